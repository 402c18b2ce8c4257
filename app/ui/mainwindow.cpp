// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow.h"

#include "models/documents.h"
#include "models/pageexport.h"
#include "ui/actionicon.h"
#include "ui/actions.h"
#include "ui/codelistview.h"
#include "ui/comparisonpane.h"
#include "ui/detailpane.h"
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
constexpr QSize firstSize(1100, 760);
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
    setMinimumSize(leastSize);
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
    add({ExportPdf, Print, std::nullopt, Quit});
    add({Copy, CopyMarkdown, CopyHtml, std::nullopt, Find});
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
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { m_language.use(action->data().toString()); });
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
    on(Back, [this] { goTo(m_history.goBack()); });
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
    connectToggles();
}

// By their state, not by the click: assistive technology toggles without clicking.
void MainWindow::connectToggles()
{
    const auto on = [this](ActionId id, auto slot) {
        connect((*m_actions)[id], &QAction::toggled, this, slot);
    };
    using enum ActionId;
    on(SortByName, [this](bool byName) { m_search->setSortByName(byName); });
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
    settings.place = m_place;
    settings.systems = m_search->systems();
    settings.outcomes = m_search->outcomes();
    settings.sortByName = (*m_actions)[ActionId::SortByName]->isChecked();
    return settings;
}

void MainWindow::visit(const Place &place)
{
    m_history.visit(place);
    goTo(place);
    if (!place.isStart())
        showList(false);
}

void MainWindow::goTo(const Place &place)
{
    m_place = place;
    m_before = place.isComparison() ? CodeId() : place.code;
    if (place.isComparison())
        comparison()->showCodes(place.code, place.compared);
    else
        m_detail->showCode(place.code);
    m_pages->setCurrentWidget(place.isComparison() ? static_cast<QWidget *>(m_comparison)
                                                   : m_detail);
    m_search->showSelection(place.code, place.compared);
    updateActions();
    updateTitle();
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
    const CodeId first = m_place.code.isValid() ? m_place.code : m_search->currentCode();
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
    if (m_bookmarks.removeAll(bookmarkHere()) == 0 && !m_place.isStart())
        m_bookmarks.append(bookmarkHere());
    m_search->setBookmarks(m_bookmarks);
    m_search->showSelection(m_place.code, m_place.compared);
    updateActions();
    Q_EMIT bookmarksChanged(m_bookmarks);
}

void MainWindow::updateActions()
{
    const auto enable = [this](ActionId id, bool enabled) {
        (*m_actions)[id]->setEnabled(enabled);
    };
    const bool comparing = isComparing();
    const bool somewhere = !m_place.isStart() && (!comparing || m_place.isComparison());
    using enum ActionId;
    for (const ActionId id :
         {ExportPdf, ActionId::Print, Copy, CopyMarkdown, CopyHtml, ToggleBookmark})
        enable(id, somewhere);
    enable(Back, m_history.canGoBack());
    enable(Forward, m_history.canGoForward());
    enable(Swap, m_place.isComparison());
    enable(ShowOriginal, !comparing);
    (*m_actions)[CompareMode]->setChecked(comparing);
    const bool marked = m_bookmarks.contains(bookmarkHere());
    (*m_actions)[ToggleBookmark]->setChecked(marked);
    (*m_actions)[ToggleBookmark]->setIcon(
        actionIcon(marked ? ActionIcon::Bookmarked : ActionIcon::Bookmark));
}

void MainWindow::updateTitle()
{
    const QString title = page().title;
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
    m_search->setVisible(!m_narrow || m_listShown);
    m_pages->setVisible(!m_narrow || !m_listShown);
    m_detail->header()->setListButtonVisible(m_narrow);
    if (m_comparison)
        m_comparison->header()->setListButtonVisible(m_narrow);
}

void MainWindow::showList(bool list)
{
    m_listShown = list;
    updateNarrow();
    if (m_narrow)
        (list ? static_cast<QWidget *>(m_search) : m_pages->currentWidget())->setFocus();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_narrow && !m_listShown)
        showList(true);
    else
        QMainWindow::keyPressEvent(event);
}

// Field, list, page, and round again.
void MainWindow::focusNextPane()
{
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

const models::Page &MainWindow::page() const
{
    return isComparing() ? m_comparison->page() : m_detail->page();
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

void MainWindow::copySummary()
{
    copy(models::toPlainText(page()), models::toHtml(page()));
}

void MainWindow::announce(const QString &message)
{
    statusBar()->showMessage(message, announcementTime);
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
        announce(tr("Saved as %1.").arg(path));
    else
        QMessageBox::warning(this, tr("Export as PDF"),
                             tr("%1 could not be written: %2").arg(path, fault));
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
