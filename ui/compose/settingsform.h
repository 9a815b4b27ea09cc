// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QGridLayout;
class QSlider;
class QSpinBox;

namespace klapper {

class ComposeModel;
class PlainLabel;

/// Duration, ratio, guidance and audio.
class SettingsForm final : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsForm(ComposeModel& model, QWidget* parent = nullptr);

private:
    void setupDuration(QGridLayout& grid);
    void setupRatio(QGridLayout& grid);
    void setupGuidance(QGridLayout& grid);
    void setupAudio(QGridLayout& grid);
    void refresh();
    void refreshDuration();

    ComposeModel& m_model;
    QSlider* m_durationSlider;
    QSpinBox* m_duration;
    PlainLabel* m_durationNote;
    PlainLabel* m_ratioReason;
    QSlider* m_guidanceSlider;
    QDoubleSpinBox* m_guidance;
    QCheckBox* m_audio;
    PlainLabel* m_audioPrice;
};

} // namespace klapper
