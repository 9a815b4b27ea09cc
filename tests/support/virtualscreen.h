// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace klapper::test {

/// The program ends when this one does, however that ends.
inline void endWithUs(QProcess& process)
{
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#else
    Q_UNUSED(process)
#endif
}

/// An X11 display of our own, as long as this lives.
class VirtualScreen
{
public:
    VirtualScreen()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
        if (program.isEmpty())
            return;
        endWithUs(m_process);
        m_process.start(program, {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                                  QStringLiteral("0"), QStringLiteral("1600x1000x24"), QStringLiteral("-nolisten"),
                                  QStringLiteral("tcp")});
        if (m_process.waitForReadyRead(60'000))
            m_display = u':' % QString::fromLatin1(m_process.readLine().trimmed());
    }
    ~VirtualScreen()
    {
        m_process.terminate();
        m_process.waitForFinished(5'000);
    }
    VirtualScreen(const VirtualScreen&) = delete;
    VirtualScreen& operator=(const VirtualScreen&) = delete;
    QString display() const { return m_display; } ///< empty: there is none

private:
    QProcess m_process;
    QString m_display;
};

} // namespace klapper::test
