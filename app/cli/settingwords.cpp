// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settingwords.h"

#include "app/cli/detailwords.h"
#include "app/cli/text.h"
#include "app/finish/nametemplate.h"

namespace klapper::cli {

namespace {

QString oneOf(const QStringList& words)
{
    return Text::tr("%1 or %2").arg(words.mid(0, words.size() - 1).join(Text::tr(", ")), words.last());
}

/// Each is checked in a way of its own, so each has a sentence of its own.
QString formOf(const SettingSpec& spec)
{
    if (spec.key == settings::clipFolder().key())
        return Text::tr("an absolute folder, such as /media/films");
    if (spec.key == settings::clipName().key()) {
        QStringList fields;
        const QStringList known = clipNameFields();
        for (const QString& field : known)
            fields.append(QString(u'{' % field % u'}'));
        return Text::tr("words of at most %1 characters, with %2 for what differs")
            .arg(QString::number(spec.longest), oneOf(fields));
    }
    if (spec.key == settings::proxyHost().key())
        return Text::tr("the name or the address of a host, without http:// and port");
    if (spec.key == settings::proxyUser().key())
        return Text::tr("a name of at most %1 characters without a colon").arg(spec.longest);
    return Text::tr("a text of at most %1 characters").arg(spec.longest);
}

} // namespace

QString rangeText(const SettingSpec& spec)
{
    switch (spec.kind) {
    case SettingSpec::Kind::Flag:
        return Text::tr("on or off");
    case SettingSpec::Kind::Number:
        return Text::tr("%1 to %2").arg(QString::number(spec.least), QString::number(spec.most));
    case SettingSpec::Kind::Choice:
        return oneOf(spec.choices);
    case SettingSpec::Kind::Text:
        return formOf(spec);
    }
    Q_UNREACHABLE();
}

QString problemText(const SettingsProblem& problem, const QString& file)
{
    switch (problem.kind) {
    case SettingsProblem::Kind::BrokenFile:
        return Text::tr("The settings could not be read; defaults hold. They are kept: %1")
            .arg(problem.detail.isEmpty() ? file : problem.detail);
    case SettingsProblem::Kind::BrokenValue: {
        const SettingSpec* spec = settings::find(problem.key);
        return Text::tr("The setting %1 makes no sense; its default holds. It may be: %2.")
            .arg(problem.key, spec ? rangeText(*spec) : problem.detail);
    }
    case SettingsProblem::Kind::Unwritable:
        return Text::tr("The settings cannot be written: %1").arg(detailWords(problem.detail));
    }
    Q_UNREACHABLE();
}

} // namespace klapper::cli
