// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include <QPrintDialog>
#include <QPrinter>
#include <QWidget>

#include <functional>

// Loaded when somebody prints for the first time, so that starting the program does not load Qt's
// print support. True unless the printer failed; cancelling is no failure.
extern "C" Q_DECL_EXPORT bool statusbookPrint(const QString &title, QWidget *parent,
                                              const std::function<void(QPagedPaintDevice &)> &draw)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return true;
    draw(printer);
    return printer.printerState() != QPrinter::Error;
}
