// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/fonts.h"

#include "app/practice/ffmpeg.h"

#include <QFileInfo>
#include <QProcess>
#include <QStringList>

namespace klapper::practice {

namespace {

/// A few of the letters beyond Latin, which decide which font will do.
QString unusualLetters(const QString& text)
{
    QStringList codes;
    for (const QChar c : text) {
        if (c.unicode() > 0x24F && c.isLetter() && codes.size() < 8)
            codes.append(QString::number(c.unicode(), 16));
    }
    return codes.join(u' ');
}

QString matchedFile(const QString& pattern)
{
    QProcess match;
    isolate(match);
    match.start(QStringLiteral("fc-match"), {QStringLiteral("-f"), QStringLiteral("%{file}"), pattern});
    if (!match.waitForFinished(10'000) || match.exitStatus() != QProcess::NormalExit)
        return {};
    const QString file = QString::fromLocal8Bit(match.readAllStandardOutput()).trimmed();
    return QFileInfo(file).isFile() ? file : QString();
}

} // namespace

QString Fonts::fileFor(const QString& text, bool bold)
{
    const QString letters = unusualLetters(text);
    QString pattern = QStringLiteral("Inter,Noto Sans,Open Sans,Cantarell,Ubuntu,Nimbus Sans,DejaVu Sans");
    if (bold)
        pattern += QStringLiteral(":bold");
    if (!letters.isEmpty())
        pattern += QStringLiteral(":charset=") % letters;
    if (!m_files.contains(pattern))
        m_files.insert(pattern, matchedFile(pattern));
    return m_files.value(pattern);
}

} // namespace klapper::practice
