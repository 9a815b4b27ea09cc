// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/tokenstore.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace klapper {

class PlainLabel;

/// Takes a pasted token and says where it is kept, before and after.
class TokenDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @param tokens outlives the dialog
    explicit TokenDialog(TokenStore& tokens, QWidget* parent = nullptr);

    void setToken(const QString& token);
    void save();

Q_SIGNALS:
    /// The person would rather sign in on the page; the dialog closes.
    void signInRequested();

private:
    void setupButtons();
    void refreshPlace();
    void refreshButtons();
    void onStored(TokenSource where);
    void onFailed(const Error& error);

    TokenStore& m_tokens;
    bool m_saving = false;
    bool m_kept = false; ///< for the session only; the dialog stays to say so
    PlainLabel* m_lead = nullptr;
    QLineEdit* m_edit;
    PlainLabel* m_place;
    PlainLabel* m_problem;
    QPushButton* m_signIn;
    QPushButton* m_save;
    QPushButton* m_close;
};

} // namespace klapper
