// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/activefilters.h"

#include "ui/library/librarywords.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace klapper {

namespace {

/// A name that may be foreign and long, and a cross: it shrinks with an ellipsis.
class FilterChip final : public QToolButton
{
public:
    explicit FilterChip(QString words)
        : m_words(std::move(words))
    {
        setIcon(klapper::icon(IconId::Close, Token::Quiet));
        setIconSize(QSize(iconSmall, iconSmall));
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setFocusPolicy(Qt::StrongFocus);
    }
    QSize sizeHint() const override
    {
        ensurePolished(); // its font is not known before
        const int most = fontMetrics().averageCharWidth() * 30;
        return {std::min(most, fontMetrics().horizontalAdvance(m_words) + 1 + around), controlHeight()}; // rounded
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QToolButton::changeEvent(event);
        if (event->type() != QEvent::FontChange)
            return;
        updateGeometry();
        fit();
    }
    void resizeEvent(QResizeEvent* event) override
    {
        QToolButton::resizeEvent(event);
        fit();
    }

private:
    void fit()
    {
        QString fitting = fontMetrics().elidedText(m_words, Qt::ElideRight, std::max(0, width() - around));
        fitting.replace(u'&', QStringLiteral("&&")); // a foreign name is no mnemonic
        if (text() != fitting)
            setText(fitting);
    }

    static constexpr int around = iconSmall + 4 * space::small; ///< px: the cross and margins
    QString m_words;
};

} // namespace

ActiveFilters::ActiveFilters(QWidget* parent)
    : QWidget(parent)
    , m_row(new FlowRow)
{
    setObjectName(QStringLiteral("activeFilters"));
    setAccessibleName(tr("Active filters"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_row);
    hide();
}

void ActiveFilters::showQuery(const LibraryQuery& query)
{
    m_query = query;
    const QList<QueryPart> parts = partsOf(query);
    QStringList words;
    for (const QueryPart& part : parts)
        words.append(LibraryWords::part(part, query));
    if (parts == m_parts && words == m_words)
        return;
    m_parts = parts;
    m_words = words;
    m_row->clear();
    for (const QueryPart& part : parts)
        addChip(part);
    if (parts.size() > 1) {
        auto* all = new QToolButton;
        all->setObjectName(QStringLiteral("clearFilters"));
        all->setText(tr("Clear"));
        all->setAutoRaise(true);
        all->setFocusPolicy(Qt::StrongFocus);
        all->setAccessibleName(tr("Clear all filters"));
        all->installEventFilter(this);
        connect(all, &QToolButton::clicked, this, [this] {
            LibraryQuery plain = m_query;
            for (const QueryPart& part : std::as_const(m_parts))
                plain = without(plain, part);
            Q_EMIT changed(plain);
        });
        m_row->add(all);
    }
    setVisible(!parts.isEmpty());
}

void ActiveFilters::addChip(const QueryPart& part)
{
    const QString words = LibraryWords::part(part, m_query);
    auto* chip = new FilterChip(words);
    chip->setAccessibleName(tr("Filter: %1").arg(words));
    chip->setAccessibleDescription(tr("Takes this filter away."));
    chip->setToolTip(plainToolTip(tr("Take away: %1").arg(words)));
    chip->installEventFilter(this);
    connect(chip, &QToolButton::clicked, this, [this, part] { takeAway(part); });
    m_row->add(chip);
}

void ActiveFilters::takeAway(const QueryPart& part)
{
    const qsizetype place = m_parts.indexOf(part);
    const QList<QWidget*> chips = m_row->widgets();
    const bool hadFocus = place >= 0 && place < chips.size() && chips[place]->hasFocus();
    Q_EMIT changed(without(m_query, part));
    if (hadFocus)
        focusChip(place);
}

void ActiveFilters::focusChip(qsizetype place)
{
    const QList<QWidget*> chips = m_row->widgets();
    if (!chips.isEmpty())
        chips[std::clamp<qsizetype>(place, 0, chips.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

bool ActiveFilters::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* chip = static_cast<QToolButton*>(watched);
    const qsizetype place = m_row->widgets().indexOf(chip);
    const bool toTheRight = layoutDirection() == Qt::LeftToRight;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chip->click();
        return true;
    case Qt::Key_Right:
        focusChip(place + (toTheRight ? 1 : -1));
        return true;
    case Qt::Key_Left:
        focusChip(place - (toTheRight ? 1 : -1));
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace klapper
