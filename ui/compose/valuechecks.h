// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace klapper {

/// A few values with a check box each, in columns. At least one is on: the last one cannot be switched off.
class ValueChecks final : public QWidget
{
    Q_OBJECT
public:
    struct Value
    {
        QString key; ///< the caller's
        QString title;
        QString reason = {}; ///< why it cannot be used now; empty: it can
        bool operator==(const Value&) const = default;
    };

    explicit ValueChecks(const QString& name, int columns, QWidget* parent = nullptr);

    /// Keeps what it has when it is the same.
    void setValues(const QList<Value>& values);
    void setKeysOn(const QStringList& keys);
    QStringList keysOn() const;

Q_SIGNALS:
    /// Only when a person did it.
    void changed(const QStringList& keysOn);

private:
    void onClicked(QCheckBox* box);

    int m_columns;
    QGridLayout* m_grid;
    QList<Value> m_values;
    QList<QCheckBox*> m_boxes;
};

} // namespace klapper
