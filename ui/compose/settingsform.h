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

protected:
    void changeEvent(QEvent* event) override;

private:
    /// One setting: its name, what takes the width, and a number where it has one.
    struct Line
    {
        PlainLabel* caption;
        QWidget* wide;
        QWidget* field = nullptr;
        bool isHigh = false; ///< the name stands at its top
    };
    Line setupDuration();
    Line setupRatio();
    Line setupGuidance();
    Line setupAudio();
    void arrange();
    bool isTextLarge() const;
    void refresh();
    void refreshDuration();

    ComposeModel& m_model;
    QGridLayout* m_grid;
    QList<Line> m_lines;
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
