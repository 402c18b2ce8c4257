// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow.h"

#include "models/bidi.h"
#include "models/documents.h"
#include "models/pageexport.h"
#include "ui/actionicon.h"
#include "ui/actions.h"
#include "ui/codelistview.h"
#include "ui/comparisonpane.h"
#include "ui/detailpane.h"
#include "ui/explainpane.h"
#include "ui/language.h"
#include "ui/pagedialog.h"
#include "ui/pageview.h"
#include "ui/paneheader.h"
#include "ui/printing.h"
#include "ui/searchpane.h"
#include "ui/splitter.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>
#include <cmath>
#include <optional>

namespace statusbook::ui {

using core::CodeId;

namespace {

constexpr int narrowWidth = 760; // px: below, list and page do not stand side by side
constexpr QSize leastSize(480, 360);
constexpr QSize firstSize(1100, 720);
constexpr int firstListWidth = 340;
constexpr qreal zoomStep = 1.1;
constexpr int announcementTime = 6000; // ms

} // namespace

MainWindow::MainWindow(Language &language, const Settings &settings,
                       const QList<models::Bookmark> &bookmarks)
    : m_language(language)
    , m_actions(new Actions(this))
    , m_search(new SearchPane(language))
    , m_detail(new DetailPane(language, *m_actions))
    , m_pages(new QStackedWidget)
    , m_splitter(new Splitter(this))
    , m_languages(new QActionGroup(this))
    , m_rehearsal(new Rehearsal(
          language, [this] { return scene(); }, this))
    , m_bookmarks(bookmarks)
{
    buildLayout();
    buildMenus();
    connectActions();
    connectPanes();
    m_search->setBookmarks(m_bookmarks);
    restore(settings);
    retranslate();
    m_search->focusField();
}

void MainWindow::buildLayout()
{
    setAnimated(false); // a menu bar in higher letters would push the panes down in steps
    setMinimumSize(leastSize);
    setAcceptDrops(true);
    m_pages->addWidget(m_detail);
    m_splitter->addWidget(m_search);
    m_splitter->addWidget(m_pages);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({firstListWidth, firstSize.width() - firstListWidth});
    setCentralWidget(m_splitter);
}

void MainWindow::buildMenus()
{
    const auto add = [this](std::initializer_list<std::optional<ActionId>> ids) {
        QMenu *menu = menuBar()->addMenu(QString());
        for (const auto &id : ids)
            id ? menu->addAction((*m_actions)[*id]) : static_cast<void>(menu->addSeparator());
        m_menus.append(menu);
    };
    using enum ActionId;
    add({Explain, OpenFile, PasteText, std::nullopt, ExportPdf, Print, std::nullopt, Quit});
    add({Copy, CopyMarkdown, CopyHtml, std::nullopt, Find, NextMark, PreviousMark, std::nullopt,
         ClearText});
    add({ZoomIn, ZoomOut, ZoomReset, std::nullopt, SortByName, ShowOriginal, std::nullopt,
         NextPane});
    add({Back, Forward, ActionId::StartPage, std::nullopt, ToggleBookmark});
    add({CompareMode, Swap});
    add({});
    add({Shortcuts, About});
    buildLanguageMenu();
}

void MainWindow::buildLanguageMenu()
{
    QMenu *menu = m_menus[5];
    QStringList languages = m_language.available();
    languages.prepend(QString()); // the system's
    for (const QString &language : std::as_const(languages)) {
        QAction *action = menu->addAction(models::nativeName(language));
        action->setCheckable(true);
        action->setData(language);
        action->setChecked(language == m_language.chosen());
        m_languages->addAction(action);
        if (language.isEmpty())
            menu->addSeparator();
    }
    connect(m_languages, &QActionGroup::hovered, this,
            [this](const QAction *action) { m_rehearsal->start(action->data().toString()); });
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { m_language.use(action->data().toString()); });
}

