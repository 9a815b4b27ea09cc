// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/shotsview.h"

#include "app/prompt/shottext.h"
#include "app/prompt/vocabulary.h"
#include "ui/compose/clipseparator.h"
#include "ui/compose/durationbar.h"
#include "ui/compose/insertionline.h"
#include "ui/compose/prompteditor.h"
#include "ui/compose/scriptbar.h"
#include "ui/compose/shotrow.h"
#include "ui/models/composemodel.h"
#include "ui/models/script.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

namespace klapper {

ShotsView::ShotsView(ComposeModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_style(new PromptEditor(tr("Style"), 1, 4))
    , m_script(new ScriptBar(model))
    , m_bar(new DurationBar)
    , m_column(new QVBoxLayout)
    , m_sum(new PlainLabel({}, TextSize::Body, Token::Quiet))
    , m_fit(new QPushButton)
    , m_add(new QPushButton(icon(IconId::Plus), tr("Add shot")))
    , m_equal(new QPushButton(tr("Equal")))
    , m_insertion(new InsertionLine(this))
{
    m_style->setObjectName(QStringLiteral("style"));
    m_style->setPlace({.role = Role::Text, .style = true});
    m_style->setPlaceholderText(tr("Look, light and sound of every shot"));
    m_bar->setObjectName(QStringLiteral("durationBar"));
    m_column->setSpacing(space::medium);
    auto* caption = new PlainLabel(tr("Style"), TextSize::Small, Token::Quiet);
    caption->setBuddy(m_style);
    auto* style = new QVBoxLayout;
    style->setSpacing(space::tiny);
    style->addWidget(caption);
    style->addWidget(m_style);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addLayout(style);
    column->addWidget(m_script);
    column->addWidget(m_bar);
    column->addLayout(m_column);
    column->addWidget(setupFoot());

    connect(m_style, &PromptEditor::edited, this, [this](const QString& text) { m_model.setStyle(text); });
    connect(m_bar, &DurationBar::moved, this,
            [this](int border, int delta) { m_model.shots().moveBorder(border, delta); });
    connect(m_bar, &DurationBar::previewed, this, [this](const QList<int>& seconds) {
        for (int i = 0; i < std::min(seconds.size(), m_rows.size()); ++i)
            m_rows[i]->previewSeconds(seconds[i]);
    });
    connect(m_bar, &DurationBar::shotClicked, this, [this](int shot) { focusRow(shot, -1); });
    connect(&m_model, &ComposeModel::changed, this, &ShotsView::refresh);
    refresh();
}

QWidget* ShotsView::setupFoot()
{
    m_sum->setNumeric(true);
    m_sum->setWordWrap(true);
    m_sum->setObjectName(QStringLiteral("shotSum"));
    m_add->setObjectName(QStringLiteral("addShot"));
    m_equal->setObjectName(QStringLiteral("equalShots"));
    m_equal->setAccessibleName(tr("Shots of equal length"));
    m_fit->setObjectName(QStringLiteral("fitClip"));
    auto* menu = new QMenu(m_equal);
    m_equal->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ShotsView::fillEqualMenu);
    connect(m_add, &QPushButton::clicked, this, &ShotsView::addShot);
    connect(m_fit, &QPushButton::clicked, this, [this] { m_model.fitDurationToShots(); });
    auto* foot = new QWidget;
    auto* grid = new QGridLayout(foot);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::small);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_add, 0, 0);
    grid->addWidget(m_equal, 0, 1, Qt::AlignLeft);
    grid->addWidget(m_sum, 1, 0, 1, 2);
    grid->addWidget(m_fit, 2, 0, 1, 2, Qt::AlignLeft);
    return foot;
}

int ShotsView::roomBehind(int index) const
{
    const QList<Shot>& shots = m_model.draft().shots;
    if (!Script(m_model).isSplit())
        return m_model.draft().seconds;
    // A script is as long as its shots: a new one makes it longer.
    return secondsOf(shots) + (index >= 0 && index < shots.size() ? shots[index].seconds : 1);
}

