// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/tokendialog.h"

#include "app/account/signin.h"
#include "ui/style/buttonweight.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace klapper {

TokenDialog::TokenDialog(TokenStore& tokens, QWidget* parent)
    : QDialog(parent)
    , m_tokens(tokens)
    , m_edit(new QLineEdit)
    , m_place(new PlainLabel({}, TextSize::Body, Token::Quiet))
    , m_problem(new PlainLabel({}, TextSize::Body, Token::BadText))
    , m_signIn(new QPushButton(tr("Sign in with the browser instead …")))
    , m_save(new QPushButton(tr("Use this token")))
    , m_close(new QPushButton(tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in with a token"));
    setMinimumWidth(dialogWidth(480));
    m_lead = new PlainLabel(tr("Copy your API token from your profile page on runcomfy.com and paste it here."));
    m_lead->setWordWrap(true);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setAccessibleName(tr("Token"));
    m_edit->setPlaceholderText(tr("Token"));
    m_edit->setObjectName(QStringLiteral("token"));
    auto* reveal = m_edit->addAction(icon(IconId::Eye, Token::Quiet), QLineEdit::TrailingPosition);
    reveal->setText(tr("Show the token"));
    reveal->setToolTip(reveal->text());
    reveal->setCheckable(true);
    connect(reveal, &QAction::toggled, this,
            [this](bool on) { m_edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    m_place->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_place->setObjectName(QStringLiteral("place"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_lead);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    column->addWidget(m_place);
    column->addSpacing(space::small);
    setupButtons();

    connect(&m_tokens, &TokenStore::stored, this, &TokenDialog::onStored);
    connect(&m_tokens, &TokenStore::failed, this, &TokenDialog::onFailed);
    connect(&m_tokens, &TokenStore::changed, this, &TokenDialog::refreshPlace);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_problem->hide();
        refreshButtons();
    });
    m_problem->hide();
    refreshPlace();
    refreshButtons();
}

void TokenDialog::setupButtons()
{
    setButtonWeight(m_save, ButtonWeight::Accent);
    m_save->setDefault(true);
    m_save->setObjectName(QStringLiteral("useToken"));
    auto* box = new QDialogButtonBox;
    box->addButton(m_save, QDialogButtonBox::AcceptRole);
    box->addButton(m_close, QDialogButtonBox::RejectRole);
    m_signIn->setFlat(true);
    m_signIn->setObjectName(QStringLiteral("signInInstead"));
    connect(m_signIn, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT signInRequested();
    });
    layout()->addWidget(m_signIn);
    layout()->setAlignment(m_signIn, Qt::AlignLeading);
    layout()->addWidget(box);
    connect(m_save, &QPushButton::clicked, this, &TokenDialog::save);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void TokenDialog::setToken(const QString& token) { m_edit->setText(token); }

void TokenDialog::save()
{
    if (m_saving || m_edit->text().trimmed().isEmpty())
        return;
    m_saving = true;
    refreshButtons();
    m_tokens.save(m_edit->text());
}

void TokenDialog::refreshPlace()
{
    const TokenState state = m_tokens.state();
    if (m_kept) {
        m_place->setText(tr("You are signed in until Klapper quits. No keychain took the token, so nothing is "
                            "written to the disk."));
    } else if (state.source == TokenSource::Environment) {
        m_place->setText(tr("RUNCOMFY_TOKEN is set and is used now; it comes first again at the next start."));
    } else if (!state.keychainAvailable()) {
        m_place->setText(tr("No keychain answers on this system. The token will be kept in memory until Klapper "
                            "quits; nothing is written to the disk."));
    } else {
        m_place->setText(tr("It is stored in the system's keychain, never in a file, and sent to RunComfy only."));
    }
}

void TokenDialog::refreshButtons()
{
    m_edit->setEnabled(!m_saving && !m_kept);
    m_edit->setVisible(!m_kept);
    m_lead->setVisible(!m_kept);
    m_save->setVisible(!m_kept);
    m_signIn->setVisible(!m_kept);
    m_signIn->setEnabled(!m_saving);
    m_save->setEnabled(!m_saving && !m_edit->text().trimmed().isEmpty());
    m_save->setText(m_saving ? tr("Storing …") : tr("Use this token"));
    m_close->setText(m_kept ? tr("Understood") : tr("Cancel"));
}

void TokenDialog::onStored(TokenSource where)
{
    if (!m_saving)
        return;
    m_saving = false;
    if (where != TokenSource::SessionOnly)
        return accept();
    m_kept = true;
    refreshPlace();
    refreshButtons();
}

void TokenDialog::onFailed(const Error& error)
{
    if (!m_saving)
        return;
    m_saving = false;
    if (error.kind == ErrorKind::BadInput)
        m_problem->setText(tr("That does not look like a token: it is one word of letters, digits and signs."));
    else if (error.kind == ErrorKind::NotSignedIn || error.kind == ErrorKind::Forbidden)
        m_problem->setText(tr("RunComfy does not accept this token. Nothing has changed here."));
    else if (isOfflineError(error))
        m_problem->setText(tr("RunComfy is not reached, so Klapper cannot tell whose token this is. Nothing has "
                              "changed here; try again later."));
    else
        m_problem->setText(tr("The token could not be stored."));
    m_problem->show();
    refreshButtons();
    m_edit->setFocus();
}

} // namespace klapper
