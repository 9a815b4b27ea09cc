// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/signinpage.h"

#include "ui/account/signinwords.h"
#include "ui/style/buttonweight.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/phasebar.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace klapper {

using Step = SignInView::Step;

SignInPage::SignInPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel)
    , m_text(new PlainLabel)
    , m_codeBox(new QFrame)
    , m_code(new QLabel)
    , m_copy(new IconButton(IconId::Copy, tr("Copy the code")))
    , m_bar(new PhaseBar)
    , m_waiting(new PlainLabel({}, TextSize::Body, Token::Quiet))
    , m_file(new PlainLabel({}, TextSize::Body, Token::Quiet))
    , m_place(new PlainLabel({}, TextSize::Body, Token::Quiet))
    , m_open(new QPushButton(icon(IconId::ExternalLink, Token::OnAccent), tr("Open the page")))
    , m_again(new QPushButton(tr("New code")))
    , m_accept(new QPushButton(tr("Stay signed in until Klapper quits")))
    , m_paste(new QPushButton(tr("Paste a token instead …")))
    , m_import(new QPushButton(tr("Use the token of RunComfy's command line")))
    , m_close(new QPushButton)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    setMinimumWidth(dialogWidth(480) - 2 * space::huge);
    m_title->setTextSize(TextSize::Title, QFont::DemiBold);
    for (PlainLabel* label : {m_title, m_text}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    setupCode(*column);
    column->addWidget(m_bar);
    for (PlainLabel* label : {m_waiting, m_file, m_place}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
    column->addSpacing(space::small);
    setupButtons(*column);
    m_text->setObjectName(QStringLiteral("signInText"));
    m_title->setObjectName(QStringLiteral("signInTitle"));
    m_waiting->setObjectName(QStringLiteral("signInWaiting"));
    m_waiting->setNumeric(true);
    m_place->setObjectName(QStringLiteral("signInPlace"));
    m_file->setObjectName(QStringLiteral("signInFile"));
}

void SignInPage::setupCode(QBoxLayout& column)
{
    m_code->setTextFormat(Qt::PlainText); // foreign
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setObjectName(QStringLiteral("signInCode"));
    m_copy->setObjectName(QStringLiteral("copyCode"));
    m_codeBox->setFrameShape(QFrame::StyledPanel);
    auto* row = new QHBoxLayout(m_codeBox);
    row->setContentsMargins(space::large, space::medium, space::small, space::medium);
    row->addStretch(1);
    row->addWidget(m_code);
    row->addStretch(1);
    row->addWidget(m_copy, 0, Qt::AlignVCenter);
    column.addWidget(m_codeBox);
    connect(m_copy, &QAbstractButton::clicked, this, &SignInPage::copyCode);
}

void SignInPage::setupButtons(QBoxLayout& column)
{
    auto* others = new FlowRow;
    for (QPushButton* button : {m_paste, m_import})
        others->add(button);
    others->setMinimumWidth(minimumWidth()); // as many lines as it takes in this page
    column.addWidget(others);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addStretch(1);
    for (QPushButton* button : {m_open, m_again, m_accept, m_close})
        row->addWidget(button);
    column.addLayout(row);
    for (QPushButton* button : {m_open, m_again, m_accept})
        setButtonWeight(button, ButtonWeight::Accent);
    const std::initializer_list<std::pair<QPushButton*, const char*>> names{
        {m_open, "openPage"},      {m_again, "newCode"},      {m_accept, "staySignedIn"},
        {m_paste, "pasteInstead"}, {m_import, "importToken"}, {m_close, "closeSignIn"}};
    for (const auto& [button, name] : names)
        button->setObjectName(QString::fromLatin1(name));
    connect(m_open, &QPushButton::clicked, this, &SignInPage::openRequested);
    connect(m_again, &QPushButton::clicked, this, &SignInPage::againRequested);
    connect(m_accept, &QPushButton::clicked, this, &SignInPage::sessionAccepted);
    connect(m_paste, &QPushButton::clicked, this, &SignInPage::pasteRequested);
    connect(m_import, &QPushButton::clicked, this, &SignInPage::importRequested);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_view.step == Step::NoKeychain)
            Q_EMIT sessionRefused();
        else
            Q_EMIT closeRequested();
    });
}

