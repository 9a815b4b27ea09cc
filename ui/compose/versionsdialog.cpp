// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/versionsdialog.h"

#include "app/jobs/jobqueue.h"
#include "ui/compose/difftext.h"
#include "ui/compose/drafttabs.h"
#include "ui/compose/versionwords.h"
#include "ui/models/draftshelf.h"
#include "ui/models/moneytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/splitterkeys.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace klapper {

VersionsDialog::VersionsDialog(const DraftShelf& shelf, const JobQueue& queue, int number, QWidget* parent)
    : QDialog(parent)
    , m_now(shelf.document(shelf.current()))
    , m_versions(shelf.versions(shelf.current()))
    , m_queue(queue)
    , m_list(new QTreeWidget)
    , m_compared(new PlainLabel)
    , m_text(new DiffText)
    , m_restore(new QPushButton(tr("Restore")))
    , m_branch(new QPushButton(tr("Branch")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("versionsDialog"));
    setWindowTitle(tr("Versions"));
    // Grows with the text, as far as the screen goes.
    resize(QSize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 34)
               .boundedTo(screen()->availableSize() * 0.9));
    auto* title = new PlainLabel(DraftTabs::shownTitle(shelf, shelf.current()));
    title->setTextSize(TextSize::Title, QFont::DemiBold);
    title->setWordWrap(true);
    auto* lead = new PlainLabel(heading(shelf), TextSize::Body, Token::Quiet);
    lead->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::small);
    column->addWidget(title);
    column->addWidget(lead);
    setupList();
    auto* below = new QWidget;
    auto* comparison = new QVBoxLayout(below);
    comparison->setContentsMargins(0, space::small, 0, 0);
    m_compared->setTextSize(TextSize::Body, QFont::DemiBold);
    m_text->setAccessibleName(tr("What changed"));
    m_text->setObjectName(QStringLiteral("difference"));
    connect(m_text, &DiffText::themeChanged, this, &VersionsDialog::compare);
    comparison->addWidget(m_compared);
    comparison->addWidget(m_text, 1);
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(below);
    parts->setSizes({180, 320});
    new SplitterKeys(*parts, tr("Border below the versions"));
    column->addWidget(parts, 1);
    setupButtons(*column);
    fill();
    const auto at = std::find_if(m_versions.cbegin(), m_versions.cend(),
                                 [number](const DraftVersion& each) { return each.number == number; });
    const int row = at == m_versions.cend() ? 0 : int(m_versions.cend() - at);
    m_list->setCurrentItem(m_list->topLevelItem(row));
    m_list->setFocus();
}

QString VersionsDialog::heading(const DraftShelf& shelf) const
{
    QStringList lines;
    const DraftParent& parent = shelf.parent(shelf.current());
    if (!parent.id.isEmpty())
        lines.append(tr("Branched from “%1”, version %2.").arg(parent.name, QString::number(parent.version)));
    lines.append(m_versions.isEmpty()
                     ? tr("Nothing was sent of this draft yet. Each press of Generate keeps a version of it here.")
                     : tr("Each press of Generate keeps a version. Choose two to compare them, one to compare it with "
                          "the one before."));
    return lines.join(u' ');
}

void VersionsDialog::setupList()
{
    m_list->setObjectName(QStringLiteral("versionList"));
    m_list->setAccessibleName(tr("Versions"));
    m_list->setHeaderLabels({tr("Version"), tr("Sent"), tr("Estimate"), tr("Jobs"), tr("Changed")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideRight);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &VersionsDialog::compare);
}

