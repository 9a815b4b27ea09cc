// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/singleinstance.h"
#include "ui/shell/studio.h"

#include <QMessageBox>
#include <QPointer>

class QApplication;

namespace klapper {

/// One start of the program: it opens the studio, or hands over to the window that is already open and ends with 0,
/// or says why neither works and ends with 1.
class Launcher final : public QObject
{
    Q_OBJECT
public:
    /// @param log see Studio::Options; null: nothing is kept
    Launcher(QApplication& application, StartRequest request, LogFile* log = nullptr);
    ~Launcher() override;

    void start();

private:
    void openStudio();
    void sayUnanswered();
    void sayRefused();
    void say(const QString& text, const QString& more);

    QApplication& m_application;
    StartRequest m_request;
    LogFile* m_log;
    SingleInstance m_instance;
    std::unique_ptr<Studio> m_studio; ///< goes before the lock does
    QPointer<QMessageBox> m_box;
};

} // namespace klapper
