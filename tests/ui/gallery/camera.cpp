// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/camera.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <set>

namespace klapper::gallery {

namespace {

/// A picture of one colour shows nothing.
bool isBlank(const QImage& image)
{
    std::set<QRgb> colors;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colors.insert(image.pixel(x, y));
    }
    return colors.size() < 4;
}

} // namespace

Camera::Camera(QApplication& application, const QString& folder, Look look)
    : m_application(application)
    , m_folder(folder)
    , m_look(std::move(look))
{
    if (takesPictures())
        QDir().mkpath(m_folder);
}

void Camera::settle(int ms) const { QTest::qWait(takesPictures() ? ms : std::min(ms, 150)); }

void Camera::take(QWidget& widget, const QString& name, QSize size)
{
    widget.setAttribute(Qt::WA_DontShowOnScreen, false);
    if (!size.isEmpty())
        widget.resize(size);
    widget.show();
    if (!size.isEmpty())
        widget.resize(size);
    QTest::qWait(60); // the layout settles
    m_look(widget, name);
    if (!takesPictures())
        return;
    takeOne(widget, name + u"-dark", Appearance::Dark);
    takeOne(widget, name + u"-light", Appearance::Light);
}

void Camera::takeOne(QWidget& widget, const QString& name, Appearance appearance)
{
    applyTheme(m_application, appearance);
    QTest::qWait(30);
    const QImage image = widget.grab().toImage();
    const QString file = QDir(m_folder).filePath(name + u".png");
    if (isBlank(image) || !image.save(file)) {
        m_failed = true;
        qWarning("no picture: %s", qPrintable(file));
    }
}

} // namespace klapper::gallery
