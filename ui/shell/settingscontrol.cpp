// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingscontrol.h"

#include "app/engine.h"
#include "app/report/diagnosticreport.h"
#include "app/settings/proxyline.h"
#include "ui/account/budgetform.h"
#include "ui/settings/lookchoice.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingswords.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/questiondialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QScreen>
#include <QStandardPaths>
#include <QUrl>

namespace klapper {

namespace {

QString windowSystem()
{
    QStringList words{QGuiApplication::platformName()};
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (const QScreen* screen : screens) {
        words.append(QStringLiteral("%1x%2@%3")
                         .arg(screen->size().width())
                         .arg(screen->size().height())
                         .arg(screen->devicePixelRatio()));
    }
    return words.join(u' ');
}

} // namespace

SettingsControl::SettingsControl(Engine& engine, SettingsStore& store, MessageArea& messages, QWidget* window)
    : QObject(window)
    , m_engine(engine)
    , m_store(store)
    , m_messages(messages)
    , m_window(window)
    , m_engineSettings(engine, store, EngineSettings::Queue::Follows)
{
    connect(&m_store, &SettingsStore::problemsChanged, this, &SettingsControl::sayProblems);
    sayProblems();
}

SettingsControl::~SettingsControl() = default;

void SettingsControl::start() { m_store.watch(); }

void SettingsControl::follow(MainMenu& menu)
{
    connect(&menu, &MainMenu::appearanceChosen, this,
            [this](Appearance appearance) { setAppearance(m_store, appearance); });
    connect(&m_store, &SettingsStore::changed, &menu, [this, &menu](const QString& key) {
        if (key == settings::look().key())
            menu.setAppearance(appearanceOf(m_store));
    });
}

SettingsDialog* SettingsControl::dialog() const { return m_dialog; }

void SettingsControl::open(const QString& page, const QString& control)
{
    if (!m_dialog) {
        m_dialog = new SettingsDialog({.engine = m_engine, .store = m_store, .password = m_password}, m_window);
        listenTo(*m_dialog);
        // Beside the window and not in its way: what is changed is seen there at once.
        m_dialog->show();
    }
    m_dialog->raise();
    m_dialog->activateWindow();
    if (!page.isEmpty())
        m_dialog->showPage(page, control);
}

void SettingsControl::listenTo(SettingsDialog& dialog)
{
    connect(&dialog, &SettingsDialog::signInRequested, this, &SettingsControl::signInRequested);
    connect(&dialog, &SettingsDialog::signOutRequested, this, &SettingsControl::signOutRequested);
    connect(&dialog, &SettingsDialog::practiceRequested, this, &SettingsControl::practiceRequested);
    connect(&dialog, &SettingsDialog::accountRequested, this, &SettingsControl::accountRequested);
    connect(&dialog, &SettingsDialog::budgetRequested, this, &SettingsControl::budgetRequested);
    connect(&dialog, &SettingsDialog::budgetResetRequested, this, &SettingsControl::askToResetBudget);
    connect(&dialog, &SettingsDialog::reportRequested, this, &SettingsControl::saveReport);
    connect(&dialog, &SettingsDialog::folderRequested, this, [](const QString& folder) {
        QDir().mkpath(folder);
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
}

void SettingsControl::askToResetBudget()
{
    const BudgetCaps caps = m_engine.budget().caps();
    if (!caps.perDay && !caps.perMonth)
        return m_dialog->budgetForm().reset();
    auto* question = new QuestionDialog({.title = tr("Budget"),
                                         .question = tr("Take the caps of the day and the month away?"),
                                         .reason = tr("Without them nothing but the balance limits what is spent."),
                                         .yes = tr("Take them away"),
                                         .no = tr("Keep them")},
                                        ButtonWeight::Danger, m_dialog);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] {
        if (m_dialog)
            m_dialog->budgetForm().reset();
    });
    question->open();
}

void SettingsControl::sayProblems()
{
    const QString key = QStringLiteral("settings");
    const QString words = SettingsWords::problems(m_store);
    if (words.isEmpty())
        return m_messages.hide(key);
    m_messages.show(key, Banner::Kind::Warning, words, {tr("Settings …"), [this] {
                                                            open();
                                                        }});
}

void SettingsControl::saveReport()
{
    auto* choice = new QFileDialog(m_dialog ? static_cast<QWidget*>(m_dialog) : m_window, tr("Save diagnostic report"));
    choice->setAttribute(Qt::WA_DeleteOnClose);
    choice->setAcceptMode(QFileDialog::AcceptSave);
    choice->setNameFilter(tr("Texts (*.txt)"));
    choice->setDefaultSuffix(QStringLiteral("txt"));
    choice->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    choice->selectFile(QStringLiteral("klapper-report-%1.txt")
                           .arg(m_engine.environment().now().toLocalTime().date().toString(Qt::ISODate)));
    connect(choice, &QFileDialog::fileSelected, this, &SettingsControl::saveReportTo);
    choice->open();
}

void SettingsControl::saveReportTo(const QString& path)
{
    QStringList secrets = m_secrets ? m_secrets() : QStringList();
    if (m_password)
        secrets.append(m_password->password());
    m_report = std::make_unique<DiagnosticReport>(DiagnosticReport::Sources{
        .engine = &m_engine,
        .store = m_store,
        .program = QStringLiteral("klapper " KLAPPER_VERSION),
        .windowSystem = windowSystem(),
        .ffmpeg = m_engine.environment().tools ? m_engine.environment().tools->ffmpeg : QString(),
        .secrets = secrets});
    connect(m_report.get(), &DiagnosticReport::finished, this, [this, path](const QString& report) {
        const Status written = DiagnosticReport::save(report, path);
        const QString shown = QDir::toNativeSeparators(path);
        if (written)
            say(true, tr("The report is in %1. Read it before you send it to anybody.").arg(shown));
        else
            say(false, tr("%1 was not written: %2").arg(shown, written.error().detail));
    });
    m_report->start();
}

void SettingsControl::say(bool isGood, const QString& text)
{
    m_messages.show(QStringLiteral("report"), isGood ? Banner::Kind::Good : Banner::Kind::Warning, text);
}

} // namespace klapper
