// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/prompteditor.h"

#include "ui/widgets/plainlabel.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QMimeData>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace klapper {

PromptEditor::PromptEditor(const QString& name, int leastLines, int mostLines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_leastLines(leastLines)
    , m_mostLines(mostLines)
{
    setAccessibleName(name);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        refreshHeight();
        if (!m_showing)
            Q_EMIT edited(toPlainText());
    });
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

void PromptEditor::showText(const QString& text)
{
    if (toPlainText() == text)
        return;
    m_showing = true;
    setPlainText(text);
    m_showing = false;
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

void PromptEditor::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    refreshHeight();
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
