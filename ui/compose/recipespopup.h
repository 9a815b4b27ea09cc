// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/recipeentries.h"
#include "ui/compose/snippetbar.h"

#include <QDialog>

class QBoxLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace klapper {

class Banner;
class EmptyState;
class SegmentedControl;

/// What to begin with or to put in: templates, the person's own snippets, prompts that were sent. The search has the
/// focus; Up and Down choose, Return takes, Ctrl+Tab goes from one sort to the next. Nothing here sends anything.
class RecipesPopup final : public QDialog
{
    Q_OBJECT
public:
    enum class Sort { Templates, Snippets, Recent };

    /// @param snippets outlives the dialog
    RecipesPopup(SnippetStore& snippets, const QList<RecentPrompt>& recent, const SnippetBar::Written& written,
                 QWidget* parent = nullptr);

    void showSort(Sort sort);
    Sort sort() const;

Q_SIGNALS:
    /// A template or a recent prompt, to be loaded.
    void draftChosen(const klapper::RequestDraft& draft);
    /// A snippet, to be put in at the cursor.
    void textChosen(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setupTop(QBoxLayout& column);
    void setupLists(QBoxLayout& column);
    void setupButtons(QBoxLayout& column);
    QList<RecipeEntry> entries() const;
    void fill();
    void showPreview();
    void choose();
    void step(int by);
    void showRemoved(const QString& name);
    void restoreRemoved();
    void select(const QString& id);
    QString chosenId() const;

    SnippetStore& m_snippets;
    QList<RecentPrompt> m_recent;
    QLineEdit* m_search;
    SegmentedControl* m_sorts;
    QListWidget* m_list;
    EmptyState* m_nothing;
    QPlainTextEdit* m_preview;
    Banner* m_removed;
    SnippetBar* m_bar;
    QPushButton* m_take;
};

} // namespace klapper
