// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/frameservices.h"

#include <QImage>
#include <QTimer>

namespace klapper {

/// What is known of the image behind one frame's address: from the drag that brought it, from the cache, from the file
/// that is embedded, or from a look at its host, which is made only when the person allowed it.
///
///   show(address) ─┬─ embedded: read the file ───────────────────────> Known
///                  ├─ in the cache, or came with the drag ───────────> Known
///                  └─ Unknown ── allowed once or always ─> Looking ─┬> Known
///                        └────── never ──> Forbidden                └> Refused
class FrameWatch final : public QObject
{
    Q_OBJECT
public:
    enum class State { Empty, NotPublic, Unknown, Forbidden, Looking, Known, Refused };

    explicit FrameWatch(const FrameServices& services, QObject* parent = nullptr);
    ~FrameWatch() override;

    /// The address of the frame as the draft has it; the same one again changes nothing.
    void show(const QString& address);
    /// The picture that came with the drag of this address.
    void showDragged(const QString& address, const QImage& picture, const QByteArray& bytes);
    /// The formats that the endpoint takes, of contentKind().
    void setFormats(const QStringList& formats);
    /// The person's answer for host().
    void allow(bool always);
    void forbid();
    /// After the person's answers changed elsewhere.
    void refreshAnswer();
    void checkAgain() { allow(false); }

    State state() const { return m_state; }
    QString address() const { return m_address; }
    QString host() const; ///< empty when there is none that could be asked
    bool isEmbedded() const;
    const QImage& picture() const { return m_picture; }
    /// Of the image, or of the picture that came with a drag; empty while unknown.
    QSize pixels() const { return m_facts ? m_facts->size : m_draggedSize; }
    /// What a look brought, this one or a remembered one; nothing while the image was never looked at.
    const std::optional<FrameFacts>& facts() const { return m_facts; }
    FrameRefusal refusal() const { return m_refusal; }
    QString refusalDetail() const { return m_refusalDetail; }
    QDateTime checkedAt() const { return m_checkedAt; } ///< invalid: its host was never asked

Q_SIGNALS:
    void changed();
    void factsChanged(const std::optional<klapper::FrameFacts>& facts);

private:
    void forget();
    void begin();
    bool recall();
    void readEmbedded();
    void take(const FrameLook& look);
    void settle(State state);

    FrameServices m_services;
    QString m_address;
    State m_state = State::Empty;
    QImage m_picture;
    QSize m_draggedSize;
    std::optional<FrameFacts> m_facts;
    std::optional<FrameFacts> m_announced;
    FrameRefusal m_refusal = FrameRefusal::None;
    QString m_refusalDetail;
    QDateTime m_checkedAt;
    FrameCheck* m_check = nullptr;
    QTimer m_soon; ///< an address that is being typed is not asked letter by letter
};

} // namespace klapper