Rehearsal::Scene MainWindow::scene() const
{
    Rehearsal::Scene scene;
    if (isComparing())
        scene.makePage = [this](const core::Catalog &catalog) {
            return m_comparison->makePage(catalog);
        };
    else if (!isExplaining())
        scene.makePage = [this](const core::Catalog &catalog) {
            return m_detail->makePage(catalog);
        };
    scene.rows = m_search->codesInView();
    scene.font = m_pages->font();
    scene.size = m_pages->size();
    return scene;
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect((*m_actions)[id], &QAction::triggered, this, slot);
    };
    using enum ActionId;
    on(ExportPdf, &MainWindow::exportPdf);
    on(Print, &MainWindow::print);
    on(Quit, &QWidget::close);
    on(Copy, &MainWindow::copySummary);
    on(CopyMarkdown, [this] { copy(models::toMarkdown(page())); });
    on(CopyHtml, [this] { copy(models::toHtml(page()), models::toHtml(page())); });
    on(Find, [this] {
        showList(true);
        m_search->focusField();
    });
    on(ZoomIn, [this] { setZoom(m_zoom + 1); });
    on(ZoomOut, [this] { setZoom(m_zoom - 1); });
    on(ZoomReset, [this] { setZoom(0); });
    on(NextPane, &MainWindow::focusNextPane);
    on(Back, [this] {
        keepPreview();
        goTo(m_history.goBack());
    });
    on(Forward, [this] { goTo(m_history.goForward()); });
    on(ActionId::StartPage, [this] { visit({}); });
    on(Swap, &MainWindow::swapSides);
    on(Shortcuts, [this] {
        openDialog([](const MainWindow &window) {
            return helpPage(*window.m_actions, window.m_language.current());
        });
    });
    on(About, [this] {
        openDialog([](const MainWindow &window) { return aboutPage(window.m_language.catalog()); });
    });
    connectExplaining();
    connectToggles();
}

void MainWindow::connectExplaining()
{
    const auto on = [this](ActionId id, auto slot) {
        connect((*m_actions)[id], &QAction::triggered, this, slot);
    };
    using enum ActionId;
    on(Explain, [this] {
        visit(Place::ofExplanation());
        m_explanation->setFocus();
    });
    on(OpenFile, &MainWindow::openFile);
    on(PasteText, [this] { explainText(QApplication::clipboard()->text()); });
    on(ClearText, [this] { m_explanation->clear(); });
    on(NextMark, [this] { m_explanation->moveMark(1); });
    on(PreviousMark, [this] { m_explanation->moveMark(-1); });
}

// By their state, not by the click: assistive technology toggles without clicking.
void MainWindow::connectToggles()
{
    const auto on = [this](ActionId id, auto slot) {
        connect((*m_actions)[id], &QAction::toggled, this, slot);
    };
    using enum ActionId;
    on(SortByName, [this](bool byName) {
        m_search->setSortByName(byName);
        m_search->showSelection(m_place.code, m_place.compared);
    });
    on(ShowOriginal, [this](bool shown) { m_detail->setOriginalShown(shown); });
    on(ToggleBookmark, [this](bool marked) {
        if (marked != m_bookmarks.contains(bookmarkHere()))
            toggleBookmark();
    });
    on(CompareMode, [this](bool comparing) {
        if (comparing != isComparing())
            toggleComparison();
    });
}

void MainWindow::connectPanes()
{
    connect(m_search, &SearchPane::codePreviewed, this, &MainWindow::preview);
    connect(m_search, &SearchPane::codeChosen, this, [this](const CodeId &id) { visit({id, {}}); });
    connect(m_search, &SearchPane::pairChosen, this, [this](const CodeId &a, const CodeId &b) {
        visit({a, b});
    });
    connect(m_search, &SearchPane::compareRequested, this, &MainWindow::compareWith);
    connect(m_search, &SearchPane::longTextPasted, this, &MainWindow::explainText);
    connect(m_detail, &DetailPane::exampleActivated, m_search, &SearchPane::setQuery);
    connectPage(m_detail->header(), m_detail->view());
    connect(&m_language, &Language::languageChanged, this, &MainWindow::updateTitle);
}

// Made when it is first shown: most starts show an entry.
ComparisonPane *MainWindow::comparison()
{
    if (!m_comparison) {
        m_comparison = new ComparisonPane(m_language, *m_actions, m_pages);
        m_pages->addWidget(m_comparison);
        m_comparison->header()->setListButtonVisible(m_narrow);
        connect(m_comparison, &ComparisonPane::codesPicked, this,
                [this](const CodeId &a, const CodeId &b) {
                    visit({a, b});
                });
        connectPage(m_comparison->header(), m_comparison->view());
    }
    return m_comparison;
}

