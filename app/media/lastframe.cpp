// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/lastframe.h"

#include "app/media/childprocess.h"
#include "app/media/colormatrix.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <array>
#include <optional>

namespace klapper {

namespace {

using Done = std::function<void(const Result<QByteArray>&)>;

/// How much of the clip's end is decoded for its last frame, seconds; 0: all.
constexpr std::array windows{0.2, 1.0, 5.0, 0.0};

/// What a too large image becomes when it cannot stay exact, from the best on.
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
    /// @param number from 0; nothing: the last frame
    Extraction(QString ffmpeg, const QString& clip, std::optional<qint64> number, qint64 mostBytes, Done done,
               QObject* parent)
        : QObject(parent)
        , m_ffmpeg(std::move(ffmpeg))
        , m_clip(QFileInfo(clip).absoluteFilePath())
        , m_number(number)
        , m_mostBytes(mostBytes)
        , m_done(std::move(done))
    {
    }

    void start()
    {
        askInputMatrix(m_ffmpeg, m_clip, this, [this](ColorMatrix matrix) {
            m_toRgb = exactRgbFilter(matrix);
            m_number ? decodeNumber(*m_number) : decodeEnd(0);
        });
    }

private:
    QString png() const { return m_folder.filePath(QStringLiteral("frame.png")); }
    QString webp() const { return m_folder.filePath(QStringLiteral("frame.webp")); }
    QString jpeg() const { return m_folder.filePath(QStringLiteral("frame.jpg")); }

    QStringList input() const
    {
        return words("-protocol_whitelist file -f mov -i")
            << u"file:" % m_clip << words("-map 0:v:0 -fps_mode passthrough");
    }
    QStringList output() const { return words("-pix_fmt rgb24 -c:v png -f image2 -update 1") << u"file:" % png(); }

    void decodeNumber(qint64 number)
    {
        const QString filter = u"select='eq(n," % QString::number(number) % u")'," % m_toRgb;
        QStringList arguments = words("-nostdin -v error -y") + input();
        arguments << QStringLiteral("-vf") << filter << QStringLiteral("-frames:v") << QStringLiteral("1") << output();
        run(arguments, [this](const ChildOutput& outcome) {
            if (outcome.exitCode == 0 && QFileInfo(png()).size() > 0)
                return fit();
            end(Error{.kind = ErrorKind::BadFile, .detail = u"no such frame: " % outcome.messages.trimmed()});
        });
    }

    /// Each frame replaces the one before it, so that the last one stays; `passthrough`: none is doubled or dropped.
    void decodeEnd(size_t window)
    {
        QStringList arguments = words("-nostdin -v error -y");
        if (windows.at(window) > 0)
            arguments << QStringLiteral("-sseof") << QString::number(-windows.at(window));
        arguments << input() << QStringLiteral("-vf") << m_toRgb << output();
        run(arguments, [this, window](const ChildOutput& outcome) {
            if (outcome.exitCode == 0 && QFileInfo(png()).size() > 0)
                return fit();
            if (window + 1 < windows.size())
                return decodeEnd(window + 1);
            end(Error{.kind = ErrorKind::BadFile, .detail = u"no last frame: " % outcome.messages.trimmed()});
        });
    }

    void fit()
    {
        if (m_mostBytes > 0 && QFileInfo(png()).size() > m_mostBytes)
            return pack();
        deliver(png());
    }

    /// Just as exact as the PNG, and about a third smaller. An ffmpeg that cannot make it goes on with JPEG.
    void pack()
    {
        const QStringList arguments =
            words("-nostdin -v error -y -protocol_whitelist file -f png_pipe -i") + QStringList{u"file:" % png()}
            + words("-pix_fmt bgra -c:v libwebp -lossless 1 -f image2 -update 1") + QStringList{u"file:" % webp()};
        run(arguments, [this](const ChildOutput& outcome) {
            const qint64 size = QFileInfo(webp()).size();
            outcome.exitCode == 0 && size > 0 && size <= m_mostBytes ? deliver(webp()) : compress(0);
        });
    }

    void compress(size_t form)
    {
        if (form == jpegForms.size()) {
            end(Error{.kind = ErrorKind::TooLarge, .detail = QStringLiteral("the frame is too large")});
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
    std::optional<qint64> m_number;
    qint64 m_mostBytes;
    Done m_done;
    QString m_toRgb; ///< a filter
    QTemporaryDir m_folder;
};

} // namespace

void extractLastFrame(const QString& ffmpeg, const QString& clip, qint64 mostBytes, QObject* context, const Done& done)
{
    (new Extraction(ffmpeg, clip, std::nullopt, mostBytes, done, context))->start();
}

void extractFrame(const QString& ffmpeg, const QString& clip, qint64 number, qint64 mostBytes, QObject* context,
                  const Done& done)
{
    (new Extraction(ffmpeg, clip, number, mostBytes, done, context))->start();
}

} // namespace klapper
