// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace klapper {

class IconButton;

/// Five stars and a reject mark. One stop of the Tab key; the arrows go from star to star. A click on the star that is
/// the rating takes the rating away.
class RatingBar final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int most = 5;
    explicit RatingBar(QWidget* parent = nullptr);

    /// Does not emit. @param rating 0: none
    void setJudgement(int rating, bool rejected);
    int rating() const { return m_rating; }
    bool isRejected() const { return m_rejected; }

Q_SIGNALS:
    void rated(int rating);
    void rejectRequested(bool rejected);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    IconButton* makeStar(int star);
    void refresh();
    void moveFocus(int step);
    /// How many stars look filled: those below the pointer, else the rating.
    void paintStars(int filled);

    QList<IconButton*> m_stars;
    IconButton* m_reject;
    int m_rating = 0;
    bool m_rejected = false;
};

} // namespace klapper
