// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/wordchip.h"

#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>

namespace klapper {

namespace {

constexpr int aroundText = 2 * space::small + iconSmall; ///< px: margins and arrow
constexpr int rounding = 2;                              ///< px: an advance is rounded down, and eliding is strict

} // namespace

WordChip::WordChip(WordGroup group, const QString& title, QWidget* parent)
    : QToolButton(parent)
    , m_group(group)
    , m_title(title)
    , m_words(title)
{
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // may shrink
    auto* menu = new QMenu(title, this);
    menu->setObjectName(QStringLiteral("words"));
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &WordChip::fillMenu);
}

void WordChip::show(const QString& text, const QList<WordHit>& hits, int shot)
{
    m_entry.clear();
    m_words = m_title;
    for (const WordHit& hit : hits) {
        if (hit.group != m_group)
            continue;
        m_entry = hit.id;
        m_words = text.mid(hit.start, hit.length).simplified();
        break;
    }
    m_chinese = QLocale().language() == QLocale::Chinese;
    for (const QChar c : text)
        m_chinese = m_chinese || c.script() == QChar::Script_Han;
    const QString name = tr("%1 of shot %2").arg(m_title).arg(shot);
    setAccessibleName(m_entry.isEmpty() ? name : tr("%1: %2").arg(name, m_words));
    setToolTip(m_entry.isEmpty() ? QString() : plainToolTip(m_words));
    updateGeometry();
    elide();
}

void WordChip::fillMenu()
{
    menu()->clear();
    for (const VocabularyEntry& entry : vocabulary()) {
        if (entry.group != m_group)
            continue;
        QString words = m_chinese && !entry.phraseZh.isEmpty() ? entry.phraseZh : entry.phrase;
        QAction* action = menu()->addAction(words.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(entry.id == m_entry);
        connect(action, &QAction::triggered, this, [this, id = entry.id] { Q_EMIT chosen(id); });
    }
}

int WordChip::leastWidth() const { return fontMetrics().horizontalAdvance(m_title) + aroundText + rounding; }

QSize WordChip::sizeHint() const
{
    return {std::max(leastWidth(), fontMetrics().horizontalAdvance(m_words) + aroundText + rounding), controlHeight()};
}

void WordChip::elide()
{
    QString fitting = fontMetrics().elidedText(m_words, Qt::ElideRight, std::max(0, width() - aroundText));
    fitting.replace(u'&', QStringLiteral("&&"));
    if (text() != fitting)
        setText(fitting);
}

void WordChip::resizeEvent(QResizeEvent* event)
{
    QToolButton::resizeEvent(event);
    elide();
}

void WordChip::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    updateGeometry();
    elide();
}

} // namespace klapper
