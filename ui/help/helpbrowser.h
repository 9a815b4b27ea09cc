// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

class QMenuBar;

namespace klapper {

/// A page of the help for reading: our type scale and colours, icons in the colours of the look, what is looked for
/// marked. It opens nothing: links between pages are announced.
class HelpBrowser final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpBrowser(QWidget* parent = nullptr);

    /// @param menus see HelpPages::fill(); outlives this, or null
    void setMenus(const QMenuBar* menus) { m_menus = menus; }
    void setPage(const QString& id);
    QString page() const { return m_page; }
    /// Scrolls to a heading, by the number of its block.
    void showBlock(int block);
    /// Marks these words; none: no marks.
    void setNeedle(const QStringList& words);
    /// How many places are marked.
    int found() const { return int(m_places.size()); }
    /// Scrolls to the next of them, from the top again after the last; false when there is none.
    bool showNext();

Q_SIGNALS:
    /// A link to another page of the help.
    void pageRequested(const QString& id);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void dress();
    void mark();
    void follow(const QUrl& link);

    const QMenuBar* m_menus = nullptr;
    QString m_page;
    QStringList m_needle;
    QList<QTextCursor> m_places; ///< in reading order
    int m_next = 0;
};

} // namespace klapper
