// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine.h"
#include "tests/support/isolated.h"
#include "ui/models/composemodel.h"
#include "ui/models/draftshelf.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

namespace klapper::test {

inline void put(const QString& path, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The form and its drafts below "data" of a folder, on an engine that contacts nobody.
struct Desk
{
    /// @param engineFolder where the engine's own files stand; empty: a folder that goes with this
    explicit Desk(const QString& folder, const QString& engineFolder = {})
        : engine(engineIn(engineFolder.isEmpty() ? home.path() : engineFolder))
        , model(engine->contracts())
        , shelf(model, folder % u"/data")
    {
        shelf.restore();
    }

    void type(const QString& text) { model.setPrompt(model.draft().prompt + text); }
    QString file(int index) const { return shelf.folder() % u'/' % shelf.document(index).id % u".json"; }

    QTemporaryDir home;
    std::unique_ptr<Engine> engine;
    ComposeModel model;
    DraftShelf shelf;

private:
    static std::unique_ptr<Engine> engineIn(const QString& folder)
    {
        Environment environment;
        environment.profile = Profile::Loopback;
        environment.paths = {folder % u"/data", folder % u"/library", folder % u"/cache"};
        environment.tools = std::make_shared<MediaTools>();
        auto opened = Engine::open(std::move(environment), std::make_unique<FixedTokenStore>(QString()));
        if (!opened)
            qFatal("no engine: %s", qPrintable(opened.error().detail));
        return std::move(opened).value();
    }
};

/// What the typist has written after so many keys.
inline QString typedText(qsizetype keys)
{
    QString text;
    for (qsizetype key = 0; key < keys; ++key)
        text += key % 7 == 6 ? QChar(u' ') : QChar(char16_t(u'a' + key % 26));
    return text;
}

/// The other program of the test: types without a pause into the second of two drafts, and says after each key how far
/// it is.
inline int typeUntilKilled(const QString& folder)
{
    Desk desk(folder, folder % u"/engine");
    desk.type(QStringLiteral("stands since the start"));
    desk.shelf.save();
    desk.shelf.add();
    qsizetype keys = 0;
    QTimer keyboard;
    QObject::connect(&keyboard, &QTimer::timeout, &keyboard, [&] {
        desk.model.setPrompt(typedText(++keys));
        std::printf("%d\n", int(keys));
        std::fflush(stdout);
    });
    keyboard.start(3);
    return QCoreApplication::exec();
}

} // namespace klapper::test
