// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace klapper {

class PhaseBar;
class PlainLabel;

/// "I found it": the request id, and what came of asking for it.
class FoundSection final : public QWidget
{
    Q_OBJECT
public:
    explicit FoundSection(QWidget* parent = nullptr);

    void setRequestId(const QString& id);
    void setAsking(bool asking);
    /// Empty: none.
    void setProblem(const QString& words);
    void focusField();

Q_SIGNALS:
    void attachRequested(const QString& requestId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void attach();

    QLineEdit* m_field;
    QPushButton* m_attach;
    PhaseBar* m_bar;
    PlainLabel* m_words;
    bool m_asking = false;
};

} // namespace klapper
