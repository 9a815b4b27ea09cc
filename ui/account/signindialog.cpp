// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/signindialog.h"

#include "app/account/accounttokenstore.h"
#include "app/account/tokenfile.h"
#include "app/engine.h"
#include "ui/account/signinpage.h"
#include "ui/style/metrics.h"

#include <QDesktopServices>
#include <QVBoxLayout>

namespace klapper {

using namespace std::chrono_literals;
using Step = SignInView::Step;

SignInDialog::SignInDialog(Engine& engine, QWidget* parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_page(new SignInPage)
    , m_opener([](const QUrl& page) { QDesktopServices::openUrl(page); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->addWidget(m_page);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    connect(m_page, &SignInPage::openRequested, this, [this] {
        if (!m_view.page.isEmpty())
            m_opener(m_view.page);
    });
    connect(m_page, &SignInPage::againRequested, this, &SignInDialog::begin);
    connect(m_page, &SignInPage::importRequested, this, &SignInDialog::importToken);
    connect(m_page, &SignInPage::closeRequested, this, &QDialog::reject);
    connect(m_page, &SignInPage::sessionAccepted, this, [this] { showStep(Step::SignedIn); });
    connect(m_page, &SignInPage::sessionRefused, this, &QDialog::reject);
    connect(m_page, &SignInPage::pasteRequested, this, [this] {
        reject();
        Q_EMIT pasteRequested();
    });
    connect(&m_engine.tokens(), &TokenStore::stored, this, &SignInDialog::takeStored);
    connect(&m_engine.tokens(), &TokenStore::failed, this, &SignInDialog::takeFailed);
    connect(&m_engine.tokens(), &TokenStore::changed, this, &SignInDialog::refresh);
    m_clock.setInterval(500ms);
    connect(&m_clock, &QTimer::timeout, this, &SignInDialog::refresh);
    begin();
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::begin()
{
    m_signIn = std::make_unique<SignIn>(m_engine.environment().hosts, m_engine.environment().network);
    connect(m_signIn.get(), &SignIn::codeShown, this, [this] {
        const DeviceCode& code = m_signIn->code();
        m_view.code = code.userCode;
        m_view.page = code.page;
        m_view.lifetime = code.lifetime;
        m_clock.start();
        showStep(Step::Code);
    });
    connect(m_signIn.get(), &SignIn::struggled, this, &SignInDialog::refresh);
    connect(m_signIn.get(), &SignIn::ended, this, &SignInDialog::takeEnd);
    m_view = SignInView{.canImport = TokenFile::exists()};
    showStep(Step::Asking);
    m_signIn->start();
}

void SignInDialog::takeEnd(SignInEnd end)
{
    if (end == SignInEnd::Cancelled) // by what came instead
        return;
    m_clock.stop();
    m_view.error = m_signIn->error();
    switch (end) {
    case SignInEnd::Authorized:
        return keep(m_signIn->token());
    case SignInEnd::Denied:
        return showStep(Step::Denied);
    case SignInEnd::Expired:
        return showStep(Step::Expired);
    case SignInEnd::Cancelled:
        return;
    case SignInEnd::Offline:
        return showStep(Step::Offline);
    case SignInEnd::Failed:
        return showStep(Step::Failed);
    }
}

void SignInDialog::importToken()
{
    m_signIn->cancel();
    m_clock.stop();
    const Result<TokenFile> file = TokenFile::read();
    if (!file) {
        m_view.error = file.error();
        return showStep(Step::NoFile);
    }
    m_view.file = file->path;
    m_view.othersCanReadFile = file->othersCanRead;
    keep(file->token);
}

void SignInDialog::keep(const QString& token)
{
    m_isKeeping = true;
    showStep(Step::Keeping);
    m_engine.tokens().save(token);
}

void SignInDialog::takeStored(TokenSource where)
{
    if (!std::exchange(m_isKeeping, false))
        return;
    const auto* tokens = qobject_cast<const AccountTokenStore*>(&m_engine.tokens());
    m_view.name = tokens ? accountName(tokens->account()) : QString();
    showStep(where == TokenSource::SessionOnly ? Step::NoKeychain : Step::SignedIn);
}

void SignInDialog::takeFailed(const Error& error)
{
    if (!std::exchange(m_isKeeping, false))
        return;
    m_view.error = error;
    showStep(isOfflineError(error) ? Step::Offline : Step::Failed);
}

void SignInDialog::showStep(Step step)
{
    m_view.step = step;
    refresh();
    adjustSize();
}

void SignInDialog::refresh()
{
    m_view.left = m_signIn ? m_signIn->timeLeft() : 0ms;
    m_view.isStruggling = m_signIn && m_signIn->isStruggling();
    m_view.tokens = m_engine.tokens().state();
    m_page->setView(m_view);
}

void SignInDialog::done(int result)
{
    if (m_view.step == Step::Keeping && m_isKeeping) // a moment, and the token would be of nobody
        return;
    if (m_view.step == Step::NoKeychain && result == Rejected && m_engine.tokens().source() == TokenSource::SessionOnly)
        m_engine.tokens().remove(); // closing it is no consent
    m_signIn->cancel();
    m_clock.stop();
    QDialog::done(result);
}

} // namespace klapper
