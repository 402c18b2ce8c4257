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

namespace statusbook::ui {

using namespace models;
using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUsage = 2;
constexpr int unreadable = 3;

class StartText
{
    Q_DECLARE_TR_FUNCTIONS(StartText)

public:
    static void describe(QCommandLineParser &parser)
    {
        parser.setApplicationDescription(
            tr("Looks up status, reply and error codes, and compares them."));
        parser.addPositionalArgument(
            u"code"_s,
            tr("A code to show, such as smtp/550 or UNAVAILABLE; two codes are compared."),
            u"[CODE [CODE]]"_s);
        parser.addOptions(
            {{u"lang"_s, tr("Language of the window, such as tr or pt-BR, for this time."),
              u"LL"_s},
             {u"content"_s,
              tr("Read the catalogues from this folder instead of the program's own."), u"DIR"_s},
             {{u"h"_s, u"help"_s}, tr("Print this help.")},
             {u"version"_s, tr("Print the version.")}});
    }
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
};

int complain(int status, const QString &message)
{
    QTextStream(stderr) << u"statusbook: "_s << message << u'\n';
    return status;
}

// The place that the arguments name; what cannot be read is said on standard error.
Place placeOf(const QStringList &arguments, const Language &language)
{
    if (arguments.isEmpty())
        return {};
    QList<core::CodeId> codes;
    for (const QString &argument : arguments.first(std::min<qsizetype>(arguments.size(), 2))) {
        const QList<core::CodeId> readings =
            core::readingsOf(language.catalog(), language.english(), argument);
        if (readings.isEmpty())
            complain(0, StartText::noCode(argument));
        else
            codes.append(readings.front());
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
    QObject::connect(&window, &MainWindow::bookmarksChanged, &window,
                     [&window, path](const QList<Bookmark> &bookmarks) {
                         if (!BookmarkFile::save(path, bookmarks))
                             window.announce(StartText::bookmarksNotSaved(path));
                     });
}

int show(Language &language, Settings settings, const QStringList &arguments)
{
    if (const Place place = placeOf(arguments, language); !place.isStart())
        settings.place = place;
    QString fault;
    const QList<Bookmark> bookmarks = BookmarkFile::load(BookmarkFile::defaultPath(), &fault);
    MainWindow window(language, settings, bookmarks);
    if (!fault.isEmpty())
        window.announce(StartText::bookmarksBroken(fault));
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

} // namespace

int run(int argc, char **argv, const QList<LanguageData> &bundled)
{
    QApplication app(argc, argv);
    QApplication::setStyle(new AppStyle);
    QApplication::setApplicationName(u"statusbook"_s);
    QApplication::setApplicationVersion(QLatin1StringView(STATUSBOOK_VERSION));
    QGuiApplication::setDesktopFileName(u"org.statusbook.Statusbook"_s);

    QCommandLineParser first; // the language decides what the help says
    StartText::describe(first);
    (void)first.parse(QApplication::arguments());
    const QString folder = first.value(u"content"_s);
    Library library = folder.isEmpty() ? Library(bundled, core::CatalogCheck::Structure)
                                       : Library::fromFolder(folder, bundled);
    const Settings settings = Settings::load(Settings::defaultPath());
    const QString wanted = first.value(u"lang"_s);
    Language language(library);
    language.use(wanted.isEmpty() ? settings.language : wanted);
    QCommandLineParser parser;
    StartText::describe(parser);
    if (!library.faults().isEmpty())
        return complain(unreadable, FaultText::describe(library.faults().front()));
    if (!parser.parse(QApplication::arguments()))
        return complain(wrongUsage, parser.errorText());
    if (!wanted.isEmpty() && core::nearestLanguage(wanted, library.languages()).isEmpty())
        complain(0, StartText::noLanguage(wanted, library.languages()));
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        QTextStream(stdout) << (parser.isSet(u"help"_s)
                                    ? parser.helpText()
                                    : QString(u"statusbook "_s + QApplication::applicationVersion()
                                              + u'\n'));
        return 0;
    }
    return show(language, settings, parser.positionalArguments());
}

} // namespace statusbook::ui
