// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/text.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace klapper::cli {

namespace {

/// Controls (C0, DEL, C1), and what is invisible but moves other text about (bidi overrides, joiners).
bool isUnseen(QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; }

bool isErrorTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) == 1 && qgetenv("TERM") != "dumb" && !qgetenv("TERM").isEmpty();
#else
    return false;
#endif
}

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

Console::Console(bool quiet, bool compact)
    : m_quiet(quiet)
    , m_compact(compact)
    , m_terminal(isErrorTerminal())
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

void Console::step(const QString& text)
{
    if (m_quiet || text == m_lastStep)
        return;
    m_lastStep = text;
    endLiveLine();
    if (!m_terminal)
        return say(text);
    const QByteArray bytes = clean(text).toLocal8Bit();
    std::fputs(bytes.constData(), stderr);
    std::fflush(stderr);
    m_live = true;
}

void Console::update(const QString& text)
{
    if (m_quiet || !m_live)
        return;
    const QByteArray bytes = "\r\033[K" + clean(text).toLocal8Bit();
    std::fputs(bytes.constData(), stderr);
    std::fflush(stderr);
}

void Console::note(const QString& text)
{
    if (m_quiet)
        return;
    endLiveLine();
    say(text);
}

void Console::trouble(const Trouble& trouble)
{
    endLiveLine();
    say(u"klapper-cli: " % trouble.what);
    for (const auto& [label, text] :
         {std::pair(Text::tr("Cost: "), &trouble.cost), std::pair(Text::tr("Kept: "), &trouble.kept),
          std::pair(Text::tr("Next: "), &trouble.next)}) {
        if (!text->isEmpty())
            say(u"  " % label % *text);
    }
}

void Console::say(const QString& line)
{
    // The indent of a line is ours.
    const QString indent = line.startsWith(u' ') ? QStringLiteral("  ") : QString();
    const QByteArray bytes = QString(indent % clean(line) % u'\n').toLocal8Bit();
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
