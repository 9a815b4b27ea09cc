// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace klapper {

SettingsPage::SettingsPage(const QString& id, const QString& title, const QString& lead, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
    , m_title(title)
    , m_rows(new QVBoxLayout)
{
    setObjectName(QString(u"page-" % id));
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    auto* head = new PlainLabel(title, TextSize::Large, Token::Text);
    head->setContentsMargins(space::small, 0, 0, 0);
    column->addWidget(head);
    if (!lead.isEmpty()) {
        auto* words = new PlainLabel(lead, TextSize::Body, Token::Quiet);
        words->setWordWrap(true);
        words->setContentsMargins(space::small, 0, space::small, 0);
        column->addWidget(words);
    }
    m_rows->setSpacing(space::tiny);
    column->addLayout(m_rows);
    column->addStretch(1);
}

SettingRow* SettingsPage::addRow(const SettingRow::Words& words, QWidget* control, SettingRow::Shape shape)
{
    auto* row = new SettingRow(words, control, shape);
    m_rows->addWidget(row);
    return row;
}

void SettingsPage::addWidget(QWidget* widget) { m_rows->addWidget(widget); }

void SettingsPage::addNote(const QString& text)
{
    auto* note = new PlainLabel(text, TextSize::Small, Token::WarnText);
    note->setWordWrap(true);
    note->setContentsMargins(space::small, 0, space::small, 0);
    m_rows->addWidget(note);
}

void SettingsPage::reset()
{
    if (m_reset)
        m_reset();
}

void SettingsPage::commit()
{
    if (m_commit)
        m_commit();
}

bool SettingsPage::find(const QStringList& needle)
{
    bool any = !needle.isEmpty() && std::all_of(needle.begin(), needle.end(), [this](const QString& word) {
        return m_title.contains(word, Qt::CaseInsensitive);
    });
    const QList<SettingRow*> rows = findChildren<SettingRow*>();
    for (SettingRow* row : rows)
        any = row->setNeedle(needle) || any;
    return any;
}

QList<SettingRow*> SettingsPage::found() const
{
    QList<SettingRow*> rows = findChildren<SettingRow*>();
    rows.removeIf([](const SettingRow* row) { return !row->isFound(); });
    return rows;
}

} // namespace klapper
