// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace klapper {

/// A note of any length: as high as its text, from one to a few lines; then it scrolls. Tab leaves it.
class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit NoteEdit(QWidget* parent = nullptr);

    /// Does not emit edited(); where it differs the cursor goes to the end.
    void setNote(const QString& note);

Q_SIGNALS:
    /// By the person.
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshHeight();

    bool m_setting = false;
};

} // namespace klapper
