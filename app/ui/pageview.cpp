// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pageview.h"

#include "ui/pagecopy.h"
#include "ui/pagegeometry.h"
#include "ui/pagepainter.h"
#include "ui/pageprint.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace statusbook::ui {

namespace {

constexpr int unpainted = 1000; // ms until a page is complete that nothing paints

// Whoever only points at the page, if by chance when the window opens, does not need its end.
bool isTouch(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::ContextMenu:
        return true;
    default:
        return false;
    }
}

bool isByKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
}

} // namespace

PageView::PageView(QWidget *parent)
    : QTextBrowser(parent)
    , m_wireButtons(viewport(), [this](int link) { activate(link); })
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A word that is wider than its column must not move the page aside, least of all from right to
    // left, where Qt would align the far edge.
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        if (maximum > 0)
            horizontalScrollBar()->setRange(0, 0);
    });
    // Always there: pages of different length would jump sideways, and be laid out twice.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { activate(link.toString().toInt()); });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &PageView::placeWireButtons);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &PageView::fillRest);
    retranslate();
}

PageView::~PageView() = default;

void PageView::setPage(models::Page page, ScrollMode mode)
{
    m_page = std::move(page);
    if (mode == ScrollToTop)
        m_pendingScroll = ScrollToTop; // until it is rendered, whatever else changes before
    setAccessibleName(m_page.title);
    // Other words mean another language, and its font and direction are still on their way.
    if (isVisible() && mode == ScrollToTop)
        renderNow();
    else
        renderLater();
}

void PageView::renderLater()
{
    if (std::exchange(m_dirty, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_dirty)
                renderNow();
        },
        Qt::QueuedConnection);
}

PageStyle PageView::makeStyle() const
{
    return PageStyle(font(), Colors(palette()), m_page.language, viewport()->width());
}

void PageView::renderNow()
{
    m_dirty = false;
    QScrollBar *bar = verticalScrollBar();
    const bool keep = std::exchange(m_pendingScroll, KeepScroll) == KeepScroll;
    const qreal part = bar->maximum() > 0 ? qreal(bar->value()) / bar->maximum() : 0;
    const qsizetype linksBefore = m_content.links.size();
    const bool first = !m_style;
    m_style = makeStyle();
    const int lengthBefore = bar->maximum();
    m_filler.emplace(*document(), m_page, *m_style, m_content);
    if (keep && (part > 0 || m_focused >= 0 || m_wireButtons.focusedLink() >= 0)) {
        fillRest();
    } else {
        // A window that opens is there as soon as the page's head is.
        m_filler->fillTop(viewport()->width(), first ? 0 : viewport()->height());
        fillRestLater(lengthBefore);
    }
    setHoveredLink(-1);
    if (!keep || (isComplete() && m_content.links.size() != linksBefore))
        m_focused = -1;
    if (keep && part > 0) {
        (void)document()->pageCount(); // lays out to the end, so that the bar knows its maximum
        bar->setValue(qRound(part * bar->maximum()));
    } else {
        bar->setValue(0);
    }
    placeWireButtons();
    viewport()->update();
    Q_EMIT columnsChanged();
}

// lengthBefore: of the scroll bar, which keeps it rather than jump there and back.
void PageView::fillRestLater(int lengthBefore)
{
    if (m_filler->isDone())
        return fillRest();
    verticalScrollBar()->setMaximum(lengthBefore);
    m_wireButtons.renew(m_content, *m_style);
    m_rest.start(unpainted);
}

void PageView::fillRest()
{
    m_rest.stop();
    if (!m_filler)
        return;
    const bool endsInView = document()->size().height() < viewport()->height();
    m_filler->fillAll(viewport()->width());
    m_filler.reset();
    m_wireButtons.renew(m_content, *m_style);
    placeWireButtons();
    if (endsInView)
        viewport()->update();
}

void PageView::retranslate()
{
    setAccessibleDescription(QCoreApplication::translate(
        "PageView", "Text of the page. Tab goes through its links, Enter follows one.",
        "accessible description of the pane that shows an entry or a comparison"));
    m_wireButtons.retranslate();
}

