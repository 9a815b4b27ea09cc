// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/signinwords.h"

#include "ui/jobs/errorwords.h"

namespace klapper {

using Step = SignInView::Step;

QString SignInWords::title(const SignInView& view)
{
    switch (view.step) {
    case Step::Asking:
    case Step::Code:
    case Step::Keeping:
        return tr("Sign in to RunComfy");
    case Step::SignedIn:
        return view.name.isEmpty() ? tr("You are signed in") : tr("Signed in as %1").arg(view.name);
    case Step::NoKeychain:
        return tr("No keychain took the token");
    case Step::Denied:
        return tr("Not signed in: denied");
    case Step::Expired:
        return tr("Not signed in: the code has expired");
    case Step::Offline:
        return tr("Not signed in: RunComfy is not reached");
    case Step::Failed:
    case Step::NoFile:
        return tr("Not signed in");
    }
    Q_UNREACHABLE();
}

QString SignInWords::text(const SignInView& view)
{
    switch (view.step) {
    case Step::Asking:
        return tr("Asking RunComfy for a code …");
    case Step::Code:
        return tr("Open the page, sign in there, and enter this code. Klapper notices by itself.");
    case Step::Keeping:
        return tr("Looking whose token it is, and putting it into the keychain …");
    case Step::SignedIn:
        return tr("Requests are sent and paid by this account from now on.");
    case Step::NoKeychain:
        return tr("Klapper can keep you signed in until it quits: the token stays in memory then, and nothing is "
                  "written to the disk. A file for it is never made.");
    case Step::Denied:
        return tr("The sign-in was refused on the page. Nothing has changed here. If that was not you, leave it at "
                  "that; else ask for a new code.");
    case Step::Expired:
        return tr("Nobody entered it in time. Nothing has changed here; ask for a new code.");
    case Step::Offline:
        return tr("%1 Nothing has changed here. Check the network, then try again.")
            .arg(ErrorWords::happened(view.error));
    case Step::Failed:
        if (view.error.kind == ErrorKind::RefusedHost)
            return tr("The page for signing in stands on a host that Klapper does not trust; it was not opened. "
                      "Nothing has changed here.");
        return tr("%1 Nothing has changed here.").arg(ErrorWords::line(view.error));
    case Step::NoFile:
        return tr("The file that RunComfy's command line writes holds no token that can be read: %1")
            .arg(view.error.detail);
    }
    Q_UNREACHABLE();
}

QString SignInWords::waiting(const SignInView& view)
{
    const qint64 seconds = (view.left.count() + 999) / 1000;
    const QString left = QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return view.isStruggling ? tr("RunComfy does not answer just now; Klapper goes on asking · %1 left").arg(left)
                             : tr("Waiting for you on the page · %1 left").arg(left);
}

QString SignInWords::place(const SignInView& view)
{
    const bool isEnd = view.step == Step::Denied || view.step == Step::Expired || view.step == Step::Offline
                    || view.step == Step::Failed || view.step == Step::NoFile || view.step == Step::NoKeychain;
    if (isEnd)
        return {};
    if (view.tokens.source == TokenSource::Environment)
        return tr("RUNCOMFY_TOKEN is set and is used now; it comes first again at the next start.");
    if (view.step == Step::SignedIn && view.tokens.source == TokenSource::SessionOnly)
        return tr("The token is kept in memory until Klapper quits.");
    if (view.step == Step::SignedIn)
        return tr("The token is in the system's keychain, in no file.");
    if (!view.tokens.keychainAvailable())
        return tr("No keychain answers on this system. You will be asked whether to stay signed in until Klapper "
                  "quits.");
    return tr("The token will be kept in the system's keychain, never in a file, and sent to RunComfy only.");
}

QString SignInWords::file(const SignInView& view)
{
    if (view.file.isEmpty())
        return {};
    const QString read = tr("Read once from %1; the file stays as it is.").arg(view.file);
    return view.othersCanReadFile ? tr("%1 Other users of this computer can read that file, and your token with it: "
                                       "make it readable for you alone.")
                                        .arg(read)
                                  : read;
}

} // namespace klapper
