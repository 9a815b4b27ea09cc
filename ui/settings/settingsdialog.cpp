// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "app/settings/settingsstore.h"
#include "ui/account/budgetform.h"
#include "ui/settings/pages.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingswords.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace klapper {

SettingsDialog::SettingsDialog(const Parts& parts, QWidget* parent)
    : QDialog(parent)
    , m_store(parts.store)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_nothing(new PlainLabel(tr("No setting has these words."), TextSize::Body, Token::Quiet))
    , m_said(new PlainLabel({}, TextSize::Body, Token::WarnText))
    , m_reset(new QPushButton(tr("Reset this page to defaults")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setupLayout();
    setupPages(parts);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::refreshPage);
    connect(m_reset, &QPushButton::clicked, this, [this] { pageAt(m_list->currentRow())->reset(); });
    connect(&m_store, &SettingsStore::problemsChanged, this, &SettingsDialog::showProblems);
    m_list->setCurrentRow(0);
    showProblems();
    m_search->setFocus();
}

void SettingsDialog::setupLayout()
{
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setToolTip(plainToolTip(m_search->placeholderText())); // for a field that is too narrow
    m_search->setAccessibleName(tr("Search the settings"));
    makeSearchField(*m_search);
    giveSearchKeys(
        *m_search, [this] { m_list->setFocus(); },
        [this] {
            // To what was found.
            const QList<SettingRow*> rows = pageAt(m_list->currentRow())->found();
            if (!rows.isEmpty())
                rows.first()->focusControl();
        });
    m_list->setObjectName(QStringLiteral("settingsPages"));
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setItemDelegate(new RowDelegate(m_list, 2));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_said->setObjectName(QStringLiteral("settingsSaid"));
    m_said->setWordWrap(true);
    m_said->hide();
    m_reset->setObjectName(QStringLiteral("resetPage"));
    auto* close = new QPushButton(tr("Close"));
    for (QPushButton* button : {m_reset, close})
        button->setAutoDefault(false); // Return in a field means the field
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto* left = new QVBoxLayout;
    left->setSpacing(space::small);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    left->addWidget(m_nothing);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(space::medium);
    middle->addLayout(left);
    middle->addWidget(m_stack, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addLayout(middle, 1);
    column->addWidget(m_said);
    column->addLayout(buttons);
}

void SettingsDialog::setupPages(const Parts& parts)
{
    add(makeAccountPage(parts.engine, *this));
    add(makeClipsPage(m_store, parts.engine));
    add(makeMetadataPage(parts.engine, *this));
    add(makeBudgetPage(parts.engine, *this));
    add(makeJobsPage(m_store));
    add(makeNotificationsPage(m_store));
    add(makeLookPage(m_store));
    add(makeLanguagePage(m_store));
    add(makePlayerPage(m_store));
    add(makeNetworkPage(m_store, parts.password));
    add(makeAdvancedPage(m_store, parts.engine, *this));
    const QSize room = screen()->availableGeometry().size();
    const int words = m_search->fontMetrics().horizontalAdvance(m_search->placeholderText()) + 6 * space::large;
    const int wanted = std::max(m_list->sizeHintForColumn(0) + 3 * space::large, words);
    const int listWidth = std::min(wanted, room.width() / 3);
    m_list->setFixedWidth(listWidth);
    m_search->setFixedWidth(listWidth);
    m_nothing->setFixedWidth(listWidth);
    const int height = std::min(dialogWidth(520), room.height() * 8 / 10);
    resize(std::min(dialogWidth(760), room.width() * 9 / 10), height);
}

void SettingsDialog::add(SettingsPage* page)
{
    auto* area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_pages.append(page);
    m_stack->addWidget(area);
    m_list->addItem(page->title());
}

SettingsPage* SettingsDialog::pageAt(int index) const { return m_pages.value(std::max(0, index)); }

QString SettingsDialog::page() const { return pageAt(m_list->currentRow())->id(); }

QStringList SettingsDialog::pages() const
{
    QStringList ids;
    for (const SettingsPage* page : m_pages)
        ids.append(page->id());
    return ids;
}

void SettingsDialog::showPage(const QString& id, const QString& control)
{
    const qsizetype index = pages().indexOf(id);
    if (index < 0)
        return;
    m_search->clear();
    m_list->setCurrentRow(int(index));
    auto* widget = control.isEmpty() ? nullptr : pageAt(int(index))->findChild<QWidget*>(control);
    (widget ? widget : static_cast<QWidget*>(m_list))->setFocus();
}

QString SettingsDialog::focusedControl() const
{
    const QWidget* focused = focusWidget();
    return focused && pageAt(m_list->currentRow())->isAncestorOf(focused) ? focused->objectName() : QString();
}

BudgetForm& SettingsDialog::budgetForm() { return *findChild<BudgetForm*>(); }

void SettingsDialog::refreshPage()
{
    m_stack->setCurrentIndex(std::max(0, m_list->currentRow()));
    m_reset->setVisible(pageAt(m_list->currentRow())->canReset());
}

void SettingsDialog::search(const QString& text)
{
    const QStringList needle = text.simplified().split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    bool stays = false;
    for (int i = 0; i < m_pages.size(); ++i) {
        const bool found = m_pages[i]->find(needle) || needle.isEmpty();
        m_list->item(i)->setHidden(!found);
        first = found && first < 0 ? i : first;
        stays = stays || (found && i == m_list->currentRow());
    }
    m_nothing->setVisible(first < 0);
    m_stack->setEnabled(first >= 0);
    if (!stays && first >= 0)
        m_list->setCurrentRow(first);
    const QList<SettingRow*> rows = pageAt(m_list->currentRow())->found();
    auto* area = qobject_cast<QScrollArea*>(m_stack->currentWidget());
    if (!rows.isEmpty() && area)
        area->ensureWidgetVisible(rows.first());
}

void SettingsDialog::say(const QString& problem)
{
    m_said->setText(problem);
    m_said->setVisible(!problem.isEmpty());
}

void SettingsDialog::showProblems() { say(SettingsWords::problems(m_store)); }

void SettingsDialog::done(int result)
{
    for (SettingsPage* page : std::as_const(m_pages))
        page->commit();
    QDialog::done(result);
}

} // namespace klapper
