// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace klapper {

class ComposeModel;
class InlineNotice;

/// "Looks like a shot list": below a prompt with numbered shots while there are no rows yet. Once put away it stays
/// away for this draft.
class ShotListOffer final : public QWidget
{
    Q_OBJECT
public:
    explicit ShotListOffer(ComposeModel& model, QWidget* parent = nullptr);

    /// Shows or hides itself as the model stands.
    void refresh();

private:
    ComposeModel& m_model;
    InlineNotice* m_notice;
    QString m_document; ///< id of the draft that was looked at
    QString m_text;     ///< its prompt
    int m_shots = 0;    ///< that this prompt lists
    bool m_dismissed = false;
};

} // namespace klapper
