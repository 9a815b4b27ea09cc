// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/helppictures.h"

#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"
#include "ui/help/helpwindow.h"
#include "ui/shell/helpcontrol.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmemory.h"

#include <QLineEdit>

namespace klapper::gallery {

void takeHelp(Camera& camera, const QList<QSize>& sizes)
{
    const auto engine =
        quietEngine(QStringLiteral("help"), {}, Rules::Documented, std::make_unique<ShownTokens>(TokenState{}));
    WindowMemory memory;
    MainWindow window(*engine, memory);
    window.resize(sizes.constFirst());
    window.show();
    window.help().open(QStringLiteral("tour"));
    HelpWindow& help = *window.help().shown();
    const QStringList pages = help.pages();
    for (const QString& page : pages) {
        help.showPage(page);
        camera.take(help, u"help-" % page);
    }
    auto* search = help.findChild<QLineEdit*>(QStringLiteral("helpSearch"));
    search->setText(QStringLiteral("4K"));
    camera.take(help, QStringLiteral("help-found"));
    search->setText(QStringLiteral("xyzzy"));
    camera.take(help, QStringLiteral("help-nothing-found"));
}

} // namespace klapper::gallery
