// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/roff.h"

#include "app/cli/cells.h"

namespace klapper::cli {

namespace {

QString escaped(const QString& text)
{
    QString safe = text;
    safe.replace(u'\\', QStringLiteral("\\e"));
    safe.replace(u'-', QStringLiteral("\\-"));
    safe.replace(u'\'', QStringLiteral("\\(aq"));
    safe.replace(u'^', QStringLiteral("\\(ha"));
    safe.replace(u'~', QStringLiteral("\\(ti"));
    safe.replace(u'`', QStringLiteral("\\(ga"));
    return safe.startsWith(u'.') ? QString(QStringLiteral("\\&") % safe) : safe;
}

/// groff breaks lines at blanks only: \: says where else it may, between letters of a script without blanks.
QString flowing(const QString& words)
{
    QString text;
    const QStringList parts = breakableParts(words);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        text += escaped(parts[i]);
        if (i + 1 < parts.size() && !parts[i].endsWith(u' '))
            text += QStringLiteral("\\:");
    }
    return text.startsWith(u'.') ? QString(QStringLiteral("\\&") % text) : text;
}

/// The argument of a macro.
QString argument(const QString& text) { return u'"' % escaped(text).replace(u'"', QStringLiteral("\\(dq")) % u'"'; }

} // namespace

Roff::Roff(const QString& page)
    : m_text(u".\\\" Made by klapper-cli from its own options.\n.TH " % argument(page.toUpper()) % u" 1 \"\" "
             % argument(QStringLiteral("Klapper " KLAPPER_VERSION)) % u" \"Klapper\"\n.nh\n.ad l\n")
{
}

void Roff::section(const QString& title) { m_text += u".SH " % argument(title) % u'\n'; }

void Roff::paragraph(const QString& words) { m_text += u".PP\n" % flowing(words) % u'\n'; }

void Roff::synopsis(const QString& command, const QString& usage)
{
    m_text += u".B " % argument(command) % u'\n' % escaped(usage) % u'\n';
}

void Roff::entry(const QString& name, const QString& about)
{
    m_text += u".TP\n.B " % argument(name) % u'\n' % flowing(about) % u'\n';
}

void Roff::code(const QString& lines)
{
    m_text += QStringLiteral(".PP\n.RS 2\n.nf\n");
    const QStringList all = lines.split(u'\n');
    for (const QString& line : all)
        m_text += (line.isEmpty() ? QStringLiteral("\\&") : escaped(line)) % u'\n';
    m_text += QStringLiteral(".fi\n.RE\n");
}

void Roff::name(const QString& page, const QString& about)
{
    m_text += escaped(page) % u" \\- " % flowing(about) % u'\n';
}

} // namespace klapper::cli
