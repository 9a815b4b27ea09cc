// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace klapper {

class SnippetStore;

/// The buttons that make, change and delete snippets.
class SnippetBar final : public QWidget
{
    Q_OBJECT
public:
    /// What a new snippet would be made of.
    struct Written
    {
        QString selection; ///< of the field that had the focus; may be empty
        QString prompt;
    };
    /// @param store outlives this
    SnippetBar(SnippetStore& store, const Written& written, QWidget* parent = nullptr);

    /// Which one is chosen; empty: none.
    void setCurrent(const QString& id);
    void edit();
    void remove();

Q_SIGNALS:
    void added(const QString& id);
    void removed(const QString& name);

private:
    void make();
    void open(const QString& title, const QString& id, const QString& name, const QString& text);

    SnippetStore& m_store;
    Written m_written;
    QString m_current;
    QPushButton* m_new;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace klapper
