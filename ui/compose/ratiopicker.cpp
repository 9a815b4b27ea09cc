// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ratiopicker.h"

#include "ui/compose/composewords.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QIconEngine>
#include <QPainter>
#include <QToolButton>

namespace klapper {

namespace {

/// An outline of the ratio in a box of 20 pixels.
QPixmap shape(const QString& ratio, const QColor& color, qreal scale)
{
    constexpr double box = 20;
    const double across = ratio.section(u':', 0, 0).toDouble();
    const double down = ratio.section(u':', 1, 1).toDouble();
    QPixmap picture((QSizeF(box, box) * scale).toSize());
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    if (across <= 0 || down <= 0)
        return picture;
    const double longest = 16;
    const QSizeF size = QSizeF(across, down).scaled(longest, longest, Qt::KeepAspectRatio);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5));
    painter.drawRoundedRect(QRectF((box - size.width()) / 2, (box - size.height()) / 2, size.width(), size.height()),
                            1.5, 1.5);
    return picture;
}

} // namespace

RatioPicker::RatioPicker(ComposeModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    setAccessibleName(tr("Ratio"));
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::tiny);
    m_ratios = documentedContract({}).field(Role::Aspect)->choices;
    auto* group = new QButtonGroup(this);
    for (const QString& ratio : std::as_const(m_ratios)) {
        auto* button = new QToolButton;
        button->setText(ratio);
        button->setAccessibleName(tr("Ratio %1").arg(ratio));
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize(QSize(iconMedium, iconMedium));
        button->setFont(textFont(TextSize::Small));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumWidth(1); // arrange() sees to its room
        connect(button, &QToolButton::clicked, this, [this, ratio] { m_model.setAspect(ratio); });
        group->addButton(button);
        m_buttons.append(button);
    }
    arrange();
    connect(&m_model, &ComposeModel::changed, this, &RatioPicker::refresh);
    refreshIcons();
    refresh();
}

/// In one row where the words fit, else in two.
void RatioPicker::arrange()
{
    int widest = 0;
    for (const QToolButton* button : std::as_const(m_buttons))
        widest = std::max(widest, button->fontMetrics().horizontalAdvance(button->text()) + space::medium);
    const int count = int(m_buttons.size());
    const int columns = count * (widest + space::tiny) - space::tiny <= width() ? count : (count + 1) / 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_buttons[i], i / columns, i % columns);
}

void RatioPicker::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RatioPicker::refresh()
{
    const Field* field = m_model.contract().field(Role::Aspect);
    const QString reason = ComposeWords::reason(m_model.fieldState(Role::Aspect));
    for (int i = 0; i < m_buttons.size(); ++i) {
        const bool offered = field && (field->choices.isEmpty() || field->choices.contains(m_ratios[i]));
        m_buttons[i]->setEnabled(offered);
        m_buttons[i]->setChecked(m_model.draft().aspect == m_ratios[i]);
        m_buttons[i]->setToolTip(offered            ? QString()
                                 : reason.isEmpty() ? tr("RunComfy does not offer %1 here.").arg(m_ratios[i])
                                                    : reason);
    }
}

void RatioPicker::refreshIcons()
{
    const Theme& theme = Theme::of(this);
    for (int i = 0; i < m_buttons.size(); ++i) {
        QIcon picture;
        const qreal scale = devicePixelRatioF();
        picture.addPixmap(shape(m_ratios[i], theme.color(Token::Text), scale), QIcon::Normal, QIcon::Off);
        picture.addPixmap(shape(m_ratios[i], theme.color(Token::AccentText), scale), QIcon::Normal, QIcon::On);
        picture.addPixmap(shape(m_ratios[i], theme.color(Token::Disabled), scale), QIcon::Disabled, QIcon::Off);
        picture.addPixmap(shape(m_ratios[i], theme.color(Token::Disabled), scale), QIcon::Disabled, QIcon::On);
        m_buttons[i]->setIcon(picture);
    }
}

void RatioPicker::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

} // namespace klapper
