// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandsettings.h"

#include "app/cli/detailwords.h"
#include "app/cli/preflight.h"
#include "app/cli/settingwords.h"
#include "app/cli/table.h"
#include "app/cli/text.h"
#include "app/cli/words.h"
#include "app/jobs/metadatachoice.h"

#include <QJsonArray>

namespace klapper::cli {

namespace {

/// Of an account, so that it stands in the account's journal; see MetadataChoice.
QString metadataKey() { return QStringLiteral("clips.metadata"); }

QJsonObject jsonOf(const SettingsStore& store, const SettingSpec& spec)
{
    return {{QStringLiteral("key"), spec.key},
            {QStringLiteral("value"), store.value(spec)},
            {QStringLiteral("default"), spec.fallback},
            {QStringLiteral("chosen"), store.isChosen(spec)}};
}

/// An empty cell would look like a mistake of the table.
QString shown(const SettingSpec& spec, const QJsonValue& value)
{
    const QString text = spec.toText(value);
    return text.isEmpty() ? QStringLiteral("-") : text;
}

} // namespace

SettingsCommand::SettingsCommand(Options options, Console& console)
    : m_options(std::move(options))
    , m_console(console)
    , m_session(m_options, console)
{
}

void SettingsCommand::start()
{
    if (m_options.command == CommandKind::ConfigList)
        return finish(list() ? 0 : 74);
    if (m_options.settingKey == metadataKey())
        return metadata();
    const SettingSpec* spec = settings::find(m_options.settingKey);
    if (!spec) {
        return finish(refuse(Text::tr("There is no setting %1.").arg(plain(m_options.settingKey)),
                             Text::tr("klapper-cli config list shows what there is.")));
    }
    const int ended = m_options.command == CommandKind::ConfigGet ? 0 : change(*spec);
    finish(ended != 0 ? ended : print(*spec) ? 0 : 74);
}

int SettingsCommand::change(const SettingSpec& spec)
{
    const bool sets = m_options.command == CommandKind::ConfigSet;
    const std::optional<QJsonValue> value = sets ? spec.fromText(m_options.settingValue) : spec.fallback;
    if (!value) {
        return refuse(Text::tr("%1 cannot be %2.").arg(spec.key, plain(m_options.settingValue.left(200))),
                      Text::tr("It may be: %1.").arg(rangeText(spec)));
    }
    const Status kept = m_store.setValue(spec, *value);
    if (kept) {
        sayWhatWasPutAside();
        return 0;
    }
    m_console.trouble({.what = Text::tr("The settings cannot be written: %1").arg(detailWords(kept.error().detail)),
                       .cost = {},
                       .kept = Text::tr("everything as it was."),
                       .next = Text::tr("look at %1 and its folder.").arg(m_store.file())});
    return exitCode(kept.error().kind);
}

void SettingsCommand::sayWhatWasPutAside()
{
    const QList<SettingsProblem> problems = m_store.problems();
    for (const SettingsProblem& problem : problems) {
        if (problem.kind == SettingsProblem::Kind::BrokenFile)
            m_console.note(problemText(problem, m_store.file()));
    }
}

bool SettingsCommand::print(const SettingSpec& spec)
{
    if (wantsTable(m_options))
        return m_console.print(QString(plain(shown(spec, m_store.value(spec))) % u'\n'));
    return m_console.result(QJsonDocument(jsonOf(m_store, spec)));
}

bool SettingsCommand::list()
{
    if (!wantsTable(m_options)) {
        QJsonArray all;
        for (const SettingSpec* spec : settings::all())
            all.append(jsonOf(m_store, *spec));
        return m_console.result(QJsonDocument(all));
    }
    QList<QStringList> rows{{Text::tr("KEY"), Text::tr("VALUE"), Text::tr("DEFAULT"), Text::tr("MAY BE")}};
    for (const SettingSpec* spec : settings::all())
        rows.append({spec->key, shown(*spec, m_store.value(*spec)), shown(*spec, spec->fallback), rangeText(*spec)});
    return m_console.print(tableText(rows));
}

void SettingsCommand::metadata()
{
    SettingSpec spec{.key = metadataKey(), .kind = SettingSpec::Kind::Flag, .fallback = true};
    const bool sets = m_options.command == CommandKind::ConfigSet;
    const std::optional<QJsonValue> value = sets ? spec.fromText(m_options.settingValue) : QJsonValue(true);
    if (!value)
        return finish(refuse(Text::tr("%1 cannot be %2.").arg(spec.key, plain(m_options.settingValue.left(200))),
                             Text::tr("It may be: %1.").arg(rangeText(spec))));
    const Status opened = m_session.open({.mostRunning = 0}, Session::Service::None);
    Status done = opened;
    if (opened && m_options.command != CommandKind::ConfigGet)
        done = MetadataChoice(m_session.engine().journal()).set(value->toBool());
    if (!done) {
        m_console.trouble(troubleOf(done.error(), {}));
        return finish(exitCode(done.error().kind));
    }
    const bool on = MetadataChoice(m_session.engine().journal()).isOn();
    const bool written = wantsTable(m_options)
                           ? m_console.print(QString(spec.toText(on) % u'\n'))
                           : m_console.result(QJsonDocument(QJsonObject{{QStringLiteral("key"), spec.key},
                                                                        {QStringLiteral("value"), on},
                                                                        {QStringLiteral("default"), true},
                                                                        {QStringLiteral("chosen"), !on}}));
    finish(written ? 0 : 74);
}

int SettingsCommand::refuse(const QString& what, const QString& next)
{
    m_console.trouble({.what = what, .cost = {}, .kept = Text::tr("everything as it was."), .next = next});
    return 65;
}

} // namespace klapper::cli
