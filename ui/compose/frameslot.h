// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/role.h"
#include "ui/compose/framewatch.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QLineEdit;
class QMenu;
class QMimeData;
class QPushButton;

namespace klapper {

class ComposeModel;
class FrameCanvas;
class IconButton;
class PlainLabel;
struct DroppedImage;

/// One frame of image to video: its address by typing, paste or drop, or an image of this computer where the endpoint
/// takes one; the picture when there is one, with what the clip will show of it. Its host is contacted only when the
/// person allowed it.
class FrameSlot final : public QWidget
{
    Q_OBJECT
public:
    /// @param role FirstFrame or LastFrame
    FrameSlot(ComposeModel& model, Role role, const FrameServices& services, QWidget* parent = nullptr);

    /// For what a drop or a paste brings.
    void take(const DroppedImage& dropped);
    /// An image file of this computer.
    void takeFile(const QString& path);
    void paste();
    /// As last announced by factsChanged().
    const std::optional<FrameFacts>& facts() const { return m_watch.facts(); }
    /// The person's answers changed elsewhere.
    void refreshAnswers() { m_watch.refreshAnswer(); }
    /// A button in the line of the name, before the others.
    void addToHead(QWidget* button);

Q_SIGNALS:
    /// What a look at the image told, also one remembered from an earlier start; nothing while it was not looked at.
    void factsChanged(const std::optional<klapper::FrameFacts>& facts);
    /// The dialog of the hosts that were allowed or forbidden is wished for.
    void hostsRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setupRows();
    void setupMenus();
    QBoxLayout* setupHead();
    bool filterPaste(const QMimeData& mime);
    void edit(const QString& address);
    void embed(const QByteArray& bytes, bool isFile);
    void refuse(const QString& why);
    void chooseFile();
    void allow(bool always);
    void refresh();
    void refreshEdit(bool isUsable);
    void refreshCanvas(bool isUsable);
    void refreshNote(const QString& reason);
    void refreshActions(bool isUsable);
    void refreshQuestion();
    /// The note of an address that may be used, and whether it is bad news.
    std::pair<QString, bool> noteOfImage() const;
    QString url() const;
    bool canEmbed() const;

    ComposeModel& m_model;
    Role m_role;
    FrameServices m_services;
    FrameWatch m_watch;
    QString m_refusal; ///< of the last drop

    FrameCanvas* m_canvas;
    PlainLabel* m_title;
    QBoxLayout* m_head = nullptr;
    QLineEdit* m_edit;
    IconButton* m_more;
    IconButton* m_clear;
    PlainLabel* m_note;
    PlainLabel* m_checked;
    IconButton* m_again;
    QPushButton* m_load;
    QMenu* m_menu;
    QAction* m_pasteAction = nullptr;
    QAction* m_chooseAction = nullptr;
    QAction* m_againAction = nullptr;
};

} // namespace klapper
