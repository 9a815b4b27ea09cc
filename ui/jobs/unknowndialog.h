// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"
#include "ui/jobs/looksection.h"
#include "ui/widgets/statusglyph.h"

#include <QDialog>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace klapper {

class AbsentSection;
class FoundSection;
class PlainLabel;

/// The guided check of a job whose outcome nobody knows: what was sent, where to look, and three ways on. It decides
/// nothing by itself, and leaving it changes nothing; that is also its default.
///
///   look ──┬─ found ──> asking ──┬─> end
///          │                     └─> problem, and again
///          ├─ not there ──> end, or problem
///          └─ leave
class UnknownDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @param practice there is no page to look at, but the service can tell; see setKnown()
    UnknownDialog(const Job& job, bool practice, const QDateTime& now, QWidget* parent = nullptr);

    void setKnown(const QList<KnownRequest>& requests) { m_look->setKnown(requests); }
    void showAsking();
    void showNotAttached(const QString& words);
    void showNotDecided(const QString& words);
    /// Nothing is left to decide.
    void showEnd(const StatusGlyph::Look& look, const QString& words);
    bool hasEnded() const { return m_ended; }

Q_SIGNALS:
    void pageRequested();
    void attachRequested(const QString& requestId);
    void resendRequested();
    void absentRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void setupHead(QVBoxLayout& column, bool practice);
    void setupFacts(QVBoxLayout& column, const Job& job, bool practice, const QDateTime& now);
    void setupWays(QVBoxLayout& column);
    void setAsking(bool asking);
    /// As high as the words need, as far as the screen goes.
    void fit();

    QScrollArea* m_body;
    StatusGlyph* m_state;
    PlainLabel* m_title;
    PlainLabel* m_lead;
    QWidget* m_ways;
    QList<QWidget*> m_costFact; ///< hidden at the end
    LookSection* m_look;
    FoundSection* m_found;
    AbsentSection* m_absent;
    QPushButton* m_leave;
    bool m_ended = false;
};

} // namespace klapper
