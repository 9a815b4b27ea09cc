// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QMenu;
class QToolButton;

namespace klapper {

class IconButton;

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
    /// So many rows at most, and no more than there is height for: the last chips are in a menu behind them then,
    /// except for those that are on. 0, as in the beginning: all are seen.
    void setMostRows(int rows);

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
    int flow(const QList<QWidget*>& widgets, int width, bool apply) const;
    int mostHeight() const;
    QList<QWidget*> fitting(int width, int height) const;
    void arrange();
    void fillRest();
    void chipClicked(const QString& key);
    void refreshText(const Chip& chip);

    Mode m_mode;
    QList<Chip> m_chips;
    int m_mostRows = 0;
    IconButton* m_rest = nullptr; ///< opens what does not fit
    QMenu* m_restMenu = nullptr;
};

} // namespace klapper
