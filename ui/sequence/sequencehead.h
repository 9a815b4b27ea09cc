// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/sequence.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QMenu;

namespace klapper {

class ElidedLabel;
class IconButton;
class PlainLabel;

/// The uppermost line of the sequence: which one, what can be done with it as a whole, play, how long it is.
class SequenceHead final : public QWidget
{
    Q_OBJECT
public:
    explicit SequenceHead(QWidget* parent = nullptr);

    /// Stands in the place of the title; takes it.
    void setTabs(QWidget* tabs);
    /// @param current id; empty: none
    void setSequences(const QList<Sequence>& sequences, const QString& current);
    /// @param brief the same in a narrow panel; both empty: there is none
    void setTotal(const QString& total, const QString& brief);
    void setCanPlay(bool can);
    void setFolded(bool folded);
    /// What the button beside the name opens; whoever has something to offer fills it before it opens.
    QMenu* menu() const { return m_menu; }

Q_SIGNALS:
    void chosen(const QString& id);
    void playRequested();
    void foldRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();

    QHBoxLayout* m_row;
    PlainLabel* m_title;
    QComboBox* m_names;
    IconButton* m_more;
    QMenu* m_menu;
    IconButton* m_play;
    ElidedLabel* m_total;
    IconButton* m_fold;
    QString m_whole;
    QString m_brief;
    bool m_folded = false;
};

} // namespace klapper
