// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "compiler/catalogwriter.h"
#include "compiler/contentchecks.h"
#include "compiler/contentreader.h"
#include "compiler/translation.h"
#include "compiler/tsfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <cstdio>

// Reads the content and its translations, checks everything, and writes a catalogue a language; or
// brings the translation files up to date. Prints every fault with file and place.
using namespace statusbook::compiler;
using namespace Qt::StringLiterals;

namespace {

enum class ExitStatus { Done = 0, WrongFile = 1, WrongUsage = 2, WrongContent = 3 };

struct Options {
    QString content;
    QString pairs;
    QString equivalents;
    QString translations;
    QString output;
    QStringList languages;
    bool advice = false;
};

QByteArray readFile(const QString &path, Faults &faults)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        faults.append({FaultKind::CannotRead, path, {}, file.errorString()});
    return file.isOpen() ? file.readAll() : QByteArray();
}

// The files by their folder's name and their own: content/smtp.json and pairs/smtp.json differ.
QList<ContentFile> readFolder(const QString &folder, Faults &faults)
{
    QList<ContentFile> files;
    const QDir dir(QDir(folder).absolutePath());
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (!name.endsWith(".schema.json"_L1))
            files.append({dir.dirName() + u'/' + name, readFile(dir.filePath(name), faults)});
    }
    if (files.isEmpty())
        faults.append({FaultKind::CannotRead, folder, {}, u"no content files"_s});
    return files;
}

bool writeFile(const QString &path, const QByteArray &bytes, Faults &faults)
{
    QFile old(path);
    if (old.open(QIODevice::ReadOnly) && old.readAll() == bytes)
        return false;
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        faults.append({FaultKind::CannotWrite, path, {}, file.errorString()});
    return written;
}

// The file as it is; an empty one of that language where there is none yet.
std::optional<TsFile> readTranslation(const Options &options, const QString &language,
                                      Faults &faults)
{
    const QString path = options.translations + u'/' + tsName(language);
    if (!QFile::exists(path))
        return TsFile{language, {}};
    return readTs(tsName(language), readFile(path, faults), faults);
}

void compile(const Options &options, const Content &content, Faults &faults)
{
    CatalogWriter writer(content);
    writeFile(options.output + u"/en.catalog"_s, writer.english(), faults);
    for (const QString &language : options.languages) {
        Faults ignored;
        const auto file = readTranslation(options, language, faults);
        const QString glossary = u"glossary_"_s + language + u".tsv"_s;
        const auto rules = readGlossary(
            glossary, readFile(options.translations + u'/' + glossary, ignored), faults);
        if (!file)
            continue;
        const Translation translation =
            bindTranslation(content, *file, tsName(language), rules, faults);
        writeFile(options.output + u'/' + language + u".catalog"_s, writer.translated(translation),
                  faults);
        std::printf("%s: %d finished, %d unfinished, %d stale\n", qPrintable(language),
                    translation.finished, translation.unfinished, translation.stale);
    }
}

void update(const Options &options, const Content &content, Faults &faults)
{
    for (const QString &language : options.languages) {
        if (const auto file = readTranslation(options, language, faults))
            writeFile(options.output + u'/' + tsName(language), writeTs(updateTs(content, *file)),
                      faults);
    }
}

// Prints the faults. A file that cannot be read or written is no error in the content.
ExitStatus report(const Faults &faults, bool advice)
{
    int errors = 0;
    int files = 0;
    for (const Fault &fault : faults) {
        if (fault.kind == FaultKind::CannotRead || fault.kind == FaultKind::CannotWrite)
            ++files;
        else if (isError(fault.kind))
            ++errors;
        if (isError(fault.kind) || advice)
            std::fprintf(stderr, "%s\n", qPrintable(toString(fault)));
    }
    if (errors > 0)
        std::fprintf(stderr, "%d %s in the content\n", errors, errors == 1 ? "error" : "errors");
    return errors > 0 ? ExitStatus::WrongContent
        : files > 0   ? ExitStatus::WrongFile
                      : ExitStatus::Done;
}

void defineArguments(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Compiles Statusbook's content, or updates its translation files."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"command"_s, u"compile, update or check"_s);
    parser.addOptions(
        {{u"content"_s, u"Folder of the system files"_s, u"dir"_s},
         {u"pairs"_s, u"Folder of the pair files"_s, u"dir"_s},
         {u"equivalents"_s, u"Folder of the files of equivalents"_s, u"dir"_s},
         {u"translations"_s, u"Folder of content_LL.ts and glossary_LL.tsv"_s, u"dir"_s},
         {u"output"_s, u"Folder to write to"_s, u"dir"_s},
         {u"language"_s, u"A language besides English; may be repeated"_s, u"LL"_s},
         {u"advice"_s, u"Also print unfinished and stale translations and glossary breaks"_s}});
}

// What is wrong with the arguments; nothing if they can be followed.
QString faultOfUsage(const QCommandLineParser &parser)
{
    const QStringList commands = parser.positionalArguments();
    const QString command = commands.value(0);
    if (commands.size() != 1)
        return u"One command is needed."_s;
    if (!QStringList{u"compile"_s, u"update"_s, u"check"_s}.contains(command))
        return u"Unknown command: "_s + command;
    QStringList needed{u"content"_s, u"pairs"_s, u"equivalents"_s};
    if (command != "check"_L1)
        needed.append(u"output"_s);
    if (command != "check"_L1 && parser.isSet(u"language"_s))
        needed.append(u"translations"_s);
    for (const QString &option : std::as_const(needed)) {
        if (parser.value(option).isEmpty())
            return u"Missing option: --"_s + option;
    }
    return {};
}

ExitStatus run(const QString &command, const Options &options)
{
    Faults faults;
    const ContentFiles files{readFolder(options.content, faults), readFolder(options.pairs, faults),
                             readFolder(options.equivalents, faults)};
    const Content content = readContent(files, faults);
    if (faults.isEmpty())
        checkContent(content, faults);
    if (faults.isEmpty() && command == "compile"_L1)
        compile(options, content, faults);
    else if (faults.isEmpty() && command == "update"_L1)
        update(options, content, faults);
    return report(faults, options.advice);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    defineArguments(parser);
    const bool understood = parser.parse(QCoreApplication::arguments());
    if (understood && (parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s)))
        parser.showHelp();
    const QString fault = understood ? faultOfUsage(parser) : parser.errorText();
    if (!fault.isEmpty()) {
        std::fprintf(stderr, "%s\n\n%s", qPrintable(fault), qPrintable(parser.helpText()));
        return static_cast<int>(ExitStatus::WrongUsage);
    }
    const Options options{parser.value(u"content"_s),     parser.value(u"pairs"_s),
                          parser.value(u"equivalents"_s), parser.value(u"translations"_s),
                          parser.value(u"output"_s),      parser.values(u"language"_s),
                          parser.isSet(u"advice"_s)};
    return static_cast<int>(run(parser.positionalArguments().value(0), options));
}
