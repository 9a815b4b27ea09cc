// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/framewords.h"

#include "app/media/framelimits.h"
#include "app/media/framestore.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace klapper {

QString FrameWords::ratio(QSize size)
{
    static constexpr std::array<std::pair<int, int>, 9> usual{
        {{16, 9}, {9, 16}, {1, 1}, {4, 3}, {3, 4}, {3, 2}, {2, 3}, {21, 9}, {9, 21}}};
    const double is = double(size.width()) / size.height();
    for (const auto& [wide, high] : usual) {
        const double wanted = double(wide) / high;
        if (std::abs(is / wanted - 1) <= 0.01)
            return QStringLiteral("%1:%2").arg(wide).arg(high);
    }
    const QLocale locale;
    return is >= 1 ? QString(locale.toString(is, 'f', 2) % u":1") : QString(u"1:" % locale.toString(1 / is, 'f', 2));
}

QString FrameWords::measures(const FrameWatch& watch)
{
    QStringList parts;
    const QSize size = watch.pixels();
    if (!size.isEmpty()) {
        parts.append(tr("%1 × %2").arg(size.width()).arg(size.height()));
        parts.append(ratio(size));
    }
    if (watch.facts() && watch.facts()->bytes > 0)
        parts.append(QLocale().formattedDataSize(watch.facts()->bytes, 1));
    if (watch.facts() && !watch.facts()->format.isEmpty())
        parts.append(watch.facts()->format == u"webp" ? QStringLiteral("WebP") : watch.facts()->format.toUpper());
    return parts.join(QStringLiteral(" · "));
}

QString FrameWords::sizeProblem(QSize size)
{
    if (size.isEmpty())
        return {};
    if (isFrameTooSmall(size))
        return tr("Too small: each side must be at least %1 pixels.").arg(leastFrameSide);
    if (isFrameTooNarrow(size))
        return tr("Too narrow: at most 1:%1 between the sides.").arg(QLocale().toString(mostFrameRatio));
    return {};
}

QString FrameWords::checked(const QDateTime& when)
{
    return tr("Checked %1").arg(QLocale().toString(when.toLocalTime(), QLocale::ShortFormat));
}

QString FrameWords::refused(const FrameWatch& watch)
{
    const QString detail = watch.refusalDetail().simplified().left(120);
    switch (watch.refusal()) {
    case FrameRefusal::None:
    case FrameRefusal::Cancelled:
        return {};
    case FrameRefusal::Address:
    case FrameRefusal::PrivateHost:
        return tr("%1 is not a public host. RunComfy could not fetch the image there.").arg(watch.host());
    case FrameRefusal::UnknownHost:
        return tr("There is no host %1. Is the address right?").arg(detail);
    case FrameRefusal::Unreachable:
        return tr("%1 cannot be reached.").arg(watch.host());
    case FrameRefusal::Tls:
        return tr("The certificate of %1 cannot be trusted.").arg(watch.host());
    case FrameRefusal::TimedOut:
    case FrameRefusal::TooSlow:
        return tr("%1 answers too slowly.").arg(watch.host());
    case FrameRefusal::Redirect:
        return tr("%1 leads on to %2, which was not asked: it is not public, or you said never.")
            .arg(watch.host(), detail);
    case FrameRefusal::TooManyRedirects:
        return tr("%1 leads on and on.").arg(watch.host());
    default:
        return ofAnswer(watch);
    }
}

QString FrameWords::ofAnswer(const FrameWatch& watch)
{
    const QString detail = watch.refusalDetail().simplified().left(120);
    if (watch.isEmbedded())
        return tr("The embedded image is no longer on this computer. Take it again.");
    switch (watch.refusal()) {
    case FrameRefusal::HttpStatus:
        return tr("%1 answered %2.").arg(watch.host(), detail);
    case FrameRefusal::TooLarge:
        return tr("The file is larger than %1.").arg(QLocale().formattedDataSize(FrameRules().mostBytes, 0));
    case FrameRefusal::NotAnImage:
        return detail.isEmpty() || detail == u"text/html"
                 ? tr("%1 gave a web page, not an image. Copy the address of the image itself.").arg(watch.host())
                 : tr("%1 gave no image (%2).").arg(watch.host(), detail);
    case FrameRefusal::Format:
        return tr("This format is not taken here: %1. JPEG, PNG and WebP are.").arg(detail);
    case FrameRefusal::CutShort:
        return tr("The image is cut short.");
    default:
        return tr("%1 gave an answer that cannot be read.").arg(watch.host());
    }
}

QString FrameWords::localNotTaken(bool isFile)
{
    const QString todo =
        tr("Upload it to a public https address and paste that, or use an endpoint whose live contract "
           "takes embedded images.");
    return isFile ? tr("The file was not taken: it is on this computer, and this endpoint needs a public https address "
                       "of an image.")
                        + u' ' + todo
                  : tr("The picture was not taken: it came without an address, and this endpoint needs a public https "
                       "address of an image.")
                        + u' ' + todo;
}

QString FrameWords::notEmbedded(const Error& why)
{
    if (why.kind == ErrorKind::Disk)
        return tr("The image could not be kept: %1.").arg(why.detail);
    return tr("The image was not taken (%1). It must be JPEG, PNG or WebP, at most %2 and %3 megapixels.")
        .arg(why.detail, QLocale().formattedDataSize(FrameStore::mostBytes, 0))
        .arg(FrameStore::mostPixels / 1'000'000);
}

QString FrameWords::outline(const QString& aspect) { return tr("The outline is the clip's picture, %1.").arg(aspect); }

} // namespace klapper
