// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/handoffflow.h"

#include "app/engine.h"
#include "app/finish/clipreading.h"
#include "app/media/durable.h"
#include "app/media/filename.h"
#include "ui/jobs/jobwords.h"
#include "ui/shell/clipfiles.h"
#include "ui/shell/handoffwords.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/questiondialog.h"
#include "ui/shell/windowmemory.h"
#include "ui/style/icons.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>

#include <array>

namespace klapper {

namespace {

constexpr std::array formats{HandoffFormat::Otio, HandoffFormat::FcpXml, HandoffFormat::Edl};
constexpr qsizetype mostWarnings = 3; ///< that a message says in full

QString handoffMessageKey() { return QStringLiteral("handoff"); }
QString folderKey() { return QStringLiteral("handoffFolder"); }
QString formatKey() { return QStringLiteral("handoffFormat"); }

HandoffFormat formatOf(const QString& filter)
{
    for (const HandoffFormat format : formats) {
        if (filter == HandoffWords::filter(format))
            return format;
    }
    return HandoffFormat::Otio;
}

/// Foreign text, as long as a line of a message takes.
QString shown(const QString& text)
{
    constexpr qsizetype most = 80;
    const QString line = text.simplified();
    return line.size() <= most ? line : QString(line.left(most - 1) % u'…');
}

} // namespace

HandoffFlow::HandoffFlow(Engine& engine, WindowMemory& memory, MessageArea& messages, QWidget* window)
    : QObject(window)
    , m_engine(engine)
    , m_memory(memory)
    , m_messages(messages)
    , m_window(window)
{
}

QFileDialog* HandoffFlow::dialog() const { return m_dialog; }

QuestionDialog* HandoffFlow::question() const { return m_question; }

Sequence HandoffFlow::takes(const QStringList& jobIds) const
{
    Sequence sequence;
    for (const QString& id : jobIds) {
        const Job* job = m_engine.queue().job(id);
        const Result<std::optional<LibraryEntry>> entry = m_engine.library().entry(id);
        const bool isKnown = entry && *entry;
        const QString path = isKnown && !(*entry)->path.isEmpty() ? (*entry)->path
                           : job && !job->outputs.isEmpty()       ? job->outputs.first().path
                                                                  : QString();
        if (path.isEmpty() || (isKnown && (*entry)->trashed))
            continue;
        SequenceClip clip;
        clip.jobId = id;
        clip.path = path;
        clip.title = job ? JobWords::title(*job) : QString();
        if (sequence.name.isEmpty())
            sequence.name = clip.title;
        sequence.clips.append(clip);
    }
    return sequence;
}

void HandoffFlow::startTakes(const QStringList& jobIds) { start(takes(jobIds)); }

void HandoffFlow::fillMenu(QMenu* menu, const QStringList& jobIds)
{
    if (takes(jobIds).clips.isEmpty())
        return;
    QAction* action = menu->addAction(icon(IconId::ExternalLink), tr("&Hand off to an editor …"), this,
                                      [this, jobIds] { startTakes(jobIds); });
    action->setObjectName(QStringLiteral("handoff"));
}

void HandoffFlow::start(const Sequence& sequence)
{
    if (sequence.clips.isEmpty() || (m_dialog && m_dialog->isVisible()))
        return;
    m_sequence = sequence;
    m_dialog = new QFileDialog(m_window, tr("Hand off to an editor"));
    m_dialog->setObjectName(QStringLiteral("handoffDialog"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    offer(*m_dialog);
    connect(m_dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { choose(path, formatOf(m_dialog->selectedNameFilter())); });
    m_dialog->open();
}

void HandoffFlow::offer(QFileDialog& dialog) const
{
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // asked here, with the suffix that the name gets
    QStringList filters;
    for (const HandoffFormat format : formats)
        filters.append(HandoffWords::filter(format));
    dialog.setNameFilters(filters);
    const int last = std::clamp(m_memory.number(formatKey(), 0), 0, int(formats.size()) - 1);
    dialog.selectNameFilter(filters[last]);
    const QStringList folder = m_memory.words(folderKey());
    const QString place =
        folder.isEmpty() || !QDir(folder.first()).exists() ? m_engine.environment().paths.library : folder.first();
    dialog.setDirectory(QDir(place).exists() ? place : QDir::homePath());
    dialog.selectFile(safeFileName(m_sequence.name, handoffSuffix(formats[size_t(last)])));
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [this, &dialog](const QString& filter) {
        // What the person has typed stays, but for its suffix.
        const QString typed = QFileInfo(dialog.selectedFiles().value(0)).completeBaseName();
        dialog.selectFile(safeFileName(typed.isEmpty() ? m_sequence.name : typed, handoffSuffix(formatOf(filter))));
    });
}

void HandoffFlow::choose(const QString& path, HandoffFormat format)
{
    // Who writes a suffix of ours means that format.
    HandoffFormat wanted = format;
    bool hasSuffix = false;
    for (const HandoffFormat each : formats) {
        if (QFileInfo(path).suffix().compare(handoffSuffix(each), Qt::CaseInsensitive) == 0) {
            wanted = each;
            hasSuffix = true;
        }
    }
    const QString file = hasSuffix ? path : QString(path % u'.' % handoffSuffix(wanted));
    m_memory.setWords(folderKey(), {QFileInfo(file).absolutePath()});
    m_memory.setNumber(formatKey(), int(wanted));
    if (!QFileInfo::exists(file))
        return read(file, wanted);
    m_question = new QuestionDialog({.title = tr("Replace a file"),
                                     .question = tr("Replace “%1”?").arg(shown(QFileInfo(file).fileName())),
                                     .reason = tr("There is a file of that name. What it holds would be lost."),
                                     .yes = tr("Replace"),
                                     .no = tr("Keep it")},
                                    ButtonWeight::Danger, m_window);
    m_question->setObjectName(QStringLiteral("handoffQuestion"));
    connect(m_question, &QDialog::accepted, this, [this, file, wanted] { read(file, wanted); });
    m_question->open();
}

void HandoffFlow::read(const QString& path, HandoffFormat format)
{
    m_messages.hide(handoffMessageKey());
    delete m_reading; // ends its ffprobe
    const MediaTools tools = m_engine.environment().tools ? *m_engine.environment().tools : MediaTools();
    auto* reading = new ClipReading(tools, m_sequence.clips, this);
    m_reading = reading;
    connect(reading, &ClipReading::finished, this, [this, path, format](const Result<QList<FinishClip>>& clips) {
        m_reading->deleteLater();
        m_reading = nullptr;
        take(path, format, clips);
    });
    reading->start();
}

void HandoffFlow::take(const QString& path, HandoffFormat format, const Result<QList<FinishClip>>& clips)
{
    if (!clips)
        return sayProblem(clips.error());
    ExportChoice choice;
    choice.fadeMs = m_sequence.fadeMs;
    const Result<Handoff> handoff =
        handoffOf(m_sequence.name, *clips, choice, [this](const SequenceClip& clip) { return draftOf(clip); });
    if (!handoff)
        return sayProblem(handoff.error());
    const Result<HandoffText> text = writeHandoff(format, *handoff);
    text ? write(path, *handoff, *text) : sayProblem(text.error());
}

std::optional<RequestDraft> HandoffFlow::draftOf(const SequenceClip& clip) const
{
    const Job* job = m_engine.queue().job(clip.jobId);
    return job ? std::optional(job->draft) : draftBeside(clip);
}

void HandoffFlow::write(const QString& path, const Handoff& handoff, const HandoffText& text)
{
    QStringList warnings;
    for (const HandoffWarning& warning : text.warnings) {
        const QString title = warning.clip < 0 ? QString() : shown(handoff.clips[warning.clip].clip.title);
        const QString file = warning.clip < 0 ? QString() : QFileInfo(handoff.clips[warning.clip].clip.path).fileName();
        warnings.append(HandoffWords::warning(warning, title.isEmpty() ? shown(file) : title));
    }
    const auto outcome = std::make_shared<std::optional<Status>>();
    m_errands.run(
        [outcome, path, bytes = text.text](const FileErrands::Stop&) { *outcome = writeDurably(path, bytes); },
        [this, outcome, path, warnings] {
            if (!**outcome)
                return sayProblem((*outcome)->error());
            say(path, warnings);
            Q_EMIT written(path);
        });
}

void HandoffFlow::say(const QString& path, const QStringList& warnings)
{
    QStringList lines{tr("The timeline is written: %1.").arg(QDir::toNativeSeparators(path))};
    lines += warnings.mid(0, mostWarnings);
    if (warnings.size() > mostWarnings)
        lines.append(tr("More such remarks: %1.").arg(warnings.size() - mostWarnings));
    m_messages.show(handoffMessageKey(), warnings.isEmpty() ? Banner::Kind::Good : Banner::Kind::Info, lines.join(u' '),
                    {tr("Show in folder"), [path] {
                         ClipFiles::revealPaths({path});
                     }});
}

void HandoffFlow::sayProblem(const Error& error)
{
    m_messages.show(handoffMessageKey(), Banner::Kind::Error, tr("Nothing was written. %1").arg(HandoffWords::problem(error)));
}

} // namespace klapper
