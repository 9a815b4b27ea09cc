// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/looksection.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace klapper {

LookSection::LookSection(bool practice, const QString& place, QWidget* parent)
    : QWidget(parent)
    , m_words(new PlainLabel({}, TextSize::Body, Token::Text))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    if (practice) {
        m_list = new QListWidget;
        m_list->setObjectName(QStringLiteral("known"));
        m_list->setAccessibleName(tr("Requests of the practice service"));
        m_list->setTextElideMode(Qt::ElideRight);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setFixedHeight(3 * controlHeight() + 2);
        column->addWidget(m_list);
        connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
            if (item)
                Q_EMIT chosen(item->data(Qt::UserRole).toString());
        });
        setKnown({});
        return;
    }
    m_words->setText(tr("Look in the list of your generations at RunComfy: %1.").arg(place));
    auto* open = new QPushButton(icon(IconId::ExternalLink), tr("Open RunComfy"));
    open->setObjectName(QStringLiteral("openList"));
    open->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(open);
    row->addStretch();
    column->addLayout(row);
    connect(open, &QPushButton::clicked, this, &LookSection::pageRequested);
}

void LookSection::setKnown(const QList<KnownRequest>& requests)
{
    if (!m_list)
        return;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->setVisible(!requests.isEmpty());
    m_words->setText(requests.isEmpty()
                         ? tr("This is the practice service. It has no page to look at, and it knows no request.")
                         : tr("This is the practice service. It has no page to look at; this is what it knows, newest "
                              "first. Choose one to take its id."));
    for (const KnownRequest& request : requests) {
        const QString time = QLocale().toString(request.createdAt.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
        const QString line = QString(time % u"  ·  " % request.word % u"  ·  " % request.title).simplified();
        auto* item = new QListWidgetItem(line, m_list);
        item->setData(Qt::UserRole, request.id);
        item->setSizeHint(QSize(0, controlHeight()));
    }
}

} // namespace klapper
