// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/windowmemory.h"

#include <QCloseEvent>

namespace klapper {

MainWindow::MainWindow(WindowMemory& memory, QWidget* parent)
    : QMainWindow(parent)
    , m_memory(memory)
{
    setWindowTitle(tr("Klapper"));
    setMinimumSize(1024, 680);
    resize(1440, 900);
    restoreGeometry(m_memory.bytes(QStringLiteral("geometry")));
}

MainWindow::MainWindow(Engine& engine, WindowMemory& memory, QWidget* parent)
    : MainWindow(memory, parent)
{
    furnish(engine);
}

MainWindow::~MainWindow() = default;

void MainWindow::furnish(Engine& engine) { m_bench = std::make_unique<Workbench>(engine, m_memory, *this); }

void MainWindow::saveFrame() { m_memory.setBytes(QStringLiteral("geometry"), saveGeometry()); }

void MainWindow::closeQuietly()
{
    m_quietly = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    if (!m_quietly && m_bench && !m_bench->mayClose())
        return;
    if (m_bench)
        m_bench->putAway();
    event->accept();
}

} // namespace klapper
