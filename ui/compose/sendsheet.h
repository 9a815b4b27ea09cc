// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sendtext.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace klapper {

class PlainLabel;
class SegmentedControl;

/// Exactly what Generate would send, to read and to copy: as JSON, for curl without the token, for klapper-cli.
class SendSheet final : public QDialog
{
    Q_OBJECT
public:
    enum class Form { Json, Curl, Cli };
    /// A request of the batch and what it is called there.
    struct Clip
    {
        QString title;
        std::function<SendText()> text; ///< asked when it is looked at: an embedded image makes it long
    };

    /// @param problem why it cannot be sent as it is; empty when it can
    SendSheet(const QList<Clip>& clips, const QString& problem, QWidget* parent = nullptr);

    void setForm(Form form);
    /// What Copy puts on the clipboard: all of it, embedded images too.
    QString wholeText() const;

private:
    void setupHead(QVBoxLayout& column, const QString& problem);
    void setupButtons(QVBoxLayout& column);
    void choose(int index);
    void refresh();
    QString note() const;

    QList<Clip> m_clips;
    SendText m_shown; ///< of the clip that is looked at
    SegmentedControl* m_form;
    QComboBox* m_clip;
    QPlainTextEdit* m_text;
    PlainLabel* m_note;
    QPushButton* m_copy;
};

} // namespace klapper
