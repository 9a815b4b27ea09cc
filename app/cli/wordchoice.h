// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace CLI {
class App;
}

namespace klapper::cli {

/// What can stand where the cursor of a shell is.
struct WordChoice
{
    enum class Kind {
        Words,   ///< these and nothing else
        Files,   ///< any file or folder
        Folders, ///< any folder
    };
    struct Word
    {
        QString word;
        QString about; ///< one line; may be empty
    };
    Kind kind = Kind::Words;
    QList<Word> words;
};

/// What completes a command line, by the tree of its commands. Nothing is contacted or written.
/// @param words those behind the program's name, up to and with the one at the cursor, as the shell has them
WordChoice choiceFor(const CLI::App& app, const QStringList& words);

/// As the scripts of completionscripts.h read it: "words", "files" or "folders" on the first line, then a word a line,
/// a tab and what it is.
QString choiceText(const WordChoice& choice);

} // namespace klapper::cli
