// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/contractstore.h"
#include "app/media/framecache.h"
#include "app/media/framestore.h"
#include "app/service/modelapi.h"
#include "tests/support/dropsample.h"
#include "tests/support/faultyserver.h"
#include "tests/support/isolated.h"
#include "tests/support/samples.h"
#include "ui/compose/framesform.h"
#include "ui/compose/frameslot.h"
#include "ui/compose/previewpermissions.h"
#include "ui/models/composemodel.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QPushButton>
#include <QSslConfiguration>
#include <QTest>
#include <QTimeZone>

namespace klapper::test {

/// Both frame slots on a model that contacts no service, and a real TLS server for the hosts of images.
class FrameHouse
{
public:
    enum class Contracts { Documented, Live };

    /// @param profile what stays over a restart; empty: a folder of its own
    explicit FrameHouse(Contracts kind = Contracts::Documented, const QString& profile = {})
        : m_profile(profile.isEmpty() ? folder.path() : profile)
        , m_kept(keepContracts(kind))
    {
        services.cache = &cache;
        services.store = &store;
        services.now = [this] {
            return now;
        };
        services.rules.allowsLoopback = true;
        services.rules.lookUp = [](const QString& host, QObject* context, const auto& found) {
            const bool isOurs = host == u"frames.example.org";
            QMetaObject::invokeMethod(
                context,
                [found, isOurs] {
                    found(isOurs ? QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost)} : QList<QHostAddress>());
                },
                Qt::QueuedConnection);
        };
        // Pro has a last frame under both contracts.
        model.edit({}, [](DraftDocument& document) { document.draft.endpoint = {Tier::Pro, Mode::ImageToVideo}; });
        form = std::make_unique<FramesForm>(model, services);
        form->setParent(&window);
        form->setGeometry(0, 0, 344, 480);
        window.resize(344, 480);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
    }
    ~FrameHouse() { QSslConfiguration::setDefaultConfiguration(m_plain); }
    FrameHouse(const FrameHouse&) = delete;
    FrameHouse& operator=(const FrameHouse&) = delete;

    static QString file(const char* name)
    {
        return QStringLiteral(KLAPPER_TEST_DATA "/frames/") + QString::fromLatin1(name);
    }
    static Behaviour image(const char* name)
    {
        QFile source(file(name));
        const QByteArray bytes = source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
        return Behaviour::raw("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(bytes.size()) + "\r\n\r\n"
                              + bytes);
    }
    /// Starts the server: a certificate takes its time, and most tests contact nobody.
    void answers(const QList<Behaviour>& script)
    {
        if (server.port() != 0)
            return server.setScript(script);
        if (!server.start(script))
            qFatal("no server");
        QSslConfiguration trusting(m_plain);
        trusting.addCaCertificate(server.certificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    /// An image on the server, by a name that only this house knows.
    QString address(const QString& path = QStringLiteral("/a.jpg"))
    {
        if (server.port() == 0)
            answers({image("still.jpg")});
        return QStringLiteral("https://frames.example.org:%1%2").arg(server.port()).arg(path);
    }
    int requests() const { return int(server.requests().size()); }

    FrameSlot& slot() { return form->firstFrame(); }
    QLineEdit* edit() { return slot().findChild<QLineEdit*>(); }
    QPushButton* load() { return slot().findChild<QPushButton*>(QStringLiteral("loadPreview")); }
    QWidget* canvas() { return slot().findChild<QWidget*>(QStringLiteral("frameCanvas")); }
    QLabel* label(const char* name) { return slot().findChild<QLabel*>(QString::fromLatin1(name)); }
    /// What stands below the slot; empty when nothing does.
    QString note() { return label("frameNote")->isHidden() ? QString() : label("frameNote")->text(); }
    bool hasPicture() { return canvas()->property("hasPicture").toBool(); }
    QAction* action(const char* text)
    {
        return actionIn(*slot().findChild<QMenu*>(QStringLiteral("frameActions")), text);
    }
    /// Chooses an answer in the menu of the button.
    void answer(const char* text)
    {
        if (load()->isHidden())
            qFatal("nothing is asked");
        actionIn(*load()->menu(), text)->trigger();
    }
    /// As the window system would; false when the drag was not taken.
    bool drop(QWidget* target, const QMimeData& mime)
    {
        const QPointF at(5, 5);
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(target, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &drop);
        return true;
    }

private:
    static QAction* actionIn(const QMenu& menu, const char* text)
    {
        const QList<QAction*> actions = menu.actions();
        for (QAction* action : actions) {
            if (action->text() == QString::fromUtf8(text))
                return action;
        }
        qFatal("no action %s", text);
    }
    bool keepContracts(Contracts kind) const
    {
        const QDir models(m_profile + QStringLiteral("/contracts"));
        models.mkpath(QStringLiteral("."));
        for (const Endpoint& endpoint : Endpoint::all()) {
            QFile kept(models.filePath(endpoint.modelId().replace(u'/', u'_') + QStringLiteral(".json")));
            kept.remove();
            if (kind == Contracts::Documented || !kept.open(QIODevice::WriteOnly))
                continue;
            kept.write(QJsonDocument(QJsonObject{{QStringLiteral("fetched"), QStringLiteral("2026-11-23")},
                                                 {QStringLiteral("model"), liveModel(endpoint)}})
                           .toJson());
        }
        return true;
    }

    QSslConfiguration m_plain = QSslConfiguration::defaultConfiguration();

public:
    QTemporaryDir folder;

private:
    QString m_profile;
    bool m_kept;

public:
    FaultyServer server{FaultyServer::Transport::Tls};
    QDateTime now{QDate(2026, 11, 25), QTime(21, 10), QTimeZone::utc()};
    ModelApi api{ServiceHosts::production(),
                 [] { return QString(); },
                 [](QObject* parent) { return new QNetworkAccessManager(parent); },
                 {}};
    ContractStore contracts{api, m_profile + QStringLiteral("/contracts"), [this] {
                                return now;
                            }};
    ComposeModel model{contracts};
    PreviewPermissions permissions{folder.filePath(QStringLiteral("window.ini"))};
    FrameCache cache{m_profile + QStringLiteral("/cache")};
    FrameStore store{m_profile + QStringLiteral("/frames")};
    FrameServices services{permissions};
    QWidget window;
    std::unique_ptr<FramesForm> form;
};

} // namespace klapper::test
