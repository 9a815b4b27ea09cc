// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;

namespace klapper {

class NoteEdit;
class TagEdit;

/// What the person thinks of the clip, but for the stars: project, tags, note. Whoever listens saves as one types.
class JudgementForm final : public QWidget
{
    Q_OBJECT
public:
    explicit JudgementForm(QWidget* parent = nullptr);

    struct Values
    {
        QString project;
        QStringList tags;
        QString note;
        bool operator==(const Values&) const = default;
    };
    Values values() const;
    /// Does not emit.
    void setValues(const Values& values);
    /// What projects and tags there are, to choose from.
    void setKnown(const QStringList& projects, const QStringList& tags);
    /// Where the Tab key leaves it.
    QWidget* lastField() const;

Q_SIGNALS:
    /// By the person.
    void edited();
    /// A field has lost the focus: a good moment to save.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* m_project;
    TagEdit* m_tags;
    NoteEdit* m_note;
};

} // namespace klapper
