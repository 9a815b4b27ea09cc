// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/contractstore.h"
#include "app/service/modelapi.h"
#include "tests/support/isolated.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/previewpermissions.h"
#include "ui/models/composemodel.h"

#include <QApplication>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

namespace klapper::test {

/// Fails the test when anything is asked for.
class NoNetwork final : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply* createRequest(Operation, const QNetworkRequest& request, QIODevice*) override
    {
        qFatal("contacted %s", qPrintable(request.url().toString()));
    }
};

/// The real compose panel on the documented contract, shown as in the window and without one.
struct ComposeHouse
{
    ComposeHouse()
    {
        panel.resize(400, 860);
        panel.show();
        if (!QTest::qWaitForWindowExposed(&panel))
            qFatal("the panel is not shown");
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel is not active");
    }
    template<typename T>
    T* find(const char* name)
    {
        T* found = panel.findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("the panel has no %s", name);
        return found;
    }
    /// Of the findings by rule; -1: none.
    int rowOf(const char* rule) const
    {
        const QList<Finding>& all = model.findings();
        for (int row = 0; row < all.size(); ++row) {
            if (all.at(row).rule == QString::fromLatin1(rule))
                return row;
        }
        return -1;
    }

    ModelApi api{ServiceHosts::production(),
                 [] { return QString(); },
                 [](QObject* parent) -> QNetworkAccessManager* { return new NoNetwork(parent); },
                 {}};
    QTemporaryDir folder;
    ContractStore contracts{api, folder.path(), [] {
                                return QDateTime::currentDateTimeUtc();
                            }};
    ComposeModel model{contracts};
    PreviewPermissions permissions{folder.filePath(QStringLiteral("window.ini"))};
    ComposePanel panel{model, permissions};
};

} // namespace klapper::test
