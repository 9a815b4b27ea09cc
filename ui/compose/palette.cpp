// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/palette.h"

#include "ui/compose/palettedelegate.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace klapper {

Palette::Palette(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new QLineEdit)
    , m_list(new QListView)
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Film vocabulary"));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_field->setPlaceholderText(tr("Search sizes, moves, light, sound …"));
    m_field->setToolTip(plainToolTip(m_field->placeholderText())); // for a field that is too narrow
    m_field->setAccessibleName(tr("Search the vocabulary"));
    m_field->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(tr("Vocabulary"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust); // phrases wrap
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(space::small);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::filter);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex& index) {
        if (m_model.entry(index.row()))
            m_list->setCurrentIndex(index);
    });
}

void Palette::openAt(const QRect& anchor, bool chinese)
{
    m_model.setChinese(chinese);
    m_field->clear();
    filter({});
    const QRect screen = this->screen()->availableGeometry();
    const int high = std::min(420 + fontMetrics().height() * 2, screen.height() / 2);
    resize(std::max(anchor.width(), 320), high);
    QPoint corner(anchor.left(), anchor.bottom() + space::tiny);
    if (corner.y() + height() > screen.bottom())
        corner.setY(std::max(screen.top(), anchor.top() - space::tiny - height()));
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(corner);
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Palette::filter(const QString& text)
{
    m_model.setFilter(text);
    select(0, 1);
}

void Palette::select(int row, int step)
{
    const int found = m_model.choosable(row, step);
    if (found < 0)
        return;
    const QModelIndex index = m_model.index(found);
    m_list->setCurrentIndex(index);
    // With its heading, where it is the first of its group.
    if (found > 0 && !m_model.entry(found - 1))
        m_list->scrollTo(m_model.index(found - 1));
    m_list->scrollTo(index);
}

void Palette::step(int by)
{
    const int last = m_model.rowCount() - 1;
    const int wanted = std::clamp(m_list->currentIndex().row() + by, 0, std::max(last, 0));
    const int direction = by > 0 ? 1 : -1;
    // At the top there is only a heading above.
    select(wanted, m_model.choosable(wanted, direction) < 0 ? -direction : direction);
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int page = std::max(1, m_list->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(page);
        return true;
    case Qt::Key_PageUp:
        step(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

void Palette::choose(const QModelIndex& index)
{
    const QString phrase = m_model.phrase(index.row());
    if (!index.isValid() || phrase.isEmpty())
        return;
    close();
    Q_EMIT chosen(phrase);
}

} // namespace klapper
