// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace klapper {

/// A plain text field that grows with its text between two numbers of lines. Tab leaves it. A paste that would stop the
/// window (fault U1) is refused as a whole, and that is said at the field: a text that was cut could be paid for.
class PromptEditor final : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr qsizetype longestPaste = 100'000; ///< characters; no endpoint takes as much

    PromptEditor(const QString& name, int leastLines, int mostLines, QWidget* parent = nullptr);

    void setLines(int least, int most);
    /// Takes the text of the model without a jump of the cursor and without a signal.
    void showText(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    int heightOfLines(int lines) const;
    void refreshHeight();

    int m_leastLines;
    int m_mostLines;
    bool m_showing = false;
};

} // namespace klapper
