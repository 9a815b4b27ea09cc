// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/practicehouse.h"
#include "ui/compose/clipseparator.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/durationbar.h"
#include "ui/compose/previewpermissions.h"
#include "ui/compose/shotrow.h"
#include "ui/compose/shotsview.h"
#include "ui/models/composemodel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace klapper::test {

/// The compose panel in a window of its own, on a practice service, driven by mouse and keyboard.
struct ShotsHouse
{
    explicit ShotsHouse(practice::PlayedContract contract = practice::PlayedContract::Documented, int width = 400)
        : house(contract)
        , model(house.engine->contracts())
        , permissions(folder.filePath(QStringLiteral("window.ini")))
        , panel(new ComposePanel(model, permissions))
    {
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(panel);
        window.resize(width, 1400);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the panel is not shown");
        if (contract == practice::PlayedContract::Live) {
            QSignalSpy refreshed(&house.engine->contracts(), &ContractStore::refreshed);
            house.engine->contracts().refreshAll();
            if (!QTest::qWaitFor([&] { return refreshed.size() >= 6; }, 20'000))
                qFatal("the service said nothing of its contracts");
        }
    }

    /// Rows "a", "b" … of these seconds in a clip of their sum.
    void setRows(const QList<int>& seconds, const QStringList& texts = {})
    {
        RequestDraft draft;
        draft.shotsActive = true;
        draft.seconds = 0;
        for (int i = 0; i < seconds.size(); ++i) {
            draft.shots.append({texts.value(i, QString(QChar(u'a' + i))), seconds[i]});
            draft.seconds += seconds[i];
        }
        model.setDraft(draft);
        settle();
    }
    /// Layouts are made when the window gets round to it.
    void settle()
    {
        QTest::qWait(0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    template<typename T>
    T* find(const char* name) const
    {
        T* found = window.findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("the panel has no %s", name);
        return found;
    }
    QList<ShotRow*> rows() const { return inOrder<ShotRow>(); }
    QList<ClipSeparator*> separators() const { return inOrder<ClipSeparator>(); }
    template<typename T>
    T* part(const QWidget* of, const char* name) const
    {
        T* found = of->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s there", name);
        return found;
    }
    QPlainTextEdit* text(int row) const { return part<QPlainTextEdit>(rows().at(row), "shotText"); }
    DurationBar& bar() const { return *find<DurationBar>("durationBar"); }

    QStringList texts() const
    {
        QStringList all;
        for (const Shot& shot : model.draft().shots)
            all.append(shot.text);
        return all;
    }
    QList<int> seconds() const
    {
        QList<int> all;
        for (const Shot& shot : model.draft().shots)
            all.append(shot.seconds);
        return all;
    }

    /// Goes on with Tab until the control with that name has the focus.
    QWidget* tabTo(const char* name, int row = -1)
    {
        for (int i = 0; i < 300; ++i) {
            QWidget* now = QApplication::focusWidget();
            const bool named = now && now->objectName() == QString::fromLatin1(name);
            if (named && (row < 0 || rows().at(row)->isAncestorOf(now)))
                return now;
            QTest::keyClick(now ? now : &window, Qt::Key_Tab);
        }
        qFatal("Tab does not lead to %s", name);
    }
    /// As typed at the keyboard, wherever the focus is.
    static void type(const QString& words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void click(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    /// Drags a handle by that many pixels downwards.
    void drag(QWidget* handle, int dy)
    {
        const QPoint start = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, start);
        for (int part = 1; part <= 4; ++part)
            QTest::mouseMove(handle, start + QPoint(0, dy * part / 4));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, start + QPoint(0, dy));
        settle();
    }

    PracticeHouse house;
    QTemporaryDir folder;
    ComposeModel model;
    PreviewPermissions permissions;
    QWidget window;
    ComposePanel* panel;

private:
    /// As they stand from top to bottom.
    template<typename T>
    QList<T*> inOrder() const
    {
        QList<T*> all = window.findChildren<T*>();
        all.removeIf([this](T* each) { return !each->isVisibleTo(&window); });
        std::sort(all.begin(), all.end(), [](T* a, T* b) { return a->y() < b->y(); });
        return all;
    }
};

} // namespace klapper::test