QRect PageView::columnRect(Column column) const
{
    if (!m_style || m_content.grids.isEmpty())
        return {};
    const int viewWidth = viewport()->width();
    const PageMargins margins = m_style->margins(viewWidth, m_content);
    const qreal textWidth = viewWidth - margins.leading - margins.trailing;
    const GridColumns columns = m_style->columns(textWidth, m_content);
    const qreal start = column == Column::A ? columns.startOfA()
        : column == Column::Sign            ? columns.startOfSign()
                                            : columns.startOfB();
    const qreal width = column == Column::Sign ? columns.sign : columns.value;
    const qreal leading = margins.leading + start;
    const qreal left = m_style->isRightToLeft() ? viewWidth - leading - width : leading;
    return QRect(viewport()->x() + qRound(left), 0, qRound(width), height());
}

void PageView::print(QPagedPaintDevice *device) const
{
    printPage(m_page, font(), *device);
}

// --- events that change the layout -----------------------------------------------------------------

bool PageView::event(QEvent *event)
{
    if (isTouch(*event))
        fillRest();
    // Without a selection Ctrl+C is left to the window.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->setAccepted(textCursor().hasSelection());
        return true;
    }
    return QTextBrowser::event(event);
}

void PageView::changeEvent(QEvent *event)
{
    // QTextEdit would lay out all of the old text in the new font, just before it is replaced.
    const bool fontChange =
        event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange;
    if (fontChange)
        // NOLINTNEXTLINE(bugprone-parent-virtual-call)
        QAbstractScrollArea::changeEvent(event); // clazy:exclude=skipped-base-method
    else
        QTextBrowser::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate(); // the page in its new words is set by whoever has it
        break;
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        if (m_style)
            renderLater();
        break;
    default:
        break;
    }
}

void PageView::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    if (m_dirty)
        renderNow();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    const int width = viewport()->width();
    if (m_style && !m_dirty && width != event->oldSize().width()) {
        if (PageStyle::isNarrow(font(), width) != m_style->isNarrow())
            renderNow();
        else
            fitPage(*document(), *m_style, m_content, width);
        Q_EMIT columnsChanged();
    }
    QTextBrowser::resizeEvent(event);
    placeWireButtons();
}

void PageView::paintEvent(QPaintEvent *event)
{
    if (!m_style)
        return QTextBrowser::paintEvent(event);
    const PagePainter page(*document(), *m_style);
    const QPoint offset = scrollOffset();
    const QRectF clip = event->rect().translated(offset);
    {
        QPainter painter(viewport());
        painter.translate(-offset);
        page.paintBelow(painter, clip);
    }
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    painter.save();
    painter.translate(-offset);
    page.paintAbove(painter, clip);
    if (m_hovered >= 0)
        page.paintHover(painter, m_hovered);
    if (m_focused >= 0 && hasFocus())
        page.paintFocus(painter, m_focused);
    painter.restore();
    if (showsOwnFocus())
        paintOwnFocus(painter);
    if (m_filler)
        m_rest.start(0);
}

bool PageView::showsOwnFocus() const
{
    return m_focused < 0 && m_showOwnFocus && hasFocus();
}

// The ring stands still; what has been painted of it would go with the text.
void PageView::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    if (showsOwnFocus())
        viewport()->update();
}

