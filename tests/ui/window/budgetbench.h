// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/dollars.h"
#include "tests/support/enginehost.h"
#include "tests/support/practiceclient.h"
#include "ui/account/budgetdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmemory.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QTemporaryDir>

namespace klapper {
class JobRow;
}

namespace klapper::test {

/// The budget as a person meets it: the real window on a real engine, over HTTP, with a service that keeps count.
class BudgetBench : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

protected:
    template<typename T>
    T* find(const char* name) const
    {
        T* found = m_window->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("the window has no %s", name);
        return found;
    }
    QString text(const char* label) const { return find<PlainLabel>(label)->text(); }
    bool isShown(const char* widget) const { return find<QWidget>(widget)->isVisible(); }
    Engine& engine() { return **m_host; }
    JobQueue& queue() { return engine().queue(); }
    void openWindow();
    BudgetDialog* openBudget();
    void type(const char* field, const char* words, bool commit = true);
    void write(const char* prompt);
    QPushButton* generate() const { return find<QPushButton>("generate"); }
    QString barText() const { return find<QPushButton>("budget")->text(); }
    /// Presses Generate as soon as it takes a click; the id of the new job.
    QString pressGenerate();
    void holdService(bool hold) { m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), hold}}); }
    JobRow* rowOf(const QString& id) const;
    QPushButton* buttonIn(QWidget* widget, const char* text) const;

    QTemporaryDir m_folder;
    int m_round = 0;
    std::unique_ptr<practice::PracticeService> m_service;
    std::unique_ptr<PracticeClient> m_client;
    std::unique_ptr<EngineHost> m_host;
    std::unique_ptr<WindowMemory> m_memory;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace klapper::test
