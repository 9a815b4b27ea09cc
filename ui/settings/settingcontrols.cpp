// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingcontrols.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QWheelEvent>

#include <chrono>

namespace klapper::settingcontrols {

using namespace std::chrono_literals;

namespace {

/// What cannot be kept holds until the program ends; SettingsControl says it for all.
void keep(SettingsStore& store, const SettingSpec& spec, const QJsonValue& value)
{
    static_cast<void>(store.setValue(spec, value).ok());
}

/// Shows the value now and whenever it changes.
template<typename Show>
void follow(SettingsStore& store, const QString& key, QWidget* control, Show show)
{
    control->setObjectName(key);
    show();
    QObject::connect(&store, &SettingsStore::changed, control, [key, show](const QString& changed) {
        if (changed == key)
            show();
    });
}

/// The wheel scrolls the page; it changes nothing by the way.
class NoWheel final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore();
        return true;
    }
};

void leaveTheWheel(QWidget* control)
{
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new NoWheel(control));
}

} // namespace

QCheckBox* flag(SettingsStore& store, const Setting<bool>& setting, const QString& title)
{
    auto* box = new QCheckBox(title);
    follow(store, setting.key(), box, [&store, &setting, box] { box->setChecked(store.get(setting)); });
    QObject::connect(box, &QCheckBox::clicked, box,
                     [&store, &setting](bool on) { keep(store, setting.spec(), setting.write(on)); });
    return box;
}

QSpinBox* number(SettingsStore& store, const Setting<int>& setting, const QString& suffix)
{
    auto* box = new QSpinBox;
    box->setRange(setting.spec().least, setting.spec().most);
    box->setSuffix(suffix);
    box->setKeyboardTracking(false);
    leaveTheWheel(box);
    follow(store, setting.key(), box, [&store, &setting, box] {
        const QSignalBlocker quiet(box);
        box->setValue(store.get(setting));
    });
    QObject::connect(box, &QSpinBox::valueChanged, box,
                     [&store, &setting](int value) { keep(store, setting.spec(), value); });
    return box;
}

QComboBox* choice(SettingsStore& store, const SettingSpec& spec, const QStringList& words)
{
    auto* box = new QComboBox;
    for (int i = 0; i < spec.choices.size(); ++i)
        box->addItem(words.value(i), spec.choices.at(i));
    leaveTheWheel(box);
    follow(store, spec.key, box,
           [&store, &spec, box] { box->setCurrentIndex(box->findData(store.value(spec).toString())); });
    QObject::connect(box, &QComboBox::activated, box,
                     [&store, &spec, box](int index) { keep(store, spec, box->itemData(index).toString()); });
    return box;
}

QLineEdit* text(SettingsStore& store, const Setting<QString>& setting)
{
    auto* edit = new QLineEdit;
    edit->setMaxLength(int(setting.spec().longest));
    auto* pause = new QTimer(edit);
    pause->setSingleShot(true);
    pause->setInterval(400ms);
    follow(store, setting.key(), edit, [&store, &setting, edit] {
        if (edit->text() != store.get(setting)) // or the cursor would jump to the end
            edit->setText(store.get(setting));
    });
    const auto commit = [&store, &setting, edit, pause] {
        pause->stop();
        if (setting.spec().accepted(edit->text()))
            keep(store, setting.spec(), edit->text());
    };
    QObject::connect(pause, &QTimer::timeout, edit, commit);
    QObject::connect(edit, &QLineEdit::textEdited, pause, qOverload<>(&QTimer::start));
    QObject::connect(edit, &QLineEdit::editingFinished, edit, commit);
    return edit;
}

QPushButton* button(const QString& objectName, const QString& title)
{
    auto* button = new QPushButton(title);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

void reset(SettingsStore& store, const QList<const SettingSpec*>& specs)
{
    for (const SettingSpec* spec : specs)
        keep(store, *spec, spec->fallback);
}

} // namespace klapper::settingcontrols
