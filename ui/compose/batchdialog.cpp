// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/batchdialog.h"

#include "ui/compose/generatewords.h"
#include "ui/compose/importwords.h"
#include "ui/compose/matrixform.h"
#include "ui/models/composemodel.h"
#include "ui/style/buttonweight.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTreeView>
#include <QVBoxLayout>

namespace klapper {

namespace {

constexpr int leftWidth = 300;

} // namespace

BatchDialog::BatchDialog(ComposeModel& model, QWidget* parent)
    : QDialog(parent)
    , m_model(model)
    , m_page(new SegmentedControl(tr("Clips from")))
    , m_left(new QStackedWidget)
    , m_fileWords(new PlainLabel)
    , m_fileProblems(new QPlainTextEdit)
    , m_table(new QTreeView)
    , m_total(new PlainLabel({}, TextSize::Title, Token::Text))
    , m_disk(new PlainLabel({}, TextSize::Small, Token::Quiet))
    , m_said(new PlainLabel({}, TextSize::Body, Token::BadText))
    , m_generate(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("batchDialog"));
    setWindowTitle(tr("Variants"));
    m_page->setObjectName(QStringLiteral("batchPage"));
    m_page->addSegment(tr("This draft"));
    m_page->addSegment(tr("From a file"));
    m_page->setCurrentIndex(DraftPage);
    auto* matrix = new MatrixForm(model);
    auto* scroll = new QScrollArea;
    scroll->setWidget(matrix);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_left->addWidget(scroll);
    m_left->addWidget(setupFilePage());
    m_left->setFixedWidth(std::max(leftWidth, matrix->minimumSizeHint().width() + space::huge)); // large text

