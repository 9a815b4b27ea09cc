// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tagedit.h"

#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace klapper {

namespace {

const QString& separator()
{
    static const QString comma = QStringLiteral(", ");
    return comma;
}

/// Commas as other keyboards have them, made plain; the places stay.
QString withPlainCommas(QString text) { return text.replace(QChar(0xFF0C), u',').replace(QChar(0x3001), u','); }

qsizetype startOfLast(const QString& text) { return withPlainCommas(text).lastIndexOf(u',') + 1; }

/// Completes what stands behind the last comma and keeps what stands before it.
class LastTagCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QStringList splitPath(const QString& path) const override { return {path.mid(startOfLast(path)).trimmed()}; }
    QString pathFromIndex(const QModelIndex& index) const override
    {
        QStringList all = tagsIn(completed.left(startOfLast(completed)));
        all.append(index.data(Qt::EditRole).toString());
        return all.join(separator());
    }
    QString completed; ///< the whole text when the list opened
};

} // namespace

QStringList tagsIn(const QString& text)
{
    QStringList tags;
    const QStringList parts = withPlainCommas(text).split(u',');
    for (const QString& part : parts) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    return tags;
}

TagEdit::TagEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_known(new QStringListModel(this))
{
    setPlaceholderText(tr("Tags, with commas"));
    setToolTip(plainToolTip(placeholderText()));
    setAccessibleName(tr("Tags"));
    auto* completer = new LastTagCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchStartsWith);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, [this, completer](const QString& text) {
        completer->completed = text;
        Q_EMIT tagsEdited();
    });
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &TagEdit::tagsEdited);
}

QStringList TagEdit::tags() const { return tagsIn(text()); }

void TagEdit::setTags(const QStringList& tags)
{
    if (tags != this->tags())
        setText(tags.join(separator()));
}

void TagEdit::setKnown(const QStringList& tags) { m_known->setStringList(tags); }

void TagEdit::keyPressEvent(QKeyEvent* event)
{
    // Down offers the known ones also before a letter is written.
    if (event->key() == Qt::Key_Down && !completer()->popup()->isVisible()) {
        static_cast<LastTagCompleter*>(completer())->completed = text();
        completer()->setCompletionPrefix(text());
        return completer()->complete();
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace klapper
