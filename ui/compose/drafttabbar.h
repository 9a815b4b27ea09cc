// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTabBar>

class QLineEdit;

namespace klapper {

/// A tab bar whose tabs shrink and are cut rather than widening the panel, and can be renamed in place. They are moved
/// by the mouse, or with the focus here by Ctrl+Shift+PageUp and PageDown.
class DraftTabBar final : public QTabBar
{
    Q_OBJECT
public:
    explicit DraftTabBar(QWidget* parent = nullptr);

    /// Opens a field over that tab. Return or leaving it takes the name, Escape does not.
    void startRename(int index, const QString& name);
    /// Null while no tab is being renamed.
    QLineEdit* renameField() const { return m_field; }

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void renamed(int index, const QString& name);
    void closeRequested(int index);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void endRename(bool take);
    int widthOfLetters(int letters) const;

    QLineEdit* m_field = nullptr;
    int m_renamed = -1;
    QPointer<QWidget> m_return; ///< what had the focus before
};

} // namespace klapper
