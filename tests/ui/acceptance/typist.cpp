// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A generic Qt plugin (QT_QPA_GENERIC_PLUGINS=klappertypist) that writes into the prompt of the real program, key by
// key, and says on the standard output what happens: "shows TEXT" where the prompt shows something at the start, "typed
// N" after each key. KLAPPER_TYPIST is what it writes; without it, it only looks.
#include <QApplication>
#include <QGenericPlugin>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTimer>

#include <cstdio>

namespace klapper::test {

class TypistPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "typist.json")
public:
    QObject* create(const QString&, const QString&) override
    {
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, &TypistPlugin::look);
        timer->start(10);
        return timer;
    }

private:
    static QPlainTextEdit* prompt()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (const QWidget* window : windows) {
            auto* found = window->findChild<QPlainTextEdit*>(QStringLiteral("prompt"));
            if (found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    void look()
    {
        QPlainTextEdit* edit = prompt();
        if (!edit)
            return;
        if (m_next == 0 && edit->toPlainText() != m_shown) {
            m_shown = edit->toPlainText();
            say(QByteArray("shows ").append(m_shown.toUtf8()));
        }
        if (m_next >= m_text.size())
            return;
        const QString key = m_text.mid(m_next++, 1);
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, key);
        QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, key);
        QCoreApplication::sendEvent(edit, &press);
        QCoreApplication::sendEvent(edit, &release);
        say(QByteArray("typed ").append(QByteArray::number(m_next)));
    }
    static void say(const QByteArray& line)
    {
        std::fputs(QByteArray(line).append(0x0a).constData(), stdout);
        std::fflush(stdout);
    }

    QString m_text = qEnvironmentVariable("KLAPPER_TYPIST");
    QString m_shown;
    qsizetype m_next = 0;
};

} // namespace klapper::test

#include "typist.moc"