void ShotsView::addShot()
{
    ShotTableModel& shots = m_model.shots();
    const int last = shots.rowCount() - 1;
    if (shots.isFull())
        Script(m_model).addBeyond(shots.shots()[last].seconds);
    else
        shots.add(last, roomBehind(last));
    focusRow(shots.rowCount() - 1, 0);
}

void ShotsView::focusRow(int index, int position)
{
    if (index >= 0 && index < m_rows.size())
        m_rows[index]->focusText(position);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

void ShotsView::act(int index, ShotAction action, int position)
{
    ShotTableModel& shots = m_model.shots();
    const int joint = int(shots.shots()[index].text.size());
    switch (action) {
    case ShotAction::AddBelow:
        return focusRow(shots.add(index, roomBehind(index)), 0);
    case ShotAction::Duplicate:
        return focusRow(shots.duplicate(index, roomBehind(index)), position);
    case ShotAction::Split:
        return focusRow(shots.split(index, position), 0);
    case ShotAction::Merge:
        shots.mergeWithNext(index);
        return focusRow(index, joint);
    case ShotAction::MoveUp:
        shots.move(index, index - 1);
        return focusRow(index - 1, position);
    case ShotAction::MoveDown:
        shots.move(index, index + 1);
        return focusRow(index + 1, position);
    case ShotAction::Remove:
        shots.remove(index, Script(m_model).isSplit() ? 0 : m_model.draft().seconds);
        return focusRow(std::min(index, shots.rowCount() - 1), 0);
    }
}

void ShotsView::chooseWord(int index, const QString& id)
{
    ShotTableModel& shots = m_model.shots();
    const VocabularyEntry* entry = vocabularyEntry(id);
    if (!entry || index >= shots.rowCount())
        return;
    m_model.edit({}, [&](DraftDocument& document) {
        document.draft.shots[index].text = withWord(shots.shots()[index].text, *entry);
    });
}

void ShotsView::fillEqualMenu()
{
    QMenu* menu = m_equal->menu();
    menu->clear();
    const int total = m_model.draft().seconds;
    const int most = std::min(ShotTableModel::mostPresets, m_model.contract().maxShots());
    for (int count = 1; count <= most; ++count) {
        QStringList parts;
        for (const int seconds : evenSeconds(total, count))
            parts.append(QString::number(seconds));
        const bool same = total % count == 0;
        QAction* item =
            menu->addAction(count == 1 ? tr("1 shot of %1 s").arg(total)
                            : same     ? tr("%1 shots of %2 s").arg(count).arg(parts.first())
                                       : tr("%1 shots: %2 s").arg(count).arg(parts.join(QStringLiteral(" + "))));
        item->setEnabled(count <= total);
        connect(item, &QAction::triggered, this, [this, count, total] { m_model.shots().setEqual(count, total); });
    }
}

int ShotsView::gapAt(const QPoint& global) const
{
    const int y = mapFromGlobal(global).y();
    int gap = 0;
    while (gap < m_rows.size() && m_rows[gap]->geometry().center().y() < y)
        ++gap;
    return gap;
}

void ShotsView::showGap(const QPoint& global)
{
    const int gap = gapAt(global);
    const int half = space::medium / 2;
    m_insertion->showAt(gap < m_rows.size() ? m_rows[gap]->y() - half : m_rows.last()->geometry().bottom() + half);
    for (QWidget* above = parentWidget(); above; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            const QPoint place = area->widget()->mapFromGlobal(global);
            area->ensureVisible(area->viewport()->width() / 2, place.y(), 0, space::huge);
            return;
        }
    }
}

void ShotsView::dropRow(int index, const QPoint& global)
{
    m_insertion->hide();
    const int gap = gapAt(global);
    const int to = gap > index ? gap - 1 : gap;
    m_model.shots().move(index, to);
    focusRow(to, -1);
}

void ShotsView::dropSeparator(int clip, const QPoint& global)
{
    m_insertion->hide();
    Script script(m_model);
    if (clip >= script.clips())
        return;
    // As far as its neighbours let it: a clip keeps a shot.
    int step = gapAt(global) - script.starts()[clip];
    while (step != 0 && !script.canMove(clip, step))
        step += step > 0 ? -1 : 1;
    if (step != 0)
        script.move(clip, step);
}

} // namespace klapper
