// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace klapper {

/// Over a picture of a comparison: its letter, what it is, and whether it is heard. One of them is checked: the one
/// that is. Foreign text is painted, never parsed.
class CompareLabel final : public QAbstractButton
{
    Q_OBJECT
public:
    CompareLabel(int index, const QString& title, bool hasSound, QWidget* parent);

    /// A, B, C, D
    static QString letter(int index);
    /// "ended", why there is no picture; empty: nothing to say.
    void setNote(const QString& note);
    QString note() const { return m_note; }
    /// Without the title, where the picture is small.
    void setShort(bool isShort);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void nextCheckState() override { setChecked(true); }

private:
    void refreshName();
    QString words() const;

    int m_index;
    QString m_title;
    QString m_note;
    bool m_hasSound;
    bool m_short = false;
};

} // namespace klapper
