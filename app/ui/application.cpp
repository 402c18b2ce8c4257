// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/application.h"

#include "core/languagetag.h"
#include "core/searchengine.h"
#include "ui/appicon.h"
#include "ui/appstyle.h"
#include "ui/language.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEvent>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <string_view>
#include <utility>

namespace statusbook::ui {

using namespace models;
using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUsage = 2;
constexpr int unreadable = 3;
constexpr int mostCodes = 2;

class StartText
{
    Q_DECLARE_TR_FUNCTIONS(StartText)

public:
    static void describe(QCommandLineParser &parser)
    {
        parser.setApplicationDescription(
            tr("Looks up status, reply and error codes, and compares them."));
        parser.addPositionalArgument(u"code"_s, codes(), syntax());
        parser.addOptions(
            {{u"lang"_s, tr("Language of the window, such as tr or pt-BR, for this time."),
              u"LL"_s},
             {u"content"_s,
              tr("Read the catalogues from this folder instead of the program's own."), u"DIR"_s},
             {{u"h"_s, u"help"_s}, tr("Print this help.")},
             {u"version"_s, tr("Print the version.")}});
    }
    static QString wrongOption(const QString &message)
    {
        return QCoreApplication::translate("Usage", "%1 See --help.").arg(message);
    }
    static QString tooManyCodes() { return wrongOption(u"%1: %2"_s.arg(syntax(), codes())); }
    static QString noCode(const QString &text) { return tr("No code is called “%1”.").arg(text); }
    static QString noLanguage(const QString &wanted, const QStringList &languages)
    {
        return tr("There is no language “%1”; English is used. Languages: %2.")
            .arg(wanted, languages.join(u", "_s));
    }
    static QString bookmarksBroken(const QString &fault)
    {
        return tr("The bookmarks could not be read (%1). The file was kept as "
                  "bookmarks.json.broken.")
            .arg(fault);
    }
    static QString bookmarksNotSaved(const QString &path)
    {
        return tr("The bookmarks could not be saved to %1.").arg(path);
    }

private:
    static QString syntax() { return u"[CODE [CODE]]"_s; }
    static QString codes()
    {
        return tr("A code to show, such as smtp/550 or UNAVAILABLE; two codes are compared.");
    }
};

int complain(int status, const QString &message)
{
    QTextStream(stderr) << u"statusbook: "_s << message << u'\n';
    return status;
}

// The arguments without those that QApplication takes for itself.
QStringList ownArguments(int argc, char **argv)
{
    static constexpr std::string_view withValue[] = {"-platform",        "-platformpluginpath",
                                                     "-platformtheme",   "-plugin",
                                                     "-qwindowgeometry", "-qwindowtitle",
                                                     "-qwindowicon",     "-geometry",
                                                     "-title",           "-icon",
                                                     "-display",         "-name",
                                                     "-session",         "-style",
                                                     "-stylesheet"};
    static constexpr std::string_view alone[] = {"-reverse", "-nograb", "-dograb", "-widgetcount",
                                                 "-qmljsdebugger"};
    const auto isOneOf = [](const auto &options, std::string_view option) {
        return std::ranges::find(options, option) != std::end(options);
    };
    QStringList own;
    for (int i = 0; i < argc; ++i) {
        std::string_view option = argv[i];
        option.remove_prefix(option.starts_with("--") ? 1 : 0); // one dash or two
        const std::string_view name = option.substr(0, option.find('='));
        if (isOneOf(withValue, name))
            i += name == option ? 1 : 0; // the value stands behind "=" or comes next
        else if (!isOneOf(alone, name))
            own.append(QString::fromLocal8Bit(argv[i]));
    }
    return own;
}

// The place that arguments name; a notice of each that names none.
Place placeOf(const QStringList &arguments, const Language &language, QStringList &notices)
{
    QList<core::CodeId> codes;
    for (const QString &argument : arguments) {
        const core::CodeId code = core::readingBeside(codes.value(0).system, language.catalog(),
                                                      language.english(), argument);
        if (code.isValid())
            codes.append(code);
        else
            notices.append(StartText::noCode(argument));
    }
    return {codes.value(0), codes.value(1)};
}

// Decoding the icon's pictures waits until the window has been painted.
class IconAfterPaint final : public QObject
{
public:
    explicit IconAfterPaint(QWidget &window) { window.installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [] { QApplication::setWindowIcon(applicationIcon()); });
        }
        return false;
    }
};

