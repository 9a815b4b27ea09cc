// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace klapper {

class ComposeModel;
class InlineNotice;
class PlainLabel;
class Script;

/// Rows that are more than one clip takes: says so and splits them; once split says into what, and joins them again.
/// Hidden while one clip takes them.
class ScriptBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ScriptBar(ComposeModel& model, QWidget* parent = nullptr);

    void show(const Script& script);
    QList<QWidget*> focusOrder() const;

private:
    void setupScript();
    void showLong(const Script& script);
    void showChain(const Script& script);

    ComposeModel& m_model;
    InlineNotice* m_long;
    InlineNotice* m_script;
    QCheckBox* m_chained;
    PlainLabel* m_chainedWords;
    PlainLabel* m_chainedReason;
};

} // namespace klapper