// Made when it is first needed, as the comparison.
ExplainPane *MainWindow::explanation()
{
    if (!m_explanation) {
        m_explanation = new ExplainPane(m_language, *m_actions, m_pages);
        m_pages->addWidget(m_explanation);
        m_explanation->header()->setListButtonVisible(m_narrow);
        connect(m_explanation, &ExplainPane::codeActivated, this, [this](const CodeId &id) {
            visit({id, {}});
        });
        connect(m_explanation, &ExplainPane::compareRequested, this,
                [this](const CodeId &a, const CodeId &b) {
                    visit({a, b});
                });
        connect(m_explanation, &ExplainPane::changed, this, [this] {
            updateActions();
            updateTitle();
        });
        connectPage(m_explanation->header(), m_explanation->view());
    }
    return m_explanation;
}

void MainWindow::explainText(const QString &text)
{
    visit(Place::ofExplanation());
    m_explanation->explainText(text);
}

void MainWindow::openFile()
{
    //: The patterns in brackets stay as they are
    const QStringList kinds{tr("Mails, logs and texts (*.eml *.mbox *.log *.txt *.gz)"),
                            tr("All files (*)")};
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a Text to Explain"), QString(),
                                                      kinds.join(QStringLiteral(";;")));
    if (path.isEmpty())
        return;
    visit(Place::ofExplanation());
    m_explanation->explainFile(path);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (ExplainPane::canExplain(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (!ExplainPane::canExplain(*event->mimeData()))
        return;
    event->acceptProposedAction();
    visit(Place::ofExplanation());
    m_explanation->explainDropped(*event->mimeData());
}

bool MainWindow::isComparing() const
{
    return m_comparison && m_pages->currentWidget() == m_comparison;
}

void MainWindow::connectPage(PaneHeader *header, PageView *view)
{
    connect(header, &PaneHeader::listRequested, this, [this] { showList(true); });
    connect(view, &PageView::codeActivated, this, [this](const CodeId &id) { visit({id, {}}); });
    connect(view, &PageView::compareRequested, this, [this](const CodeId &a, const CodeId &b) {
        visit({a, b});
    });
    connect(view, &PageView::urlActivated, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(view, &PageView::wireCopyRequested, this, [this](const QString &text) { copy(text); });
    view->installEventFilter(this);
}

// Other words and letters ask for other room. Left to Qt, each layout tells the next in an event of its
// own, and the window is painted once before they are through, and again after.
bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::UpdateRequest)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return QMainWindow::event(event);
}

// Ctrl+C in a page without a selection copies the summary of its code: the view must leave the key
// to the action then.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        const auto *view = static_cast<PageView *>(watched);
        if (!view->textCursor().hasSelection()) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::restore(const Settings &settings)
{
    resize(firstSize);
    restoreGeometry(settings.geometry);
    m_splitter->restoreState(settings.splitter);
    m_zoom = settings.zoom;
    applyZoom();
    (*m_actions)[ActionId::SortByName]->setChecked(settings.sortByName);
    if (!settings.systems.isEmpty() || !settings.outcomes.isEmpty())
        m_search->setFilters(settings.systems, settings.outcomes);
    const bool known = m_language.catalog().entry(settings.place.code).has_value();
    visit(known ? settings.place : Place());
}

Settings MainWindow::settings() const
{
    Settings settings;
    settings.geometry = saveGeometry();
    settings.splitter = m_splitter->saveState();
    settings.zoom = m_zoom;
    settings.language = m_language.chosen();
    settings.place = isExplaining() ? Place{m_before, {}} : m_place;
    settings.systems = m_search->systems();
    settings.outcomes = m_search->outcomes();
    settings.sortByName = (*m_actions)[ActionId::SortByName]->isChecked();
    return settings;
}

void MainWindow::visit(const Place &place)
{
    if (place != m_place && !place.isComparison())
        keepPreview();
    m_history.visit(place);
    goTo(place);
    if (!place.isStart())
        showList(false);
}

// An entry that was only previewed is a place as soon as it is left for another than the list's next.
void MainWindow::keepPreview()
{
    if (!m_place.isStart())
        m_history.visit(m_place);
}

void MainWindow::goTo(const Place &place)
{
    m_place = place;
    if (!place.explanation)
        m_before = place.isComparison() ? CodeId() : place.code;
    m_pages->setCurrentWidget(paneOf(place));
    if (!place.explanation)
        m_search->showSelection(place.code, place.compared);
    updateNarrow();
    updateActions();
    updateTitle();
}

// The pane that shows a place, showing it.
QWidget *MainWindow::paneOf(const Place &place)
{
    if (place.explanation)
        return explanation();
    if (!place.isComparison()) {
        m_detail->showCode(place.code);
        return m_detail;
    }
    comparison()->showCodes(place.code, place.compared);
    return m_comparison;
}

