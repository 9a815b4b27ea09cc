// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/scriptbar.h"

#include "ui/compose/inlinenotice.h"
#include "ui/models/composemodel.h"
#include "ui/models/script.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace klapper {

ScriptBar::ScriptBar(ComposeModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_long(new InlineNotice(InlineNotice::Kind::Warning, false))
    , m_script(new InlineNotice(InlineNotice::Kind::Info, false))
    , m_chained(new QCheckBox)
    , m_chainedWords(new PlainLabel(tr("Each clip begins with the last frame of the one before")))
    , m_chainedReason(new PlainLabel({}, TextSize::Small, Token::Quiet))
{
    m_long->button().setObjectName(QStringLiteral("splitScript"));
    m_script->button().setObjectName(QStringLiteral("joinScript"));
    m_script->button().setText(tr("Join again"));
    m_chained->setObjectName(QStringLiteral("chained"));
    setupScript();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_long);
    column->addWidget(m_script);
    connect(m_long, &InlineNotice::triggered, this, [this] { Script(m_model).split(); });
    connect(m_script, &InlineNotice::triggered, this, [this] { Script(m_model).join(); });
    connect(m_chained, &QCheckBox::toggled, this, [this](bool on) { Script(m_model).setChained(on); });
    hide();
}

void ScriptBar::setupScript()
{
    // A check box does not wrap its own words.
    m_chained->setAccessibleName(m_chainedWords->text());
    m_chainedWords->setWordWrap(true);
    m_chainedWords->setBuddy(m_chained);
    m_chainedReason->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_chainedWords);
    words->addWidget(m_chainedReason);
    auto* control = new QWidget;
    auto* row = new QHBoxLayout(control);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_chained, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_script->addControl(control);
}

void ScriptBar::show(const Script& script)
{
    const bool split = script.isSplit();
    setVisible(split || script.isLong());
    m_long->setVisible(!split && script.isLong());
    m_script->setVisible(split);
    if (split) {
        const int clips = script.clips();
        m_script->setText(clips == 1 ? tr("%1 s: one clip takes them.").arg(script.seconds())
                                     : tr("%1 s in %2 clips, made in this order.").arg(script.seconds()).arg(clips));
        showChain(script);
    } else if (script.isLong()) {
        showLong(script);
    }
}

void ScriptBar::showLong(const Script& script)
{
    const bool helps = script.clips() > 1;
    const QString much = tr("%1 s and %2 shots: more than one clip.").arg(script.seconds()).arg(script.shots());
    const QString one = tr("%1 s in one shot: longer than a clip. Split the shot first.").arg(script.seconds());
    m_long->setText(helps ? much : one);
    m_long->button().setText(tr("Split into %1 clips").arg(script.clips()));
    m_long->button().setVisible(helps);
}

void ScriptBar::showChain(const Script& script)
{
    const QSignalBlocker quiet(m_chained);
    m_chained->setChecked(script.isChained());
    m_chained->setEnabled(script.canChain());
    const QString reason =
        script.canChain() ? QString() : tr("RunComfy takes no image of ours here. The choice is kept.");
    m_chained->setAccessibleDescription(reason);
    m_chainedReason->setText(reason);
    m_chainedReason->setVisible(!reason.isEmpty());
    m_chainedWords->setColor(script.canChain() ? Token::Text : Token::Quiet);
}

QList<QWidget*> ScriptBar::focusOrder() const { return {&m_long->button(), m_chained, &m_script->button()}; }

} // namespace klapper
