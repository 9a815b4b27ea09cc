// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// File names out of foreign text.
// Steering: the extension; a leading "16 " says that the text below is UTF-16, so that half characters come too.
#include "app/media/filename.h"
#include "app/core/requestdraft.h"
#include "tests/fuzz/property.h"

#include <QDir>
#include <QTimeZone>

#include <cstring>

using namespace klapper;
using fuzz::require;

namespace {

QString textOf(const fuzz::Input& input)
{
    if (!input.steering.startsWith("16 "))
        return QString::fromUtf8(input.material);
    QString text(input.material.size() / 2, Qt::Uninitialized);
    std::memcpy(text.data(), input.material.constData(), size_t(text.size()) * 2);
    return text;
}

bool isDangerous(char32_t c)
{
    if (c < 0x20 || (c >= 0x7f && c < 0xa0))
        return true;
    if (c < 0x80 && std::strchr("<>:\"/\\|?*", int(c)))
        return true;
    const bool bidi =
        c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    const bool unseen = (c >= 0x200b && c <= 0x200d) || c == 0xfeff || c == 0x2028 || c == 0x2029 || c == 0xad;
    return bidi || unseen || (c >= 0xd800 && c <= 0xdfff) || (c & 0xfffe) == 0xfffe;
}

/// The part before the first dot, as Windows looks at it.
bool isReserved(const QString& name)
{
    QString stem = name.section(u'.', 0, 0).toLower();
    while (stem.endsWith(u' '))
        stem.chop(1);
    static const QStringList words{QStringLiteral("con"),   QStringLiteral("prn"),    QStringLiteral("aux"),
                                   QStringLiteral("nul"),   QStringLiteral("conin$"), QStringLiteral("conout$"),
                                   QStringLiteral("clock$")};
    if (words.contains(stem))
        return true;
    return stem.size() == 4 && (stem.startsWith(u"com") || stem.startsWith(u"lpt"))
        && QStringView(u"0123456789\u00b9\u00b2\u00b3").contains(stem.back());
}

void checkName(const QString& name, qsizetype most)
{
    require(name.toUtf8().size() <= most, "a name is at most 180 bytes long with its number");
    require(QString::fromUtf8(name.toUtf8()) == name, "no half character");
    const QList<uint> letters = name.toUcs4();
    require(std::none_of(letters.begin(), letters.end(), isDangerous), "no separator, control or direction character");
    require(!name.isEmpty() && !QStringView(u". -~").contains(name.front()), "nothing hidden, no option");
    require(!QStringView(u". ").contains(name.back()), "no end that vanishes");
    require(!isReserved(name), "no name that Windows reserves");
    const QString path = QDir::cleanPath(QDir(QStringLiteral("/library/clips")).absoluteFilePath(name));
    require(path == QString(QStringLiteral("/library/clips/") + name), "a name stays in its folder");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const QString text = textOf(input);
    const QString extension =
        QString::fromUtf8(input.steering.startsWith("16 ") ? input.steering.mid(3) : input.steering);
    const QString name = safeFileName(text, extension);
    checkName(name, 173);
    const QString suffix = name.mid(name.lastIndexOf(u'.') + 1);
    require(suffix == extension || suffix == u"mp4", "the extension is the one wanted, or mp4");
    require(safeFileName(name, suffix) == name, "a safe name is left alone");
    checkName(numberedFileName(name, 9999), 180);
    require(numberedFileName(name, 2) != name, "a number makes another name");

    RequestDraft draft;
    draft.prompt = text;
    const QDateTime when(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::utc());
    checkName(clipFileName(when, draft), 173);
    draft.shots = {{text, 5}};
    draft.shotsActive = true;
    draft.prompt.clear();
    checkName(clipFileName(when, draft), 173);
    return 0;
}
