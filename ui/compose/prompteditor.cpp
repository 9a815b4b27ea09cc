// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/prompteditor.h"

#include "app/prompt/phraseinsert.h"
#include "ui/compose/markmargin.h"
#include "ui/compose/recipefiles.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace klapper {

namespace {

/// Line breaks as the document has them once it is read back.
QString withPlainBreaks(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const char16_t mark : {u'\r', u'\u2028', u'\u2029'})
        text.replace(QChar(mark), u'\n');
    return text;
}

QTextCharFormat underline(LintLevel level, const Theme& theme)
{
    QTextCharFormat format;
    switch (level) { // never colour alone
    case LintLevel::Error:
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(theme.color(Token::BadText));
        break;
    case LintLevel::Warning:
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(theme.color(Token::WarnText));
        break;
    case LintLevel::Hint:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(theme.color(Token::AccentText));
        break;
    }
    return format;
}

} // namespace

LintLevel PromptEditor::MarkedLine::level() const
{
    LintLevel gravest = LintLevel::Hint;
    for (const TextMark& mark : marks)
        gravest = std::min(gravest, mark.level);
    return gravest;
}

PromptEditor::PromptEditor(const QString& name, int leastLines, int mostLines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_leastLines(leastLines)
    , m_mostLines(mostLines)
    , m_margin(new MarkMargin(*this))
{
    setAccessibleName(name);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        refreshHeight();
        if (!m_showing)
            Q_EMIT edited(text());
    });
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this] { m_margin->update(); });
    placeMargin();
    refreshHeight();
}

void PromptEditor::setLines(int least, int most)
{
    if (m_leastLines == least && m_mostLines == most)
        return;
    m_leastLines = least;
    m_mostLines = most;
    refreshHeight();
}

QString PromptEditor::text() const
{
    // Unlike toPlainText() this leaves no-break blanks what they are.
    return withPlainBreaks(document()->toRawText());
}

void PromptEditor::showText(const QString& text)
{
    const QString wanted = withPlainBreaks(text);
    const QString present = this->text();
    if (present == wanted)
        return;
    const TextChange change = changeBetween(present, wanted);
    const bool atStart = !hasFocus() && textCursor().position() == 0;
    m_showing = true;
    QTextCursor cursor(document());
    cursor.setPosition(int(change.start));
    cursor.setPosition(int(change.start + change.length), QTextCursor::KeepAnchor);
    cursor.insertText(change.text);
    m_showing = false;
    if (atStart) // what is inserted there pushes the cursor before it
        moveCursor(QTextCursor::Start);
}

void PromptEditor::insertPhrase(const QString& phrase)
{
    QTextCursor cursor = textCursor();
    const qsizetype start = cursor.selectionStart();
    const TextChange change = phraseChange(text(), start, cursor.selectionEnd() - start, phrase);
    cursor.setPosition(int(change.start));
    cursor.setPosition(int(change.start + change.length), QTextCursor::KeepAnchor);
    cursor.insertText(change.text);
    setTextCursor(cursor);
}

