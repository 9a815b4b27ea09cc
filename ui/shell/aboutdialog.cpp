// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wrapheight.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace klapper {

namespace {

QVBoxLayout* makeColumn(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    return column;
}

void addClose(QDialog* dialog, QVBoxLayout* column, const QString& title)
{
    auto* box = new QDialogButtonBox(QDialogButtonBox::Close);
    box->button(QDialogButtonBox::Close)->setText(title); // Qt's own words come from a package that may be missing
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addSpacing(space::small);
    column->addWidget(box);
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Klapper"));
    setMinimumWidth(dialogWidth(440));
    QVBoxLayout* column = makeColumn(this);
    auto* logo = new QLabel;
    logo->setPixmap(icon(IconId::Logo).pixmap(QSize(48, 48), devicePixelRatioF()));
    auto* title = new PlainLabel(tr("Klapper %1").arg(QStringLiteral(KLAPPER_VERSION)), TextSize::Large, Token::Text);
    auto* text = new PlainLabel(
        tr("A studio for Kling 3.0 video on RunComfy: write shots, see the price, send jobs that are never lost or "
           "sent twice, and judge the clips.\n\nKlapper is independent. It is not made, endorsed or supported by "
           "RunComfy or by Kuaishou Technology; Kling is a name of Kuaishou Technology.\n\n"
           "Free software under the GNU General Public License, version 3 or later, without any warranty."));
    text->setWordWrap(true);
    keepWrappedHeight(*text);
    column->addWidget(logo);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(new PlainLabel(tr("Qt %1").arg(QString::fromLatin1(qVersion())), TextSize::Small, Token::Quiet));
    addClose(this, column, tr("Close"));
}

} // namespace klapper