// While somebody types or moves in the list the entry follows; a comparison stays.
void MainWindow::preview(const CodeId &code)
{
    if (m_narrow || m_pages->currentWidget() != m_detail || !code.isValid())
        return;
    m_place = {code, {}};
    m_detail->showCode(code);
    updateActions();
    updateTitle();
}

void MainWindow::compareWith(const CodeId &code)
{
    const bool third = m_place.isComparison() && code.isValid() && code != m_place.code
        && code != m_place.compared;
    if (third)
        return visit({m_place.code, code});
    const CodeId other = m_before.isValid() && m_before != code ? m_before : CodeId();
    if (other.isValid() && code.isValid())
        visit({other, code});
    else
        toggleComparison();
}

// From an entry to a comparison that waits for its second code; from a comparison back to its first.
void MainWindow::toggleComparison()
{
    if (isComparing()) {
        visit({m_place.code, {}});
        return;
    }
    const CodeId first = isExplaining() ? m_explanation->currentCode()
        : m_place.code.isValid()        ? m_place.code
                                        : m_search->currentCode();
    if (isExplaining())
        visit({first, {}});
    comparison()->showCodes(first, {});
    m_pages->setCurrentWidget(m_comparison);
    showList(false);
    updateActions();
    m_comparison->pick();
}

void MainWindow::swapSides()
{
    if (m_place.isComparison())
        visit({m_place.compared, m_place.code});
}

models::Bookmark MainWindow::bookmarkHere() const
{
    return {m_place.code, m_place.compared};
}

void MainWindow::toggleBookmark()
{
    QList<models::Bookmark> bookmarks = m_bookmarks;
    if (bookmarks.removeAll(bookmarkHere()) == 0 && !m_place.isStart())
        bookmarks.append(bookmarkHere());
    setBookmarks(bookmarks);
    Q_EMIT bookmarksChanged(m_bookmarks);
}

void MainWindow::setBookmarks(const QList<models::Bookmark> &bookmarks)
{
    if (bookmarks == m_bookmarks)
        return;
    m_bookmarks = bookmarks;
    m_search->setBookmarks(m_bookmarks);
    m_search->showSelection(m_place.code, m_place.compared);
    updateActions();
}

void MainWindow::updateActions()
{
    const auto enable = [this](ActionId id, bool enabled) {
        (*m_actions)[id]->setEnabled(enabled);
    };
    const bool comparing = isComparing();
    const bool explaining = isExplaining();
    const bool report = explaining && m_explanation->hasReport();
    const bool somewhere =
        explaining ? report : !m_place.isStart() && (!comparing || m_place.isComparison());
    using enum ActionId;
    for (const ActionId id : {ExportPdf, ActionId::Print, Copy, CopyMarkdown, CopyHtml})
        enable(id, somewhere);
    enable(ToggleBookmark, somewhere && !explaining);
    for (const ActionId id : {NextMark, PreviousMark, ClearText})
        enable(id, report);
    const bool previewing = !m_place.isStart() && !m_history.isAt(m_place);
    enable(Back, m_history.canGoBack() || (previewing && m_history.hasPlaces()));
    enable(Forward, m_history.canGoForward());
    enable(Swap, m_place.isComparison());
    enable(ShowOriginal, !comparing && !explaining);
    (*m_actions)[CompareMode]->setChecked(comparing);
    const bool marked = m_bookmarks.contains(bookmarkHere());
    (*m_actions)[ToggleBookmark]->setChecked(marked);
    (*m_actions)[ToggleBookmark]->setIcon(
        actionIcon(marked ? ActionIcon::Bookmarked : ActionIcon::Bookmark));
}

void MainWindow::updateTitle()
{
    const QString title = pageTitle();
    //: Window title; %1 is what is shown
    setWindowTitle(title.isEmpty() ? QStringLiteral("Statusbook")
                                   : tr("%1 – Statusbook").arg(title));
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    const QStringList titles{tr("&File"),    tr("&Edit"),     tr("&View"), tr("&Go"),
                             tr("&Compare"), tr("&Language"), tr("&Help")};
    for (qsizetype i = 0; i < titles.size(); ++i)
        m_menus[i]->setTitle(titles[i]);
    m_languages->actions().constFirst()->setText(tr("System language"));
    m_splitter->setAccessibleName(tr("List and page"));
    updateTitle();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        applyZoom();
    QMainWindow::changeEvent(event);
}

