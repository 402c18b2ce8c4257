// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/samplecontent.h"

#include "compiler/catalogwriter.h"
#include "compiler/contentchecks.h"
#include "compiler/translation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace statusbook::test {

using namespace Qt::StringLiterals;
using compiler::ContentFile;
using compiler::Faults;

namespace {

QByteArray sampleFile(const QString &name)
{
    return readFile(QStringLiteral(SAMPLE_CONTENT) + u'/' + name);
}

void requireNoErrors(const Faults &faults)
{
    for (const compiler::Fault &fault : faults) {
        if (compiler::isError(fault.kind))
            qFatal("%s", qPrintable(toString(fault)));
    }
}

core::Catalog opened(const QByteArray &bytes, const core::Catalog *english)
{
    core::CatalogFault fault{};
    const core::Catalog catalog =
        core::Catalog::open(bytes, english, core::CatalogCheck::Everything, &fault);
    if (fault != core::CatalogFault::None)
        qFatal("a compiled catalogue cannot be opened: %d", static_cast<int>(fault));
    return catalog;
}

bool replaceOnce(ContentFile &file, const QByteArray &before, const QByteArray &after)
{
    if (file.bytes.count(before) != 1)
        return false;
    file.bytes.replace(before, after);
    return true;
}

QJsonObject plainCode(int number)
{
    const QString code = QString::number(number);
    const QString filler = u" one two"_s.repeated(12);
    QJsonObject object{{u"code"_s, code},
                       {u"name"_s, u"Number %1"_s.arg(code)},
                       {u"class"_s, u"any"_s},
                       {u"outcome"_s, u"notice"_s},
                       {u"retry"_s, u"no-need"_s},
                       {u"actor"_s, u"nobody"_s},
                       {u"phase"_s, QJsonArray()},
                       {u"status"_s, u"registered"_s},
                       {u"meaning"_s, u"Number %1 means nothing,%2."_s.arg(code, filler)},
                       {u"seen"_s, u"Number %1 is seen nowhere,%2."_s.arg(code, filler)},
                       {u"fix"_s, QJsonArray{u"Leave %1 alone."_s.arg(code)}},
                       {u"refs"_s, QJsonArray{u"RFC 9110"_s}},
                       {u"keywords"_s, QJsonArray{u"keyword %1"_s.arg(code), u"common word"_s}},
                       {u"related"_s, QJsonArray{u"http/1000"_s}}};
    if (number % 10 == 0) {
        object[u"status"_s] = u"unofficial"_s;
        object[u"usedBy"_s] = u"Nobody uses it."_s;
    }
    return object;
}

} // namespace

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

ContentFiles sampleFiles()
{
    ContentFiles files;
    for (const QString &name : {u"smtp.json"_s, u"http.json"_s, u"grpc.json"_s})
        files.systems.append({name, sampleFile(name)});
    files.pairs.append({u"pairs.json"_s, sampleFile(u"pairs.json"_s)});
    files.equivalents.append({u"equivalents.json"_s, sampleFile(u"equivalents.json"_s)});
    return files;
}

QByteArray sampleTurkish()
{
    return sampleFile(u"content_tr.ts"_s);
}

ContentFiles sampleWithFamilies()
{
    ContentFiles files = sampleFiles();
    files.systems.append({u"enhanced.json"_s, sampleFile(u"enhanced.json"_s)});
    return files;
}

ContentFiles sampleWith(const QString &before, const QString &after)
{
    ContentFiles files = sampleFiles();
    int places = 0;
    for (QList<ContentFile> *list : {&files.systems, &files.pairs, &files.equivalents}) {
        for (ContentFile &file : *list)
            places += replaceOnce(file, before.toUtf8(), after.toUtf8()) ? 1 : 0;
    }
    if (places != 1)
        qFatal("“%s” does not stand in the sample exactly once", qPrintable(before));
    return files;
}

ContentFiles manyCodes(int count)
{
    QJsonArray codes;
    for (int i = 0; i < count; ++i)
        codes.append(plainCode(1000 + i));
    codes[0] = [&] {
        QJsonObject first = codes[0].toObject();
        first[u"related"_s] = QJsonArray{u"http/1001"_s};
        return first;
    }();
    const QJsonObject anyClass{{u"id"_s, u"any"_s},        {u"name"_s, u"Any"_s},
                               {u"meaning"_s, u"Any."_s},  {u"outcome"_s, u"notice"_s},
                               {u"retry"_s, u"no-need"_s}, {u"actor"_s, u"nobody"_s}};
    const QJsonObject system{{u"id"_s, u"http"_s},
                             {u"order"_s, 1},
                             {u"name"_s, u"HTTP"_s},
                             {u"title"_s, u"Many codes"_s},
                             {u"area"_s, u"Web"_s},
                             {u"description"_s, u"Codes to fill a list."_s},
                             {u"aliases"_s, QJsonArray{u"web"_s}},
                             {u"actors"_s, QJsonArray{u"nobody"_s}},
                             {u"phases"_s, QJsonArray()},
                             {u"classes"_s, QJsonArray{anyClass}}};
    const QJsonObject root{{u"system"_s, system}, {u"codes"_s, codes}};
    return {{{u"http.json"_s, QJsonDocument(root).toJson()}}, {}, {}};
}

Catalogs compiled(const ContentFiles &files, const QByteArray &turkish)
{
    Catalogs catalogs;
    Faults faults;
    catalogs.content = compiler::readContent(files, faults);
    compiler::checkContent(catalogs.content, faults);
    const QString name = u"content_tr.ts"_s;
    const auto file =
        turkish.isEmpty() ? compiler::TsFile{u"tr"_s, {}} : compiler::readTs(name, turkish, faults);
    requireNoErrors(faults);
    const auto translation = compiler::bindTranslation(catalogs.content, *file, name, {}, faults);
    requireNoErrors(faults);
    catalogs.turkishTexts = translation.texts;
    compiler::CatalogWriter writer(catalogs.content);

    catalogs.englishBytes = writer.english();
    catalogs.turkishBytes = writer.translated(translation);
    catalogs.english = opened(catalogs.englishBytes, nullptr);
    catalogs.turkish = opened(catalogs.turkishBytes, &catalogs.english);
    return catalogs;
}

} // namespace statusbook::test
