// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>

class QWidget;

namespace klapper::gallery {

/// A text that nobody can read as it should be.
struct WordFinding
{
    QString what;  ///< cut, elided without a tool tip, not translated …
    QString where; ///< the widget and the one of ours around it
    QString text;
};

/// Looks at the words of one state after the other and keeps what is wrong with them, each once.
class WordPass
{
public:
    enum class Language {
        English,
        Chinese ///< nothing but names and what a person wrote may be in another one
    };
    explicit WordPass(Language language)
        : m_language(language)
    {
    }

    void look(QWidget& widget, const QString& state);
    /// Says all of them and how much was looked at. @return whether there is nothing to say
    bool report() const;

private:
    QList<WordFinding> findingsIn(QWidget& widget);
    void keep(const QList<WordFinding>& findings, const QString& state);

    Language m_language;
    QSet<QString> m_known;
    QStringList m_lines;
    int m_states = 0;
    int m_texts = 0; ///< of the last look
    int m_allTexts = 0;
};

/// The widget and the nearest one of ours around it.
QString placeOf(const QWidget& widget);
/// Itself and all in it that can be seen, but for the inside of Qt's own dialogs, whose words are not ours.
QList<QWidget*> seenWidgets(QWidget& root);

} // namespace klapper::gallery
