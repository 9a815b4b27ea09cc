// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace klapper::test {

/// A profile of its own for one test program: HOME and the XDG folders point into a temporary folder
/// that goes with the object, and no token or service address of the person leaks in.
/// Make one before any application object.
class Isolated
{
public:
    Isolated();
    ~Isolated(); ///< a fault run keeps what stands in it, see faultrun.h
    Isolated(const Isolated&) = delete;
    Isolated& operator=(const Isolated&) = delete;
    QString path(const QString& name = {}) const;

private:
    QTemporaryDir m_dir;
};

} // namespace klapper::test
