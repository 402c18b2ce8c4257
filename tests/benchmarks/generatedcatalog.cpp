// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "benchmarks/generatedcatalog.h"

#include "benchmarks/generatedcontent.h"
#include "compiler/catalogwriter.h"
#include "core/catalog.h"

#include <QFile>

namespace statusbook::benchmarks {

namespace {

// As many codes as generatedContent() makes of this number.
bool holds(const QByteArray &bytes, int codes)
{
    core::CatalogFault fault{};
    const core::Catalog catalog =
        core::Catalog::open(bytes, nullptr, core::CatalogCheck::Structure, &fault);
    const int systems = catalog.systemCount();
    return fault == core::CatalogFault::None && systems > 0
        && catalog.codeCount() == codes / systems * systems;
}

} // namespace

QByteArray generatedCatalog(int codes, const QString &path)
{
    QFile file(path);
    if (!path.isEmpty() && file.open(QIODevice::ReadOnly)) {
        QByteArray known = file.readAll();
        if (holds(known, codes))
            return known;
        file.close();
    }
    QByteArray bytes = compiler::CatalogWriter(generatedContent(codes)).english();
    if (!path.isEmpty() && (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()))
        qWarning("%s cannot be written", qPrintable(path));
    return bytes;
}

} // namespace statusbook::benchmarks
