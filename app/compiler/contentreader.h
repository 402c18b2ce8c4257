// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compiler/content.h"
#include "compiler/fault.h"

#include <QByteArray>

namespace statusbook::compiler {

// A file of content by its name, for faults and with its folder ("pairs/smtp.json"), and its bytes.
struct ContentFile {
    QString name;
    QByteArray bytes;
};

// The files of a content, each list in the order of its names.
struct ContentFiles {
    QList<ContentFile> systems;
    QList<ContentFile> pairs;
    QList<ContentFile> equivalents;
};

// Always returns what could be read; everything that breaks the format
// (resources/README.md) is in `faults`. Rules about the texts themselves are in contentchecks.
[[nodiscard]] Content readContent(const ContentFiles &files, Faults &faults);

} // namespace statusbook::compiler