void PromptEditor::jumpTo(qsizetype start, qsizetype length)
{
    if (start >= 0) {
        const qsizetype end = text().size();
        QTextCursor cursor(document());
        cursor.setPosition(int(std::min(start, end)));
        cursor.setPosition(int(std::clamp(start + length, qsizetype(0), end)), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    }
    setFocus(Qt::ShortcutFocusReason);
    ensureCursorVisible();
}

void PromptEditor::setMarks(const QList<TextMark>& marks)
{
    if (m_marks.isEmpty() && marks.isEmpty())
        return;
    m_marks = marks; // equal ones too: the text below them may have moved
    refreshMarks();
}

void PromptEditor::refreshMarks()
{
    const Theme& theme = Theme::of(this);
    const qsizetype end = text().size();
    QList<QTextEdit::ExtraSelection> lines;
    // The gravest is painted last, over the others.
    for (auto mark = m_marks.crbegin(); mark != m_marks.crend(); ++mark) {
        if (mark->start < 0 || mark->length <= 0 || mark->start >= end)
            continue;
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(document());
        line.cursor.setPosition(int(mark->start));
        line.cursor.setPosition(int(std::min(mark->start + mark->length, end)), QTextCursor::KeepAnchor);
        line.format = underline(mark->level, theme);
        lines.append(line);
    }
    setExtraSelections(lines);
    m_margin->update();
}

QList<PromptEditor::MarkedLine> PromptEditor::markedLines() const
{
    QList<MarkedLine> lines;
    const int end = document()->characterCount() - 1;
    for (const TextMark& mark : m_marks) {
        QTextCursor cursor(document());
        cursor.setPosition(std::clamp(int(mark.start), 0, end));
        const QRect place = cursorRect(cursor);
        if (place.bottom() < 0 || place.top() > viewport()->height())
            continue;
        const auto same = std::find_if(lines.begin(), lines.end(),
                                       [&place](const MarkedLine& line) { return line.top == place.top(); });
        if (same != lines.end())
            same->marks.append(mark);
        else
            lines.append({place.top(), place.height(), {mark}});
    }
    return lines;
}

void PromptEditor::activate(const MarkedLine& line)
{
    QList<int> findings;
    for (const TextMark& mark : line.marks)
        findings.append(mark.finding);
    Q_EMIT marksActivated(findings, m_margin->mapToGlobal(QPoint(0, line.top + line.height)));
}

int PromptEditor::heightOfLines(int lines) const
{
    const int margins = int(std::ceil(2 * document()->documentMargin())) + 2 * frameWidth();
    return lines * fontMetrics().lineSpacing() + margins + 2;
}

void PromptEditor::refreshHeight()
{
    // A QPlainTextEdit's document counts its height in lines.
    const int lines = int(std::ceil(document()->size().height()));
    const int wanted = heightOfLines(std::clamp(lines, m_leastLines, m_mostLines));
    setVerticalScrollBarPolicy(lines > m_mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (minimumHeight() != wanted || maximumHeight() != wanted)
        setFixedHeight(wanted);
}

void PromptEditor::placeMargin()
{
    const int width = MarkMargin::width();
    const bool forward = layoutDirection() == Qt::LeftToRight;
    setViewportMargins(forward ? width : 0, 0, forward ? 0 : width, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(forward ? inside.left() : inside.right() - width + 1, inside.top(), width, inside.height());
}

void PromptEditor::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
    refreshHeight();
}

void PromptEditor::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshMarks();
    else if (event->type() == QEvent::LayoutDirectionChange)
        placeMargin();
}

void PromptEditor::keyPressEvent(QKeyEvent* event)
{
    const bool asksForFixes = event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Period;
    if (!asksForFixes)
        return QPlainTextEdit::keyPressEvent(event);
    const int top = cursorRect().top();
    const QList<MarkedLine> lines = markedLines();
    for (const MarkedLine& line : lines) {
        if (line.top == top)
            return activate(line);
    }
}

bool PromptEditor::canInsertFromMimeData(const QMimeData* source) const
{
    return recipeFilesIn(*source).isEmpty() && QPlainTextEdit::canInsertFromMimeData(source);
}

void PromptEditor::insertFromMimeData(const QMimeData* source)
{
    const qsizetype size = source->text().size();
    if (size <= longestPaste)
        return QPlainTextEdit::insertFromMimeData(source);
    const QString reason = tr("Not pasted: %1 characters. Klapper takes at most %2 at once.")
                               .arg(QLocale().toString(qlonglong(size)), QLocale().toString(qlonglong(longestPaste)));
    QToolTip::showText(mapToGlobal(rect().center()), plainToolTip(reason), this, rect(), 8000);
}

QSize PromptEditor::sizeHint() const { return {200, heightOfLines(m_leastLines)}; }

QSize PromptEditor::minimumSizeHint() const { return {80, heightOfLines(m_leastLines)}; }

} // namespace klapper