void PageView::paintOwnFocus(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(m_style->colors().focusRing, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

QPoint PageView::scrollOffset() const
{
    return QPoint(0, verticalScrollBar()->value());
}

// --- links -----------------------------------------------------------------------------------------

void PageView::activate(int link)
{
    if (link < 0 || link >= m_content.links.size())
        return;
    const PageLink target = m_content.links[link]; // a copy: the receiver may set another page
    switch (target.kind) {
    case PageLink::Kind::Code:
        Q_EMIT codeActivated(target.code);
        break;
    case PageLink::Kind::Compare:
        Q_EMIT compareRequested(target.code, target.other);
        break;
    case PageLink::Kind::Url:
        Q_EMIT urlActivated(target.url);
        break;
    case PageLink::Kind::CopyWire:
        Q_EMIT wireCopyRequested(target.wire);
        break;
    }
}

int PageView::linkAt(const QPoint &position) const
{
    const QString anchor = anchorAt(position);
    return anchor.isEmpty() ? -1 : anchor.toInt();
}

void PageView::placeWireButtons()
{
    if (m_style && !m_dirty)
        m_wireButtons.place(*document(), *m_style, scrollOffset());
}

void PageView::setHoveredLink(int link)
{
    if (link == m_hovered)
        return;
    for (const int changed : {std::exchange(m_hovered, link), link}) {
        if (changed >= 0 && changed < m_content.links.size())
            viewport()->update(linkArea(*document(), changed, *m_style)
                                   .translated(-scrollOffset())
                                   .toAlignedRect());
    }
}

void PageView::setFocusedLink(int link)
{
    viewport()->update();
    m_focused = link;
    if (link < 0)
        return;
    if (!m_wireButtons.focus(link)) {
        if (!hasFocus())
            setFocus(Qt::TabFocusReason);
        m_focused = link;
    }
    revealLink(link);
}

void PageView::revealLink(int link)
{
    const QRectF area = linkArea(*document(), link, *m_style);
    const qreal space = m_style->u(6);
    QScrollBar *bar = verticalScrollBar();
    const int viewHeight = viewport()->height();
    if (area.top() - space < bar->value())
        bar->setValue(qRound(area.top() - space));
    else if (area.bottom() + space > bar->value() + viewHeight)
        bar->setValue(qRound(area.bottom() + space) - viewHeight);
}

bool PageView::focusNextPrevChild(bool next)
{
    const int count = static_cast<int>(m_content.links.size());
    const int wire = m_wireButtons.focusedLink();
    const int current = wire >= 0 ? wire : m_focused;
    int target = next ? current + 1 : current - 1;
    if (!next && current < 0 && wire < 0)
        target = m_enteredBackwards ? count - 1 : -1;
    m_enteredBackwards = false;
    if (target >= 0 && target < count) {
        setFocusedLink(target);
        return true;
    }
    if (wire >= 0)
        setFocus(Qt::OtherFocusReason); // the button is not in the window's order
    setFocusedLink(-1);
    // QTextBrowser's would go through the anchors once more.
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    return QTextEdit::focusNextPrevChild(next); // clazy:exclude=skipped-base-method
}

void PageView::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    m_showOwnFocus = isByKeyboard(event->reason());
    m_enteredBackwards = event->reason() == Qt::BacktabFocusReason;
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_focused = -1;
    viewport()->update();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_focused >= 0 && event->modifiers() == Qt::NoModifier)
        return activate(m_focused);
    // QTextBrowser would take Alt+Left and the like for a history of its own.
    if (event->modifiers().testFlag(Qt::AltModifier))
        return event->ignore();
    QTextBrowser::keyPressEvent(event);
}

// --- mouse -----------------------------------------------------------------------------------------

void PageView::mousePressEvent(QMouseEvent *event)
{
    m_focused = -1;
    m_showOwnFocus = false;
    viewport()->update();
    QTextBrowser::mousePressEvent(event);
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    QTextBrowser::mouseMoveEvent(event);
    const QPoint position = event->position().toPoint();
    setHoveredLink(linkAt(position));
    m_wireButtons.showAt(position + scrollOffset());
}

void PageView::wheelEvent(QWheelEvent *event)
{
    // Zoom is the window's business: it changes list and page alike.
    if (event->modifiers().testFlag(Qt::ControlModifier))
        return event->ignore();
    QTextBrowser::wheelEvent(event);
}

bool PageView::viewportEvent(QEvent *event)
{
    if (isTouch(*event))
        fillRest();
    if (event->type() == QEvent::Leave) {
        setHoveredLink(-1);
        m_wireButtons.showAt({-1, -1});
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int link = linkAt(help->pos());
        const bool leaves = link >= 0 && m_content.links[link].kind == PageLink::Kind::Url;
        QToolTip::showText(help->globalPos(),
                           leaves ? m_content.links[link].url.toDisplayString() : QString(),
                           viewport());
        return true;
    }
    return QTextBrowser::viewportEvent(event);
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction =
        menu->addAction(QCoreApplication::translate("PageView", "Copy"), this, &PageView::copy);
    copyAction->setEnabled(textCursor().hasSelection());
    const int link = linkAt(event->pos());
    if (link >= 0 && m_content.links[link].kind == PageLink::Kind::Url) {
        menu->addAction(QCoreApplication::translate("PageView", "Copy Link Address"), this,
                        [url = m_content.links[link].url] {
                            QGuiApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded));
                        });
    }
    menu->addSeparator();
    menu->addAction(QCoreApplication::translate("PageView", "Select All"), this,
                    &PageView::selectAll);
    menu->popup(event->globalPos());
}

QMimeData *PageView::createMimeDataFromSelection() const
{
    const PageCopy copied = copyOf(textCursor(), m_content, m_style && m_style->isRightToLeft());
    auto *mime = new QMimeData;
    mime->setText(copied.text);
    mime->setHtml(copied.html);
    return mime;
}

} // namespace statusbook::ui
