// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "benchmarks/windowfigures.h"

#include "core/catalog.h"
#include "models/codelistmodel.h"
#include "resources/bundle.h"
#include "ui/codelistview.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/pageview.h"
#include "ui/searchfield.h"
#include "ui/searchpane.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QMenu>
#include <QTest>

#include <algorithm>

namespace statusbook::benchmarks {

namespace {

// What is due to be painted is painted; in ms since the timer was started. What was put off until after
// that, such as the end of a page below the window, is not counted and left to settle().
double msUntilPainted(const QElapsedTimer &timer)
{
    QCoreApplication::sendPostedEvents(); // the window's request to paint is the last of them
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

// Says how long it took from the cause until all that it changed in view was painted.
template <typename Cause>
double painted(Cause cause)
{
    QElapsedTimer timer;
    timer.start();
    cause();
    const double time = msUntilPainted(timer);
    settle();
    return time;
}

// Waits for a list or a page to be painted: a list lays its rows out by a timer after a reset, and asks
// for it then.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(const QAbstractScrollArea &view)
    {
        view.viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }
    void start() { m_painted = false; }
    double msUntilPainted(const QElapsedTimer &timer) const
    {
        double time = benchmarks::msUntilPainted(timer);
        constexpr int enough = 10;
        for (int i = 0; i < enough && !m_painted; ++i) {
            QCoreApplication::processEvents();
            time = benchmarks::msUntilPainted(timer);
        }
        return time;
    }

private:
    bool m_painted = false;
};

models::Library libraryOf(const QByteArray &catalog)
{
    const QList<models::LanguageData> languages = catalog.isEmpty()
        ? bundledLanguages()
        : QList<models::LanguageData>{{QStringLiteral("en"), catalog, {}, {}}};
    return models::Library(languages, core::CatalogCheck::Structure);
}

struct Window {
    explicit Window(const QByteArray &catalog = {})
        : library(libraryOf(catalog))
        , language(library)
    {
        language.use(QStringLiteral("en"));
        window =
            std::make_unique<ui::MainWindow>(language, ui::Settings(), QList<models::Bookmark>());
        window->show();
        (void)QTest::qWaitForWindowExposed(window.get());
        QCoreApplication::processEvents();
    }

    models::Library library;
    ui::Language language;
    std::unique_ptr<ui::MainWindow> window;
};

// A list of codes beside nothing else.
struct List {
    explicit List(const QByteArray &bytes)
        : catalog(libraryOf(bytes).english())
    {
        model.setCatalog(catalog, catalog);
        model.setQuery({});
        model.setFilter({});
        view.setModel(&model);
        view.resize(340, 700);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }

