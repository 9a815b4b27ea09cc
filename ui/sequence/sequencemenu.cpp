// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequencemenu.h"

#include "ui/sequence/sequencepanel.h"
#include "ui/sequence/sequencewords.h"
#include "ui/style/icons.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

namespace klapper {

SequenceMenu::SequenceMenu(SequencePanel& panel)
    : QObject(&panel)
    , m_panel(panel)
{
}

void SequenceMenu::fillWhole(QMenu* menu)
{
    menu->clear();
    const Sequence sequence = m_panel.sequence();
    const bool has = !sequence.id.isEmpty();
    menu->addAction(icon(IconId::Plus), tr("&New sequence …"), this, [this] {
        askForName(tr("New sequence"), m_panel.freeName(), tr("Make"),
                   [this](const QString& name) { m_panel.makeSequence(name); });
    });
    menu->addAction(tr("&Rename …"), this,
                    [this, sequence] {
                        askForName(tr("Rename the sequence"), sequence.name, tr("Rename"),
                                   [this, id = sequence.id](const QString& name) { m_panel.rename(id, name); });
                    })
        ->setEnabled(has);
    menu->addAction(
            icon(IconId::Duplicate), tr("D&uplicate"), this,
            [this, sequence] { m_panel.duplicate(sequence.id, tr("%1, copy").arg(SequenceWords::name(sequence))); })
        ->setEnabled(has);
    menu->addAction(icon(IconId::Trash), tr("&Delete the sequence"), this,
                    [this, sequence] { m_panel.remove(sequence.id); })
        ->setEnabled(has);
    menu->addSeparator();
    menu->addAction(icon(IconId::Undo), tr("Undo the last change"), &m_panel, &SequencePanel::undo)
        ->setEnabled(m_panel.store().canUndo());
    menu->addAction(tr("Redo it"), &m_panel, &SequencePanel::redo)->setEnabled(m_panel.store().canRedo());
}

void SequenceMenu::openForClips(const QPoint& global)
{
    const QStringList ids = m_panel.strip().selectedIds();
    if (ids.isEmpty())
        return;
    auto* menu = new QMenu(&m_panel);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("sequenceClipMenu"));
    QList<SequenceClip> clips;
    bool isTrimmed = false;
    for (const SequenceClip& clip : m_panel.sequence().clips) {
        if (!ids.contains(clip.id))
            continue;
        clips.append(clip);
        isTrimmed = isTrimmed || clip.isTrimmed();
    }
    const auto add = [&](IconId id, const QString& title, const QKeySequence& keys, const auto& act) {
        QAction* action = menu->addAction(icon(id), title, &m_panel, act);
        action->setShortcut(keys); // only shown: the strip has the keys
        return action;
    };
    add(IconId::Eye, tr("&Show in the stage"), Qt::Key_Return, [this, ids] { m_panel.openClip(ids.first()); });
    add(IconId::Play, tr("&Play from here"), Qt::Key_Space, [this, ids] { Q_EMIT m_panel.playWanted(ids.first()); });
    menu->addSeparator();
    add(IconId::MarkIn, tr("Use &marks as trim"), Qt::Key_T, [this] { Q_EMIT m_panel.marksWanted(); });
    add(IconId::Undo, tr("&Clear the trims"), {}, [this, ids] { m_panel.clearTrims(ids); })->setEnabled(isTrimmed);
    menu->addSeparator();
    add(IconId::Trash, tr("&Take out of the sequence"), Qt::Key_Delete, [this, ids] { m_panel.removeClips(ids); });
    Q_EMIT m_panel.fillMenu(menu, clips);
    menu->popup(global);
}

void SequenceMenu::askForName(const QString& title, const QString& name, const QString& yes,
                              const std::function<void(const QString&)>& take)
{
    auto* dialog = new QInputDialog(&m_panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("sequenceName"));
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the sequence:"));
    dialog->setTextValue(name);
    dialog->setOkButtonText(yes);
    dialog->setCancelButtonText(tr("Cancel"));
    if (auto* field = dialog->findChild<QLineEdit*>())
        field->setMaxLength(int(longestSequenceName));
    connect(dialog, &QInputDialog::textValueSelected, this, take);
    dialog->open();
}

} // namespace klapper
