// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace klapper {

class ComposeModel;

/// Keeps the draft on disk: written within half a second of an edit and when this goes, read once at start.
class DraftFile final : public QObject
{
    Q_OBJECT
public:
    /// @param model outlives this
    DraftFile(ComposeModel& model, QString path, QObject* parent = nullptr);
    ~DraftFile() override;

    /// Puts the kept draft into the model; false when there is none that can be read.
    bool restore();
    void save();

Q_SIGNALS:
    /// The disk did not take it; it is tried again with the next edit.
    void failed(const QString& path);

private:
    ComposeModel& m_model;
    QString m_path;
    QTimer m_delay;
};

} // namespace klapper
