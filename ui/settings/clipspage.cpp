// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"
#include "app/finish/nametemplate.h"
#include "app/settings/enginesettings.h"
#include "ui/settings/pages.h"
#include "ui/settings/settingcontrols.h"
#include "ui/settings/settingspage.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace klapper {

namespace {

/// The words of this page.
class ClipsPage
{
    Q_DECLARE_TR_FUNCTIONS(klapper::ClipsPage)
public:
    /// What is to be known about a folder that is typed.
    static QString aboutFolder(const QString& typed, const QString& inForce)
    {
        if (!typed.isEmpty() && !QDir::isAbsolutePath(typed))
            return tr("Not used: a folder begins with /. New clips still go to %1").arg(inForce);
        const QFileInfo there(inForce);
        if (there.exists() && !(there.isDir() && there.isWritable()))
            return tr("Nothing can be written in %1: clips of new jobs would stay at RunComfy.").arg(inForce);
        return tr("Clips of new jobs go to %1. Clips that are here already stay where they are.").arg(inForce);
    }
    static QString aboutName(const QString& typed)
    {
        RequestDraft draft;
        draft.endpoint = {Tier::Pro, Mode::TextToVideo};
        draft.prompt = tr("Wide shot of a lighthouse at dawn");
        const QStringList unknown = unknownClipFields(typed);
        if (!unknown.isEmpty())
            return tr("Not used: {%1} is unknown. There are {date}, {slug} and {tier}.")
                .arg(unknown.join(QStringLiteral("}, {")));
        if (typed.trimmed().isEmpty())
            return tr("Not used: a name needs at least a letter or a field.");
        return tr("Example: %1. {slug} is made of the first words of the prompt.")
            .arg(clipName(typed, QDateTime::currentDateTime(), draft));
    }
};

QWidget* folderRow(QLineEdit* edit, SettingsStore& store)
{
    auto* both = new QWidget;
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    auto* browse = new QPushButton(ClipsPage::tr("Choose …"));
    browse->setObjectName(QStringLiteral("chooseFolder"));
    browse->setAccessibleName(ClipsPage::tr("Choose the folder of the clips"));
    browse->setAutoDefault(false);
    line->addWidget(edit, 1);
    line->addWidget(browse);
    both->setFocusProxy(edit);
    QObject::connect(browse, &QPushButton::clicked, both, [both, edit, &store] {
        auto* choice = new QFileDialog(both->window(), ClipsPage::tr("Folder of the clips"));
        choice->setAttribute(Qt::WA_DeleteOnClose);
        choice->setFileMode(QFileDialog::Directory);
        choice->setOption(QFileDialog::ShowDirsOnly);
        choice->setDirectory(edit->text().isEmpty() ? edit->placeholderText() : edit->text());
        QObject::connect(choice, &QFileDialog::fileSelected, both, [&store](const QString& folder) {
            static_cast<void>(store.set(settings::clipFolder(), folder).ok());
        });
        choice->open();
    });
    return both;
}

} // namespace

SettingRow* makeClipFolderRow(SettingsStore& store, const Engine& engine)
{
    QLineEdit* folder = settingcontrols::text(store, settings::clipFolder());
    folder->setAccessibleName(ClipsPage::tr("Folder of the clips"));
    folder->setPlaceholderText(ProfilePaths::of(Profile::RunComfy).library);
    folder->setToolTip(plainToolTip(folder->placeholderText())); // for a field that is too narrow
    auto* row =
        new SettingRow({ClipsPage::tr("Folder of the clips"), {}, ClipsPage::tr("library download directory path")},
                       folderRow(folder, store), SettingRow::Shape::Below);
    const auto refresh = [&engine, folder, row] {
        row->setHelp(ClipsPage::aboutFolder(folder->text(), engine.environment().paths.library));
    };
    QObject::connect(folder, &QLineEdit::textChanged, row, refresh);
    QObject::connect(&engine, &Engine::clipFolderChanged, row, refresh);
    refresh();
    return row;
}

SettingsPage* makeClipsPage(SettingsStore& store, const Engine& engine)
{
    auto* page = new SettingsPage(QStringLiteral("clips"), ClipsPage::tr("Clips"));
    page->addWidget(makeClipFolderRow(store, engine));
    auto* folder = page->findChild<QLineEdit*>(settings::clipFolder().key());
    QLineEdit* name = settingcontrols::text(store, settings::clipName());
    SettingRow* nameLine =
        page->addRow({ClipsPage::tr("Names of new clips"), {}, ClipsPage::tr("file template pattern")}, name,
                     SettingRow::Shape::Below);
    const auto refresh = [name, nameLine] {
        nameLine->setHelp(ClipsPage::aboutName(name->text()));
    };
    QObject::connect(name, &QLineEdit::textChanged, page, refresh);
    refresh();
    page->setReset([&store, folder, name] {
        settingcontrols::reset(store, {&settings::clipFolder().spec(), &settings::clipName().spec()});
        folder->setText(store.get(settings::clipFolder())); // also what was typed and not used
        name->setText(store.get(settings::clipName()));
    });
    return page;
}

} // namespace klapper
