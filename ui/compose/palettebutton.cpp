// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/palettebutton.h"

#include "app/prompt/phraseinsert.h"
#include "ui/compose/palette.h"
#include "ui/compose/prompteditor.h"
#include "ui/models/composemodel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>

namespace klapper {

PaletteButton::PaletteButton(ComposeModel& model, PromptEditor& fallback, QWidget& panel)
    : m_model(model)
    , m_fallback(fallback)
    , m_panel(panel)
    , m_button(new IconButton(IconId::Book, tr("Film vocabulary")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    m_button->setObjectName(QStringLiteral("vocabulary"));
    m_button->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(m_button, &IconButton::clicked, this, &PaletteButton::open);
    for (const QKeySequence& keys : {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::Key_Space)}) {
        auto* shortcut = new QShortcut(keys, &m_panel);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &PaletteButton::open);
    }
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        auto* editor = qobject_cast<PromptEditor*>(now);
        if (editor && m_panel.isAncestorOf(editor) && (!editor->place() || editor->place()->role != Role::Negative))
            m_last = editor;
    });
}

PromptEditor* PaletteButton::target() const
{
    auto* focused = qobject_cast<PromptEditor*>(QApplication::focusWidget());
    if (focused && m_panel.isAncestorOf(focused))
        return focused;
    return m_last && m_last->isVisible() ? m_last.data() : &m_fallback;
}

bool PaletteButton::wantsChinese(const PromptEditor& editor) const
{
    QString text = editor.text();
    if (text.trimmed().isEmpty()) { // as the rest of the draft is written
        text = m_model.draft().prompt;
        for (const Shot& shot : m_model.draft().shots)
            text += u' ' + shot.text;
    }
    return text.trimmed().isEmpty() ? QLocale().language() == QLocale::Chinese : readsAsChinese(text);
}

void PaletteButton::open()
{
    m_target = target();
    if (!m_palette) {
        m_palette = new Palette(this);
        connect(m_palette, &Palette::chosen, this, [this](const QString& phrase) {
            if (!m_target)
                return;
            m_target->setFocus(Qt::PopupFocusReason);
            m_target->insertPhrase(phrase);
        });
    }
    const QRect box(m_target->mapToGlobal(QPoint(0, 0)), m_target->size());
    m_palette->openAt(box, wantsChinese(*m_target));
}

} // namespace klapper
