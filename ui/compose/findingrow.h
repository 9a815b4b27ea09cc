// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/lint.h"
#include "ui/widgets/accessiblerole.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace klapper {

class FlowRow;
class IconButton;
class PlainLabel;

/// One finding: sign, words, the rule's id quietly, a button for each quick fix, and a menu to mute it. A click or
/// Return on the row goes to the place it speaks of; Up and Down go from row to row.
class FindingRow final : public QWidget, public AccessiblePress
{
    Q_OBJECT
public:
    explicit FindingRow(QWidget* parent = nullptr);

    void show(const Finding& finding);
    const Finding& finding() const { return m_finding; }
    /// Tab goes from `before` over everything in the row; the last of it.
    QWidget* orderTabs(QWidget* before);
    void accessiblePress() override { Q_EMIT jumpRequested(); }

Q_SIGNALS:
    void jumpRequested();
    void fixRequested(const QString& fix);
    /// Fill the menu that is about to open.
    void muteMenuRequested(QMenu* menu);
    void stepRequested(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void setupRow();
    void refreshSign();
    void refreshFixes();
    void fitFixes();

    Finding m_finding;
    QLabel* m_sign;
    PlainLabel* m_words;
    PlainLabel* m_rule;
    FlowRow* m_fixes;
    QStringList m_titles; ///< of the fixes, in full
    IconButton* m_mute;
};

} // namespace klapper
