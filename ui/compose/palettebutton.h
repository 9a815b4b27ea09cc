// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/iconbutton.h"

#include <QPointer>

namespace klapper {

class ComposeModel;
class Palette;
class PromptEditor;

/// Opens the palette for the text of the panel that has the focus, or had it last: with the mouse, with Ctrl+K, or with
/// Ctrl+Space where no input method wants that.
class PaletteButton final : public QWidget
{
    Q_OBJECT
public:
    /// @param panel where the keys work
    /// @param fallback the text that is meant when none had the focus; outlives this, as the model does
    PaletteButton(ComposeModel& model, PromptEditor& fallback, QWidget& panel);

    void open();

private:
    PromptEditor* target() const;
    bool wantsChinese(const PromptEditor& editor) const;

    ComposeModel& m_model;
    PromptEditor& m_fallback;
    QWidget& m_panel;
    IconButton* m_button;
    Palette* m_palette = nullptr; ///< made on first use
    QPointer<PromptEditor> m_last;
    QPointer<PromptEditor> m_target; ///< of the open palette
};

} // namespace klapper
