// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/framewatch.h"

#include "app/core/framereference.h"
#include "app/media/framecache.h"
#include "app/media/framerequest.h"
#include "app/media/framestore.h"
#include "app/media/imagelook.h"
#include "ui/compose/framepicture.h"
#include "ui/compose/previewpermissions.h"

namespace klapper {

using Answer = PreviewPermissions::Answer;

FrameWatch::FrameWatch(const FrameServices& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(500));
    connect(&m_soon, &QTimer::timeout, this, [this] { allow(false); });
    m_services.rules.isForbidden = [&answers = m_services.permissions](const QString& host) {
        return answers.of(host) == Answer::Never;
    };
}

FrameWatch::~FrameWatch() { forget(); }

bool FrameWatch::isEmbedded() const { return isFrameReference(m_address); }

QString FrameWatch::host() const
{
    const QUrl url(m_address, QUrl::StrictMode);
    return checkFrameUrl(url, m_services.rules.allowsLoopback) ? url.host() : QString();
}

void FrameWatch::forget()
{
    m_soon.stop();
    if (m_check) {
        m_check->disconnect(this);
        std::exchange(m_check, nullptr)->deleteLater();
    }
    m_state = State::Unknown;
    m_picture = {};
    m_draggedSize = {};
    m_facts.reset();
    m_refusal = FrameRefusal::None;
    m_refusalDetail.clear();
    m_checkedAt = {};
}

void FrameWatch::show(const QString& address)
{
    if (address == m_address)
        return;
    forget();
    m_address = address;
    begin();
}

void FrameWatch::begin()
{
    if (m_address.isEmpty())
        return settle(State::Empty);
    if (isEmbedded())
        return readEmbedded();
    if (host().isEmpty())
        return settle(State::NotPublic);
    if (recall())
        return settle(State::Known);
    refreshAnswer();
}

void FrameWatch::refreshAnswer()
{
    if (host().isEmpty() || m_state == State::Looking || m_state == State::Known || m_state == State::Refused)
        return;
    switch (m_services.permissions.of(host())) {
    case Answer::Ask:
        return settle(State::Unknown);
    case Answer::Never:
        return settle(State::Forbidden);
    case Answer::Always:
        m_soon.start();
        return settle(State::Looking);
    }
}

bool FrameWatch::recall()
{
    const auto kept = m_services.cache ? m_services.cache->find(m_address) : std::nullopt;
    if (!kept)
        return false;
    QSize size;
    m_picture = readPicture(kept->picture, size);
    m_checkedAt = kept->checkedAt;
    if (m_checkedAt.isValid())
        m_facts = kept->facts;
    else
        m_draggedSize = kept->facts.size;
    return m_facts || !m_picture.isNull();
}

void FrameWatch::readEmbedded()
{
    const auto bytes = m_services.store ? m_services.store->read(m_address) : Error{.kind = ErrorKind::BadInput};
    const auto head = bytes ? lookAtImage(*bytes) : std::nullopt;
    if (!head) {
        m_facts = FrameFacts{};
        m_facts->url = m_address;
        m_facts->refusal = QStringLiteral("a file that is gone");
        m_refusal = FrameRefusal::CutShort;
        return settle(State::Refused);
    }
    QSize size;
    m_picture = readPicture(*bytes, size);
    m_facts =
        FrameFacts{.url = m_address, .size = head->size, .format = head->format, .bytes = bytes->size(), .refusal = {}};
    settle(State::Known);
}

void FrameWatch::showDragged(const QString& address, const QImage& picture, const QByteArray& bytes)
{
    show(address);
    if (picture.isNull() || host().isEmpty() || m_facts)
        return;
    const auto head = lookAtImage(bytes);
    m_picture = picture;
    m_draggedSize = head ? head->size : picture.size();
    if (m_services.cache) {
        const QByteArray small = encodePicture(picture);
        KeptFrame kept;
        kept.facts.url = address;
        kept.facts.size = m_draggedSize;
        kept.picture = small;
        m_services.cache->keep(kept, bytes.isEmpty() ? small : bytes);
    }
    settle(m_state == State::Looking ? State::Looking : State::Known);
}

void FrameWatch::setFormats(const QStringList& formats) { m_services.rules.formats = formats; }

void FrameWatch::allow(bool always)
{
    m_soon.stop();
    if (host().isEmpty())
        return;
    if (always)
        m_services.permissions.set(host(), Answer::Always);
    if (m_check)
        return;
    m_check = new FrameCheck(QUrl(m_address, QUrl::StrictMode), m_services.rules, this);
    connect(m_check, &FrameCheck::finished, this, &FrameWatch::take);
    m_check->start();
    settle(State::Looking);
}

void FrameWatch::forbid()
{
    m_services.permissions.set(host(), Answer::Never);
    refreshAnswer();
}

void FrameWatch::take(const FrameLook& look)
{
    std::exchange(m_check, nullptr)->deleteLater();
    m_facts = look.facts;
    m_facts->url = m_address;
    m_refusal = look.refusal;
    m_refusalDetail = look.detail;
    m_checkedAt = m_services.now();
    if (look.refusal != FrameRefusal::None) {
        if (m_services.cache)
            m_services.cache->forget(m_address);
        return settle(State::Refused);
    }
    QSize size;
    m_picture = readPicture(look.content, size);
    if (m_services.cache) {
        m_services.cache->keep({*m_facts, m_checkedAt, m_picture.isNull() ? QByteArray() : encodePicture(m_picture)},
                               look.content);
    }
    settle(State::Known);
}

void FrameWatch::settle(State state)
{
    m_state = state;
    // While it is looked at again, what was known before still counts.
    if (m_announced != m_facts) {
        m_announced = m_facts;
        Q_EMIT factsChanged(m_facts);
    }
    Q_EMIT changed();
}

} // namespace klapper
