// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace klapper {

class CollapsibleSection;
class ComposeModel;
class IconButton;
class PlainLabel;
class PromptEditor;

/// What is seldom needed, folded: the negative prompt and the seed.
class ExtrasForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ExtrasForm(ComposeModel& model, QWidget* parent = nullptr);

    void setNegativeOpen(bool open);
    void setSeedOpen(bool open);

private:
    void setupNegative();
    void setupSeed();
    void refresh();
    void takeSeed(const QString& text);

    ComposeModel& m_model;
    CollapsibleSection* m_negativeSection;
    PromptEditor* m_negative;
    CollapsibleSection* m_seedSection;
    QLineEdit* m_seed;
    IconButton* m_dice;
    PlainLabel* m_seedNote;
};

} // namespace klapper