void VersionsDialog::setupButtons(QBoxLayout& column)
{
    auto* box = new QDialogButtonBox(QDialogButtonBox::Close);
    box->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_restore->setObjectName(QStringLiteral("restore"));
    m_branch->setObjectName(QStringLiteral("branch"));
    m_restore->setToolTip(plainToolTip(tr("The draft says this again. Undo takes it back.")));
    m_branch->setToolTip(plainToolTip(tr("A new draft begins with this version.")));
    box->addButton(m_branch, QDialogButtonBox::ActionRole);
    box->addButton(m_restore, QDialogButtonBox::ActionRole);
    for (QAbstractButton* button : box->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    connect(m_restore, &QPushButton::clicked, this,
            [this] { act([this](const DraftVersion& chosen) { Q_EMIT restoreRequested(chosen); }); });
    connect(m_branch, &QPushButton::clicked, this,
            [this] { act([this](const DraftVersion& chosen) { Q_EMIT branchRequested(chosen); }); });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column.addWidget(box);
}

void VersionsDialog::fill()
{
    const auto before = [this](qsizetype at, const DraftDocument& document) {
        return at > 0 ? VersionWords::summary(m_versions[at - 1].document, document) : tr("the first");
    };
    addRow({tr("Now"), {}, {}, {}, m_versions.isEmpty() ? QString() : before(m_versions.size(), m_now)}, 0);
    for (qsizetype at = m_versions.size() - 1; at >= 0; --at) {
        const DraftVersion& each = m_versions[at];
        addRow({QString::number(each.number), VersionWords::time(each.time), moneyText(each.estimate),
                VersionWords::jobs(each.jobs, m_queue), before(at, each.document)},
               int(m_versions.size() - at));
    }
    for (int columnAt = 0; columnAt < 4; ++columnAt)
        m_list->resizeColumnToContents(columnAt);
}

void VersionsDialog::addRow(const QStringList& words, int row)
{
    auto* item = new QTreeWidgetItem(words);
    item->setData(0, Qt::UserRole, row);
    for (int columnAt = 0; columnAt < words.size(); ++columnAt)
        item->setToolTip(columnAt, plainToolTip(words[columnAt]));
    m_list->addTopLevelItem(item);
}

VersionsDialog::Side VersionsDialog::side(int row) const
{
    if (row == 0)
        return {tr("Now"), m_now};
    return {tr("Version %1").arg(version(row).number), version(row).document};
}

QList<int> VersionsDialog::chosen() const
{
    QList<int> rows;
    const QList<QTreeWidgetItem*> items = m_list->selectedItems();
    for (const QTreeWidgetItem* item : items)
        rows.append(item->data(0, Qt::UserRole).toInt());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void VersionsDialog::compare()
{
    const QList<int> rows = chosen();
    const bool one = (rows.size() == 1 && rows.first() > 0) || (rows.size() == 2 && rows.first() == 0);
    m_restore->setEnabled(one);
    m_branch->setEnabled(one);
    m_text->startAnew();
    m_compared->clear();
    if (rows.isEmpty() || rows.size() > 2) {
        m_compared->setText(tr("Choose one version or two."));
    } else if (rows.size() == 2) {
        showDifference(side(rows.last()), side(rows.first()));
    } else if (rows.first() < m_versions.size()) {
        showDifference(side(rows.first() + 1), side(rows.first()));
    } else {
        showWhole(side(rows.first()));
    }
    m_text->showFromTop();
}

void VersionsDialog::showWhole(const Side& side)
{
    m_compared->setText(side.name);
    const QList<VersionWords::Text> texts = VersionWords::texts(side.document, side.document);
    for (const VersionWords::Text& text : texts) {
        m_text->addHeading(text.name);
        m_text->addLine(text.after);
    }
}

void VersionsDialog::showDifference(const Side& before, const Side& after)
{
    m_compared->setText(tr("From %1 to %2", "two versions").arg(before.name, after.name));
    const QList<VersionWords::Text> texts = VersionWords::texts(before.document, after.document);
    for (const VersionWords::Text& text : texts) {
        m_text->addHeading(text.before == text.after ? tr("%1, unchanged", "a part of a draft").arg(text.name)
                                                     : text.name);
        m_text->addDiff(wordDiff(text.before, text.after));
    }
    const QList<VersionWords::Text> settings = VersionWords::settings(before.document, after.document);
    m_text->addHeading(settings.isEmpty() ? tr("Settings, unchanged") : tr("Settings"));
    for (const VersionWords::Text& setting : settings)
        m_text->addChange(setting.name, setting.before, setting.after);
}

void VersionsDialog::act(const std::function<void(const DraftVersion&)>& tell)
{
    const QList<int> rows = chosen();
    if (rows.isEmpty() || rows.last() == 0)
        return;
    const DraftVersion which = version(rows.last());
    accept();
    tell(which);
}

} // namespace klapper
