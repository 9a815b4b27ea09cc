// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/mediatools.h"
#include "ui/sequence/exportdraft.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace klapper {

class ExportForm;
class ExportLook;
class ExportTarget;
class EmptyState;
class PlainLabel;
class PresetList;

/// Decides how clips are exported: presets on the left, the result in the middle, what is free to choose on the right,
/// name and folder below. Never modal. Opens at once and says that it reads the clips until it has them.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What is remembered from one to the next, and what it touches outside.
    struct Setting
    {
        MediaTools tools;
        QString folder;  ///< absolute
        QString pattern; ///< of the name; empty: the usual one
        QString preset;  ///< an id; unknown: the usual one
        bool metadata = true;
        std::function<std::optional<qint64>(const QString& folder)> freeSpace;
    };

    ExportDialog(const QString& title, Setting setting, QWidget* parent = nullptr);
    ~ExportDialog() override;

    /// The clips were read.
    void setSource(const ExportSource& source, const MediaAbilities& abilities);
    /// They could not be: why, in words.
    void setProblem(const QString& words);
    /// Asked later than setSource().
    void setAbilities(const MediaAbilities& abilities);
    /// What became of exportRequested(): a reason keeps the dialog open.
    void say(const QString& words, bool isProblem);
    /// Null until setSource().
    ExportDraft* draft() { return m_draft.get(); }
    ExportLook* look() { return m_look; }

Q_SIGNALS:
    /// @param stays the dialog is left open for more of them
    void exportRequested(const klapper::ExportPlan& plan, const QString& folder, const QString& fileName, bool stays);

private:
    QWidget* makeBody();
    QWidget* makeFormArea();
    void setupFoot(QLayout& column);
    void request(bool stays);
    void refresh();

    Setting m_setting;
    std::unique_ptr<ExportDraft> m_draft;
    QStackedWidget* m_pages;
    EmptyState* m_reading;
    PlainLabel* m_said;
    QPushButton* m_export;
    QPushButton* m_stay;
    PresetList* m_presets = nullptr;
    ExportLook* m_look = nullptr;
    ExportForm* m_form = nullptr;
    ExportTarget* m_target = nullptr;
};

} // namespace klapper
