// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/statehelp.h"

namespace klapper {

QList<JobState> StateHelp::all()
{
    using enum JobState;
    return {Held,        Waiting, Submitting, Unknown,   InQueue, Rendering, Unreachable,
            Downloading, Done,    DoneNoFile, Cancelled, Failed,  Expired};
}

QString StateHelp::meaning(JobState state)
{
    switch (state) {
    case JobState::Held:
        return tr("Written down, not sent: because you held it, or because there is no token, no balance, no network, "
                  "or no room in your budget. Its row says which. Nothing is charged.");
    case JobState::Waiting:
        return tr("It goes as soon as another job is through, or at the time the service asked for. Nothing is charged "
                  "yet.");
    case JobState::Submitting:
        return tr("The request is on its way to the service. This takes seconds.");
    case JobState::Unknown:
        return tr("It was sent, and no usable answer came back. The service may have accepted it, and it may cost "
                  "money. Klapper never sends it again by itself, because that could be paid twice.");
    case JobState::InQueue:
        return tr("The service has accepted it; rendering has not begun. Where the service says it, its place in the "
                  "queue is shown.");
    case JobState::Rendering:
        return tr("The service makes the clip. No percentage is shown, because none is known; the row says how long "
                  "such jobs usually take.");
    case JobState::Unreachable:
        return tr("The service does not answer just now. The job goes on over there, and Klapper goes on asking.");
    case JobState::Downloading:
        return tr("The clip is made and on its way here. The bytes are counted, and it goes on where it stopped.");
    case JobState::Done:
        return tr("The clip is here, whole and checked. Its cost is what the service charged, as soon as it says so; "
                  "until then it stands as an estimate.");
    case JobState::DoneNoFile:
        return tr("The service made the clip, but its file is not here: the download failed, or the file was moved or "
                  "deleted.");
    case JobState::Cancelled:
        return tr("It ended because you wished so. Cancelled before it was sent it costs nothing; afterwards the "
                  "service decides what it costs.");
    case JobState::Failed:
        return tr("The service refused it or could not make it; its row has the reason. Refused at once it costs "
                  "nothing; otherwise the service may still bill it.");
    case JobState::Expired:
        return tr("The service no longer knows the request, so nothing more will come of it. The recipe is kept.");
    }
    Q_UNREACHABLE();
}

QString StateHelp::remedy(JobState state)
{
    switch (state) {
    case JobState::Held:
        return tr("Release it, mend what it waits for, or cancel it.");
    case JobState::Waiting:
        return tr("Move it up or to the front, hold it, or cancel it.");
    case JobState::Submitting:
        return tr("Wait a moment.");
    case JobState::Unknown:
        return tr(
            "Press Check. It shows what was sent and when, and leads to your requests at RunComfy. If it is there, "
            "paste its id; if it is not, say so, and send it again as a new job.");
    case JobState::InQueue:
        return tr("Cancel it: that usually costs nothing.");
    case JobState::Rendering:
        return tr("Try to cancel it. What already renders is usually billed all the same.");
    case JobState::Unreachable:
        return tr("Retry now, or wait. Closing Klapper does no harm.");
    case JobState::Downloading:
        return tr("Pause it and go on later.");
    case JobState::Done:
        return tr("Play it, rate it, use its recipe again, add it to a sequence, export it.");
    case JobState::DoneNoFile:
        return tr("Download it again while the service still has it, or show Klapper where the file is.");
    case JobState::Cancelled:
        return tr("Use its recipe for another one.");
    case JobState::Failed:
        return tr("Read the reason, use the recipe, change what was wrong, and send it as a new job.");
    case JobState::Expired:
        return tr("Look again once, or use the recipe for a new job.");
    }
    Q_UNREACHABLE();
}

} // namespace klapper
