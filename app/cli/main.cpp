// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commands.h"
#include "core/languagetag.h"
#include "models/library.h"
#include "models/pageexport.h"
#include "resources/bundle.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
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
             {u"system"_s, tr("Only this system (list, show, search)."), u"ID"_s},
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
    static QString unknownOption(const QString &option)
    {
        static constexpr const char *ofQt = "Unknown option '%1'."; // a text of Qt's translations
        return wrongOption(QCoreApplication::translate("QCommandLineParser", ofQt).arg(option));
    }
};

// Words of Qt's own parser: read when it has something to say.
void installQtTexts(QTranslator &translator, const QString &language)
{
    if (translator.load(u"qtbase_"_s + language,
                        QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&translator);
}

// An option that is given but does not belong to the command; empty if there is none.
QString strangeOption(const QCommandLineParser &parser, const QString &command)
{
    static const std::pair<QString, QStringList> commandsOf[] = {
        {u"system"_s, {u"list"_s, u"show"_s, u"search"_s}},
        {u"limit"_s, {u"search"_s}},
        {u"stdin"_s, {u"search"_s}},
        {u"all"_s, {u"explain"_s}},
    };
    for (const auto &[option, commands] : commandsOf) {
        if (parser.isSet(option) && !commands.contains(command))
            return option;
    }
    return {};
}

// The value of an option before the parser runs, whose own texts need the language already.
QString valueOf(const QString &option, const QStringList &arguments)
{
    QString value;
    for (qsizetype i = 1; i < arguments.size() && arguments[i] != u"--"; ++i) {
        if (arguments[i] == option)
            value = arguments.value(i + 1);
        else if (arguments[i].startsWith(option + u'='))
            value = arguments[i].sliced(option.size() + 1);
    }
    return value;
}

int exitWith(ExitStatus status, const QString &message)
{
    QTextStream(stderr) << u"statusbook-cli: "_s << models::printable(message) << u'\n';
    return static_cast<int>(status);
}

// What was printed is written when it ends: a full disk is no success.
int endWith(ExitStatus status, QTextStream &out)
{
    out.flush();
    const auto *file = qobject_cast<const QFileDevice *>(out.device());
    if (file && file->error() != QFileDevice::NoError)
        return exitWith(ExitStatus::Unreadable, file->errorString());
    return static_cast<int>(status);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"statusbook-cli"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(STATUSBOOK_VERSION));

    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = valueOf(u"--content"_s, arguments);
    models::Library library = folder.isEmpty()
        ? models::Library(bundledLanguages(), core::CatalogCheck::Structure)
        : models::Library::fromFolder(folder, bundledLanguages());
    const QString wanted = valueOf(u"--lang"_s, arguments);
    const QString language = library.nearest(wanted);
    QTranslator translator;
    const QByteArray interface = library.interface(language);
    if (translator.load(reinterpret_cast<const uchar *>(interface.constData()),
                        static_cast<int>(interface.size())))
        QCoreApplication::installTranslator(&translator);
    QCommandLineParser parser;
    Usage::describe(parser);
    QTranslator qt;
    if (!parser.parse(arguments)) {
        installQtTexts(qt, language);
        (void)parser.parse(arguments);
        return exitWith(ExitStatus::WrongUsage, Usage::wrongOption(parser.errorText()));
    }
    QTextStream out(stdout);
    if (parser.isSet(u"help"_s)) {
        installQtTexts(qt, language);
        out << parser.helpText();
        return endWith(ExitStatus::Found, out);
    }
    if (parser.isSet(u"version"_s)) {
        out << u"statusbook-cli "_s << QCoreApplication::applicationVersion() << u'\n';
        return endWith(ExitStatus::Found, out);
    }
    const core::Catalog catalog = library.catalog(language);
    if (!library.faults().isEmpty()) {
        installQtTexts(qt, language);
        return exitWith(ExitStatus::Unreadable,
                        models::FaultText::describe(library.faults().front()));
    }
    if (!wanted.isEmpty() && core::nearestLanguage(wanted, library.languages()).isEmpty())
        exitWith(ExitStatus::Found, Usage::noLanguage(wanted, library.languages()));
    Options options;
    options.arguments = parser.positionalArguments();
    options.command = options.arguments.isEmpty() ? QString() : options.arguments.takeFirst();
    if (const QString option = strangeOption(parser, options.command);
        !option.isEmpty() && !options.command.isEmpty()) {
        installQtTexts(qt, language);
        return exitWith(ExitStatus::WrongUsage, Usage::unknownOption(option));
    }
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
    QTextStream error(stderr);
    QTextStream input(stdin);
    return endWith(Commands(catalog, library.english(), out, error, input).run(options), out);
}
