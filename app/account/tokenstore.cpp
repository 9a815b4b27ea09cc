// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/tokenstore.h"

#include <algorithm>

namespace klapper {

Result<QString> cleanToken(QString raw)
{
    constexpr qsizetype longest = 4096;
    const auto bad = [](const QString& why) {
        return Error{.kind = ErrorKind::BadInput, .detail = u"token: " % why};
    };
    QString token = raw.left(4 * longest).trimmed();
    if (token.size() >= 2 && token.front() == token.back() && (token.front() == u'"' || token.front() == u'\''))
        token = token.sliced(1, token.size() - 2).trimmed();
    if (token.startsWith(u"Bearer ", Qt::CaseInsensitive))
        token = token.sliced(7).trimmed();
    if (token.isEmpty() || token.compare(u"Bearer", Qt::CaseInsensitive) == 0)
        return bad(QStringLiteral("empty"));
    if (token.size() > longest)
        return bad(QStringLiteral("longer than 4096 characters"));
    if (std::any_of(token.begin(), token.end(), [](QChar c) { return c.isSpace(); }))
        return bad(QStringLiteral("has blanks or line breaks inside"));
    if (std::any_of(token.begin(), token.end(), [](QChar c) { return c.unicode() < 0x21 || c.unicode() > 0x7e; }))
        return bad(QStringLiteral("has characters that no token has"));
    return token;
}

FixedTokenStore::FixedTokenStore(QString token, TokenSource source, QObject* parent)
    : TokenStore(parent)
    , m_token(std::move(token))
    , m_source(source)
{
}

TokenState FixedTokenStore::state() const { return {.source = m_token.isEmpty() ? TokenSource::None : m_source}; }

void FixedTokenStore::load()
{
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT loaded(state()); }, Qt::QueuedConnection);
}

void FixedTokenStore::save(const QString& token)
{
    const auto answer = [this, clean = cleanToken(token)] {
        if (!clean) {
            Q_EMIT failed(clean.error());
            return;
        }
        m_token = *clean;
        Q_EMIT changed();
        Q_EMIT stored(m_source);
    };
    QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
}

void FixedTokenStore::remove()
{
    const auto answer = [this] {
        m_token.clear();
        Q_EMIT changed();
        Q_EMIT removed();
    };
    QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
}

} // namespace klapper
