// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequencehead.h"

#include "ui/sequence/sequencewords.h"
#include "ui/style/metrics.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace klapper {

SequenceHead::SequenceHead(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new PlainLabel(tr("Sequence"), TextSize::Body, Token::Text))
    , m_names(new QComboBox)
    , m_more(new IconButton(IconId::More, tr("This sequence: new, rename, duplicate, delete")))
    , m_menu(new QMenu(this))
    , m_play(new IconButton(IconId::Play, tr("Play the sequence in the stage")))
    , m_total(new ElidedLabel)
    , m_fold(new IconButton(IconId::ChevronDown, tr("Fold the sequence")))
{
    m_title->setTextSize(TextSize::Body, QFont::DemiBold);
    m_names->setObjectName(QStringLiteral("sequenceNames"));
    m_names->setAccessibleName(tr("Sequence"));
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_names->setMinimumWidth(96);
    m_names->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setObjectName(QStringLiteral("sequenceMore"));
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_play->setObjectName(QStringLiteral("playSequence"));
    m_total->setObjectName(QStringLiteral("sequenceTotal"));
    m_total->setForegroundRole(QPalette::PlaceholderText);
    m_fold->setObjectName(QStringLiteral("foldSequence"));
    m_fold->setIconSize(QSize(iconSmall, iconSmall));
    m_row->setContentsMargins(space::large, space::tiny, space::small, space::tiny);
    m_row->setSpacing(space::small);
    m_row->addWidget(m_title);
    m_row->addWidget(m_names, 3);
    m_row->addWidget(m_more);
    m_row->addWidget(m_play);
    m_row->addWidget(m_total, 2);
    m_row->addWidget(m_fold);
    connect(m_names, &QComboBox::activated, this,
            [this](int index) { Q_EMIT chosen(m_names->itemData(index).toString()); });
    connect(m_play, &IconButton::clicked, this, &SequenceHead::playRequested);
    connect(m_fold, &IconButton::clicked, this, &SequenceHead::foldRequested);
}

void SequenceHead::setTabs(QWidget* tabs)
{
    m_title->hide();
    m_row->insertWidget(0, tabs);
}

void SequenceHead::setSequences(const QList<Sequence>& sequences, const QString& current)
{
    const QSignalBlocker quiet(m_names);
    m_names->clear();
    for (const Sequence& sequence : sequences) {
        m_names->addItem(SequenceWords::name(sequence), sequence.id);
        m_names->setItemData(m_names->count() - 1, plainToolTip(SequenceWords::name(sequence)), Qt::ToolTipRole);
    }
    m_names->setEnabled(!sequences.isEmpty());
    if (sequences.isEmpty())
        m_names->addItem(SequenceWords::name({}));
    m_names->setCurrentIndex(sequences.isEmpty() ? 0 : m_names->findData(current));
    m_names->setToolTip(plainToolTip(m_names->currentText()));
    // As wide as the name, with its frame and arrow.
    const int wanted = m_names->fontMetrics().horizontalAdvance(m_names->currentText()) + 3 * space::huge;
    m_names->setMaximumWidth(std::clamp(wanted, 96, dialogWidth(320)));
}

void SequenceHead::setTotal(const QString& total, const QString& brief)
{
    m_whole = total;
    m_brief = brief;
    refresh();
}

void SequenceHead::setCanPlay(bool can) { m_play->setEnabled(can); }

void SequenceHead::setFolded(bool folded)
{
    m_folded = folded;
    m_fold->setIconId(folded ? IconId::ChevronRight : IconId::ChevronDown);
    m_fold->setTitle(folded ? tr("Unfold the sequence") : tr("Fold the sequence"));
}

void SequenceHead::refresh()
{
    const QFontMetrics metrics(m_total->font());
    const bool fits = metrics.horizontalAdvance(m_whole) + 2 <= m_total->width();
    m_total->setText(fits ? m_whole : m_brief);
    m_total->setAccessibleName(m_whole);
}

void SequenceHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(
        this, [this] { refresh(); }, Qt::QueuedConnection); // once the row is laid out
}

} // namespace klapper
