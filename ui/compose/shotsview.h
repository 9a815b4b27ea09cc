// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/shotactions.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace klapper {

class ClipSeparator;
class ComposeModel;
class DurationBar;
class InsertionLine;
class PlainLabel;
class PromptEditor;
class Script;
class ScriptBar;
class ShotRow;

/// The shots of the draft: the style they share, their seconds to scale, a row each, and ways to make their sum and
/// the clip agree. Where they are a script, each clip has a line above its first shot.
class ShotsView final : public QWidget
{
    Q_OBJECT
public:
    explicit ShotsView(ComposeModel& model, QWidget* parent = nullptr);

private:
    QWidget* setupFoot();
    void refresh();
    void refreshRows();
    void refreshSeparators(const Script& script);
    void refreshFoot(const Script& script);
    /// True: rows came, went or changed their place.
    bool matchRows(int count);
    bool matchSeparators(int count);
    void arrange(const QList<int>& starts);
    ShotRow* makeRow(int index);
    ClipSeparator* makeSeparator(int clip);

    void act(int index, ShotAction action, int position);
    void focusRow(int index, int position);
    void chooseWord(int index, const QString& id);
    void addShot();
    void fillEqualMenu();
    /// Seconds that a new shot may fill up to, see ShotTableModel::add().
    int roomBehind(int index) const;
    /// Row before which a drop at this place lands, 0 to their count.
    int gapAt(const QPoint& global) const;
    void showGap(const QPoint& global);
    void dropRow(int index, const QPoint& global);
    void dropSeparator(int clip, const QPoint& global);

    ComposeModel& m_model;
    QList<ShotRow*> m_rows;
    QList<ClipSeparator*> m_separators;
    QList<int> m_starts; ///< rows below the separators
    PromptEditor* m_style;
    ScriptBar* m_script;
    DurationBar* m_bar;
    QVBoxLayout* m_column;
    PlainLabel* m_sum;
    QPushButton* m_fit;
    QPushButton* m_add;
    QPushButton* m_equal;
    InsertionLine* m_insertion;
};

} // namespace klapper