void SignInPage::setView(const SignInView& view)
{
    const bool isNew = m_view.step != view.step || !m_title->text().size();
    const bool isOtherCode = m_view.code != view.code;
    m_view = view;
    m_title->setText(SignInWords::title(view));
    m_text->setText(SignInWords::text(view));
    m_waiting->setText(SignInWords::waiting(view));
    m_file->setText(SignInWords::file(view));
    m_file->setColor(view.othersCanReadFile ? Token::WarnText : Token::Quiet);
    m_place->setText(SignInWords::place(view));
    if (isOtherCode)
        refreshCode();
    if (view.lifetime.count() > 0)
        m_bar->setFraction(view.step == Step::Code
                               ? std::optional(double(view.left.count()) / double(view.lifetime.count()))
                               : std::nullopt);
    m_codeBox->setVisible(view.step == Step::Code);
    m_waiting->setVisible(view.step == Step::Code);
    m_bar->setVisible(view.step == Step::Asking || view.step == Step::Code || view.step == Step::Keeping);
    m_file->setVisible(!m_file->text().isEmpty());
    m_place->setVisible(!m_place->text().isEmpty());
    refreshButtons();
    if (isNew)
        mainButton()->setFocus();
}

QPushButton* SignInPage::mainButton() const
{
    for (QPushButton* button : {m_open, m_again, m_accept}) {
        if (!button->isHidden())
            return button;
    }
    return m_close;
}

void SignInPage::refreshButtons()
{
    const Step step = m_view.step;
    const bool isEnd = step == Step::Denied || step == Step::Expired || step == Step::Offline || step == Step::Failed
                    || step == Step::NoFile;
    m_open->setVisible(step == Step::Code);
    m_again->setVisible(isEnd);
    m_again->setText(step == Step::Offline || step == Step::Failed ? tr("Try again") : tr("New code"));
    m_accept->setVisible(step == Step::NoKeychain);
    const bool canDoOtherwise = isEnd || step == Step::Asking || step == Step::Code;
    m_paste->setVisible(canDoOtherwise);
    m_import->setVisible(canDoOtherwise && m_view.canImport && step != Step::NoFile);
    m_close->setEnabled(step != Step::Keeping);
    m_close->setText(step == Step::SignedIn     ? tr("Done")
                     : step == Step::NoKeychain ? tr("Do not sign in")
                     : isEnd                    ? tr("Close")
                                                : tr("Cancel"));
    for (QPushButton* button : {m_open, m_again, m_accept, m_close})
        button->setDefault(button == mainButton());
}

void SignInPage::refreshCode()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont body = textFont(TextSize::Large);
    // As large as a code of the usual length allows, smaller for a long one.
    const int pixels = body.pixelSize() > 0 ? body.pixelSize() : QFontInfo(body).pixelSize();
    font.setPixelSize(m_view.code.size() > 16 ? pixels : pixels * 8 / 5);
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, m_view.code.size() > 16 ? 0 : space::tiny);
    m_code->setFont(font);
    m_code->setText(m_view.code);
    m_code->setAccessibleName(tr("Code: %1").arg(m_view.code));
    m_copy->setIconId(IconId::Copy);
    m_copy->setTitle(tr("Copy the code"));
}

void SignInPage::copyCode()
{
    QGuiApplication::clipboard()->setText(m_view.code);
    m_copy->setIconId(IconId::Check, Token::GoodText);
    m_copy->setTitle(tr("Copied"));
}

void SignInPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_view.code.isEmpty())
        refreshCode();
}

} // namespace klapper
