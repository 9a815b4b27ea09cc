// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/role.h"
#include "ui/compose/framepreview.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace klapper {

class ComposeModel;
class IconButton;
class PlainLabel;
class PreviewPermissions;
struct DroppedImage;

/// One frame of image to video: its address by typing, paste or drop, and the picture when there is one. Its host
/// is contacted only when the person allowed it.
class FrameSlot final : public QWidget
{
    Q_OBJECT
public:
    /// @param role FirstFrame or LastFrame
    FrameSlot(ComposeModel& model, Role role, PreviewPermissions& permissions, QWidget* parent = nullptr);

    /// For what a drop or a paste brings.
    void take(const DroppedImage& dropped);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setupRows();
    void refresh();
    void refreshPicture();
    void refreshNote();
    void edit(const QString& url);
    void allow(bool always);
    void forbid();
    QString url() const;
    QString host() const;

    ComposeModel& m_model;
    Role m_role;
    PreviewPermissions& m_permissions;
    FramePreview m_preview;
    QImage m_picture;
    QSize m_fullSize;
    QString m_pictureUrl; ///< what m_picture shows
    QString m_failedUrl;
    QString m_refusal; ///< of the last drop
    bool m_loading = false;
    bool m_dragged = false;

    QLabel* m_frame;
    PlainLabel* m_title;
    QLineEdit* m_edit;
    IconButton* m_clear;
    PlainLabel* m_note;
    QPushButton* m_load;
};

} // namespace klapper