    core::Catalog catalog;
    models::CodeListModel model;
    ui::CodeListView view;
};

void waitForAnswer(models::CodeListModel &model)
{
    while (model.search().isRunning())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

QString ofCodes(const QString &what, const core::Catalog &catalog)
{
    return QStringLiteral("%1, %2 codes").arg(what).arg(catalog.codeCount());
}

QAction *languageAction(const QWidget &window, const QString &language)
{
    const QList<QAction *> actions = window.findChildren<QAction *>();
    const auto found = std::ranges::find_if(actions, [&](const QAction *action) {
        return action->isCheckable() && action->data().toString() == language;
    });
    return found == actions.cend() ? nullptr : *found;
}

// Opens its menu, stays on it for the third of a second that a hand needs at least, and closes the menu.
void pointAt(QAction &action)
{
    constexpr int staying = 300; // ms
    auto *menu = qobject_cast<QMenu *>(action.parent());
    menu->popup({});
    menu->setActiveAction(&action);
    QTest::qWait(staying);
    menu->hide();
    settle();
}

} // namespace

std::vector<WindowFigures> measureKeystrokes(int rounds, const QByteArray &catalog)
{
    const Window window(catalog);
    auto *pane = window.window->findChild<ui::SearchPane *>();
    auto *field = pane->findChild<ui::SearchField *>();
    auto *model = pane->findChild<models::CodeListModel *>();
    const QStringList queries{
        QStringLiteral("550"),    QStringLiteral("mailbox full"),   QStringLiteral("unavailable"),
        QStringLiteral("smtp 4"), QStringLiteral("permission den"), QStringLiteral("mailbx")};
    PaintWatch watch(*pane->findChild<ui::CodeListView *>());
    const core::Catalog &codes = window.language.catalog();
    const double budget = codes.codeCount() > models::SearchRunner::mostAtOnce ? 16.7 : 8.3;
    WindowFigures free{ofCodes(QStringLiteral("key until painted"), codes), {}, budget};
    WindowFigures answered{ofCodes(QStringLiteral("key until answer painted"), codes), {}, budget};
    for (int round = 0; round < rounds; ++round) {
        for (const QString &query : queries) {
            field->clear();
            QCoreApplication::processEvents();
            for (const QChar c : query) {
                QElapsedTimer timer;
                timer.start();
                watch.start();
                QTest::keyClick(field, c.toLatin1());
                free.times.push_back(msUntilPainted(timer));
                waitForAnswer(*model);
                answered.times.push_back(watch.msUntilPainted(timer));
                settle();
            }
        }
    }
    return {free, answered};
}

// By the menu, as people do it: it is open, and what is pointed at is chosen.
WindowFigures measureLanguageSwitch(int rounds)
{
    Window window;
    window.window->visit({{QStringLiteral("smtp"), QStringLiteral("550")}, {}});
    settle();
    PaintWatch list(*window.window->findChild<ui::CodeListView *>());
    PaintWatch page(*window.window->findChild<ui::PageView *>());
    WindowFigures figures{QStringLiteral("language switch to painted"), {}, 16.7};
    const QStringList languages = window.language.available();
    for (int i = 0; i < rounds * languages.size(); ++i) {
        QAction *action = languageAction(*window.window, languages[(i + 1) % languages.size()]);
        pointAt(*action);
        QElapsedTimer timer;
        timer.start();
        list.start();
        page.start();
        action->trigger();
        (void)list.msUntilPainted(timer);
        figures.times.push_back(page.msUntilPainted(timer));
        settle();
    }
    return figures;
}

WindowFigures measureListReset(const QByteArray &catalog, int rounds)
{
    List list(catalog);
    WindowFigures figures{ofCodes(QStringLiteral("list reset to painted"), list.catalog), {}, 5};
    PaintWatch watch(list.view);
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        watch.start();
        list.model.setFilter({});
        figures.times.push_back(watch.msUntilPainted(timer));
        settle();
    }
    return figures;
}

std::vector<WindowFigures> measureHits(const QByteArray &catalog, int rounds)
{
    List list(catalog);
    list.model.setQuery(QStringLiteral("s")); // a beginning that nearly every text has
    WindowFigures reset{
        ofCodes(QStringLiteral("list of hits reset to painted"), list.catalog), {}, 5};
    PaintWatch watch(list.view);
    QElapsedTimer timer;
    QObject::connect(&list.model, &QAbstractItemModel::modelAboutToBeReset, &list.view, [&] {
        timer.start(); // the search is over
        watch.start();
    });
    for (int round = 0; round < rounds; ++round) {
        list.model.setFilter({});
        waitForAnswer(list.model);
        reset.times.push_back(watch.msUntilPainted(timer));
        settle();
    }
    const QString hits = QStringLiteral("%1 hits scrolled").arg(list.model.matchCount());
    WindowFigures scroll{
        ofCodes(hits + QStringLiteral(", a portion to painted"), list.catalog), {}, 0};
    WindowFigures more{
        ofCodes(hits + QStringLiteral(", more found to painted"), list.catalog), {}, 0};
    while (list.model.rowCount() < list.model.matchCount()) {
        timer.start();
        if (list.model.canFetchMore({})) {
            list.model.fetchMore({});
            list.view.scrollToBottom();
            scroll.times.push_back(msUntilPainted(timer));
            timer.start();
        }
        const int rows = list.model.rowCount();
        QCoreApplication::processEvents(); // never waits, so that only what is done is counted
        if (list.model.rowCount() > rows)
            more.times.push_back(msUntilPainted(timer));
    }
    return more.times.empty() ? std::vector{reset, scroll} : std::vector{reset, scroll, more};
}

} // namespace statusbook::benchmarks
