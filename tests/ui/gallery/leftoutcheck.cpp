// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/leftoutcheck.h"

#include "tests/ui/gallery/foreignwords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTextEdit>

namespace klapper::gallery {

namespace {

constexpr int mostRows = 60; ///< of a list; all rows are made alike

bool hasWord(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    return word.match(text).hasMatch();
}

/// Paths, addresses, file names, also the beginning of one that is too long for its place, model and request ids,
/// fields of a request, keys of the settings, options, names in braces: nothing that is translated.
QString withoutSigns(QString text)
{
    static const QRegularExpression signs(
        QStringLiteral("\\b\\d{4}-\\d\\d-\\d\\d_[\\w-]+$|(?:https?:/|~)?/[^\\s,;\"“”，。]*"
                       "|\\b[\\w.-]+(?:/[\\w.-]+)+|--[a-z-]+|\\{[^}]*\\}|\\S+@\\S+"
                       "|\\b[\\w.-]+\\.(?:com|net|org|example|json|mp4|mov|flac|png|txt|csv|edl)\\b|\\b\\w*\\d\\w*\\b"
                       "|\\b\\w+_\\w+\\b|\\b[a-z]+\\.[a-z]+[A-Z]\\w*\\b"));
    return text.remove(signs).remove(foreignWords());
}

/// Also of two things that were written, one behind the other.
bool isWritten(const QString& text)
{
    static const QRegularExpression mark(QStringLiteral("^[•\\d\\s]+|#"));
    const QString plain = QString(text).remove(mark).simplified();
    if (plain.isEmpty() || writtenWords().contains(plain))
        return true;
    for (qsizetype at = plain.indexOf(u' '); at > 0; at = plain.indexOf(u' ', at + 1)) {
        if (writtenWords().contains(QStringView(plain).left(at))
            && writtenWords().contains(QStringView(plain).mid(at + 1)))
            return true;
    }
    return false;
}

/// What a label or a button paints is its text, which is judged whole.
QString paintedText(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button ? button->text() : QString();
}

/// Of a text field the words of the person, of a list the rows: these say themselves what they are.
bool paintsWrittenText(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    const auto* edit = qobject_cast<const QLineEdit*>(&widget);
    return qobject_cast<const QTextEdit*>(parent) || qobject_cast<const QPlainTextEdit*>(parent)
        || (edit && !edit->text().isEmpty());
}

struct Text
{
    const char* what;
    QString text;
};

void addEntries(QList<Text>& texts, const QAbstractItemModel& model)
{
    const int rows = std::min(model.rowCount(), mostRows);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                   int(Qt::AccessibleDescriptionRole)}) {
                const QVariant value = index.data(role);
                if (value.userType() == QMetaType::QString)
                    texts.append({"an entry", value.toString()});
            }
        }
    }
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append({"a heading", model.headerData(column, Qt::Horizontal).toString()});
}

QList<Text> textsOf(const QWidget& widget)
{
    QList<Text> texts{{"a tool tip", widget.toolTip()},
                      {"a status tip", widget.statusTip()},
                      {"a what's this", widget.whatsThis()},
                      {"a name", widget.accessibleName()},
                      {"a description", widget.accessibleDescription()}};
    if (widget.isWindow())
        texts.append({"a title", widget.windowTitle()});
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        texts.append({"a placeholder", edit->placeholderText()});
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&widget))
        texts.append({"a placeholder", edit->placeholderText()});
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        addEntries(texts, *box->model());
    const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
    if (view && view->model())
        addEntries(texts, *view->model());
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            texts.append({"a tab", tabs->tabText(tab)});
            texts.append({"a tool tip", tabs->tabToolTip(tab)});
        }
    }
    return texts;
}

void judge(QList<WordFinding>& findings, const Text& text, const QString& where)
{
    if (!englishOf(text.text).isEmpty())
        findings.append({QString(u"not translated, " % QString::fromLatin1(text.what)), where, text.text});
}

} // namespace

QString englishOf(const QString& text)
{
    if (!hasWord(text))
        return {};
    const bool isMarkup = text.startsWith(u"<qt>") || text.startsWith(u"<p>");
    QString plain = isMarkup ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    // An ellipsis for the rest of a text, and the key that reaches it.
    static const QRegularExpression key(QStringLiteral("\\(&[A-Z]\\)|&(?=\\w)"));
    plain.remove(key).replace(QStringLiteral("&&"), QStringLiteral("&"));
    // What stands between signs is written as one, as whole sentences are.
    static const QRegularExpression border(
        QStringLiteral("[\\x{2E80}-\\x{9FFF}\\x{FF00}-\\x{FFEF}\\x{3000}-\\x{303F}“”…·•\\n\\t]+"));
    const QStringList parts = plain.split(border, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (isWritten(part) || !hasWord(withoutSigns(part)))
            continue;
        static const QRegularExpression comma(QStringLiteral("[,;:|] |\\s[×=+−–-]\\s|[()]"));
        const QStringList pieces = part.split(comma, Qt::SkipEmptyParts);
        for (const QString& piece : pieces) {
            if (!isWritten(piece) && hasWord(withoutSigns(piece)))
                return piece.simplified();
        }
    }
    return {};
}

QList<WordFinding> leftOutTexts(QWidget& widget, const QList<DrawnText>& drawn)
{
    QList<WordFinding> findings;
    const QString where = placeOf(widget);
    // Qt's own words come with Qt's own translation.
    if (qobject_cast<QTabBar*>(widget.parentWidget()))
        return {};
    const QString painted = paintedText(widget);
    if (!painted.isEmpty())
        judge(findings, {"painted", painted}, where);
    else if (!paintsWrittenText(widget)) {
        for (const DrawnText& text : drawn)
            judge(findings, {"painted", text.text}, where);
    }
    const QList<Text> texts = textsOf(widget);
    for (const Text& text : texts)
        judge(findings, text, where);
    return findings;
}

QList<WordFinding> leftOutMenuTexts(QWidget& root)
{
    QList<WordFinding> findings;
    QList<QMenu*> menus = root.findChildren<QMenu*>();
    if (auto* self = qobject_cast<QMenu*>(&root))
        menus.append(self);
    for (const QMenu* menu : std::as_const(menus)) {
        const QString where(u"menu " % menu->title());
        judge(findings, {"a title", menu->title()}, where);
        const QList<QAction*> actions = menu->actions();
        for (const QAction* action : actions) {
            judge(findings, {"an entry", action->text().section(u'\t', 0, 0)}, where);
            judge(findings, {"a tool tip", action->toolTip()}, where);
            judge(findings, {"a status tip", action->statusTip()}, where);
        }
    }
    return findings;
}

} // namespace klapper::gallery
