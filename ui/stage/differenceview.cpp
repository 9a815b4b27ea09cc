// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/differenceview.h"

#include "ui/compose/difftext.h"
#include "ui/stage/comparelabel.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace klapper {

namespace {
constexpr int mostShown = 4000; ///< characters of one foreign value
} // namespace

DifferenceView::DifferenceView(QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel)
    , m_text(new DiffText)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_title->setTextSize(TextSize::Body, QFont::DemiBold);
    m_title->setWordWrap(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    m_text->setObjectName(QStringLiteral("recipeDifferences"));
    m_text->setAccessibleName(tr("What differs in the recipes"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::small, space::medium, space::small);
    column->setSpacing(space::tiny);
    column->addWidget(m_title);
    column->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &DifferenceView::refreshHeight);
    connect(m_text, &DiffText::themeChanged, this, &DifferenceView::fill);
}

void DifferenceView::setClips(const QList<StageClip>& clips)
{
    m_differences = factDifferences(clips);
    m_count = int(clips.size());
    fill();
}

void DifferenceView::fill()
{
    m_title->setText(m_differences.isEmpty() ? tr("The recipes do not differ.") : tr("What differs"));
    m_text->setVisible(!m_differences.isEmpty());
    m_text->startAnew();
    QStringList letters;
    for (int i = 0; i < m_count; ++i)
        letters.append(CompareLabel::letter(i));
    QList<QPair<QString, QStringList>> settings;
    for (const FactDifference& difference : std::as_const(m_differences)) {
        if (difference.isText)
            continue;
        QStringList values;
        for (const QString& value : difference.values)
            values.append(value.isEmpty() ? tr("none") : value.left(mostShown).simplified());
        settings.append({difference.label, values});
    }
    if (!settings.isEmpty())
        m_text->addTable(letters, settings);
    for (const FactDifference& difference : std::as_const(m_differences)) {
        if (difference.isText)
            addText(difference);
    }
    m_text->showFromTop();
    refreshHeight();
}

/// A's text, and of the others what makes theirs of it; those that say the same share a line.
void DifferenceView::addText(const FactDifference& difference)
{
    m_text->addHeading(difference.label);
    QStringList said;
    const QString first = difference.values.first().left(mostShown);
    for (int i = 0; i < difference.values.size(); ++i) {
        const QString value = difference.values[i].left(mostShown);
        if (said.contains(value))
            continue;
        said.append(value);
        QStringList letters;
        for (int other = i; other < difference.values.size(); ++other) {
            if (difference.values[other].left(mostShown) == value)
                letters.append(CompareLabel::letter(other));
        }
        QList<DiffPiece> pieces{{DiffKind::Same, letters.join(QStringLiteral(", ")) % u"   "}};
        if (value.isEmpty() && first.isEmpty())
            pieces.append({DiffKind::Same, tr("none")});
        else if (i == 0)
            pieces.append({DiffKind::Same, value.isEmpty() ? tr("none") : value});
        else
            pieces.append(wordDiff(first, value));
        m_text->addDiff(pieces);
    }
}

void DifferenceView::setMostHeight(int height)
{
    m_mostHeight = height;
    refreshHeight();
}

QSize DifferenceView::sizeHint() const { return QSize(320, QWidget::sizeHint().height()); }

void DifferenceView::refreshHeight()
{
    const int head = m_title->sizeHint().height() + 2 * space::small + space::tiny;
    const int wanted = int(m_text->document()->size().height()) + 2;
    const int least = 3 * m_text->fontMetrics().height(); // so that it is seen to scroll
    m_text->setFixedHeight(std::min(wanted, std::max(least, m_mostHeight - head)));
}

void DifferenceView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refreshHeight();
}

void DifferenceView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        refreshHeight();
}

} // namespace klapper
