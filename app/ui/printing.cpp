// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/printing.h"

#include "ui/pageprint.h"

#include <QApplication>
#include <QLibrary>
#include <QLocale>
#include <QPdfWriter>
#include <QSaveFile>

#include <functional>

namespace statusbook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal margin = 15; // mm; most printers leave less of a sheet white

using PrintFunction = bool (*)(const QString &, QWidget *,
                               const std::function<void(QPagedPaintDevice &)> &);

// Beside the program where it was built, or where it was installed.
PrintFunction loadPrintModule(QString *fault)
{
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString &folder :
         QStringList{program, program + u"/../"_s + QLatin1StringView(STATUSBOOK_MODULE_DIR)}) {
        QLibrary module(folder + u"/statusbook-print.so"_s);
        if (const auto function = module.resolve("statusbookPrint"))
            return reinterpret_cast<PrintFunction>(function);
        *fault = module.errorString();
    }
    return nullptr;
}

} // namespace

bool writePdf(const models::Page &page, const QFont &font, const QString &path, QString *fault)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        *fault = file.errorString();
        return false;
    }
    {
        QPdfWriter writer(&file);
        const bool metric = QLocale::system().measurementSystem() == QLocale::MetricSystem;
        writer.setPageSize(QPageSize(metric ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        writer.setTitle(page.title);
        writer.setCreator(u"Statusbook"_s);
        printPage(page, font, writer);
    }
    if (file.commit())
        return true;
    *fault = file.errorString();
    return false;
}

bool printWithDialog(const models::Page &page, QWidget *parent, QString *fault)
{
    const PrintFunction print = loadPrintModule(fault);
    if (!print)
        return false;
    const QFont font = QApplication::font();
    return print(page.title, parent,
                 [&](QPagedPaintDevice &device) { printPage(page, font, device); });
}

} // namespace statusbook::ui
