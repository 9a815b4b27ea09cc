// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ratingbar.h"

#include "ui/style/metrics.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace klapper {

RatingBar::RatingBar(QWidget* parent)
    : QWidget(parent)
    , m_reject(new IconButton(IconId::Cancel, tr("Reject")))
{
    setAccessibleName(tr("Rating"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int star = 1; star <= most; ++star)
        row->addWidget(makeStar(star));
    row->addSpacing(space::tiny);
    row->addWidget(m_reject);
    m_reject->setObjectName(QStringLiteral("reject"));
    m_reject->setCheckable(true);
    m_reject->setIconSize(QSize(iconSmall, iconSmall));
    m_reject->setShortcutHint(Qt::Key_X);
    connect(m_reject, &IconButton::clicked, this, [this] {
        const bool wanted = !m_rejected;
        m_reject->setChecked(m_rejected); // what it shows is the owner's answer
        Q_EMIT rejectRequested(wanted);
    });
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    refresh();
}

IconButton* RatingBar::makeStar(int star)
{
    auto* button = new IconButton(IconId::Star, tr("Rate %1 of %2").arg(star).arg(most));
    button->setObjectName(QStringLiteral("star%1").arg(star));
    button->setIconSize(QSize(iconSmall, iconSmall));
    button->setShortcutHint(QKeySequence(Qt::Key_0 + star));
    button->installEventFilter(this);
    connect(button, &IconButton::clicked, this, [this, star] { Q_EMIT rated(star == m_rating ? 0 : star); });
    m_stars.append(button);
    return button;
}

void RatingBar::setJudgement(int rating, bool rejected)
{
    m_rating = rating;
    m_rejected = rejected;
    refresh();
}

void RatingBar::refresh()
{
    const int stop = std::max(1, m_rating);
    for (int star = 1; star <= most; ++star) {
        IconButton* button = m_stars[star - 1];
        button->setAccessibleDescription(star == m_rating ? tr("This is the rating")
                                                          : wordsOfToolTip(button->toolTip()));
        button->setFocusPolicy(star == stop ? Qt::TabFocus : Qt::NoFocus);
    }
    paintStars(m_rating);
    m_reject->setChecked(m_rejected);
    m_reject->setIconId(IconId::Cancel, m_rejected ? Token::BadText : Token::Quiet);
    m_reject->setTitle(m_rejected ? tr("Take the reject mark away") : tr("Reject"));
}

void RatingBar::paintStars(int filled)
{
    for (int star = 1; star <= most; ++star) {
        const bool full = star <= filled;
        m_stars[star - 1]->setIconId(full ? IconId::StarFilled : IconId::Star, full ? Token::WarnText : Token::Quiet);
    }
}

void RatingBar::moveFocus(int step)
{
    const auto at =
        std::find_if(m_stars.cbegin(), m_stars.cend(), [](const IconButton* star) { return star->hasFocus(); });
    const qsizetype next = std::clamp<qsizetype>(at - m_stars.cbegin() + step, 0, most - 1);
    m_stars[next]->setFocus(Qt::TabFocusReason);
}

bool RatingBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Enter)
        paintStars(int(m_stars.indexOf(static_cast<IconButton*>(watched))) + 1);
    else if (event->type() == QEvent::Leave)
        paintStars(m_rating);
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    moveFocus((key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1);
    return true;
}

} // namespace klapper
