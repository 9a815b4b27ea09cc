// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/budgetdialog.h"

#include "app/engine.h"
#include "ui/account/budgetform.h"
#include "ui/account/budgetmeter.h"
#include "ui/account/ledgerexport.h"
#include "ui/account/ledgertablemodel.h"
#include "ui/jobs/errorwords.h"
#include "ui/jobs/jobwords.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowdelegate.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTreeView>

namespace klapper {

BudgetDialog::BudgetDialog(Engine& engine, QWidget* parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_form(new BudgetForm(engine))
    , m_lines(new LedgerTableModel(
          [&engine](const QString& id) {
              const Job* job = engine.queue().job(id);
              return job ? JobWords::title(*job) : tr("no longer in the journal");
          },
          engine.isPractice(), this))
    , m_ledger(new QTreeView)
    , m_ledgerOrNot(new QStackedWidget)
    , m_said(new PlainLabel({}, TextSize::Body, Token::BadText))
    , m_export(new QPushButton(tr("Export CSV …")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("budgetDialog"));
    setWindowTitle(m_engine.isPractice() ? tr("Budget of the practice service") : tr("Budget"));
    setMinimumWidth(dialogWidth(640));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    if (m_engine.isPractice()) {
        auto* note = new PlainLabel(tr("This is pretend money with a budget of its own. Your RunComfy account is not "
                                       "touched."),
                                    TextSize::Body, Token::AccentText);
        note->setWordWrap(true);
        note->setObjectName(QStringLiteral("practiceBudget"));
        column->addWidget(note);
    }
    setupLimits(*column);
    column->addSpacing(space::small);
    setupMeters(*column);
    column->addSpacing(space::small);
    setupLedger(*column);
    setupButtons(*column);
    connect(&m_engine.budget(), &Budget::changed, this, [this] {
        refresh();
        refreshLedger();
    });
    m_engine.budget().refresh();
    refresh();
    refreshLedger();
}

void BudgetDialog::setupLimits(QVBoxLayout& column)
{
    column.addWidget(m_form);
    connect(m_form, &BudgetForm::kept, this, [this](const Status& kept) {
        if (kept)
            m_said->hide();
        else
            say(BudgetForm::refusal(kept.error()), false);
        refresh();
    });
}

void BudgetDialog::setupMeters(QVBoxLayout& column)
{
    m_today = new BudgetMeter(tr("Today"), QStringLiteral("today"));
    m_thisMonth = new BudgetMeter(tr("This month"), QStringLiteral("thisMonth"));
    column.addWidget(m_today);
    column.addWidget(m_thisMonth);
}

void BudgetDialog::setupLedger(QVBoxLayout& column)
{
    m_ledger->setModel(m_lines);
    m_ledger->setObjectName(QStringLiteral("ledger"));
    m_ledger->setAccessibleName(tr("Ledger"));
    m_ledger->setItemDelegate(new RowDelegate(m_ledger));
    m_ledger->setRootIsDecorated(false);
    m_ledger->setUniformRowHeights(true);
    m_ledger->setAllColumnsShowFocus(true);
    m_ledger->setTextElideMode(Qt::ElideRight);
    m_ledger->header()->setStretchLastSection(false);
    m_ledger->header()->setSectionsMovable(false);
    m_ledger->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ledger->header()->setSectionResizeMode(LedgerTableModel::TitleColumn, QHeaderView::Stretch);
    auto* empty = new PlainLabel(tr("Nothing was spent yet. Each hold and each charge will stand here."),
                                 TextSize::Body, Token::Quiet);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_ledgerOrNot->addWidget(m_ledger);
    m_ledgerOrNot->addWidget(empty);
    m_ledgerOrNot->setMinimumHeight(140);
    column.addWidget(m_ledgerOrNot, 1);
}

void BudgetDialog::setupButtons(QVBoxLayout& column)
{
    m_said->setWordWrap(true);
    m_said->setObjectName(QStringLiteral("budgetSaid"));
    m_said->hide();
    column.addWidget(m_said);
    auto* close = new QPushButton(tr("Close"));
    m_export->setObjectName(QStringLiteral("exportLedger"));
    // Return in an amount means the amount, not a button.
    m_export->setAutoDefault(false);
    close->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_export);
    row->addStretch();
    row->addWidget(close);
    column.addLayout(row);
    connect(m_export, &QPushButton::clicked, this, &BudgetDialog::askForFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void BudgetDialog::done(int result)
{
    m_form->commit();
    QDialog::done(result);
}

void BudgetDialog::refresh()
{
    const BudgetCaps caps = m_engine.budget().caps();
    const BudgetStand day = BudgetStand::ofDay(caps, m_engine.budget().use());
    const BudgetStand month = BudgetStand::ofMonth(caps, m_engine.budget().use());
    m_today->setStand(day);
    m_thisMonth->setStand(month);
}

void BudgetDialog::refreshLedger()
{
    const Result<QList<LedgerLine>> lines = m_engine.journal().ledger();
    if (!lines)
        return say(ErrorWords::happened(lines.error()), false);
    m_lines->setLines(*lines);
    m_ledgerOrNot->setCurrentIndex(lines->isEmpty() ? 1 : 0);
    m_export->setEnabled(!lines->isEmpty());
}

void BudgetDialog::askForFile()
{
    auto* choice = new QFileDialog(this, tr("Export the ledger"));
    choice->setAttribute(Qt::WA_DeleteOnClose);
    choice->setAcceptMode(QFileDialog::AcceptSave);
    choice->setNameFilter(tr("Tables (*.csv)"));
    choice->setDefaultSuffix(QStringLiteral("csv"));
    choice->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString day = m_engine.environment().now().toLocalTime().date().toString(Qt::ISODate);
    choice->selectFile((m_engine.isPractice() ? QStringLiteral("klapper-practice-ledger-%1.csv")
                                              : QStringLiteral("klapper-ledger-%1.csv"))
                           .arg(day));
    connect(choice, &QFileDialog::fileSelected, this, &BudgetDialog::exportTo);
    choice->open();
}

void BudgetDialog::exportTo(const QString& path)
{
    const Result<qsizetype> lines = exportLedger(m_engine, path);
    const QString shown = QDir::toNativeSeparators(path);
    if (lines)
        say(tr("Written to %1. Lines: %2").arg(shown).arg(*lines), true);
    else
        say(tr("%1 was not written: %2").arg(shown, lines.error().detail), false);
}

void BudgetDialog::say(const QString& text, bool isGood)
{
    m_said->setText(text);
    m_said->setColor(isGood ? Token::GoodText : Token::BadText);
    m_said->show();
}

} // namespace klapper
