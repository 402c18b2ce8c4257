// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commands.h"
#include "core/languagetag.h"
#include "models/library.h"
#include "resources/bundle.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTranslator>

#include <cstdio>

using namespace statusbook;
using namespace statusbook::cli;
using namespace Qt::StringLiterals;

namespace {

// Texts of the command line itself.
class Usage
{
    Q_DECLARE_TR_FUNCTIONS(Usage)

public:
    static void describe(QCommandLineParser &parser)
    {
        parser.setApplicationDescription(
            tr("Looks up status, reply and error codes, compares them, and finds them in texts."));
        parser.addPositionalArgument(u"command"_s,
                                     tr("list: all codes. systems: all systems. show CODE…: "
                                        "entries. search QUERY: ranked hits. "
                                        "compare A B: two codes side by side. "
                                        "explain [FILE…]: the codes in a text."));
        parser.addOptions(
            {{u"lang"_s, tr("Language of the output, such as tr or pt-BR."), u"LL"_s},
             {u"json"_s, tr("Print JSON.")},
             {u"markdown"_s, tr("Print Markdown.")},
             {u"system"_s, tr("Only this system (list)."), u"ID"_s},
             {u"limit"_s, tr("At most this many hits (search); 10 if not given."), u"N"_s},
             {u"all"_s, tr("Also what is less than likely (explain).")},
             {u"stdin"_s, tr("Read one query a line from standard input (search).")},
             {u"content"_s,
              tr("Read the catalogues from this folder instead of the program's own."), u"DIR"_s},
             {{u"h"_s, u"help"_s}, tr("Print this help.")},
             {u"version"_s, tr("Print the version.")}});
    }
    static QString noLanguage(const QString &wanted, const QStringList &languages)
    {
        return tr("There is no language “%1”; English is used. Languages: %2.")
            .arg(wanted, languages.join(u", "_s));
    }
    static QString badLimit(const QString &value)
    {
        return tr("--limit takes a whole number from 1, not “%1”.").arg(value);
    }
    static QString wrongOption(const QString &message) { return tr("%1 See --help.").arg(message); }
};

// The value of --lang before the parser runs, whose own texts need the language already.
QString wantedLanguage(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--lang")
            return arguments.value(i + 1);
        if (arguments[i].startsWith(u"--lang="))
            return arguments[i].sliced(7);
    }
    return {};
}

QString folderOf(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(u"--content"_s);
    if (at >= 0)
        return arguments.value(at + 1);
    const auto joined = arguments.filter(u"--content="_s);
    return joined.isEmpty() ? QString() : joined.front().sliced(10);
}

int exitWith(ExitStatus status, const QString &message)
{
    QTextStream(stderr) << u"statusbook-cli: "_s << message << u'\n';
    return static_cast<int>(status);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"statusbook-cli"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(STATUSBOOK_VERSION));

    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = folderOf(arguments);
    models::Library library = folder.isEmpty()
        ? models::Library(bundledLanguages(), core::CatalogCheck::Structure)
        : models::Library::fromFolder(folder, bundledLanguages());
    const QString wanted = wantedLanguage(arguments);
    QString language = core::nearestLanguage(wanted.isEmpty() ? models::environmentLanguages()
                                                              : QStringList{wanted},
                                             library.languages());
    QTranslator translator;
    const QByteArray interface = library.interface(language.isEmpty() ? u"en"_s : language);
    if (translator.load(reinterpret_cast<const uchar *>(interface.constData()),
                        static_cast<int>(interface.size())))
        QCoreApplication::installTranslator(&translator);
    if (library.isEmpty())
        return exitWith(ExitStatus::Unreadable,
                        models::FaultText::describe(library.faults().front()));
    if (language.isEmpty() && !wanted.isEmpty())
        exitWith(ExitStatus::Found, Usage::noLanguage(wanted, library.languages()));
    const core::Catalog catalog = library.catalog(language);
    if (!library.faults().isEmpty())
        return exitWith(ExitStatus::Unreadable,
                        models::FaultText::describe(library.faults().front()));

    QCommandLineParser parser;
    Usage::describe(parser);
    if (!parser.parse(arguments))
        return exitWith(ExitStatus::WrongUsage, Usage::wrongOption(parser.errorText()));
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        QTextStream(stdout) << (parser.isSet(u"help"_s)
                                    ? parser.helpText()
                                    : QString(u"statusbook-cli "_s
                                              + QCoreApplication::applicationVersion() + u'\n'));
        return 0;
    }
    Options options;
    options.arguments = parser.positionalArguments();
    options.command = options.arguments.isEmpty() ? QString() : options.arguments.takeFirst();
    options.format = parser.isSet(u"json"_s) ? Format::Json
        : parser.isSet(u"markdown"_s)        ? Format::Markdown
                                             : Format::Text;
    options.system = parser.value(u"system"_s);
    options.all = parser.isSet(u"all"_s);
    options.fromInput = parser.isSet(u"stdin"_s);
    if (parser.isSet(u"limit"_s)) {
        bool number = false;
        options.limit = parser.value(u"limit"_s).toInt(&number);
        if (!number || options.limit < 1)
            return exitWith(ExitStatus::WrongUsage, Usage::badLimit(parser.value(u"limit"_s)));
    }
    QTextStream out(stdout);
    QTextStream error(stderr);
    QTextStream input(stdin);
    return static_cast<int>(Commands(catalog, library.english(), out, error, input).run(options));
}
