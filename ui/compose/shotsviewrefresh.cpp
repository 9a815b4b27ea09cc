// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ShotsView: what it shows of the model.
#include "ui/compose/shotsview.h"

#include "ui/compose/clipseparator.h"
#include "ui/compose/durationbar.h"
#include "ui/compose/prompteditor.h"
#include "ui/compose/scriptbar.h"
#include "ui/compose/shotrow.h"
#include "ui/models/composemodel.h"
#include "ui/models/script.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace klapper {

namespace {

/// Characters of a shot where the endpoint has no limit of its own: what Kling's own list of shots takes (lint S103).
constexpr int softLimit = 512;

} // namespace

ShotRow* ShotsView::makeRow(int index)
{
    auto* row = new ShotRow(this);
    ShotTableModel& shots = m_model.shots();
    connect(row, &ShotRow::secondsEdited, this, [&shots, index](int seconds) {
        shots.setData(shots.index(index, ShotTableModel::SecondsColumn), seconds);
    });
    connect(row, &ShotRow::textEdited, this, [&shots, index](const QString& text) {
        shots.setData(shots.index(index, ShotTableModel::TextColumn), text);
    });
    connect(row, &ShotRow::requested, this,
            [this, index](ShotAction action, int position) { act(index, action, position); });
    connect(row, &ShotRow::wordChosen, this, [this, index](const QString& id) { chooseWord(index, id); });
    connect(row, &ShotRow::dragged, this, &ShotsView::showGap);
    connect(row, &ShotRow::dropped, this, [this, index](const QPoint& global) { dropRow(index, global); });
    return row;
}

ClipSeparator* ShotsView::makeSeparator(int clip)
{
    auto* separator = new ClipSeparator(this);
    connect(separator, &ClipSeparator::moveRequested, this,
            [this, clip](int step) { Script(m_model).move(clip, step); });
    connect(separator, &ClipSeparator::dragged, this, &ShotsView::showGap);
    connect(separator, &ClipSeparator::dropped, this,
            [this, clip](const QPoint& global) { dropSeparator(clip, global); });
    return separator;
}

bool ShotsView::matchRows(int count)
{
    const bool differs = m_rows.size() != count;
    while (m_rows.size() < count)
        m_rows.append(makeRow(int(m_rows.size())));
    while (m_rows.size() > count) {
        // Later: the click that removes a shot still stands in one of its buttons.
        ShotRow* gone = m_rows.takeLast();
        gone->setVisible(false);
        m_column->removeWidget(gone);
        gone->deleteLater();
    }
    return differs;
}

bool ShotsView::matchSeparators(int count)
{
    const bool differs = m_separators.size() != count;
    while (m_separators.size() < count)
        m_separators.append(makeSeparator(int(m_separators.size())));
    while (m_separators.size() > count) {
        ClipSeparator* gone = m_separators.takeLast();
        gone->setVisible(false);
        m_column->removeWidget(gone);
        gone->deleteLater();
    }
    return differs;
}

/// Puts separators and rows in their order, on the screen and for Tab.
void ShotsView::arrange(const QList<int>& starts)
{
    QList<QWidget*> order;
    QList<QWidget*> controls{m_style};
    controls.append(m_script->focusOrder());
    controls.append(m_bar);
    for (int i = 0; i < m_rows.size(); ++i) {
        const qsizetype clip = starts.indexOf(i);
        if (clip >= 0) {
            order.append(m_separators[clip]);
            controls.append(m_separators[clip]->focusOrder());
        }
        order.append(m_rows[i]);
        controls.append(m_rows[i]->focusOrder());
    }
    for (int place = 0; place < order.size(); ++place) {
        const QLayoutItem* there = m_column->itemAt(place);
        if (there && there->widget() == order[place])
            continue;
        m_column->removeWidget(order[place]);
        m_column->insertWidget(place, order[place]);
        order[place]->setVisible(true);
    }
    controls.append({m_add, m_equal, m_fit});
    QWidget* before = nullptr;
    for (QWidget* control : std::as_const(controls)) {
        if (control->focusPolicy() == Qt::NoFocus)
            continue;
        if (before)
            setTabOrder(before, control);
        before = control;
    }
}

