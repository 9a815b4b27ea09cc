// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace klapper {

class IconButton;
class PlainLabel;

/// One message inside the window: what happened, and up to two things to do. Never blocks.
/// The text is plain and wraps; a screen reader gets it as an alert when it is shown.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Good, Warning, Error };
    explicit Banner(QWidget* parent = nullptr);

    void setMessage(Kind kind, const QString& text);
    QString text() const;
    Kind kind() const { return m_kind; }
    /// Empty hides the button. The first one is the likely choice.
    void setActions(const QString& first, const QString& second = {});
    void setDismissable(bool dismissable);

Q_SIGNALS:
    void firstActionTriggered();
    void secondActionTriggered();
    /// The banner has hidden itself.
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void arrange();
    void announce();
    Kind m_kind = Kind::Info;
    QLabel* m_icon;
    PlainLabel* m_text;
    QGridLayout* m_grid;
    QWidget* m_actions; ///< beside the text, or below it where it is narrow
    QPushButton* m_first;
    QPushButton* m_second;
    IconButton* m_close;
};

} // namespace klapper
