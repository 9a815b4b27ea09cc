// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace klapper {

/// Name and text of a snippet.
class SnippetDialog final : public QDialog
{
    Q_OBJECT
public:
    SnippetDialog(const QString& title, const QString& name, const QString& text, QWidget* parent);

Q_SIGNALS:
    void taken(const QString& name, const QString& text);

private:
    void refresh();

    QLineEdit* m_name;
    QPlainTextEdit* m_text;
    QPushButton* m_save;
};

} // namespace klapper
