// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "benchmarks/windowfigures.h"

#include "compiler/catalogwriter.h"
#include "core/catalog.h"
#include "models/codelistmodel.h"
#include "resources/bundle.h"
#include "ui/codelistview.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/searchfield.h"
#include "ui/searchpane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

namespace statusbook::benchmarks {

namespace {

// Says how long it took from the cause until all that it changed in view was painted, in ms. What was
// put off until after that, such as the end of a page below the window, is done then, not counted.
template <typename Cause>
double painted(Cause cause)
{
    QElapsedTimer timer;
    timer.start();
    cause();
    QCoreApplication::sendPostedEvents(); // the window's request to paint is the last of them
    const double time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
    return time;
}

struct Window {
    Window()
        : library(bundledLanguages(), core::CatalogCheck::Structure)
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

compiler::Content generated(int codes)
{
    compiler::ContentSystem system;
    system.id = QStringLiteral("generated");
    system.name.english = system.title.english = QStringLiteral("Generated");
    system.classes.append(compiler::ContentClass());
    for (int i = 0; i < codes; ++i) {
        compiler::ContentCode code;
        code.code = QString::number(i);
        code.name.english = QStringLiteral("Generated Code %1").arg(i % 997);
        code.outcome = static_cast<core::Outcome>(i % core::OutcomeCount);
        system.codes.append(code);
    }
    compiler::Content content;
    content.systems.append(system);
    return content;
}

} // namespace

WindowFigures measureKeystrokes(int rounds)
{
    const Window window;
    auto *field = window.window->findChild<ui::SearchPane *>()->findChild<ui::SearchField *>();
    const QStringList queries{
        QStringLiteral("550"),    QStringLiteral("mailbox full"),   QStringLiteral("unavailable"),
        QStringLiteral("smtp 4"), QStringLiteral("permission den"), QStringLiteral("mailbx")};
    WindowFigures figures{QStringLiteral("keystroke to list and entry painted"), {}, 8.3};
    for (int round = 0; round < rounds; ++round) {
        for (const QString &query : queries) {
            field->clear();
            QCoreApplication::processEvents();
            for (const QChar c : query)
                figures.times.push_back(painted([&] { QTest::keyClick(field, c.toLatin1()); }));
        }
    }
    return figures;
}

WindowFigures measureLanguageSwitch(int rounds)
{
    Window window;
    window.window->visit({{QStringLiteral("smtp"), QStringLiteral("550")}, {}});
    QCoreApplication::processEvents();
    WindowFigures figures{QStringLiteral("language switch to painted"), {}, 16.7};
    const QStringList languages = window.language.available();
    for (int i = 0; i < rounds * languages.size(); ++i)
        figures.times.push_back(
            painted([&] { window.language.use(languages[(i + 1) % languages.size()]); }));
    return figures;
}

WindowFigures measureListReset(int codes, int rounds)
{
    const compiler::Content content = generated(codes);
    compiler::CatalogWriter writer(content);
    const QByteArray bytes = writer.english();
    core::CatalogFault fault{};
    const core::Catalog catalog =
        core::Catalog::open(bytes, nullptr, core::CatalogCheck::Structure, &fault);
    models::CodeListModel model;
    model.setCatalog(catalog, catalog);
    ui::CodeListView view;
    view.setModel(&model);
    view.resize(340, 700);
    view.show();
    (void)QTest::qWaitForWindowExposed(&view);
    WindowFigures figures{QStringLiteral("list of %1 reset to painted").arg(codes), {}, 5};
    for (int round = 0; round < rounds; ++round)
        figures.times.push_back(painted([&] { model.setFilter({}); }));
    return figures;
}

} // namespace statusbook::benchmarks
