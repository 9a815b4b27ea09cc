// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QStringListModel;

namespace klapper {

/// Tags with commas between them; the one that is being written is completed from those in use.
class TagEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit TagEdit(QWidget* parent = nullptr);

    /// Each once, without blanks around; wide and ideographic commas part them too.
    QStringList tags() const;
    /// Does not emit.
    void setTags(const QStringList& tags);
    /// What is offered.
    void setKnown(const QStringList& tags);

Q_SIGNALS:
    /// By the person.
    void tagsEdited();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QStringListModel* m_known;
};

/// The tags in a text with commas.
QStringList tagsIn(const QString& text);

} // namespace klapper
