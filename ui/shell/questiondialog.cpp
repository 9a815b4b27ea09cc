// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/questiondialog.h"

#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace klapper {

QuestionDialog::QuestionDialog(const Words& words, ButtonWeight yesWeight, QWidget* parent)
    : QDialog(parent)
    , m_words(words)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    auto* question = new PlainLabel(words.question);
    question->setTextSize(TextSize::Title, QFont::DemiBold);
    question->setWordWrap(true);
    question->setMinimumWidth(440 - 2 * space::huge); // of the dialog it would hide what the buttons need
    auto* reason = new PlainLabel(words.reason, TextSize::Body, Token::Quiet);
    reason->setWordWrap(true);
    auto* yes = new QPushButton(words.yes);
    auto* no = new QPushButton(words.no);
    setButtonWeight(yes, yesWeight);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(yes, QDialogButtonBox::AcceptRole);
    buttons->addButton(no, QDialogButtonBox::RejectRole);
    if (!words.other.isEmpty()) {
        auto* other = buttons->addButton(words.other, QDialogButtonBox::ActionRole);
        other->setAutoDefault(false);
        other->setObjectName(QStringLiteral("other"));
        connect(other, &QPushButton::clicked, this, [this] {
            Q_EMIT otherChosen();
            reject();
        });
    }
    no->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::small);
    column->addWidget(question);
    column->addWidget(reason);
    column->addStretch(1);
    column->addSpacing(space::medium);
    column->addWidget(buttons);
    yes->setAutoDefault(false); // Return never means yes unless the yes was chosen with Tab
    no->setFocus();
    setAccessibleName(words.question);
    setAccessibleDescription(words.reason);
}

void QuestionDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    // The height that Qt asks for is that of another width; nothing of a question about money may be cut off.
    const int needed = layout()->totalHeightForWidth(width());
    if (height() < needed)
        resize(width(), needed);
}

} // namespace klapper