void ShotsView::refreshRows()
{
    const QList<Shot>& shots = m_model.shots().shots();
    const Field* field = m_model.contract().field(Role::Shots);
    const bool firm = field && field->segment;
    for (int i = 0; i < m_rows.size(); ++i) {
        ShotRow::State state{.index = i,
                             .count = int(m_rows.size()),
                             .shot = shots[i],
                             .mostSeconds = m_model.mostSeconds(),
                             .textLimit = firm ? field->segment->maxTextLength : softLimit,
                             .limitIsFirm = firm,
                             .canGrow = !m_model.shots().isFull()};
        for (const Finding& finding : m_model.findings()) {
            if (finding.place.role == Role::Shots && finding.place.shot == i)
                state.findings.append(finding);
        }
        m_rows[i]->show(state);
    }
}

void ShotsView::refreshSeparators(const Script& script)
{
    for (int clip = 0; clip < m_separators.size(); ++clip) {
        const int end = clip + 1 < script.clips() ? script.starts()[clip + 1] : script.shots();
        m_separators[clip]->show({.clip = clip,
                                  .seconds = script.secondsOf(clip),
                                  .leastSeconds = script.limits().leastSeconds,
                                  .mostSeconds = script.limits().mostSeconds,
                                  .shots = end - script.starts()[clip],
                                  .mostShots = script.limits().mostShots,
                                  .canGoUp = script.canMove(clip, -1),
                                  .canGoDown = script.canMove(clip, 1)});
    }
}

void ShotsView::refreshFoot(const Script& script)
{
    const int sum = script.seconds();
    const int clip = m_model.draft().seconds;
    QString words = sum == clip ? tr("%1 s").arg(sum) : tr("%1 s in shots, clip %2 s").arg(sum).arg(clip);
    const bool full = m_model.shots().isFull();
    if (full)
        words = tr("%1 · %2 shots are the most of one clip, the next one begins another.")
                    .arg(words)
                    .arg(script.limits().mostShots);
    const bool none = script.shots() == 0;
    m_sum->setText(none ? tr("Without shots the scene is sent alone.") : words);
    m_sum->setColor(none || sum == clip ? Token::Quiet : Token::BadText);
    m_sum->setVisible(none || full || sum != clip); // else the duration below says it
    const int fitted = std::clamp(sum, m_model.leastSeconds(), m_model.mostSeconds());
    m_fit->setText(tr("Make the clip %1 s").arg(sum));
    m_fit->setVisible(sum != clip && fitted == sum);
    m_add->setAccessibleDescription(full ? words : QString());
    m_equal->setEnabled(!script.isSplit());
    m_equal->setToolTip(script.isSplit() ? tr("For the shots of one clip.") : tr("Shots of equal length"));
}

void ShotsView::refresh()
{
    if (!m_model.draft().shotsActive)
        return;
    const Script script(m_model);
    const QList<int> starts = script.isSplit() ? script.starts() : QList<int>();
    QList<int> seconds;
    for (const Shot& shot : m_model.shots().shots())
        seconds.append(shot.seconds);
    m_style->showText(m_model.draft().style);
    m_bar->show(seconds, m_model.draft().seconds, starts);
    m_script->show(script);
    const bool rowsDiffer = matchRows(int(seconds.size()));
    const bool clipsDiffer = matchSeparators(int(starts.size()));
    refreshRows();
    refreshSeparators(script);
    if (rowsDiffer || clipsDiffer || starts != m_starts)
        arrange(starts);
    m_starts = starts;
    refreshFoot(script);
}

} // namespace klapper
