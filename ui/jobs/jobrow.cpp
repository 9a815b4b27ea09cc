// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobrow.h"

#include "ui/jobs/jobwords.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/phasebar.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QPushButton>

namespace klapper {

namespace {

constexpr QSize pictureSize(72, 42);
constexpr int numberWidth = 80;
constexpr int actionsWidth = 164;

bool isWorking(JobState state)
{
    return state == JobState::Submitting || state == JobState::InQueue || state == JobState::Rendering
        || state == JobState::Downloading;
}

bool isHeldForBudget(const Job& job)
{
    return job.state == JobState::Held && job.error && job.error->kind == ErrorKind::OverBudget;
}

} // namespace

JobRow::JobRow(QWidget* parent)
    : QFrame(parent)
    , m_picture(new QLabel)
    , m_title(new ElidedLabel)
    , m_state(new StatusGlyph)
    , m_detail(new ElidedLabel)
    , m_bar(new PhaseBar)
    , m_elapsed(new PlainLabel({}, TextSize::Body, Token::Quiet))
    , m_price(new PlainLabel({}, TextSize::Body, Token::Text))
    , m_explain(new QPushButton(tr("What to do")))
    , m_open(new QPushButton(tr("Show")))
    , m_release(new QPushButton(tr("Release")))
    , m_budget(new QPushButton(tr("Budget …")))
    , m_retry(new QPushButton(tr("Look now")))
    , m_download(new QPushButton(tr("Download again")))
    , m_recipe(new QPushButton(tr("Use recipe")))
    , m_details(new IconButton(IconId::Info, tr("Details")))
    , m_cancel(new IconButton(IconId::Cancel, tr("Cancel")))
{
    setupLayout();
}

void JobRow::setupLayout()
{
    m_picture->setFixedSize(pictureSize);
    m_title->setFont(textFont(TextSize::Body, QFont::DemiBold));
    m_detail->setFont(textFont(TextSize::Small));
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setMinimumWidth(40);
    m_bar->setMaximumWidth(160);
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (PlainLabel* number : {m_elapsed, m_price}) {
        number->setNumeric(true);
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_elapsed->setMinimumWidth(numberWidth / 2);
    m_price->setMinimumWidth(numberWidth);

    auto* phase = new QHBoxLayout;
    phase->setSpacing(space::small);
    phase->addWidget(m_state);
    phase->addWidget(m_bar, 1);
    phase->addWidget(m_detail, 2);
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(m_title);
    text->addLayout(phase);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, space::small, space::small, space::small);
    row->setSpacing(space::medium);
    row->addWidget(m_picture);
    row->addLayout(text, 1);
    row->addWidget(m_elapsed);
    row->addWidget(m_price);
    setupButtons(*row);
}

void JobRow::setupButtons(QHBoxLayout& row)
{
    // One width for every row, so that the numbers stand in columns.
    m_actions = new QWidget;
    auto* buttons = new QHBoxLayout(m_actions);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::tiny);
    buttons->addStretch();
    for (QWidget* button : std::initializer_list<QWidget*>{m_explain, m_open, m_release, m_budget, m_retry, m_download,
                                                           m_recipe, m_details, m_cancel})
        buttons->addWidget(button);
    row.addWidget(m_actions);
    connect(m_explain, &QPushButton::clicked, this, [this] { Q_EMIT detailsRequested(m_job.id); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT activated(m_job.id); });
    connect(m_release, &QPushButton::clicked, this, [this] { Q_EMIT releaseRequested(m_job.id); });
    connect(m_budget, &QPushButton::clicked, this, &JobRow::budgetRequested);
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(m_job.id); });
    connect(m_download, &QPushButton::clicked, this, [this] { Q_EMIT downloadRequested(m_job.id); });
    connect(m_recipe, &QPushButton::clicked, this, [this] { Q_EMIT recipeRequested(m_job.id); });
    connect(m_details, &IconButton::clicked, this, [this] { Q_EMIT detailsRequested(m_job.id); });
    connect(m_cancel, &IconButton::clicked, this, [this] { Q_EMIT cancelRequested(m_job.id); });
}

void JobRow::show(const Job& job, const QString& thumbnail, bool ours, const QDateTime& now)
{
    const bool newPicture = thumbnail != m_thumbnail || job.state != m_job.state || m_picture->pixmap().isNull();
    m_job = job;
    m_thumbnail = thumbnail;
    m_ours = ours;
    m_title->setText(JobWords::title(job));
    m_price->setText(JobWords::price(job));
    m_price->setColor(job.cost ? Token::Text : Token::Quiet);
    m_price->setToolTip(JobWords::cost(job));
    refreshPhase(now);
    refreshActions();
    if (newPicture)
        refreshPicture();
}

