// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/librarywalk.h"

#include "tests/bench/figures.h"
#include "tests/bench/sampleprompts.h"
#include "ui/library/librarypanel.h"
#include "ui/widgets/chipbar.h"

#include <QAbstractButton>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

namespace klapper::bench {

namespace {

constexpr int settled = 300; ///< ms after a key or a click: what comes later is not its answer
constexpr int frame = 16;    ///< ms

QListView* clipsOf(QMainWindow& window) { return window.findChild<QListView*>(QStringLiteral("clips")); }

QLineEdit* fieldOf(QMainWindow& window) { return window.findChild<QLineEdit*>(QStringLiteral("search")); }

QJsonArray arrayOf(const QList<double>& values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

/// When a list was last painted with something else in it.
class ShownWatch final : public QObject
{
public:
    explicit ShownWatch(QListView& list)
        : m_list(list)
    {
        const auto note = [this] {
            m_changed = m_clock.nsecsElapsed();
            m_isDirty = true;
        };
        const QAbstractItemModel* model = list.model();
        connect(model, &QAbstractItemModel::modelReset, this, note);
        connect(model, &QAbstractItemModel::layoutChanged, this, note);
        connect(model, &QAbstractItemModel::rowsInserted, this, note);
        connect(model, &QAbstractItemModel::rowsRemoved, this, note);
        connect(model, &QAbstractItemModel::dataChanged, this, note);
        list.viewport()->installEventFilter(this);
        m_clock.start();
    }
    /// Milliseconds; negative when nothing changed. A list that gave way to "no match" has shown it by then.
    double shown() const
    {
        const qint64 at = m_list.isVisible() ? m_painted : m_changed;
        return at < 0 ? -1 : double(at) / 1e6;
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Paint || !m_isDirty)
            return false;
        m_isDirty = false;
        // Painted first, then the time is taken.
        m_list.viewport()->removeEventFilter(this);
        QCoreApplication::sendEvent(watched, event);
        m_list.viewport()->installEventFilter(this);
        m_painted = m_clock.nsecsElapsed();
        return true;
    }

private:
    QListView& m_list;
    QElapsedTimer m_clock;
    qint64 m_changed = -1;
    qint64 m_painted = -1;
    bool m_isDirty = false;
};

void type(QLineEdit& field, QChar character)
{
    if (character.unicode() < 128)
        return QTest::keyClick(&field, char(character.unicode()));
    QInputMethodEvent event; // as an input method gives it
    event.setCommitString(character);
    QCoreApplication::sendEvent(&field, &event);
}

void turnWheel(QListView& list, int notches)
{
    QWidget* viewport = list.viewport();
    const QPointF middle = viewport->rect().center();
    QWheelEvent event(middle, viewport->mapToGlobal(middle), {}, QPoint(0, -120 * notches), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(viewport, &event);
}

} // namespace

QString LibraryWalk::walk(QMainWindow& window)
{
    if (!clipsOf(window) || !fieldOf(window))
        return QStringLiteral("the window has no list of clips or no search field");
    search(window);
    filter(window);
    scroll(window);
    return {};
}

double LibraryWalk::untilShown(QMainWindow& window, const std::function<void()>& act)
{
    const ShownWatch watch(*clipsOf(window));
    act();
    QTest::qWait(settled);
    return watch.shown();
}

void LibraryWalk::search(QMainWindow& window)
{
    const auto measure = [&](const std::function<void()>& act) {
        const double shown = untilShown(window, act);
        if (shown >= 0) // else the same clips match as before
            m_keys.append(shown);
    };
    QLineEdit& field = *fieldOf(window);
    field.setFocus();
    const QStringList searches = sampleSearches().mid(0, m_length.searches);
    for (const QString& text : searches) {
        for (const QChar character : text)
            measure([&] { type(field, character); });
        while (!field.text().isEmpty())
            measure([&] { QTest::keyClick(&field, Qt::Key_Backspace); });
    }
}

void LibraryWalk::filter(QMainWindow& window)
{
    const QList<ChipBar*> bars = window.findChild<LibraryPanel*>()->findChildren<ChipBar*>();
    for (ChipBar* bar : bars) {
        if (!bar->isVisible())
            continue;
        const QStringList before = bar->keysOn();
        const QList<QAbstractButton*> chips = bar->findChildren<QAbstractButton*>();
        for (QAbstractButton* chip : chips) {
            for (int click = 0; click < 2 && chip->isVisible() && chip->isEnabled(); ++click) {
                const double shown = untilShown(window, [chip] { chip->click(); });
                if (shown >= 0)
                    m_filters.append(shown);
            }
        }
        if (!before.isEmpty() && !chips.isEmpty())
            chips.first()->click();
        QTest::qWait(settled);
    }
}

void LibraryWalk::scroll(QMainWindow& window)
{
    QListView& list = *clipsOf(window);
    QScrollBar& bar = *list.verticalScrollBar();
    m_scrolled = bar.maximum();
    LoopProbe probe;
    for (int turn = 0; turn < m_length.wheelTurns; ++turn) {
        turnWheel(list, 1 + turn % 3);
        QTest::qWait(frame);
    }
    const int dragSteps = m_length.dragSteps;
    for (int step = 0; step <= 2 * dragSteps; ++step) { // down and up again
        const double share = double(dragSteps - std::abs(dragSteps - step)) / dragSteps;
        bar.setSliderPosition(int(share * bar.maximum()));
        QTest::qWait(frame);
    }
    m_gaps = probe.gaps();
    m_busy = probe.busy();
}

QJsonObject LibraryWalk::toJson() const
{
    return {{QStringLiteral("keys"), arrayOf(m_keys)},
            {QStringLiteral("filters"), arrayOf(m_filters)},
            {QStringLiteral("gaps"), arrayOf(m_gaps)},
            {QStringLiteral("busy"), arrayOf(m_busy)},
            {QStringLiteral("scrolled"), m_scrolled}};
}

} // namespace klapper::bench
