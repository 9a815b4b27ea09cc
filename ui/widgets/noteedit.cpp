// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noteedit.h"

#include "ui/style/metrics.h"

#include <QEvent>

#include <cmath>

namespace klapper {

namespace {
constexpr int mostLines = 5;
} // namespace

NoteEdit::NoteEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPlaceholderText(tr("Note"));
    setAccessibleName(tr("Note"));
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        refreshHeight();
        if (!m_setting)
            Q_EMIT edited();
    });
    refreshHeight();
}

void NoteEdit::setNote(const QString& note)
{
    if (note == toPlainText())
        return;
    m_setting = true;
    setPlainText(note);
    moveCursor(QTextCursor::End);
    m_setting = false;
}

void NoteEdit::refreshHeight()
{
    // The height of a plain text's document is its number of lines.
    const int lines = std::clamp(int(document()->size().height()), 1, mostLines);
    const double text = lines * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin();
    const int wanted = std::max(controlHeight(), int(std::ceil(text)) + 2 * frameWidth());
    if (wanted != minimumHeight() || wanted != maximumHeight())
        setFixedHeight(wanted);
    setVerticalScrollBarPolicy(document()->size().height() > mostLines ? Qt::ScrollBarAsNeeded
                                                                       : Qt::ScrollBarAlwaysOff);
}

void NoteEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    refreshHeight();
}

void NoteEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshHeight();
}

} // namespace klapper