void keepBookmarks(MainWindow &window, const QString &path)
{
    QObject::connect(
        &window, &MainWindow::bookmarksChanged, &window,
        [&window, path, known = window.bookmarks()](const QList<Bookmark> &bookmarks) mutable {
            QString fault;
            const QList<Bookmark> stored = BookmarkFile::load(path, &fault);
            const QList<Bookmark> merged =
                fault.isEmpty() ? mergedBookmarks(stored, known, bookmarks) : bookmarks;
            known = merged;
            if (!BookmarkFile::save(path, merged))
                window.announce(StartText::bookmarksNotSaved(path));
            window.setBookmarks(merged);
        });
}

int show(Language &language, Settings settings, const QStringList &arguments)
{
    QStringList notices;
    if (const Place place = placeOf(arguments, language, notices); !place.isStart())
        settings.place = place;
    for (const QString &notice : std::as_const(notices))
        complain(0, notice);
    QString fault;
    const QList<Bookmark> bookmarks = BookmarkFile::load(BookmarkFile::defaultPath(), &fault);
    MainWindow window(language, settings, bookmarks);
    if (!fault.isEmpty())
        notices.append(StartText::bookmarksBroken(fault));
    if (!notices.isEmpty())
        window.announce(notices.join(u' '));
    keepBookmarks(window, BookmarkFile::defaultPath());
    const QString savedLanguage = settings.language;
    const QString startLanguage = language.chosen();
    QObject::connect(&window, &MainWindow::closing, &window,
                     [&window, savedLanguage, startLanguage] {
                         Settings now = window.settings();
                         if (now.language == startLanguage) // --lang is for one time
                             now.language = savedLanguage;
                         (void)now.save(Settings::defaultPath());
                     });
    window.show();
    const IconAfterPaint icon(window);
    return QApplication::exec();
}

void warnOfLanguage(const QString &wanted, const Library &library)
{
    if (!wanted.isEmpty() && core::nearestLanguage(wanted, library.languages()).isEmpty())
        complain(0, StartText::noLanguage(wanted, library.languages()));
}

// Says in a language what needs no window, and so no display: help, version, or what is wrong.
int answer(int argc, char **argv, const QStringList &arguments, const Library &library,
           const QString &language)
{
    const QCoreApplication app(argc, argv);
    Translators translators;
    translators.exchange(library, language);
    QCommandLineParser parser;
    StartText::describe(parser);
    if (!parser.parse(arguments))
        return complain(wrongUsage, StartText::wrongOption(parser.errorText()));
    warnOfLanguage(parser.value(u"lang"_s), library);
    QTextStream out(stdout);
    if (parser.isSet(u"help"_s))
        out << parser.helpText();
    else if (parser.isSet(u"version"_s))
        out << u"statusbook "_s << QCoreApplication::applicationVersion() << u'\n';
    else if (parser.positionalArguments().size() > mostCodes)
        return complain(wrongUsage, StartText::tooManyCodes());
    else
        return complain(unreadable, FaultText::describe(library.faults().front()));
    return 0;
}

} // namespace

int run(int argc, char **argv, const QList<LanguageData> &bundled)
{
    QCoreApplication::setApplicationName(u"statusbook"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(STATUSBOOK_VERSION));

    const QStringList arguments = ownArguments(argc, argv);
    QCommandLineParser parser;
    StartText::describe(parser);
    const bool opensWindow = parser.parse(arguments) && !parser.isSet(u"help"_s)
        && !parser.isSet(u"version"_s) && parser.positionalArguments().size() <= mostCodes;
    const QString folder = parser.value(u"content"_s);
    Library library = folder.isEmpty() ? Library(bundled, core::CatalogCheck::Structure)
                                       : Library::fromFolder(folder, bundled);
    const Settings settings = Settings::load(Settings::defaultPath());
    const QString wanted = parser.value(u"lang"_s);
    const QString chosen = wanted.isEmpty() ? settings.language : wanted;
    if (!folder.isEmpty())
        (void)library.catalog(
            library.nearest(chosen)); // to know its fault before there is a window
    if (!opensWindow || !library.faults().isEmpty())
        return answer(argc, argv, arguments, library, library.nearest(chosen));

    QApplication app(argc, argv);
    QApplication::setStyle(new AppStyle);
    QGuiApplication::setDesktopFileName(u"org.statusbook.Statusbook"_s);
    Language language(library);
    language.use(chosen);
    warnOfLanguage(wanted, library);
    return show(language, settings, parser.positionalArguments());
}

} // namespace statusbook::ui
