// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/table.h"
#include "app/cli/text.h"
#include "app/core/jobstate.h"

#include <QJsonObject>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace klapper::cli {

namespace {

/// Controls (C0, DEL, C1), and what is invisible but moves other text about (bidi overrides, joiners).
bool isUnseen(QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; }

/// Everything unseen as \uXXXX: JSON allows it raw, a terminal would obey it. Outside of strings JSON is
/// ASCII, so only strings are touched; line breaks and indents are Qt's own.
QByteArray escaped(const QByteArray& json)
{
    QString text;
    for (const QChar c : QString::fromUtf8(json)) {
        if (isUnseen(c) && c != u'\n')
            text += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            text += c;
    }
    return text.toUtf8();
}

Ink inkOfGroup(JobGroup group)
{
    switch (group) {
    case JobGroup::Running:
        return Ink::Busy;
    case JobGroup::Done:
        return Ink::Good;
    case JobGroup::Unknown:
        return Ink::Careful;
    case JobGroup::Failed:
        return Ink::Bad;
    case JobGroup::Cancelled:
        return Ink::Faint;
    }
    Q_UNREACHABLE();
}

Ink inkOfWord(const QString& word)
{
    if (const auto state = jobStateFromWord(word))
        return inkOfGroup(groupOf(*state));
    return word == u"error" ? Ink::Bad : word == u"warning" ? Ink::Careful : Ink::Faint;
}

} // namespace

QString plain(const QString& foreign)
{
    QString text;
    for (const QChar c : foreign) {
        if (c.isSpace())
            text += u' ';
        else if (!isUnseen(c))
            text += c;
    }
    return text.simplified();
}

Console::Console(const ConsoleWish& wish)
    : m_output(Terminal::output(wish.colour, wish.isUtf8))
    , m_error(Terminal::error(wish.colour, wish.isUtf8))
    , m_quiet(wish.quiet || (wish.machine && !m_error.isThere && !wish.verbose))
    , m_compact(wish.compact)
    , m_machine(wish.machine && !m_error.isThere)
{
}

QString Console::clean(const QString& text) const
{
    QString cleaned = plain(text);
    // A secret of a few letters would blot out innocent words; no real token is that short.
    if (m_secret.size() >= 8)
        cleaned.replace(m_secret, QStringLiteral("[token]"));
    return cleaned;
}

QByteArray Console::cleanBytes(const QString& text, Ink ink) const
{
    return inked(clean(text).toLocal8Bit(), ink, m_error);
}

bool Console::result(const QJsonDocument& json)
{
    QByteArray bytes = json.toJson(m_compact ? QJsonDocument::Compact : QJsonDocument::Indented).trimmed();
    if (bytes == "[\n]")
        bytes = "[]";
    return write(escaped(bytes) + '\n');
}

bool Console::write(QByteArray bytes)
{
    endLiveLine();
    if (m_secret.size() >= 8)
        bytes.replace(m_secret.toUtf8(), "[token]");
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size())
        && std::fflush(stdout) == 0;
}

bool Console::isOutTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDOUT_FILENO) == 1;
#else
    return false;
#endif
}

bool Console::table(const QList<QStringList>& rows, qsizetype states)
{
    return print(tableText(rows, [this, states](qsizetype row, qsizetype column, const QString& text) {
        const Ink ink = row == 0 ? Ink::Bold : column == states ? inkOfWord(text) : Ink::Plain;
        return QString::fromUtf8(inked(text.toUtf8(), ink, m_output));
    }));
}

void Console::step(const QString& text)
{
    if (m_quiet || text == m_lastStep)
        return;
    m_lastStep = text;
    if (!m_error.rewrites)
        return say(text, Sign::Step, Ink::Busy);
    endLiveLine();
    const QByteArray bytes = signOf(Sign::Step, m_error) + cleanBytes(text, Ink::Busy);
    std::fputs(bytes.constData(), stderr);
    std::fflush(stderr);
    m_live = true;
}

void Console::update(const QString& text)
{
    if (m_quiet || !m_live)
        return;
    const QByteArray bytes = "\r\033[K" + signOf(Sign::Step, m_error) + cleanBytes(text, Ink::Busy);
    std::fputs(bytes.constData(), stderr);
    std::fflush(stderr);
}

void Console::note(const QString& text)
{
    if (m_quiet)
        return;
    say(text, Sign::Note);
}

void Console::trouble(const Trouble& trouble)
{
    endLiveLine();
    if (m_machine)
        return troubleAsJson(trouble);
    say(u"klapper-cli: " % trouble.what, Sign::Failure, Ink::Bad);
    for (const auto& [label, text] :
         {std::pair(Text::tr("Cost: "), &trouble.cost), std::pair(Text::tr("Kept: "), &trouble.kept),
          std::pair(Text::tr("Next: "), &trouble.next)}) {
        if (!text->isEmpty())
            say(u"  " % label % *text, Sign::Failure);
    }
}

void Console::troubleAsJson(const Trouble& trouble)
{
    const auto textOrNull = [this](const QString& text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(clean(text));
    };
    const QJsonObject json{{QStringLiteral("error"), clean(trouble.what)},
                           {QStringLiteral("cost"), textOrNull(trouble.cost)},
                           {QStringLiteral("kept"), textOrNull(trouble.kept)},
                           {QStringLiteral("next"), textOrNull(trouble.next)}};
    const QByteArray bytes = escaped(QJsonDocument(json).toJson(QJsonDocument::Compact)) + '\n';
    std::fputs(bytes.constData(), stderr);
    std::fflush(stderr);
}

void Console::say(const QString& line, Sign sign, Ink ink)
{
    endLiveLine();
    // The indent of a line is ours; what is indented belongs to the line above, which has the sign.
    const QByteArray start = line.startsWith(u' ') ? QByteArray("  ") : signOf(sign, m_error);
    const QByteArray bytes = start + cleanBytes(line, ink) + '\n';
    std::fputs(bytes.constData(), stderr);
    std::fflush(stderr);
}

void Console::endLiveLine()
{
    if (!m_live)
        return;
    m_live = false;
    std::fputc('\n', stderr);
}

} // namespace klapper::cli
