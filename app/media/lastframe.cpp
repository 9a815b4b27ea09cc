// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/lastframe.h"

#include "app/media/childprocess.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <array>

namespace klapper {

namespace {

using Done = std::function<void(const Result<QByteArray>&)>;

/// How much of the clip's end is decoded, seconds; 0: all.
constexpr std::array windows{0.2, 1.0, 5.0, 0.0};

/// What a too large PNG becomes, from the best on.
struct JpegForm
{
    const char* quality; ///< of ffmpeg's scale: 1 is the best
    const char* pixels;
};
constexpr std::array jpegForms{JpegForm{"1", "yuvj444p"}, JpegForm{"2", "yuvj444p"}, JpegForm{"2", "yuvj420p"},
                               JpegForm{"4", "yuvj420p"}, JpegForm{"8", "yuvj420p"}};

QStringList words(const char* line) { return QString::fromLatin1(line).split(u' '); }

/// Goes with its answer, or with its parent.
class Extraction final : public QObject
{
public:
    Extraction(QString ffmpeg, const QString& clip, qint64 mostBytes, Done done, QObject* parent)
        : QObject(parent)
        , m_ffmpeg(std::move(ffmpeg))
        , m_clip(QFileInfo(clip).absoluteFilePath())
        , m_mostBytes(mostBytes)
        , m_done(std::move(done))
    {
    }

    void start() { decode(0); }

private:
    QString png() const { return m_folder.filePath(QStringLiteral("last.png")); }
    QString jpeg() const { return m_folder.filePath(QStringLiteral("last.jpg")); }

    /// Each frame replaces the one before it, so that the last one stays; `passthrough`: none is doubled or dropped.
    void decode(size_t window)
    {
        QStringList arguments = words("-nostdin -v error -y");
        if (windows.at(window) > 0)
            arguments << QStringLiteral("-sseof") << QString::number(-windows.at(window));
        arguments << words("-protocol_whitelist file -f mov -i") << u"file:" % m_clip;
        arguments << words("-map 0:v:0 -fps_mode passthrough -vf scale=flags=bicubic+accurate_rnd+full_chroma_int "
                           "-pix_fmt rgb24 -c:v png -f image2 -update 1")
                  << u"file:" % png();
        run(arguments, [this, window](const ChildOutput& output) {
            if (output.exitCode == 0 && QFileInfo(png()).size() > 0)
                return fit();
            if (window + 1 < windows.size())
                return decode(window + 1);
            end(Error{.kind = ErrorKind::BadFile, .detail = u"no last frame: " % output.messages.trimmed()});
        });
    }

    void fit()
    {
        if (m_mostBytes > 0 && QFileInfo(png()).size() > m_mostBytes)
            return compress(0);
        deliver(png());
    }

    void compress(size_t form)
    {
        if (form == jpegForms.size()) {
            end(Error{.kind = ErrorKind::TooLarge, .detail = QStringLiteral("the last frame is too large")});
            return;
        }
        QStringList arguments = words("-nostdin -v error -y -protocol_whitelist file -f png_pipe -i");
        arguments << u"file:" % png() << words("-vf scale=flags=bicubic+accurate_rnd:out_range=full -c:v mjpeg -q:v")
                  << QString::fromLatin1(jpegForms.at(form).quality) << QStringLiteral("-pix_fmt")
                  << QString::fromLatin1(jpegForms.at(form).pixels) << words("-f image2 -update 1")
                  << u"file:" % jpeg();
        run(arguments, [this, form](const ChildOutput& output) {
            if (output.exitCode != 0)
                end(Error{.kind = ErrorKind::Tool, .detail = u"no JPEG: " % output.messages.trimmed()});
            else if (QFileInfo(jpeg()).size() > m_mostBytes)
                compress(form + 1);
            else
                deliver(jpeg());
        });
    }

    void run(const QStringList& arguments, const std::function<void(const ChildOutput&)>& next)
    {
        if (!m_folder.isValid())
            return later(Error{.kind = ErrorKind::Disk, .detail = QStringLiteral("no temporary folder")});
        ChildCommand command{.program = m_ffmpeg, .deadline = std::chrono::minutes(2)};
        command.arguments = arguments;
        auto* child = new ChildProcess(command, this);
        connect(child, &ChildProcess::finished, this, [this, child, next](const Result<ChildOutput>& outcome) {
            child->deleteLater();
            outcome ? next(*outcome) : end(outcome.error());
        });
        child->start();
    }

    void deliver(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return end(Error{.kind = ErrorKind::Disk, .detail = file.errorString()});
        end(file.readAll());
    }

    void later(const Error& error)
    {
        QMetaObject::invokeMethod(
            this, [this, error] { end(error); }, Qt::QueuedConnection);
    }

    void end(const Result<QByteArray>& outcome)
    {
        deleteLater();
        m_done(outcome);
    }

    QString m_ffmpeg;
    QString m_clip;
    qint64 m_mostBytes;
    Done m_done;
    QTemporaryDir m_folder;
};

} // namespace

void extractLastFrame(const QString& ffmpeg, const QString& clip, qint64 mostBytes, QObject* context, const Done& done)
{
    (new Extraction(ffmpeg, clip, mostBytes, done, context))->start();
}

} // namespace klapper
