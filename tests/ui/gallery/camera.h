// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QStringList>

class QApplication;
class QWidget;

namespace klapper::gallery {

/// Takes the pictures: NAME-dark.png and NAME-light.png of one widget.
class Camera
{
public:
    Camera(QApplication& application, QString folder);

    /// Size empty: as it asks for itself. The widget is shown for the picture.
    void take(QWidget& widget, const QString& name, QSize size = {});
    bool failed() const { return m_failed; }

private:
    void takeOne(QWidget& widget, const QString& name, Appearance appearance);

    QApplication& m_application;
    QString m_folder;
    bool m_failed = false;
};

} // namespace klapper::gallery
