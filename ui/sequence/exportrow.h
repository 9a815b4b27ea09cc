// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/exportqueue.h"
#include "ui/widgets/accessiblerole.h"

#include <QFrame>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace klapper {

class ElidedLabel;
class IconButton;
class PhaseBar;
class PlainLabel;
class StatusGlyph;

/// One export: what it is, how far, what came of it, and what can be done with it now. Takes the focus: Return does
/// what its button does, Delete ends it or takes it off the list, the menu key offers everything.
class ExportRow final : public QFrame, public AccessiblePress
{
    Q_OBJECT
public:
    enum class Command { Show, Reveal, CopyPath, CopyReport, Again, Cancel, Forget };

    explicit ExportRow(QWidget* parent = nullptr);

    void show(const ExportItem& item);
    const ExportItem& item() const { return m_item; }
    /// The finished file can be played in the stage.
    bool isPlayable() const;
    /// In the order of the eye, the row itself first.
    QList<QWidget*> focusChain();
    void accessiblePress() override;
    /// In the order of the menu.
    QList<Command> commands() const;

Q_SIGNALS:
    void commandGiven(klapper::ExportRow::Command command, int id);
    /// Its menu opens on a finished file: what the window has beside "Show in folder" goes in here.
    void fillMenu(QMenu* menu);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setupLayout();
    void setupButtons(QHBoxLayout& row);
    void refreshActions();
    void fitWords();
    void openMenu(const QPoint& globalPosition);
    void give(Command command) { Q_EMIT commandGiven(command, m_item.id); }
    std::optional<Command> mainCommand() const;

    ExportItem m_item;
    ElidedLabel* m_title;
    StatusGlyph* m_state;
    PhaseBar* m_bar;
    ElidedLabel* m_detail;
    PlainLabel* m_words; ///< what has to be read as a whole
    PlainLabel* m_remaining;
    QPushButton* m_main;
    IconButton* m_more;
    IconButton* m_end;
};

} // namespace klapper
