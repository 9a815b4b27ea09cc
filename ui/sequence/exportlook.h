// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/mediatools.h"
#include "ui/sequence/exportdraft.h"

#include <QWidget>

class QScrollArea;
class QSlider;
class QVBoxLayout;

namespace klapper {

class ExportPreview;
class PlainLabel;
class SequencePicture;

/// What an export will be, before it is made: any frame of it as it will look, and the plan in words.
class ExportLook final : public QWidget
{
    Q_OBJECT
public:
    /// The draft outlives it.
    ExportLook(ExportDraft& draft, const MediaTools& tools, QWidget* parent = nullptr);

    ExportPreview& preview() { return *m_preview; }
    QSlider& slider() { return *m_slider; }
    /// The frame of the sequence that is shown; at the rate of the result where there is one.
    qint64 frame() const;
    void setSafeAreas(bool shown);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setupSlider(QVBoxLayout& column);
    void setupWords(QVBoxLayout& column);
    void move(int frame);
    bool takeStill();
    void refresh();
    void refreshSlider();
    void refreshPicture();
    void refreshWords();
    void fitWords();
    QString note() const;
    Rate rate() const;

    ExportDraft& m_draft;
    SequencePicture* m_picture;
    ExportPreview* m_preview;
    QSlider* m_slider;
    PlainLabel* m_time;
    PlainLabel* m_result;
    PlainLabel* m_way;
    PlainLabel* m_problem;
    PlainLabel* m_reasons;
    QScrollArea* m_words; ///< these four
    double m_seconds = 0; ///< where the slider stands, whatever the rate
};

} // namespace klapper
