// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapheight.h"

#include <QEvent>
#include <QLabel>

#include <algorithm>

namespace klapper {

namespace {

class WrapHeight final : public QObject
{
public:
    explicit WrapHeight(QLabel& label)
        : QObject(&label)
        , m_label(label)
    {
        label.installEventFilter(this);
    }

    /// New words are painted; a new width is a resize.
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            fit();
        else if (event->type() == QEvent::Paint && m_label.minimumHeight() != wanted())
            QMetaObject::invokeMethod(
                this, [this] { fit(); }, Qt::QueuedConnection); // no layout while painting
        return false;
    }

private:
    /// A label without words has none (-1).
    int wanted() const { return std::max(0, m_label.heightForWidth(m_label.width())); }
    void fit()
    {
        m_label.setMinimumHeight(
            0); // a label never wants less than its least height: that of a narrower one would stay
        m_label.setMinimumHeight(wanted());
    }

    QLabel& m_label;
};

} // namespace

void keepWrappedHeight(QLabel& label) { new WrapHeight(label); }

} // namespace klapper
