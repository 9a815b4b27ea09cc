// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/firstrunstep.h"
#include "ui/models/samplerecipes.h"

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace klapper {

class Engine;
class PlainLabel;
class SettingsStore;
class StepMarks;

/// Three short steps for a person who is new here, in the place of the stage. Return goes on, Escape leaves.
///
///   Place ──> Look ──> Sample ── sampleRequested()
///     └─ another service: practiceRequested(), accountRequested(), signInRequested()
class FirstRunView final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive this.
    FirstRunView(Engine& engine, SettingsStore& store, FirstRunStep step, QWidget* parent = nullptr);

    FirstRunStep step() const { return m_step; }
    void setStep(FirstRunStep step);
    /// The person went for the sign-in; once there is a token, the next step is shown.
    bool waitsForSignIn() const { return m_waitsForSignIn; }
    void setWaitsForSignIn(bool waits) { m_waitsForSignIn = waits; }
    /// The name of what has the focus; empty: none.
    QString focusedControl() const;
    /// Empty: the first one of the step.
    void focusControl(const QString& name = {});

Q_SIGNALS:
    void skipRequested();
    void practiceRequested();
    void accountRequested();
    void signInRequested();
    void budgetRequested();
    void sampleRequested(klapper::Sample sample);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void setupLayout();
    QVBoxLayout* setupContent();
    void next();
    void leavePlace();
    void takeToken();
    FirstRunPage* makePage();
    void orderTabs();
    void refresh();
    void fitButtons();
    QWidget* focused() const; ///< null: the focus is elsewhere

    Engine& m_engine;
    SettingsStore& m_store;
    FirstRunStep m_step;
    bool m_waitsForSignIn = false;
    QScrollArea* m_scroll;
    QVBoxLayout* m_place = nullptr; ///< of the page
    FirstRunPage* m_page = nullptr;
    StepMarks* m_marks;
    PlainLabel* m_count;
    PlainLabel* m_title;
    PlainLabel* m_lead;
    QBoxLayout* m_buttons = nullptr;
    QPushButton* m_skip;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace klapper
