// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace klapper {

class PlainLabel;

/// Asks under which name a search is kept, and says when that name is taken.
class SearchNameDialog final : public QDialog
{
    Q_OBJECT
public:
    static constexpr int longestName = 100;

    /// @param taken names that exist
    /// @param mayReplace taking one of them replaces that search; else it is refused
    SearchNameDialog(const QString& title, const QString& name, QStringList taken, bool mayReplace, QWidget* parent);

Q_SIGNALS:
    void named(const QString& name);

private:
    void refresh();

    QStringList m_taken;
    bool m_mayReplace;
    QLineEdit* m_name;
    PlainLabel* m_note;
    QPushButton* m_save;
};

} // namespace klapper
