// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sequencemodel.h"
#include "ui/sequence/sequencestrip.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace klapper {

class SequenceActions;
class SequenceHead;
class SequenceMenu;

/// The clips that together become a film: which sequence, its clips in order, and what becomes of them. Beside the
/// jobs; folds to its header.
class SequencePanel final : public QWidget
{
    Q_OBJECT
public:
    /// What it works on; all outlive it.
    struct Services
    {
        SequenceStore& store;
        ClipFacts& facts;
        FilePresence& files;
        ThumbnailCache* pictures; ///< null: no pictures
    };
    explicit SequencePanel(const Services& services, QWidget* parent = nullptr);

    SequenceHead& head() { return *m_head; }
    SequenceStrip& strip() { return *m_strip; }
    const SequenceModel& model() const { return m_model; }
    SequenceStore& store() { return m_store; }
    /// The one that is looked at; an empty one where there is none.
    Sequence sequence() const { return m_model.sequence(); }
    void showSequence(const QString& sequenceId);
    /// A name that no sequence has.
    QString freeName() const;
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    int foldedHeight() const;
    void focusClips();
    /// Marks the clip that is played in the stage; empty: none.
    void setPlayed(const QString& clipId) { m_strip->setPlayed(clipId); }

    /// Into the sequence that is looked at, which is made when there is none; they are selected then.
    /// @param before the clip at this place; -1: behind all
    void insertClips(const QList<SequenceClip>& clips, int before = -1);
    void makeSequence(const QString& name);
    void rename(const QString& id, const QString& name);
    void duplicate(const QString& id, const QString& name);
    void remove(const QString& id);
    void moveClips(const QStringList& clipIds, int before);
    void removeClips(const QStringList& clipIds);
    void trim(const QString& clipId, qint64 in, qint64 out);
    void clearTrims(const QStringList& clipIds);
    void setFade(int ms);
    void openClip(const QString& clipId);
    void undo();
    void redo();

Q_SIGNALS:
    void exportWanted(const klapper::Sequence& sequence);
    void handoffWanted(const klapper::Sequence& sequence);
    void joinWanted(const klapper::Sequence& sequence);
    /// To be played through in the stage. @param clipId from there; empty: from the beginning
    void playWanted(const QString& clipId);
    /// This one alone is to be shown in the stage.
    void openWanted(const klapper::SequenceClip& clip);
    /// The marks of the stage are to be the trim of the current clip.
    void marksWanted();
    /// What is selected in the library is to be added.
    void addWanted();
    void takesDropped(const QStringList& jobIds, int before);
    /// The menu of these clips is about to open: whoever has something to do with them adds it.
    void fillMenu(QMenu* menu, const QList<klapper::SequenceClip>& clips);
    void shown(const QString& sequenceId);
    void openChanged(bool open);
    void failed(const klapper::Error& why);

private:
    QWidget* makeBody();
    QWidget* makeEmpty();
    void connectStrip();
    void connectStore();
    void refresh();
    void refreshNames();
    /// Says what went wrong; whether nothing did.
    bool told(const Status& outcome);

    SequenceStore& m_store;
    SequenceModel m_model;
    SequenceHead* m_head;
    SequenceStrip* m_strip;
    SequenceActions* m_actions;
    SequenceMenu* m_menu;
    QPushButton* m_add; ///< in the place of the clips while there is none
    QStackedWidget* m_pages;
    QWidget* m_body = nullptr;
    bool m_open = true;
};

} // namespace klapper
