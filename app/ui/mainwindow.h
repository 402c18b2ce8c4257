// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/page.h"
#include "ui/history.h"
#include "ui/rehearsal.h"
#include "ui/settings.h"

#include <QMainWindow>

class QActionGroup;
class QSplitter;
class QStackedWidget;

namespace statusbook::ui {

class Actions;
class ComparisonPane;
class DetailPane;
class ExplainPane;
class Language;
class PageView;
class PaneHeader;
class SearchPane;

// The window: an index beside a page. Knows the place that is shown and the ways to another one;
// everything else is the panes' business.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // The language must outlive the window.
    MainWindow(Language &language, const Settings &settings,
               const QList<models::Bookmark> &bookmarks);

    // Goes there and remembers it in the history.
    void visit(const Place &place);
    // Another window changed them.
    void setBookmarks(const QList<models::Bookmark> &bookmarks);
    // Says something without stopping the reader, at the foot of the window.
    void announce(const QString &message);

    [[nodiscard]] Settings settings() const;
    [[nodiscard]] const QList<models::Bookmark> &bookmarks() const { return m_bookmarks; }

Q_SIGNALS:
    void bookmarksChanged(const QList<models::Bookmark> &bookmarks);
    void closing();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void buildLayout();
    void buildMenus();
    void buildLanguageMenu();
    [[nodiscard]] Rehearsal::Scene scene() const;
    void connectActions();
    void connectToggles();
    void connectExplaining();
    void connectPanes();
    [[nodiscard]] ComparisonPane *comparison();
    [[nodiscard]] bool isComparing() const;
    [[nodiscard]] ExplainPane *explanation();
    [[nodiscard]] bool isExplaining() const { return m_place.explanation; }
    void explainText(const QString &text);
    void openFile();
    void connectPage(PaneHeader *header, PageView *view);
    [[nodiscard]] QWidget *paneOf(const Place &place);
    void retranslate();
    void restore(const Settings &settings);

    void goTo(const Place &place);
    void keepPreview();
    void preview(const core::CodeId &code);
    void compareWith(const core::CodeId &code);
    void toggleComparison();
    void swapSides();
    void toggleBookmark();
    void updateActions();
    void updateTitle();
    void applyZoom();
    void setZoom(int zoom);
    void updateNarrow();
    void showList(bool list);
    void focusNextPane();
    void copy(const QString &plain, const QString &html = {});
    void copySummary();
    void exportPdf();
    void print();
    void openDialog(models::Page (*makePage)(const MainWindow &));
    [[nodiscard]] models::Page page() const;
    [[nodiscard]] QString pageTitle() const;
    [[nodiscard]] models::Bookmark bookmarkHere() const;

    Language &m_language;
    Actions *m_actions;
    SearchPane *m_search;
    DetailPane *m_detail;
    ComparisonPane *m_comparison = nullptr;
    ExplainPane *m_explanation = nullptr;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    QActionGroup *m_languages;
    Rehearsal *m_rehearsal;
    QList<QMenu *> m_menus; // in the order of their titles in retranslate()
    Place m_place;
    core::CodeId m_before; // the entry shown before a preview
    History m_history;
    QList<models::Bookmark> m_bookmarks;
    QStatusBar *m_announcements = nullptr; // made for the first one
    int m_zoom = 0;
    int m_wheel = 0; // in eighths of a degree, less than a step
    bool m_narrow = false;
    bool m_listShown = true; // of the two panes in a narrow window
};

} // namespace statusbook::ui
