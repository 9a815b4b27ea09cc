// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/buttonweight.h"

#include <QDialog>

namespace klapper {

/// One question with two answers; accepted() is the yes. The careful answer is the default and the escape. There can be
/// a third one that does something else instead.
class QuestionDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString title; ///< of the window
        QString question;
        QString reason;
        QString yes;
        QString no;
        QString other = {}; ///< empty: only two answers
    };
    QuestionDialog(const Words& words, ButtonWeight yesWeight, QWidget* parent);

    const Words& words() const { return m_words; }

Q_SIGNALS:
    /// The third answer; the question closes as with a no.
    void otherChosen();

protected:
    void showEvent(QShowEvent* event) override;

private:
    Words m_words;
};

} // namespace klapper
