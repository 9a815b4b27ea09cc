// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/viewmenu.h"

#include "ui/stage/videocanvas.h"

#include <QActionGroup>
#include <QKeySequence>

namespace klapper {

namespace {

/// The keys are only shown: the stage obeys them, and only while the focus is there.
QString withKeys(const QString& title, const QString& keys)
{
    return title + u'\t' + QKeySequence(keys, QKeySequence::PortableText).toString(QKeySequence::NativeText);
}

} // namespace

ViewMenu::ViewMenu(VideoCanvas* canvas, QWidget* parent)
    : QMenu(parent)
    , m_canvas(canvas)
{
    auto* zoom = new QActionGroup(this);
    m_fit = addChoice(tr("&Fit"), QStringLiteral("Z"));
    m_actual = addChoice(tr("&Actual size, 1:1"), QStringLiteral("Z"));
    for (const auto& [action, value] :
         {std::pair(m_fit, VideoCanvas::Zoom::Fit), std::pair(m_actual, VideoCanvas::Zoom::Actual)}) {
        zoom->addAction(action);
        connect(action, &QAction::triggered, m_canvas, [this, zoomed = value] { m_canvas->setZoom(zoomed); });
    }
    addSeparator();
    addGuide(Guide::Thirds, tr("&Thirds"));
    addGuide(Guide::SafeAreas, tr("&Safe areas"));
    addGuide(Guide::Wide, tr("Crop to &2.39:1"));
    addGuide(Guide::Vertical, tr("Crop to &9:16"));
    addAction(withKeys(tr("Show or &hide guides"), QStringLiteral("G")), m_canvas, &VideoCanvas::toggleGuides);
    addSeparator();
    addAction(withKeys(tr("Sa&ve this frame"), QStringLiteral("C")), this, &ViewMenu::saveFrameRequested);
    addAction(withKeys(tr("&Copy this frame"), QStringLiteral("Ctrl+C")), this, &ViewMenu::copyFrameRequested);
    connect(this, &QMenu::aboutToShow, this, &ViewMenu::refresh);
    refresh();
}

QAction* ViewMenu::addChoice(const QString& title, const QString& keys)
{
    QAction* action = addAction(keys.isEmpty() ? title : withKeys(title, keys));
    action->setCheckable(true);
    return action;
}

void ViewMenu::addGuide(Guide guide, const QString& title)
{
    QAction* action = addChoice(title, {});
    connect(action, &QAction::triggered, m_canvas,
            [this, guide](bool on) { m_canvas->setGuides(m_canvas->guides().setFlag(guide, on)); });
    m_guides.append({guide, action});
}

void ViewMenu::refresh()
{
    m_fit->setChecked(m_canvas->zoom() == VideoCanvas::Zoom::Fit);
    m_actual->setChecked(m_canvas->zoom() == VideoCanvas::Zoom::Actual);
    for (const auto& [guide, action] : std::as_const(m_guides))
        action->setChecked(m_canvas->guides().testFlag(guide));
}

} // namespace klapper
