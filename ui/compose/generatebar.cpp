// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/generatebar.h"

#include "ui/compose/composewords.h"
#include "ui/compose/generatewords.h"
#include "ui/compose/lintwords.h"
#include "ui/compose/takesrow.h"
#include "ui/models/moneytext.h"
#include "ui/style/buttonweight.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statusglyph.h"
#include "ui/widgets/wrapheight.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace klapper {

using namespace std::chrono_literals;

GenerateBar::GenerateBar(ComposeModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_problems(new PlainLabel({}, TextSize::Body, Token::WarnText))
    , m_takes(new TakesRow(model))
    , m_price(new PlainLabel({}, TextSize::Title, Token::Text))
    , m_step(new PlainLabel({}, TextSize::Body, Token::Quiet))
    , m_rateNote(new PlainLabel({}, TextSize::Small, Token::WarnText))
    , m_left(new ElidedLabel)
    , m_short(new PlainLabel({}, TextSize::Small, Token::WarnText))
    , m_source(new PlainLabel({}, TextSize::Small, Token::Quiet))
    , m_refusal(new PlainLabel({}, TextSize::Body, Token::Text))
    , m_refusalRow(setupRefusal())
    , m_button(new QPushButton)
{
    m_problems->setWordWrap(true);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_rateNote->setWordWrap(true);
    m_short->setWordWrap(true);
    m_short->setObjectName(QStringLiteral("short"));
    m_source->setWordWrap(true);
    m_left->setFont(numberFont(TextSize::Small));
    m_left->setForegroundRole(QPalette::PlaceholderText);
    m_left->setObjectName(QStringLiteral("left"));
    setupButton();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::small, space::large, space::medium);
    column->setSpacing(space::tiny);
    column->addWidget(m_problems);
    column->addWidget(m_takes);
    column->addWidget(m_rateNote);
    column->addLayout(setupSum());
    column->addWidget(m_left);
    column->addWidget(m_short);
    column->addWidget(m_refusalRow);
    column->addSpacing(space::tiny);
    column->addWidget(m_button);
    column->addWidget(m_source);

    m_pause.setSingleShot(true);
    m_pause.setInterval(600ms);
    connect(&m_pause, &QTimer::timeout, this, &GenerateBar::refreshButton);
    connect(m_takes, &TakesRow::variantsRequested, this, &GenerateBar::variantsRequested);
    connect(m_takes, &TakesRow::sendSheetRequested, this, &GenerateBar::sendSheetRequested);
    connect(&m_model, &ComposeModel::changed, this, &GenerateBar::refresh);
    refresh();
}

QHBoxLayout* GenerateBar::setupSum()
{
    m_price->setNumeric(true);
    m_price->setWordWrap(true); // with large text it takes two lines rather than more room
    m_price->setObjectName(QStringLiteral("price"));
    m_step->setNumeric(true);
    m_step->setObjectName(QStringLiteral("nextTier"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_price, 1);
    row->addWidget(m_step);
    return row;
}

void GenerateBar::setupButton()
{
    m_button->setObjectName(QStringLiteral("generate"));
    m_button->setMinimumHeight(controlHeight() + space::medium);
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // its text is chosen to fit
    m_button->setFont(textFont(TextSize::Title, QFont::DemiBold));
    m_button->setAutoRepeat(false);
    setButtonWeight(m_button, ButtonWeight::Action);
    connect(m_button, &QPushButton::clicked, this, &GenerateBar::trigger);
}

QWidget* GenerateBar::setupRefusal()
{
    auto* row = new QWidget;
    auto* sign = new StatusGlyph;
    sign->setLook({IconId::Warning, tr("Over your budget"), Token::WarnText});
    m_refusal->setWordWrap(true);
    keepWrappedHeight(*m_refusal);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    auto* change = new QPushButton(tr("Change the budget …"));
    change->setObjectName(QStringLiteral("changeBudget"));
    change->setAutoDefault(false);
    connect(change, &QPushButton::clicked, this, &GenerateBar::budgetRequested);
    auto* head = new FlowRow; // large text takes a second line
    head->add(sign);
    head->add(change);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(head);
    column->addWidget(m_refusal);
    row->hide();
    return row;
}

void GenerateBar::setRefusal(const QString& reason)
{
    if (m_refusal->text() == reason)
        return;
    m_refusal->setText(reason);
    refresh();
}

void GenerateBar::setPurse(const Purse& purse)
{
    if (purse == m_purse)
        return;
    m_purse = purse;
    refreshPurse();
}

void GenerateBar::setFreeSpace(std::function<std::optional<qint64>()> freeSpace)
{
    m_freeSpace = std::move(freeSpace);
    m_freeSince.invalidate();
    refreshDisk();
}

void GenerateBar::setErrorsListed(bool listed)
{
    m_listed = listed;
    refreshProblems();
}

void GenerateBar::setTight(bool tight)
{
    if (m_tight == tight)
        return;
    m_tight = tight;
    refresh();
}

bool GenerateBar::isReady() const { return m_model.isReady() && m_refusal->text().isEmpty(); }

void GenerateBar::trigger()
{
    if (m_unanswered || m_pause.isActive() || !isReady())
        return;
    m_unanswered = true;
    m_pause.start();
    refreshButton();
    Q_EMIT generateRequested();
}

void GenerateBar::setAnswered()
{
    m_unanswered = false;
    refreshButton();
}

void GenerateBar::setPracticeNote(bool practice)
{
    m_practice = practice;
    refresh();
}

void GenerateBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(Theme::of(this).color(Token::Line));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void GenerateBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refreshButtonText();
}

