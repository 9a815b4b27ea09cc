// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draftfile.h"

#include "ui/models/composemodel.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace klapper {

using namespace std::chrono_literals;

DraftFile::DraftFile(ComposeModel& model, QString path, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_path(std::move(path))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(300ms);
    connect(&m_delay, &QTimer::timeout, this, &DraftFile::save);
    // Not restarted by each key: whoever types without a pause is saved all the same.
    connect(&m_model, &ComposeModel::changed, this, [this] {
        if (!m_delay.isActive())
            m_delay.start();
    });
}

DraftFile::~DraftFile()
{
    if (m_delay.isActive())
        save();
}

bool DraftFile::restore()
{
    constexpr qint64 largest = 4 * 1024 * 1024;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return false;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    if (!json.isObject())
        return false;
    m_model.open(DraftDocument::fromJson(json.object()));
    return true;
}

void DraftFile::save()
{
    m_delay.stop();
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly)
                      && file.write(QJsonDocument(m_model.document().toJson()).toJson()) >= 0 && file.commit();
    if (!written)
        Q_EMIT failed(m_path);
}

} // namespace klapper
