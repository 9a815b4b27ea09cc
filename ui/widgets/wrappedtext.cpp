// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrappedtext.h"

#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

#include <cmath>

namespace klapper {

WrappedText::WrappedText(const QString& text, QWidget* parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFocusPolicy(Qt::ClickFocus);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred); // its least height is one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setPlainText(text);
}

int WrappedText::heightForWidth(int width) const
{
    // Laid out apart from the document: a layout may ask for any width at any time.
    const QTextOption option = document()->defaultTextOption();
    const double line = std::ceil(QFontMetricsF(font()).lineSpacing());
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextLayout layout(block.text(), font());
        layout.setTextOption(option);
        layout.beginLayout();
        int own = 0;
        for (QTextLine part = layout.createLine(); part.isValid(); part = layout.createLine()) {
            part.setLineWidth(std::max(1, width));
            ++own;
        }
        layout.endLayout();
        lines += std::max(1, own);
    }
    return static_cast<int>(std::ceil(lines * line)) + 1;
}

QSize WrappedText::sizeHint() const
{
    const int width = 240;
    return QSize(width, heightForWidth(width));
}

QSize WrappedText::minimumSizeHint() const { return QSize(60, fontMetrics().height()); }

void WrappedText::wheelEvent(QWheelEvent* event) { event->ignore(); }

} // namespace klapper
