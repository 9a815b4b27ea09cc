// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QToolButton;

namespace klapper {

/// Filter chips that wrap into rows. Exclusive: exactly one is on. Multi: any number.
/// Arrows move between chips, Space switches.
class ChipBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Exclusive, Multi };
    ChipBar(const QString& name, Mode mode, QWidget* parent = nullptr);

    /// Key: the caller's stable word. The first chip of an exclusive bar is on. @param spoken for people who hear it,
    /// where the title is a sign
    void addChip(const QString& key, const QString& title, const QString& spoken = {});
    /// A quiet number beside the title; negative hides it.
    void setCount(const QString& key, int count);
    QStringList keysOn() const;
    /// Does not emit.
    void setKeysOn(const QStringList& keys);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed(const QStringList& keysOn);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Chip
    {
        QString key;
        QString title;
        QString spoken;
        int count = -1;
        QToolButton* button = nullptr;
    };
    int arrange(int width, bool apply) const;
    void chipClicked(const QString& key);
    void refreshText(const Chip& chip);

    Mode m_mode;
    QList<Chip> m_chips;
};

} // namespace klapper
