// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/vocabulary.h"

#include <QToolButton>

namespace klapper {

/// Shows which word of one group a text says ("wide", "push in"), or the group's name, and offers the others.
class WordChip final : public QToolButton
{
    Q_OBJECT
public:
    /// @param title of the group, for example "Size"
    WordChip(WordGroup group, const QString& title, QWidget* parent = nullptr);

    /// @param shot number of the shot, for the accessible name
    void show(const QString& text, const QList<WordHit>& hits, int shot);
    /// Id of the entry that the text says; empty: none.
    const QString& entry() const { return m_entry; }
    /// Room that its name alone needs, without the word.
    int leastWidth() const;

    QSize sizeHint() const override;
    /// None: where there is no room its owner hides it.
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    /// The person chose that entry of the vocabulary.
    void chosen(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fillMenu();
    void elide();

    WordGroup m_group;
    QString m_title;
    QString m_words;
    QString m_entry;
    bool m_chinese = false;
};

} // namespace klapper
