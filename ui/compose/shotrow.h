// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/requestdraft.h"
#include "app/prompt/lint.h"
#include "ui/compose/shotactions.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QMenu;
class QSpinBox;

namespace klapper {

class DragHandle;
class IconButton;
class PlainLabel;
class PromptEditor;
class StatusGlyph;
class WordChip;

/// One shot: where it stands, how long it lasts, what its text says of size and move, the text, and what can be done
/// with it, by mouse in the menu and by key in the text.
class ShotRow final : public QWidget
{
    Q_OBJECT
public:
    struct State
    {
        int index = 0;
        int count = 1;
        Shot shot;
        int mostSeconds = 15;
        int textLimit = 512;       ///< characters
        bool limitIsFirm = false;  ///< the endpoint refuses more
        bool canGrow = true;       ///< one more shot fits into the clip
        QList<Finding> findings{}; ///< about this shot
    };

    explicit ShotRow(QWidget* parent = nullptr);

    void show(const State& state);
    void previewSeconds(int seconds);
    /// @param position of the cursor, UTF-16 units; -1: as it was
    void focusText(int position = -1);
    int cursorPosition() const;
    /// Its controls in the order of Tab.
    QList<QWidget*> focusOrder() const;

Q_SIGNALS:
    void secondsEdited(int seconds);
    void textEdited(const QString& text);
    /// @param position of the cursor in the text
    void requested(klapper::ShotAction action, int position);
    void wordChosen(const QString& id);
    void dragged(const QPoint& global);
    void dropped(const QPoint& global);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setupHead(QHBoxLayout& head);
    void setupFoot(QHBoxLayout& foot);
    void setupMenu();
    void showLimit(const State& state);
    void showFindings(const State& state);
    void fitChips();
    bool isPossible(ShotAction action) const { return m_actions[action]->isEnabled(); }

    DragHandle* m_handle;
    PlainLabel* m_number;
    QSpinBox* m_seconds;
    WordChip* m_size;
    WordChip* m_move;
    StatusGlyph* m_lint;
    IconButton* m_more;
    QMenu* m_menu;
    QHash<ShotAction, QAction*> m_actions;
    PromptEditor* m_text;
    PlainLabel* m_counter;
};

} // namespace klapper
