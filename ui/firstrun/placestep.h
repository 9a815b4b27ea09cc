// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/firstrunstep.h"

class QButtonGroup;

namespace klapper {

class ChoiceCard;
class Engine;

/// Where clips shall be made: on this machine for practice, or by RunComfy.
class PlaceStep final : public FirstRunPage
{
    Q_OBJECT
public:
    /// @param engine outlives this
    explicit PlaceStep(Engine& engine, QWidget* parent = nullptr);

    enum class Answer {
        Stay,     ///< with what is in use already
        Practice, ///< change to the practice service
        Account,  ///< change to the account
        SignIn,   ///< the account is in use, but nobody is signed in
    };
    Answer answer() const;

    QString title() const override;
    QString lead() const override;
    QString forward() const override;
    QWidget* first() const override;

private:
    bool isSignedIn() const;
    QString aboutAccount() const;

    Engine& m_engine;
    QButtonGroup* m_group;
    ChoiceCard* m_practice;
    ChoiceCard* m_account;
};

} // namespace klapper
