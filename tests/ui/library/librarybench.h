// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/libraryhouse.h"
#include "ui/library/cliptable.h"
#include "ui/library/librarypanel.h"
#include "ui/models/librarymodel.h"
#include "ui/widgets/plainlabel.h"

#include <QListView>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

namespace klapper::test {

/// The library panel alone, on a journal of generated jobs, as wide as in the window.
struct LibraryBench
{
    explicit LibraryBench(int count)
        : house(count)
        , model(house.engine().library(), house.engine().queue(), house.engine().thumbnails(),
                house.engine().environment().now)
        , panel(std::make_unique<LibraryPanel>())
    {
        panel->setLibrary(house.library(), model);
        panel->resize(280, 700);
        panel->show();
        panel->activateWindow();
        if (!QTest::qWaitForWindowActive(panel.get()))
            qFatal("the panel does not get the keyboard");
    }

    template<typename T>
    T* find(const char* name) const
    {
        T* found = panel->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("the panel has no %s", name);
        return found;
    }
    QListView* cards() const { return find<QListView>("clips"); }
    ClipTable* table() const { return find<ClipTable>("clipTable"); }
    QString count() const { return find<PlainLabel>("libraryCount")->text(); }
    QString idAt(int row) const { return model.index(row, 0).data(JobIdRole).toString(); }
    void click(const QAbstractItemView* view, int row, Qt::KeyboardModifiers keys = Qt::NoModifier) const
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, keys, view->visualRect(model.index(row, 0)).center());
    }
    /// A chip of a bar, by what begins its title.
    static QToolButton* chip(const QWidget* bar, const QString& title)
    {
        const QList<QToolButton*> chips = bar->findChildren<QToolButton*>();
        for (QToolButton* each : chips) {
            if (each->text() == title || each->text().startsWith(title + QLatin1Char(' ')))
                return each;
        }
        qFatal("there is no chip %s", qPrintable(title));
    }
    QToolButton* stateChip(const char* title) const
    {
        return chip(find<QWidget>("stateChips"), QString::fromUtf8(title));
    }
    QList<QToolButton*> activeFilters() const
    {
        QList<QToolButton*> shown;
        const QList<QToolButton*> all = find<QWidget>("activeFilters")->findChildren<QToolButton*>();
        for (QToolButton* each : all) {
            if (each->isVisible())
                shown.append(each);
        }
        return shown;
    }

    LibraryHouse house;
    LibraryModel model;
    std::unique_ptr<LibraryPanel> panel;
};

} // namespace klapper::test
