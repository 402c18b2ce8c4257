// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compiler/contentreader.h"
#include "compiler/tsfile.h"
#include "core/catalog.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

// A small content that has every field once: nine codes of three systems, three pairs, and a Turkish
// translation of some of its texts. What cannot be read or compiled ends the test.
namespace statusbook::test {

using compiler::ContentFiles;

[[nodiscard]] QByteArray readFile(const QString &path);

[[nodiscard]] ContentFiles
sampleFiles(); // smtp.json, http.json, grpc.json, pairs.json, equivalents.json
[[nodiscard]] QByteArray sampleTurkish(); // content_tr.ts

// The sample and a system whose codes share their texts: enhanced/4.2.2 and 5.2.2.
[[nodiscard]] ContentFiles sampleWithFamilies();

// The sample's own file with one piece of its text replaced, which must stand in it exactly once.
[[nodiscard]] ContentFiles sampleWith(const QString &before, const QString &after);

// One system "http" of that many codes, numbered from 1000. Every tenth is unofficial.
[[nodiscard]] ContentFiles manyCodes(int count);

// The catalogues of one compilation.
struct Catalogs {
    compiler::Content content;
    QStringList turkishTexts; // by slot of the content's texts; empty where English must do

    QByteArray englishBytes;
    QByteArray turkishBytes;
    core::Catalog english;
    core::Catalog turkish;
};
[[nodiscard]] Catalogs compiled(const ContentFiles &files = sampleFiles(),
                                const QByteArray &turkish = sampleTurkish());

} // namespace statusbook::test
