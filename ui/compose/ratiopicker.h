// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QToolButton;

namespace klapper {

class ComposeModel;

/// The ratios of the picture as buttons that show their shape. Those that the endpoint lacks stay, disabled.
class RatioPicker final : public QWidget
{
    Q_OBJECT
public:
    explicit RatioPicker(ComposeModel& model, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void refresh();
    void refreshIcons();

    ComposeModel& m_model;
    QGridLayout* m_grid = nullptr;
    int m_columns = 0;
    QList<QToolButton*> m_buttons;
    QStringList m_ratios;
};

} // namespace klapper
