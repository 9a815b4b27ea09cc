// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/signinview.h"

#include <QWidget>

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;

namespace klapper {

class FlowRow;
class IconButton;
class PhaseBar;
class PlainLabel;

/// Shows a sign-in and says what was wished for; it does nothing by itself but copy the code.
class SignInPage final : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPage(QWidget* parent = nullptr);

    void setView(const SignInView& view);

Q_SIGNALS:
    void openRequested();
    void againRequested();
    void pasteRequested();
    void importRequested();
    void sessionAccepted(); ///< no keychain: signed in until the program quits
    void sessionRefused();
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setupCode(QBoxLayout& column);
    void setupButtons(QBoxLayout& column);
    void refreshCode();
    void refreshButtons();
    void copyCode();
    QPushButton* mainButton() const;

    SignInView m_view;
    PlainLabel* m_title;
    PlainLabel* m_text;
    QFrame* m_codeBox;
    QLabel* m_code;
    IconButton* m_copy;
    PhaseBar* m_bar;
    PlainLabel* m_waiting;
    PlainLabel* m_file;
    PlainLabel* m_place;
    QPushButton* m_open;
    QPushButton* m_again;
    QPushButton* m_accept;
    QPushButton* m_paste;
    QPushButton* m_import;
    QPushButton* m_close;
};

} // namespace klapper
