// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/wordpass.h"

#include "tests/ui/gallery/fitcheck.h"
#include "tests/ui/gallery/leftoutcheck.h"
#include "tests/ui/gallery/mnemoniccheck.h"
#include "tests/ui/gallery/textcatcher.h"

#include <QFileDialog>
#include <QTest>
#include <QWidget>

namespace klapper::gallery {

namespace {
constexpr int mostRounds = 15;
} // namespace

QString placeOf(const QWidget& widget)
{
    const auto nameOf = [](const QWidget& each) {
        QString name = QString::fromLatin1(each.metaObject()->className()).remove(QStringLiteral("klapper::"));
        if (!each.objectName().isEmpty() && !each.objectName().startsWith(u"qt_"))
            name += u'#' % each.objectName();
        return name;
    };
    QString place = nameOf(widget);
    int ours = 0;
    for (const QWidget* each = widget.parentWidget(); each && ours < 2; each = each->parentWidget()) {
        if (!each->inherits("klapper::PanelBack")
            && QByteArray(each->metaObject()->className()).startsWith("klapper::")) {
            place.prepend(nameOf(*each) % u" > ");
            ++ours;
        }
    }
    return place;
}

QList<QWidget*> seenWidgets(QWidget& root)
{
    QList<QWidget*> seen{&root};
    for (qsizetype next = 0; next < seen.size(); ++next) {
        QWidget* widget = seen[next];
        if (qobject_cast<QFileDialog*>(widget))
            continue;
        const QObjectList& children = widget->children();
        for (QObject* child : children) {
            auto* part = qobject_cast<QWidget*>(child);
            if (part && !part->isWindow() && part->isVisibleTo(widget) && !part->size().isEmpty())
                seen.append(part);
        }
    }
    return seen;
}

void WordPass::keep(const QList<WordFinding>& findings, const QString& state)
{
    for (const WordFinding& finding : findings) {
        const QString line = finding.what % u": " % finding.where % u": " % finding.text.simplified();
        if (m_known.contains(line))
            continue;
        m_known.insert(line);
        m_lines.append(state % u": " % line);
    }
}

QList<WordFinding> WordPass::findingsIn(QWidget& widget)
{
    m_texts = 0;
    QList<WordFinding> findings = clashingMnemonics(widget);
    const QList<QWidget*> seen = seenWidgets(widget);
    for (QWidget* each : seen) {
        const QList<DrawnText> texts = drawnTexts(*each);
        m_texts += int(texts.size());
        findings += cutTexts(*each, texts, widget);
        if (m_language == Language::Chinese)
            findings += leftOutTexts(*each, texts);
    }
    if (m_language == Language::Chinese)
        findings += leftOutMenuTexts(widget);
    return findings;
}

void WordPass::look(QWidget& widget, const QString& state)
{
    QList<WordFinding> findings = findingsIn(widget);
    // A layout may need some rounds more, on a busy machine above all.
    for (int round = 0; round < mostRounds && !findings.isEmpty(); ++round) {
        QTest::qWait(100);
        findings = findingsIn(widget);
    }
    keep(findings, state);
    ++m_states;
    m_allTexts += m_texts;
}

bool WordPass::report() const
{
    for (const QString& line : m_lines)
        qWarning("%s", qPrintable(line));
    qInfo("%d states, %d texts, %d findings", m_states, m_allTexts, int(m_lines.size()));
    // With fewer it looked at something else.
    return m_lines.isEmpty() && m_states > 0 && m_allTexts > 0;
}

} // namespace klapper::gallery
