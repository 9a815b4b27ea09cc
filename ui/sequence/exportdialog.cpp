// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/exportdialog.h"

#include "ui/sequence/exportform.h"
#include "ui/sequence/exportlook.h"
#include "ui/sequence/exporttarget.h"
#include "ui/sequence/presetlist.h"
#include "ui/style/buttonweight.h"
#include "ui/style/metrics.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace klapper {

namespace {
constexpr QSize usualSize(940, 600);
} // namespace

ExportDialog::ExportDialog(const QString& title, Setting setting, QWidget* parent)
    : QDialog(parent)
    , m_setting(std::move(setting))
    , m_pages(new QStackedWidget)
    , m_reading(new EmptyState(IconId::Hourglass, tr("Reading the clips …")))
    , m_said(new PlainLabel)
    , m_export(new QPushButton(tr("Export")))
    , m_stay(new QPushButton(tr("Export, and one more")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    auto* what = new ElidedLabel(title);
    what->setFont(textFont(TextSize::Title, QFont::DemiBold));
    what->setObjectName(QStringLiteral("exportTitle"));
    column->addWidget(what);
    m_reading->setObjectName(QStringLiteral("exportReading"));
    m_pages->addWidget(m_reading);
    column->addWidget(m_pages, 1);
    setupFoot(*column);
    const double larger = dialogWidth(usualSize.width()) / double(usualSize.width());
    resize(dialogWidth(usualSize.width()), int(usualSize.height() * larger));
    refresh();
}

ExportDialog::~ExportDialog()
{
    // What shows the draft goes before it.
    delete m_pages;
}

void ExportDialog::setupFoot(QLayout& column)
{
    m_said->setWordWrap(true);
    m_said->setObjectName(QStringLiteral("exportSaid"));
    m_export->setObjectName(QStringLiteral("export"));
    m_stay->setObjectName(QStringLiteral("exportStay"));
    m_stay->setToolTip(tr("Puts it into the list and leaves this open, for another preset"));
    m_export->setDefault(true);
    m_stay->setAutoDefault(false);
    setButtonWeight(m_export, ButtonWeight::Accent);
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_said, 1);
    row->addWidget(m_stay);
    row->addWidget(m_export);
    row->addWidget(close);
    static_cast<QVBoxLayout&>(column).addLayout(row);
    connect(m_export, &QPushButton::clicked, this, [this] { request(false); });
    connect(m_stay, &QPushButton::clicked, this, [this] { request(true); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void ExportDialog::setSource(const ExportSource& source, const MediaAbilities& abilities)
{
    if (m_draft)
        return;
    m_draft = std::make_unique<ExportDraft>(source, abilities);
    if (!m_setting.pattern.isEmpty())
        m_draft->setNamePattern(m_setting.pattern);
    m_draft->setPreset(m_setting.preset);
    ExportChoice choice = m_draft->wanted();
    choice.metadata = m_setting.metadata;
    m_draft->setWanted(choice);
    m_pages->setCurrentIndex(m_pages->addWidget(makeBody()));
    connect(m_draft.get(), &ExportDraft::changed, this, &ExportDialog::refresh);
    refresh();
    m_presets->setFocus();
}

QWidget* ExportDialog::makeBody()
{
    m_presets = new PresetList;
    m_presets->setLacks([this](const ExportPreset& preset) { return m_draft->lackOf(preset); });
    m_presets->setCurrentId(m_draft->preset().id);
    m_presets->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_look = new ExportLook(*m_draft, m_setting.tools);
    m_target = new ExportTarget(*m_draft, m_setting.folder, m_setting.freeSpace);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(space::large);
    middle->addWidget(m_presets);
    middle->addWidget(m_look, 1);
    middle->addWidget(makeFormArea());
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addLayout(middle, 1);
    column->addWidget(m_target);
    connect(m_presets, &PresetList::chosen, m_draft.get(), &ExportDraft::setPreset);
    connect(m_target, &ExportTarget::folderChanged, this, &ExportDialog::refresh);
    connect(m_form, &ExportForm::safeAreasChanged, this, &ExportDialog::refresh);
    return body;
}

QWidget* ExportDialog::makeFormArea()
{
    m_form = new ExportForm(*m_draft);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    scroll->setFixedWidth(m_form->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    return scroll;
}

void ExportDialog::setProblem(const QString& words)
{
    m_reading->setContent(IconId::FileMissing, tr("Nothing can be exported"), words);
}

void ExportDialog::setAbilities(const MediaAbilities& abilities)
{
    if (!m_draft)
        return;
    m_draft->setAbilities(abilities);
    m_presets->setLacks([this](const ExportPreset& preset) { return m_draft->lackOf(preset); });
}

void ExportDialog::say(const QString& words, bool isProblem)
{
    m_said->setColor(isProblem ? Token::BadText : Token::GoodText);
    m_said->setText(words);
}

void ExportDialog::request(bool stays)
{
    if (!m_draft || !m_draft->canExport() || m_target->folder().isEmpty())
        return;
    Q_EMIT exportRequested(*m_draft->plan(), m_target->folder(), m_target->fileName(), stays);
}

void ExportDialog::refresh()
{
    const bool can = m_draft && m_draft->canExport() && !m_target->folder().isEmpty();
    m_export->setEnabled(can);
    m_stay->setEnabled(can);
    m_said->clear();
    if (m_look)
        m_look->setSafeAreas(m_form->showsSafeAreas());
}

} // namespace klapper