    auto* middle = new QHBoxLayout;
    middle->setSpacing(space::large);
    middle->addWidget(m_left);
    middle->addWidget(setupTable(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_page, 0, Qt::AlignLeft);
    column->addLayout(middle, 1);
    setupFoot(*column);
    resize(dialogWidth(920), 560);
    connect(m_page, &SegmentedControl::currentChanged, this, &BatchDialog::refresh);
    connect(&m_model, &ComposeModel::changed, this, &BatchDialog::refresh);
    refreshFile();
    refresh();
}

QWidget* BatchDialog::setupFilePage()
{
    auto* page = new QWidget;
    auto* choose = new QPushButton(tr("Import CSV or JSON …"));
    choose->setObjectName(QStringLiteral("import"));
    choose->setAutoDefault(false);
    m_fileWords->setWordWrap(true);
    m_fileWords->setObjectName(QStringLiteral("importWords"));
    m_fileProblems->setReadOnly(true);
    m_fileProblems->setObjectName(QStringLiteral("importProblems"));
    m_fileProblems->setAccessibleName(tr("What is wrong with the file"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(choose);
    column->addWidget(m_fileWords);
    column->addWidget(m_fileProblems, 1);
    column->addStretch();
    connect(choose, &QPushButton::clicked, this, &BatchDialog::askForFile);
    return page;
}

QWidget* BatchDialog::setupTable()
{
    m_table->setModel(&m_rows);
    m_table->setObjectName(QStringLiteral("planTable"));
    m_table->setAccessibleName(tr("Clips that will be made"));
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setTextElideMode(Qt::ElideRight);
    QHeaderView* header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PlanTableModel::WhatColumn, QHeaderView::Stretch);
    header->setMaximumSectionSize(280);
    m_table->setMinimumWidth(320);
    return m_table;
}

void BatchDialog::setupFoot(QVBoxLayout& column)
{
    m_total->setNumeric(true);
    m_total->setWordWrap(true);
    m_total->setObjectName(QStringLiteral("batchTotal"));
    m_disk->setWordWrap(true);
    m_disk->setObjectName(QStringLiteral("batchDisk"));
    m_said->setWordWrap(true);
    m_said->setObjectName(QStringLiteral("batchSaid"));
    m_said->hide();
    m_generate->setObjectName(QStringLiteral("batchGenerate"));
    m_generate->setAutoDefault(false);
    setButtonWeight(m_generate, ButtonWeight::Action);
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_total);
    words->addWidget(m_disk);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addLayout(words, 1);
    row->addWidget(m_generate);
    row->addWidget(close);
    column.addWidget(m_said);
    column.addLayout(row);
    connect(m_generate, &QPushButton::clicked, this, [this] {
        m_said->hide();
        Q_EMIT sendRequested(m_rows.plan());
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void BatchDialog::setFreeSpace(std::function<std::optional<qint64>()> freeSpace)
{
    m_freeSpace = std::move(freeSpace);
    refresh();
}

void BatchDialog::showRefused(const QString& words)
{
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

void BatchDialog::askForFile()
{
    auto* choice = new QFileDialog(this, tr("Import drafts"));
    choice->setAttribute(Qt::WA_DeleteOnClose);
    choice->setFileMode(QFileDialog::ExistingFile);
    choice->setNameFilters({tr("Drafts (*.csv *.tsv *.txt *.json)"), tr("All files (*)")});
    choice->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(choice, &QFileDialog::fileSelected, this, &BatchDialog::importFrom);
    choice->open();
}

void BatchDialog::importFrom(const QString& path)
{
    QFile file(path);
    m_file = QFileInfo(path).fileName();
    m_import = {};
    QString unreadable;
    // One byte more than is taken, so that it is seen to be too large.
    if (file.open(QIODevice::ReadOnly))
        m_import = importDrafts(file.read(importlimits::mostBytes + 1), m_model.draft().endpoint);
    else
        unreadable = tr("%1 cannot be read: %2").arg(m_file, file.errorString());
    m_page->setCurrentIndex(FilePage);
    refreshFile();
    showRefused(unreadable);
    refresh();
}

bool BatchDialog::isOnFile() const { return m_page->currentIndex() == FilePage; }

BatchPlan BatchDialog::plan() const
{
    if (!isOnFile())
        return m_model.plan();
    return planDrafts(m_import.drafts,
                      [this](Endpoint endpoint) -> const Contract& { return m_model.contract(endpoint); });
}

void BatchDialog::refreshFile()
{
    QStringList lines;
    for (const ImportProblem& problem : std::as_const(m_import.problems))
        lines.append(ImportWords::problem(problem));
    m_fileProblems->setPlainText(lines.join(u'\n'));
    m_fileProblems->setVisible(!lines.isEmpty());
    if (m_file.isEmpty()) {
        m_fileWords->setText(tr("A list of drafts, one clip each. CSV needs a header: prompt, seconds, tier, aspect, "
                                "guidance, audio, negative, seed, first frame, shot1, shot1 seconds …"));
    } else if (!lines.isEmpty()) {
        m_fileWords->setText(tr("%1 has mistakes. Correct them and import it again; until then nothing of it is sent.")
                                 .arg(m_file.left(100)));
    } else {
        m_fileWords->setText(m_file.left(100));
    }
    m_fileWords->setColor(lines.isEmpty() ? Token::Quiet : Token::WarnText);
}

void BatchDialog::refresh()
{
    m_left->setCurrentIndex(m_page->currentIndex());
    const BatchPlan now = plan();
    if (now != m_rows.plan())
        m_rows.setPlan(now);
    const bool hasProblems = !now.problems().isEmpty();
    m_table->setColumnHidden(PlanTableModel::NoteColumn, !hasProblems);
    const bool nothing = isOnFile() && m_import.drafts.isEmpty();
    m_total->setText(nothing ? QString() : GenerateWords::sum(now));
    m_total->setColor(now.isTooMany() ? Token::WarnText : Token::Text);
    const qint64 expected = expectedBytes(now);
    const std::optional<qint64> free = m_freeSpace ? m_freeSpace() : std::nullopt;
    m_disk->setText(now.clips.isEmpty() ? QString() : GenerateWords::disk(expected, free));
    m_disk->setColor(GenerateWords::fits(expected, free) ? Token::Quiet : Token::WarnText);
    m_generate->setVisible(isOnFile());
    m_generate->setEnabled(m_import.isWhole() && !hasProblems && !now.clips.isEmpty());
    m_generate->setText(now.clips.isEmpty() ? tr("Generate") : GenerateWords::button(now).first());
}

} // namespace klapper
