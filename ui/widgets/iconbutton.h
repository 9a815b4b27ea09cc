// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QKeySequence>
#include <QToolButton>

namespace klapper {

/// A flat button with one icon. Its title is accessible name and tooltip ("Play (Space)"); the key is only
/// shown, the owner handles it. Takes focus with Tab, not with the mouse.
class IconButton final : public QToolButton
{
    Q_OBJECT

public:
    IconButton(IconId id, const QString& title, QWidget* parent = nullptr);

    IconId iconId() const { return m_id; }
    void setIconId(IconId id, Token tint = Token::Text);
    void setTitle(const QString& title);
    void setShortcutHint(const QKeySequence& keys);
    /// Why it is disabled, shown in the tooltip while it is.
    void setDisabledReason(const QString& reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshToolTip();
    IconId m_id;
    QString m_title;
    QString m_reason;
    QKeySequence m_keys;
};

} // namespace klapper
