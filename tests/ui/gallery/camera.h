// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QStringList>

#include <functional>

class QApplication;
class QWidget;

namespace klapper::gallery {

/// Shows one widget after the other to somebody who looks at its words, and takes its pictures: NAME-dark.png and
/// NAME-light.png.
class Camera
{
public:
    /// What stands before the camera, and its name.
    using Look = std::function<void(QWidget&, const QString&)>;

    /// @param folder of the pictures; empty takes none
    Camera(QApplication& application, const QString& folder, Look look);

    /// Size empty: as it asks for itself. The widget is shown for the picture.
    void take(QWidget& widget, const QString& name, QSize size = {});
    /// Waits until pictures stand; words stand sooner.
    void settle(int ms) const;
    bool takesPictures() const { return !m_folder.isEmpty(); }
    bool failed() const { return m_failed; }

private:
    void takeOne(QWidget& widget, const QString& name, Appearance appearance);

    QApplication& m_application;
    QString m_folder;
    Look m_look;
    bool m_failed = false;
};

} // namespace klapper::gallery
