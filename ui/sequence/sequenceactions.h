// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QPushButton;

namespace klapper {

class FlowRow;

/// Beside the clips: how they are joined, and what becomes of them. Takes more rows where it is narrow.
class SequenceActions final : public QWidget
{
    Q_OBJECT
public:
    explicit SequenceActions(QWidget* parent = nullptr);

    void setFade(int ms);
    /// There are so many clips: what cannot be done with them says why.
    void setClips(int count);

Q_SIGNALS:
    void fadeChosen(int ms);
    void joinRequested();
    void exportRequested();
    void handoffRequested();

private:
    QPushButton* addButton(const char* name, const QString& title, const QString& tip);
    void fillFades();
    void askForFade();

    FlowRow* m_row;
    QPushButton* m_fade;
    QPushButton* m_join;
    QPushButton* m_export;
    QPushButton* m_handoff;
    QMenu* m_fades;
    int m_ms = 0;
};

} // namespace klapper
