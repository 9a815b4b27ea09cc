// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/markmargin.h"

#include "ui/compose/lintwords.h"
#include "ui/compose/prompteditor.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <optional>

namespace klapper {

namespace {

constexpr int signSize = 14;

std::optional<PromptEditor::MarkedLine> lineAt(const PromptEditor& editor, int y)
{
    const QList<PromptEditor::MarkedLine> lines = editor.markedLines();
    for (const PromptEditor::MarkedLine& line : lines) {
        if (y >= line.top && y < line.top + line.height)
            return line;
    }
    return std::nullopt;
}

QString wordsOf(const PromptEditor::MarkedLine& line)
{
    QStringList words;
    for (const TextMark& mark : line.marks)
        words.append(mark.words);
    return words.join(u'\n');
}

} // namespace

MarkMargin::MarkMargin(PromptEditor& editor)
    : QWidget(&editor)
    , m_editor(editor)
{
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setObjectName(QStringLiteral("marks"));
}

int MarkMargin::width() { return signSize + space::tiny; }

void MarkMargin::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect inside = m_editor.contentsRect().translated(-pos()); // the frame of the field is not mine
    painter.setClipRect(inside);
    painter.fillRect(inside, m_editor.palette().color(QPalette::Base));
    const QList<PromptEditor::MarkedLine> lines = m_editor.markedLines();
    for (const PromptEditor::MarkedLine& line : lines) {
        const auto look = LintWords::look(line.level());
        const QPixmap sign = iconPixmap(look.icon, signSize, Theme::of(this).color(look.color), devicePixelRatioF());
        const int left = (QWidget::width() - signSize) / 2 + 1;
        painter.drawPixmap(QPoint(left, line.top + (line.height - signSize) / 2), sign);
    }
}

bool MarkMargin::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const auto line = lineAt(m_editor, help->pos().y());
    if (line)
        QToolTip::showText(help->globalPos(), plainToolTip(wordsOf(*line)), this);
    else
        QToolTip::hideText();
    return true;
}

void MarkMargin::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(lineAt(m_editor, event->pos().y()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MarkMargin::mousePressEvent(QMouseEvent* event)
{
    const auto line = lineAt(m_editor, event->pos().y());
    if (line && event->button() == Qt::LeftButton)
        m_editor.activate(*line);
}

} // namespace klapper