void JobRow::setBudgetRoom(bool room, const QDateTime& now)
{
    if (std::exchange(m_budgetRoom, room) == room || !isHeldForBudget(m_job))
        return;
    refreshPhase(now);
    refreshActions();
}

void JobRow::showTime(const QDateTime& now) { refreshPhase(now); }

void JobRow::refreshPhase(const QDateTime& now)
{
    const StatusGlyph::Look look = JobWords::look(m_job);
    m_state->setLook(look);
    const bool foreign = !m_ours && !isFinished(m_job.state);
    const bool fitsNow = isHeldForBudget(m_job) && m_budgetRoom;
    m_detail->setText(foreign   ? tr("Another Klapper window looks after this job.")
                      : fitsNow ? tr("It was over your budget; now there is room. Release it to send it.")
                                : JobWords::detail(m_job, now));
    const bool working = isWorking(m_job.state);
    m_bar->setVisible(working);
    if (working) {
        const bool counted = m_job.state == JobState::Downloading && m_job.total > 0;
        m_bar->setFraction(counted ? std::optional(double(m_job.received) / double(m_job.total)) : std::nullopt);
    }
    m_elapsed->setText(JobWords::elapsed(m_job, now));
    setAccessibleName(tr("%1: %2").arg(JobWords::title(m_job), look.word));
    setAccessibleDescription(m_detail->text());
}

void JobRow::refreshActions()
{
    const JobState state = m_job.state;
    const bool mine = m_ours || isFinished(state);
    const QString hint = JobWords::cancelHint(m_job);
    m_explain->setVisible(state == JobState::Unknown);
    m_open->setVisible(state == JobState::Done);
    // Without a token it would only come back; a new token releases it by itself.
    const bool needsToken = m_job.error && m_job.error->kind == ErrorKind::NotSignedIn;
    // Over the budget it would only come back, too.
    const bool needsBudget = isHeldForBudget(m_job) && !m_budgetRoom;
    m_release->setVisible(mine && state == JobState::Held && !needsToken && !needsBudget);
    m_budget->setVisible(mine && needsBudget);
    m_retry->setVisible(mine && state == JobState::Unreachable);
    m_download->setVisible(state == JobState::DoneNoFile);
    m_recipe->setVisible(state == JobState::Failed || state == JobState::Expired || state == JobState::Cancelled);
    m_cancel->setVisible(mine && !hint.isEmpty() && m_job.cancel != CancelState::NotCancellable);
    m_cancel->setEnabled(m_job.cancel != CancelState::Asked);
    m_cancel->setTitle(hint.isEmpty() ? tr("Cancel") : hint);
    m_cancel->setAccessibleName(tr("Cancel"));
}

void JobRow::refreshPicture()
{
    const Theme& theme = Theme::of(this);
    const qreal scale = devicePixelRatioF();
    QPixmap canvas(pictureSize * scale);
    canvas.setDevicePixelRatio(scale);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    const QRectF box(QPointF(0, 0), pictureSize);
    QPixmap picture;
    if (!m_thumbnail.isEmpty() && !QPixmapCache::find(m_thumbnail, &picture) && picture.load(m_thumbnail))
        QPixmapCache::insert(m_thumbnail, picture);
    const bool shown = !picture.isNull();
    stylepaint::roundedRect(painter, box, theme.color(shown ? Token::Letterbox : Token::Field),
                            theme.color(Token::Line), 1, 4);
    if (shown) {
        QRectF target(QPointF(), QSizeF(picture.size()).scaled(box.size() - QSizeF(2, 2), Qt::KeepAspectRatio));
        target.moveCenter(box.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(target, picture, QRectF(picture.rect()));
    } else {
        const StatusGlyph::Look look = JobWords::look(m_job);
        painter.drawPixmap(QPointF((box.width() - iconMedium) / 2, (box.height() - iconMedium) / 2),
                           iconPixmap(look.icon, iconMedium, theme.color(look.color), scale));
    }
    painter.end();
    m_picture->setPixmap(canvas);
}

void JobRow::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    // Where it is narrow the words need the room; the state's icon stands beside its word anyway.
    constexpr int roomy = 680;
    m_picture->setVisible(width() >= roomy);
    m_actions->setMinimumWidth(width() >= roomy ? actionsWidth : 0);
}

void JobRow::mouseDoubleClickEvent(QMouseEvent*)
{
    if (m_job.state == JobState::Done)
        Q_EMIT activated(m_job.id);
    else
        Q_EMIT detailsRequested(m_job.id);
}

void JobRow::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_job.id.isEmpty())
        refreshPicture();
}

void JobRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(Theme::of(this).color(Token::Line));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace klapper
