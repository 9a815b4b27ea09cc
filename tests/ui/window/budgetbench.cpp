// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/budgetbench.h"

#include "ui/jobs/jobrow.h"

#include <QCheckBox>
#include <QLineEdit>

namespace klapper::test {

void BudgetBench::init()
{
    const QString folder = m_folder.filePath(QString::number(++m_round));
    m_service = std::make_unique<practice::PracticeService>(
        practice::PracticeOptions{.speed = 50, .stateDir = folder % u"/service"});
    const auto address = m_service->start();
    QVERIFY(address.ok());
    m_client = std::make_unique<PracticeClient>(*address);
    m_host = std::make_unique<EngineHost>(folder, practiceHosts(*address), address->token);
    m_memory = std::make_unique<WindowMemory>(folder % u"/window.ini");
    openWindow();
}

void BudgetBench::cleanup()
{
    m_window.reset();
    m_host.reset();
    m_client.reset();
    m_service.reset();
}

void BudgetBench::openWindow()
{
    m_window = std::make_unique<MainWindow>(engine(), *m_memory);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    write("A harbour at dawn"); // 3 s of Standard without sound: $0.252
}

void BudgetBench::write(const char* prompt)
{
    RequestDraft draft;
    draft.prompt = QString::fromUtf8(prompt);
    draft.seconds = 3;
    draft.audio = false;
    m_window->compose().setDraft(draft);
}

BudgetDialog* BudgetBench::openBudget()
{
    find<QPushButton>("budget")->click();
    return find<BudgetDialog>("budgetDialog");
}

void BudgetBench::type(const char* field, const char* words, bool commit)
{
    auto* box = m_window->findChild<QCheckBox*>(QString::fromLatin1(field) % u"On");
    if (box && !box->isChecked())
        box->click();
    auto* edit = find<QLineEdit>(field);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, QString::fromLatin1(words));
    if (commit)
        QTest::keyClick(edit, Qt::Key_Return);
}

QString BudgetBench::pressGenerate()
{
    const qsizetype before = queue().ids().size();
    if (!QTest::qWaitFor([this] { return generate()->isEnabled(); }, 10'000))
        return {};
    generate()->click();
    return queue().ids().size() == before + 1 ? queue().ids().last() : QString();
}

JobRow* BudgetBench::rowOf(const QString& id) const
{
    const QList<JobRow*> rows = m_window->findChildren<JobRow*>();
    for (JobRow* row : rows) {
        if (row->jobId() == id)
            return row;
    }
    qFatal("the job has no row");
}

QPushButton* BudgetBench::buttonIn(QWidget* widget, const char* text) const
{
    const QList<QPushButton*> buttons = widget->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->text() == QString::fromUtf8(text))
            return button;
    }
    qFatal("no button %s", text);
}

} // namespace klapper::test