void MainWindow::setZoom(int zoom)
{
    m_zoom = std::clamp(zoom, Settings::leastZoom, Settings::mostZoom);
    applyZoom();
}

void MainWindow::applyZoom()
{
    QFont font; // without a zoom the panes inherit the application's font
    if (m_zoom != 0) {
        font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * std::pow(zoomStep, m_zoom));
    }
    if (m_zoom != 0 || m_splitter->testAttribute(Qt::WA_SetFont))
        m_splitter->setFont(font);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    updateNarrow();
}

void MainWindow::updateNarrow()
{
    m_narrow = width() < narrowWidth;
    m_search->setVisible(!isExplaining() && (!m_narrow || m_listShown));
    m_pages->setVisible(isExplaining() || !m_narrow || !m_listShown);
    m_detail->header()->setListButtonVisible(m_narrow);
    if (m_comparison)
        m_comparison->header()->setListButtonVisible(m_narrow);
    if (m_explanation)
        m_explanation->header()->setListButtonVisible(m_narrow);
}

void MainWindow::showList(bool list)
{
    if (list && isExplaining())
        visit({m_before, {}}); // the list stands beside entries only
    m_listShown = list;
    updateNarrow();
    if (m_narrow)
        (list ? static_cast<QWidget *>(m_search) : m_pages->currentWidget())->setFocus();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_narrow && (!m_listShown || isExplaining()))
        showList(true);
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QMainWindow::wheelEvent(event);
    m_wheel += event->angleDelta().y(); // a touch pad turns by small steps
    if (const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep; steps != 0) {
        m_wheel -= steps * QWheelEvent::DefaultDeltasPerStep;
        setZoom(m_zoom + steps);
    }
    event->accept();
}

// Field, list, page, and round again.
void MainWindow::focusNextPane()
{
    if (isExplaining()) {
        m_explanation->focusNextPart();
        return;
    }
    if (m_narrow) {
        showList(!m_listShown);
        return;
    }
    QWidget *focus = QApplication::focusWidget();
    if (m_pages->isAncestorOf(focus))
        m_search->focusField();
    else if (focus == m_search->list())
        m_pages->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    else
        m_search->list()->setFocus(Qt::ShortcutFocusReason);
}

models::Page MainWindow::page() const
{
    if (isExplaining())
        return m_explanation->report();
    return isComparing() ? m_comparison->page() : m_detail->page();
}

QString MainWindow::pageTitle() const
{
    return isExplaining() ? m_explanation->title() : page().title;
}

void MainWindow::copy(const QString &plain, const QString &html)
{
    auto *mime = new QMimeData;
    mime->setText(plain);
    if (!html.isEmpty())
        mime->setHtml(html);
    QApplication::clipboard()->setMimeData(mime);
    announce(tr("Copied to the clipboard."));
}

// A selection goes first, as with the key.
void MainWindow::copySummary()
{
    auto *view = isComparing() ? m_comparison->view() : m_detail->view();
    if (!isExplaining() && view->textCursor().hasSelection())
        return view->copy();
    copy(models::toPlainText(page()), models::toHtml(page()));
}

void MainWindow::announce(const QString &message)
{
    if (!m_announcements) { // it takes room only while it says something
        m_announcements = statusBar();
        connect(m_announcements, &QStatusBar::messageChanged, m_announcements,
                [this](const QString &text) { m_announcements->setVisible(!text.isEmpty()); });
    }
    m_announcements->showMessage(message, announcementTime);
}

void MainWindow::exportPdf()
{
    const QString name = page().title + QStringLiteral(".pdf");
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export as PDF"), name, tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    QString fault;
    if (writePdf(page(), font(), path, &fault))
        announce(tr("Saved as %1.").arg(models::isolated(path)));
    else
        QMessageBox::warning(this, tr("Export as PDF"),
                             tr("%1 could not be written: %2").arg(models::isolated(path), fault));
}

void MainWindow::print()
{
    QString fault;
    if (!printWithDialog(page(), this, &fault))
        QMessageBox::warning(this, tr("Print"), tr("Printing is not available: %1").arg(fault));
}

void MainWindow::openDialog(models::Page (*makePage)(const MainWindow &))
{
    auto *dialog = new PageDialog([this, makePage] { return makePage(*this); }, this);
    connect(dialog, &PageDialog::linkActivated, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    event->accept();
}

} // namespace statusbook::ui
