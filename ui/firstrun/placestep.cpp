// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/placestep.h"

#include "app/engine.h"
#include "ui/firstrun/choicecard.h"
#include "ui/style/metrics.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace klapper {

PlaceStep::PlaceStep(Engine& engine, QWidget* parent)
    : FirstRunPage(parent)
    , m_engine(engine)
    , m_group(new QButtonGroup(this))
    , m_practice(new ChoiceCard(
          tr("Practice service, free"),
          tr("On this computer, with pretend money. You get real MP4 files of simple test pictures, not made by Kling, "
             "and can try everything.")))
    , m_account(new ChoiceCard(tr("My RunComfy account"), {}))
{
    m_practice->button()->setObjectName(QStringLiteral("placePractice"));
    m_account->button()->setObjectName(QStringLiteral("placeAccount"));
    m_group->addButton(m_practice->button());
    m_group->addButton(m_account->button());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_practice);
    column->addWidget(m_account);
    const auto refresh = [this] {
        m_account->setLine(aboutAccount());
        Q_EMIT changed();
    };
    connect(m_group, &QButtonGroup::buttonToggled, this, &FirstRunPage::changed);
    connect(&m_engine.tokens(), &TokenStore::changed, this, refresh);
    refresh();
    (isSignedIn() ? m_account : m_practice)->button()->setChecked(true);
}

bool PlaceStep::isSignedIn() const { return !m_engine.isPractice() && !m_engine.tokens().token().isEmpty(); }

QString PlaceStep::aboutAccount() const
{
    const QString paid = tr("Clips are made by Kling 3.0 on RunComfy and paid by your account there. Klapper shows the "
                            "price before each click.");
    const QString how =
        isSignedIn() ? tr("You are signed in.") : tr("You sign in with a code in the browser, or paste a token.");
    return tr("%1 %2", "two sentences").arg(paid, how);
}

PlaceStep::Answer PlaceStep::answer() const
{
    if (m_practice->isChosen())
        return m_engine.isPractice() ? Answer::Stay : Answer::Practice;
    if (m_engine.isPractice())
        return Answer::Account;
    return isSignedIn() ? Answer::Stay : Answer::SignIn;
}

QString PlaceStep::title() const { return tr("Where shall clips be made?"); }

QString PlaceStep::lead() const
{
    return tr("Klapper turns prompts and shots into video. You can change the place at any time in the File menu; what "
              "belongs to one never mixes with the other.");
}

QString PlaceStep::forward() const
{
    switch (answer()) {
    case Answer::Stay:
    case Answer::Practice:
        return tr("Continue");
    case Answer::Account:
    case Answer::SignIn:
        return tr("Sign in …");
    }
    Q_UNREACHABLE();
}

QWidget* PlaceStep::first() const { return m_group->checkedButton(); }

} // namespace klapper
