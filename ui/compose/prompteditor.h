// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/textmark.h"

#include <QPlainTextEdit>

#include <optional>

namespace klapper {

class MarkMargin;

/// A plain text field that grows with its text between two numbers of lines. Tab leaves it. A paste that would stop the
/// window (fault U1) is refused as a whole, and that is said at the field: a text that was cut could be paid for.
/// It has no undo of its own: the draft's is the one (UndoRouter). What the linter found in it is underlined, and has a
/// sign in the margin beside its line.
class PromptEditor final : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr qsizetype longestPaste = 100'000; ///< characters; no endpoint takes as much

    PromptEditor(const QString& name, int leastLines, int mostLines, QWidget* parent = nullptr);

    void setLines(int least, int most);
    /// Which text of the draft this is; marks and jumps find it by that, and pass by a text that is
    /// none of the draft's. `start` and `length` do not matter.
    void setPlace(const LintPlace& place) { m_place = place; }
    const std::optional<LintPlace>& place() const { return m_place; }

    /// Takes the text of the model without a signal. Cursor and selection stay where they are in it: only the piece
    /// that differs is replaced.
    void showText(const QString& text);
    /// The text as the model has it: line breaks as \n, no-break blanks kept.
    QString text() const;
    /// Puts a phrase in place of the selection or at the cursor, with the blanks and marks that it needs there.
    void insertPhrase(const QString& phrase);
    /// Selects that piece (-1: nothing, the cursor stays), shows it and takes the focus.
    void jumpTo(qsizetype start, qsizetype length);

    void setMarks(const QList<TextMark>& marks);
    const QList<TextMark>& marks() const { return m_marks; }
    /// The marks that have their sign beside one line.
    struct MarkedLine
    {
        int top = 0; ///< in the viewport
        int height = 0;
        QList<TextMark> marks;
        LintLevel level() const; ///< the gravest
    };
    QList<MarkedLine> markedLines() const;
    /// As a click on the margin beside that line.
    void activate(const MarkedLine& line);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const QString& text);
    /// A person asks what can be done about these findings; `at` is on the screen.
    void marksActivated(const QList<int>& findings, const QPoint& at);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// A clip or a recipe is for the window.
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    int heightOfLines(int lines) const;
    void refreshHeight();
    void refreshMarks();
    void placeMargin();

    int m_leastLines;
    int m_mostLines;
    bool m_showing = false;
    std::optional<LintPlace> m_place;
    QList<TextMark> m_marks;
    MarkMargin* m_margin;
};

} // namespace klapper
