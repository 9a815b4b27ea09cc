// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/exporttarget.h"

#include "ui/sequence/planwords.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace klapper {

ExportTarget::ExportTarget(ExportDraft& draft, const QString& folder, FreeSpace freeSpace, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_freeSpace(std::move(freeSpace))
    , m_pattern(new QLineEdit(draft.namePattern()))
    , m_name(new PlainLabel({}, TextSize::Small, Token::Quiet))
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder)))
    , m_disk(new PlainLabel({}, TextSize::Small, Token::Quiet))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::large);
    const auto addColumn = [row] {
        auto* column = new QVBoxLayout;
        column->setSpacing(space::tiny);
        row->addLayout(column, 1);
        return column;
    };
    setupName(*addColumn());
    setupFolder(*addColumn());
    connect(&m_draft, &ExportDraft::changed, this, &ExportTarget::refresh);
    refresh();
}

void ExportTarget::setupName(QVBoxLayout& column)
{
    QStringList fields;
    for (const QString& word : nameFieldWords())
        fields.append(u'{' % word % u'}');
    m_pattern->setObjectName(QStringLiteral("exportName"));
    m_pattern->setAccessibleName(tr("Name"));
    m_pattern->setToolTip(tr("A name, with any of %1").arg(fields.join(u' ')));
    m_pattern->setMaxLength(300);
    m_name->setObjectName(QStringLiteral("exportFile"));
    m_name->setWordWrap(true);
    auto* label = new PlainLabel(tr("Name"), TextSize::Small, Token::Quiet);
    label->setBuddy(m_pattern);
    column.addWidget(label);
    column.addWidget(m_pattern);
    column.addWidget(m_name);
    column.addStretch();
    connect(m_pattern, &QLineEdit::textEdited, &m_draft, &ExportDraft::setNamePattern);
}

void ExportTarget::setupFolder(QVBoxLayout& column)
{
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_folder->setAccessibleName(tr("Folder"));
    m_disk->setObjectName(QStringLiteral("exportDisk"));
    m_disk->setWordWrap(true);
    auto* choose = new QPushButton(tr("Choose …"));
    choose->setAccessibleName(tr("Choose the folder"));
    choose->setAutoDefault(false);
    auto* label = new PlainLabel(tr("Folder"), TextSize::Small, Token::Quiet);
    label->setBuddy(m_folder);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    column.addWidget(label);
    column.addLayout(row);
    column.addWidget(m_disk);
    column.addStretch();
    connect(choose, &QPushButton::clicked, this, &ExportTarget::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, [this] {
        refresh();
        Q_EMIT folderChanged();
    });
}

QString ExportTarget::folder() const
{
    const QString written = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (written == u"~" || written.startsWith(QStringLiteral("~/")))
        return QDir::cleanPath(QDir::homePath() % written.mid(1));
    return QDir::isAbsolutePath(written) ? QDir::cleanPath(written) : QString();
}

void ExportTarget::chooseFolder()
{
    auto* choice = new QFileDialog(this, tr("Folder of the export"));
    choice->setAttribute(Qt::WA_DeleteOnClose);
    choice->setFileMode(QFileDialog::Directory);
    choice->setOption(QFileDialog::ShowDirsOnly);
    if (QDir(folder()).exists())
        choice->setDirectory(folder());
    connect(choice, &QFileDialog::fileSelected, this,
            [this](const QString& path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    choice->open();
}

QString ExportTarget::nameWords(bool& isUnknown) const
{
    const FilledName filled = m_draft.name();
    isUnknown = !filled.unknown.isEmpty();
    const QString into = folder();
    const QString free = into.isEmpty() ? filled.name : freeNameIn(into, filled.name, m_draft.suffix());
    if (!isUnknown)
        return free;
    const QString wrong = u'{' % filled.unknown.join(QStringLiteral("} {")) % u'}';
    QStringList fields;
    for (const QString& word : nameFieldWords())
        fields.append(u'{' % word % u'}');
    return tr("%1 is no field and is left out; there are %2. The file: %3").arg(wrong, fields.join(u' '), free);
}

void ExportTarget::refresh()
{
    bool isUnknown = false;
    m_name->setText(nameWords(isUnknown));
    m_name->setColor(isUnknown ? Token::WarnText : Token::Quiet);
    if (m_pattern->text() != m_draft.namePattern())
        m_pattern->setText(m_draft.namePattern());
    const QString into = folder();
    if (into.isEmpty()) {
        m_disk->setText(tr("Write the whole path of a folder, or choose one."));
        m_disk->setColor(Token::WarnText);
        return;
    }
    const Result<ExportPlan>& plan = m_draft.plan();
    const std::optional<qint64> free = m_freeSpace(into);
    m_disk->setText(plan ? PlanWords::disk(*plan, free) : QString());
    m_disk->setColor(plan && !PlanWords::fits(*plan, free) ? Token::BadText : Token::Quiet);
}

} // namespace klapper
