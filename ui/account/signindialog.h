// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/signin.h"
#include "ui/account/signinview.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>

namespace klapper {

class Engine;
class SignInPage;

/// One sign-in in the window: by the page in the browser, or by the token of RunComfy's own command line. A token of
/// another account than the open one changes the window to that account's, this dialog with it.
///
///   open ── SignIn ── token ──> Engine::tokens().save() ─┬─ keychain ──> signed in
///     ├─ import ─── token ──────────┘                    ├─ session ───> the person decides: stay, or not at all
///     └─ paste ───> pasteRequested()                     └─ failed ────> said; again
class SignInDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @param engine outlives the dialog
    explicit SignInDialog(Engine& engine, QWidget* parent = nullptr);
    ~SignInDialog() override;

    /// How pages are opened; the system's browser when it is not set.
    void setOpener(std::function<void(const QUrl&)> opener) { m_opener = std::move(opener); }
    const SignInView& view() const { return m_view; }
    /// Asks for a code; the one before is no longer waited for.
    void begin();

    void done(int result) override;

Q_SIGNALS:
    /// The person would rather paste one; the dialog closes.
    void pasteRequested();

private:
    void takeEnd(SignInEnd end);
    void importToken();
    void keep(const QString& token);
    void takeStored(TokenSource where);
    void takeFailed(const Error& error);
    void showStep(SignInView::Step step);
    void refresh();

    Engine& m_engine;
    SignInPage* m_page;
    std::unique_ptr<SignIn> m_signIn;
    QTimer m_clock;
    SignInView m_view;
    std::function<void(const QUrl&)> m_opener;
    bool m_isKeeping = false;
};

} // namespace klapper
