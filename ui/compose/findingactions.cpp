// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/findingactions.h"

#include "app/prompt/lintfix.h"
#include "ui/compose/lintwords.h"
#include "ui/models/composemodel.h"

#include <QMenu>

namespace klapper {

namespace {

/// Words of a rule or of a prompt as the title of an action.
QString title(QString words)
{
    constexpr qsizetype longest = 90;
    words = words.simplified();
    if (words.size() > longest)
        words = words.left(longest - 1) % u'…';
    return words.replace(u'&', QStringLiteral("&&"));
}

} // namespace

FindingActions::FindingActions(ComposeModel& model, QObject* parent)
    : QObject(parent)
    , m_model(model)
{
}

void FindingActions::fix(const Finding& finding, const QString& fix)
{
    if (fix == u"override")
        return muteHere(finding.rule);
    const bool splits = fix == u"splitScript";
    const Contract& contract = m_model.contract();
    m_model.edit({}, [&](DraftDocument& document) {
        if (splits)
            document.batch.split = true;
        else
            document.draft = fixedBy(document.draft, contract, finding, fix);
    });
}

void FindingActions::muteHere(const QString& rule)
{
    m_model.edit({}, [&rule](DraftDocument& document) {
        if (!document.muted.contains(rule))
            document.muted.append(rule);
    });
}

void FindingActions::muteForGood(const QString& rule)
{
    QStringList rules = m_model.facts().muted;
    if (!rules.contains(rule))
        Q_EMIT mutedForGoodChanged(rules << rule);
}

void FindingActions::unmute(const QString& rule)
{
    m_model.edit({}, [&rule](DraftDocument& document) { document.muted.removeAll(rule); });
    QStringList rules = m_model.facts().muted;
    if (rules.removeAll(rule) > 0)
        Q_EMIT mutedForGoodChanged(rules);
}

QStringList FindingActions::muted() const
{
    QStringList rules = m_model.document().muted + m_model.facts().muted;
    rules.removeDuplicates();
    rules.sort();
    return rules;
}

void FindingActions::fillMute(QMenu& menu, const QString& rule)
{
    menu.addAction(tr("Not in this draft"), this, [this, rule] { muteHere(rule); });
    menu.addAction(tr("Never again"), this, [this, rule] { muteForGood(rule); });
}

void FindingActions::fillMuted(QMenu& menu)
{
    const QStringList rules = muted();
    menu.addAction(tr("Say again:"))->setEnabled(false);
    for (const QString& rule : rules)
        menu.addAction(title(rule % u' ' % LintWords::about(rule)), this, [this, rule] { unmute(rule); });
}

QMenu* FindingActions::menuOf(const QList<Finding>& findings, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Finding& finding : findings) {
        if (!menu->isEmpty())
            menu->addSeparator();
        const auto look = LintWords::look(finding.level);
        QAction* words = menu->addAction(icon(look.icon, look.color), title(LintWords::message(finding)));
        words->setEnabled(false);
        for (const QString& each : finding.fixes)
            menu->addAction(title(LintWords::fix(finding, each)), this, [this, finding, each] { fix(finding, each); });
        if (LintWords::canBeMuted(finding))
            fillMute(*menu->addMenu(icon(IconId::Mute, Token::Quiet), tr("Mute %1").arg(finding.rule)), finding.rule);
    }
    return menu;
}

} // namespace klapper
