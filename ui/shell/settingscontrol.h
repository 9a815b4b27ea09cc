// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/enginesettings.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace klapper {

class DiagnosticReport;
class MainMenu;
class MessageArea;
class ProxyPassword;
class SettingsDialog;

/// The settings in the window: opens their dialog, has the engine follow them, says what is wrong with their file, and
/// saves the report for those who help.
class SettingsControl final : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    SettingsControl(Engine& engine, SettingsStore& store, MessageArea& messages, QWidget* window);
    ~SettingsControl() override;

    /// Null: the dialog has no field for one. It outlives this.
    void setProxyPassword(ProxyPassword* password) { m_password = password; }
    /// What must stand in no report, beside the token.
    void setSecrets(std::function<QStringList()> secrets) { m_secrets = std::move(secrets); }
    /// The menu's choice of an appearance is the setting, and shows it.
    void follow(MainMenu& menu);
    /// After the first paint: sees from now on what other programs change.
    void start();

    /// Or brings it to the front. @param page empty: as it was, or the first; @param control that gets the focus
    void open(const QString& page = {}, const QString& control = {});
    /// Null while it is closed.
    SettingsDialog* dialog() const;
    /// Asks where to.
    void saveReport();
    void saveReportTo(const QString& path);

Q_SIGNALS:
    void signInRequested();
    void signOutRequested();
    void practiceRequested();
    void accountRequested();
    void budgetRequested();

private:
    void listenTo(SettingsDialog& dialog);
    void askToResetBudget();
    void sayProblems();
    void say(bool isGood, const QString& text);

    Engine& m_engine;
    SettingsStore& m_store;
    MessageArea& m_messages;
    QWidget* m_window;
    EngineSettings m_engineSettings;
    ProxyPassword* m_password = nullptr;
    std::function<QStringList()> m_secrets;
    QPointer<SettingsDialog> m_dialog;
    std::unique_ptr<DiagnosticReport> m_report;
};

} // namespace klapper
