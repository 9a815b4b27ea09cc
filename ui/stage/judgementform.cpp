// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/judgementform.h"

#include "ui/style/metrics.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/tagedit.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFocusEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace klapper {

JudgementForm::JudgementForm(QWidget* parent)
    : QWidget(parent)
    , m_project(new QComboBox)
    , m_tags(new TagEdit)
    , m_note(new NoteEdit)
{
    m_project->setEditable(true);
    m_project->setInsertPolicy(QComboBox::NoInsert);
    m_project->setMinimumContentsLength(10);
    m_project->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_project->setAccessibleName(tr("Project"));
    m_project->lineEdit()->setAccessibleName(tr("Project"));
    m_project->view()->setAccessibleName(tr("Project"));
    m_project->lineEdit()->setPlaceholderText(tr("No project"));
    m_project->lineEdit()->setMaxLength(100);
    m_project->completer()->setCompletionMode(QCompleter::PopupCompletion); // nothing is written by itself
    m_project->setObjectName(QStringLiteral("project"));
    m_tags->setObjectName(QStringLiteral("tags"));
    m_note->setObjectName(QStringLiteral("note"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, space::small, 0);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->addWidget(m_project, 0, 0);
    grid->addWidget(m_tags, 0, 1);
    grid->addWidget(m_note, 1, 0, 1, 2);
    connect(m_project, &QComboBox::editTextChanged, this, &JudgementForm::edited);
    connect(m_tags, &TagEdit::tagsEdited, this, &JudgementForm::edited);
    connect(m_note, &NoteEdit::edited, this, &JudgementForm::edited);
    for (QWidget* field : std::initializer_list<QWidget*>{m_project, m_project->lineEdit(), m_tags, m_note})
        field->installEventFilter(this);
}

QWidget* JudgementForm::lastField() const { return m_note; }

JudgementForm::Values JudgementForm::values() const
{
    return {m_project->currentText().simplified(), m_tags->tags(), m_note->toPlainText()};
}

void JudgementForm::setValues(const Values& values)
{
    const QSignalBlocker quiet(m_project);
    // A blank behind a word is no other project: what is being written stays as it is.
    if (m_project->currentText().simplified() != values.project)
        m_project->setEditText(values.project);
    m_tags->setTags(values.tags);
    m_note->setNote(values.note);
}

void JudgementForm::setKnown(const QStringList& projects, const QStringList& tags)
{
    const QSignalBlocker quiet(m_project);
    const QString written = m_project->currentText();
    const int cursor = m_project->lineEdit()->cursorPosition();
    QStringList before;
    for (int i = 0; i < m_project->count(); ++i)
        before.append(m_project->itemText(i));
    if (before != projects) {
        m_project->clear();
        m_project->addItems(projects);
        m_project->setCurrentIndex(-1);
        m_project->setEditText(written);
        m_project->lineEdit()->setCursorPosition(cursor);
    }
    m_tags->setKnown(tags);
}

bool JudgementForm::eventFilter(QObject* watched, QEvent* event)
{
    // The list of completions takes the focus only for a while.
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
    // The wheel scrolls the recipe; it does not change the project by the way.
    if (event->type() == QEvent::Wheel && watched == m_project) {
        event->ignore();
        return true;
    }
    return false;
}

} // namespace klapper
