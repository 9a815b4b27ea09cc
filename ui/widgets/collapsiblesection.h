// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace klapper {

class ElidedLabel;

/// A header with a chevron, a title and a quiet summary, and a body below it that folds away.
/// Space, Return, Left and Right on the header work. The caller keeps isOpen() in its settings.
class CollapsibleSection final : public QWidget
{
    Q_OBJECT

public:
    explicit CollapsibleSection(const QString& title, QWidget* parent = nullptr);

    /// Takes the widget; replaces an earlier one.
    void setBody(QWidget* body);
    QWidget* body() const { return m_body; }
    bool isOpen() const { return m_open; }
    /// Emits openChanged when it differs.
    void setOpen(bool open);
    void setTitle(const QString& title);
    /// Plain text at the right end of the header, such as the value inside while folded.
    void setSummary(const QString& summary);

Q_SIGNALS:
    void openChanged(bool open);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    QToolButton* m_header;
    ElidedLabel* m_summary;
    QVBoxLayout* m_layout;
    QWidget* m_body = nullptr;
    bool m_open = false;
};

} // namespace klapper
