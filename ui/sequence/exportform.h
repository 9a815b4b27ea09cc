// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sequence/exportdraft.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QVBoxLayout;

namespace klapper {

class SegmentedControl;

/// What can be chosen beside a preset. A field that the preset does not have is hidden.
class ExportForm final : public QWidget
{
    Q_OBJECT
public:
    /// The draft outlives it.
    explicit ExportForm(ExportDraft& draft, QWidget* parent = nullptr);

    bool showsSafeAreas() const;

Q_SIGNALS:
    void safeAreasChanged();

private:
    QWidget* addField(QVBoxLayout& column, const QString& label, QWidget* field);
    void setupSizes(QVBoxLayout& column);
    void setupRates(QVBoxLayout& column);
    void setupWays(QVBoxLayout& column);
    void setupChecks(QVBoxLayout& column);
    void readSize(const QString& text);
    void change(const std::function<void(ExportChoice&)>& edit);
    void refresh();

    ExportDraft& m_draft;
    QComboBox* m_size;
    QComboBox* m_rate;
    SegmentedControl* m_fit;
    SegmentedControl* m_trims;
    QDoubleSpinBox* m_fade;
    QCheckBox* m_safe;
    QCheckBox* m_metadata;
    QWidget* m_sizeField = nullptr; ///< each with its label
    QWidget* m_rateField = nullptr;
    QWidget* m_fitField = nullptr;
    QWidget* m_trimsField = nullptr;
    QWidget* m_fadeField = nullptr;
};

/// "1920 × 1080", "1920x1080", "1920 1080"; nothing for another text. Pure.
std::optional<QSize> sizeFromText(const QString& text);

} // namespace klapper