void GenerateBar::refreshButton() { m_button->setEnabled(isReady() && !m_unanswered && !m_pause.isActive()); }

void GenerateBar::refreshButtonText()
{
    const QStringList words = GenerateWords::button(m_model.plan());
    const int room = width() - 2 * space::large - 2 * space::medium;
    const QFontMetrics metrics(m_button->font());
    const auto fits = [&](const QString& text) {
        return metrics.horizontalAdvance(text) <= room;
    };
    const auto found = std::find_if(words.begin(), words.end(), fits);
    m_button->setText(found == words.end() ? words.last() : *found);
    m_button->setAccessibleName(words.first());
}

void GenerateBar::refreshProblems()
{
    QStringList errors;
    for (const Finding& finding : m_model.findings()) {
        if (finding.level == LintLevel::Error)
            errors.append(finding.problem ? ComposeWords::problem(*finding.problem) : LintWords::message(finding));
    }
    // An empty form is no mistake.
    const bool onlyEmpty =
        m_model.problems().size() == 1 && m_model.problems().first().kind == ProblemKind::PromptMissing;
    m_problems->setColor(onlyEmpty ? Token::Quiet : Token::WarnText);
    // The same words do not stand twice on the screen.
    if (m_listed && !errors.isEmpty())
        m_problems->setText(tr("%1, listed above").arg(LintWords::count(LintLevel::Error, int(errors.size()))));
    else if (errors.size() > 1)
        m_problems->setText(tr("%1 And %2 more.").arg(errors.first(), QString::number(errors.size() - 1)));
    else
        m_problems->setText(errors.value(0));
    m_problems->setToolTip(errors.size() > 1 ? plainToolTip(errors.join(u'\n')) : QString());
    m_problems->setVisible(!errors.isEmpty() && !(onlyEmpty && m_tight)); // the empty field says it too
    if (!m_refusal->text().isEmpty())
        errors.append(m_refusal->text());
    m_button->setToolTip(isReady() ? tr("Ctrl+Return") : plainToolTip(errors.join(u'\n')));
}

void GenerateBar::refreshSum()
{
    const BatchPlan& plan = m_model.plan();
    m_price->setText(GenerateWords::sum(plan));
    m_price->setColor(plan.clips.isEmpty() ? Token::WarnText : Token::Text);
    const auto step = nextTier(plan);
    m_step->setText(step ? GenerateWords::step(*step) : QString());
    m_step->setVisible(!m_tight);
    m_step->setToolTip(step ? tr("What the same would cost on %1 more or less").arg(ComposeWords::tier(step->tier))
                            : QString());
    const auto published = m_model.price().publishedRate;
    m_rateNote->setVisible(published.has_value());
    if (published) {
        m_rateNote->setText(tr("RunComfy publishes %1 a second without sound; this estimate uses the documented rate. "
                               "The real price may differ.")
                                .arg(moneyText(*published)));
    }
}

void GenerateBar::refreshPurse()
{
    const Money total = m_model.plan().total();
    const bool isShort = m_purse.balance && *m_purse.balance < total;
    // What is over the budget says so itself.
    const QString left = m_refusal->text().isEmpty() && m_model.isReady() && !isShort
                           ? GenerateWords::left(m_purse.day, m_purse.month, m_purse.balance, total)
                           : QString();
    m_left->setText(left);
    m_left->setVisible(!left.isEmpty() && !m_tight);
    refreshDisk();
}

void GenerateBar::refreshDisk()
{
    const BatchPlan& plan = m_model.plan();
    QStringList words;
    const bool isShort = m_model.isReady() && m_purse.balance && *m_purse.balance < plan.total();
    if (isShort)
        words.append(GenerateWords::balanceTooLow(*m_purse.balance));
    constexpr qint64 fresh = 5000; // ms; not at every key
    if (m_freeSpace && (!m_freeSince.isValid() || m_freeSince.hasExpired(fresh))) {
        m_free = m_freeSpace();
        m_freeSince.start();
    }
    const qint64 expected = expectedBytes(plan);
    const bool fits = GenerateWords::fits(expected, m_free);
    if (m_freeSpace && !plan.clips.isEmpty() && (plan.clips.size() > 1 || !fits))
        words.append(GenerateWords::disk(expected, m_free));
    m_short->setColor(isShort || !fits ? Token::WarnText : Token::Quiet);
    m_short->setText(words.join(u'\n'));
    m_short->setVisible(!words.isEmpty());
}

void GenerateBar::refresh()
{
    refreshProblems();
    refreshSum();
    refreshPurse();
    refreshButtonText();
    m_refusalRow->setVisible(!m_refusal->text().isEmpty());
    m_source->setText(m_practice ? tr("Practice: nothing is charged.")
                                 : ComposeWords::contractSource(m_model.contract()));
    m_source->setVisible(!m_tight);
    m_price->setToolTip(m_tight ? plainToolTip(m_source->text()) : QString());
    refreshButton();
    Q_EMIT readyChanged();
}

} // namespace klapper
