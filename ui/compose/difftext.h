// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/worddiff.h"

#include <QTextEdit>

namespace klapper {

/// Shows how texts differ: what was added is underlined, what was removed is struck out, both with a colour as well.
/// Foreign text is only ever put in as text.
class DiffText final : public QTextEdit
{
    Q_OBJECT
public:
    explicit DiffText(QWidget* parent = nullptr);

    void startAnew();
    void addHeading(const QString& text);
    void addLine(const QString& text);
    void addDiff(const QList<DiffPiece>& pieces);
    /// "Duration: 5 s 8 s" with the first struck out and the second underlined.
    void addChange(const QString& name, const QString& before, const QString& after);
    /// A row for each setting: its name, then its values below the heads; what is other than the first value is marked
    /// as added.
    void addTable(const QStringList& heads, const QList<QPair<QString, QStringList>>& rows);
    void showFromTop();

Q_SIGNALS:
    /// The colours of another theme are needed: they stand in the text.
    void themeChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    QTextCharFormat formatOf(DiffKind kind) const;
    void insert(const QString& text, const QTextCharFormat& format);
    void newParagraph(int above);

    bool m_empty = true;       ///< the last paragraph is still to be used
    bool m_belowTable = false; ///< it is not the first thing
};

} // namespace klapper
