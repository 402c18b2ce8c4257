// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/page.h"
#include "ui/pagebuilder.h"
#include "ui/pageproperties.h"
#include "ui/pagestyle.h"
#include "ui/wirebuttons.h"

#include <QTextBrowser>
#include <QTimer>

#include <optional>

namespace statusbook::ui {

// Shows a page: an entry or a comparison. All of it is one text that can be selected and copied; Tab
// goes through its links and copy buttons, Enter activates. Follows palette, font (zoom is setFont()),
// language and width by itself and lays out again only where one of them changed what is shown. A page
// set while the view is hidden is laid out when it is shown.
class PageView final : public QTextBrowser
{
    Q_OBJECT

public:
    enum ScrollMode {
        ScrollToTop,
        KeepScroll, // the same page in other words: stay at the same part of it
    };
    enum class Column { A, Sign, B };

    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    [[nodiscard]] const models::Page &page() const { return m_page; }
    void setPage(models::Page page, ScrollMode mode = ScrollToTop);
    // Not for a moment after a page was set: what is in view is painted first. Whoever touches the page
    // by mouse or keyboard finds it complete.
    [[nodiscard]] bool isComplete() const { return !m_dirty && !m_filler; }

    // On paper or into a PDF, in light colours. Hides QTextEdit's, which knows no cards and marks.
    void print(QPagedPaintDevice *device) const;

    // Where the columns of a grid stand in this widget, for what stands over them in a header: x and
    // width are meant. Empty for a page without a grid.
    [[nodiscard]] QRect columnRect(Column column) const;

Q_SIGNALS:
    void codeActivated(const statusbook::core::CodeId &id);
    void compareRequested(const statusbook::core::CodeId &a, const statusbook::core::CodeId &b);
    void urlActivated(const QUrl &url);
    void wireCopyRequested(const QString &text);
    void columnsChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void renderLater();
    void renderNow();
    void fillRestLater(int lengthBefore);
    void fillRest();
    [[nodiscard]] PageStyle makeStyle() const;
    void retranslate();

    void placeWireButtons();

    void activate(int link);
    [[nodiscard]] int linkAt(const QPoint &position) const;
    void setHoveredLink(int link);
    void setFocusedLink(int link);
    void revealLink(int link);
    [[nodiscard]] QPoint scrollOffset() const;
    [[nodiscard]] bool showsOwnFocus() const;
    void paintOwnFocus(QPainter &painter) const;

    models::Page m_page;
    PageContent m_content;
    std::optional<PageStyle> m_style;   // of what the document shows; none until it shows something
    std::optional<PageFiller> m_filler; // while only the top of the page is there
    QTimer m_rest;                      // fills the rest
    WireButtons m_wireButtons;
    ScrollMode m_pendingScroll = ScrollToTop;
    bool m_dirty = false;
    int m_hovered = -1;
    int m_focused = -1;
    bool m_enteredBackwards = false;
    bool m_showOwnFocus = false; // focus came by keyboard, and no link has it yet
};

} // namespace statusbook::ui
