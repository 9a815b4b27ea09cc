// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/recipereader.h"

#include "app/media/childprocess.h"
#include "app/media/mediatools.h"
#include "app/media/recipefile.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace klapper {

namespace {

/// As much as the beginning tells: JSON, or a container.
bool beginsLikeJson(const QByteArray& head)
{
    const QByteArray text = head.startsWith("\xEF\xBB\xBF") ? head.mid(3) : head;
    return text.trimmed().startsWith('{');
}

Result<QByteArray> contentOf(const QString& path, qint64 most)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::Disk, .retry = Retry::ByPerson, .detail = file.errorString()};
    return file.read(most);
}

/// The containers that keep a recipe; a playlist that names other files is none of them.
ChildCommand tagsCommand(const QString& ffprobe, const QString& path)
{
    ChildCommand command{.program = ffprobe, .maxOutput = recipelimits::mostBytes};
    command.arguments = {
        QStringLiteral("-v"),
        QStringLiteral("error"),
        QStringLiteral("-protocol_whitelist"),
        QStringLiteral("file"),
        QStringLiteral("-format_whitelist"),
        QStringLiteral("mov,mp4,m4a,3gp,3g2,mj2,matroska,webm"),
        QStringLiteral("-print_format"),
        QStringLiteral("json"),
        QStringLiteral("-show_entries"),
        QStringLiteral("format_tags"),
        QStringLiteral("-i"),
        u"file:" % path,
    };
    return command;
}

/// Names are in small letters in MP4 and in capitals in Matroska.
QByteArray commentIn(const QByteArray& probed)
{
    const QJsonObject tags = QJsonDocument::fromJson(probed).object()[u"format"].toObject()[u"tags"].toObject();
    for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
        if (tag.key().compare(u"comment", Qt::CaseInsensitive) == 0)
            return tag.value().toString().toUtf8();
    }
    return {};
}

Error none() { return {.kind = ErrorKind::NotFound}; }

} // namespace

RecipeReader::RecipeReader(QString path, std::shared_ptr<const MediaTools> tools, QObject* parent)
    : QObject(parent)
    , m_path(QFileInfo(path).absoluteFilePath())
    , m_tools(std::move(tools))
{
}

void RecipeReader::start() { QMetaObject::invokeMethod(this, &RecipeReader::look, Qt::QueuedConnection); }

void RecipeReader::look()
{
    constexpr qint64 headSize = 64;
    const Result<QByteArray> head = contentOf(m_path, headSize);
    if (!head)
        return end(head.error());
    if (!beginsLikeJson(*head))
        return readBeside();
    const Result<QByteArray> text = contentOf(m_path, recipelimits::mostBytes + 1);
    if (!text)
        return end(text.error());
    const QByteArrayView json(*text);
    const Result<Sidecar> recipe = readRecipe(json.startsWith("\xEF\xBB\xBF") ? json.sliced(3) : json);
    end(recipe ? Result<FoundRecipe>({*recipe, FoundRecipe::From::File}) : recipe.error());
}

void RecipeReader::readBeside()
{
    const QString path = sidecarPath(m_path);
    const Result<QByteArray> text = QFileInfo(path).isSymLink() ? none() : contentOf(path, recipelimits::mostBytes + 1);
    const Result<Sidecar> recipe = text ? readRecipe(*text) : text.error();
    if (!recipe)
        return readComment();
    m_beside = *recipe;
    m_hash.restart(m_path);
    m_hash.upTo(QFileInfo(m_path).size());
    m_hash.whenDone([this] { // from its thread, which ends before this object does
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_hash.result() == m_beside->sha256)
                    return end(FoundRecipe{*m_beside, FoundRecipe::From::Beside});
                readComment();
            },
            Qt::QueuedConnection);
    });
}

void RecipeReader::readComment()
{
    auto* child = new ChildProcess(tagsCommand(m_tools->ffprobe, m_path), this);
    connect(child, &ChildProcess::finished, this, [this](const Result<ChildOutput>& outcome) {
        if (!outcome)
            return end(outcome.error());
        if (outcome->exitCode != 0)
            return end(Error{.kind = ErrorKind::BadFile, .detail = u"ffprobe: " % outcome->messages.trimmed()});
        const QByteArray comment = commentIn(outcome->output);
        takeComment(beginsLikeJson(comment) ? readRecipe(comment) : none());
    });
    child->start();
}

void RecipeReader::takeComment(const Result<Sidecar>& inside)
{
    // A clip that was cut or packed anew has another hash, but still says which request it is of.
    const QString request = inside ? inside->requestId : inside.error().requestId;
    if (m_beside && !request.isEmpty() && m_beside->requestId == request)
        return end(FoundRecipe{*m_beside, FoundRecipe::From::Beside});
    if (!inside)
        return end(inside.error());
    end(FoundRecipe{*inside, FoundRecipe::From::Inside});
}

void RecipeReader::end(const Result<FoundRecipe>& outcome)
{
    if (std::exchange(m_ended, true))
        return;
    m_hash.stop();
    Q_EMIT finished(outcome);
}

} // namespace klapper
