// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/codelistview.h"

#include "models/roles.h"
#include "ui/codedelegate.h"
#include "ui/touchscroller.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <utility>

namespace statusbook::ui {

namespace {

constexpr int lastRow = std::numeric_limits<int>::max();
constexpr Qt::KeyboardModifiers pairModifiers = Qt::ControlModifier | Qt::ShiftModifier;

core::CodeId idOf(const QModelIndex &index)
{
    return index.data(models::CodeIdRole).value<core::CodeId>();
}

bool isMovement(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        return false;
    }
}

} // namespace

CodeListView::CodeListView(QWidget *parent)
    : QListView(parent)
    , m_delegate(new CodeDelegate(this))
{
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(new TouchScroller(this), &TouchScroller::tapped, this, &CodeListView::tap);
    retranslate();
}

void CodeListView::setModel(QAbstractItemModel *model)
{
    disconnect(m_layoutConnection);
    QListView::setModel(model);
    m_columnIsFresh = true;
    if (model) {
        m_layoutConnection = connect(model, &QAbstractItemModel::layoutChanged, this,
                                     [this] { m_columnIsFresh = true; });
    }
}

void CodeListView::setArmed(bool armed)
{
    m_armed = armed;
    updateArmed();
}

void CodeListView::updateArmed()
{
    const bool armed = m_armed || hasFocus();
    if (armed == m_delegate->isArmed())
        return;
    m_delegate->setArmed(armed);
    viewport()->update();
}

void CodeListView::setPairSelectable(bool selectable)
{
    m_pairSelectable = selectable;
    setSelectionMode(selectable ? QAbstractItemView::ExtendedSelection
                                : QAbstractItemView::SingleSelection);
}

void CodeListView::setOnPage(bool onPage)
{
    m_delegate->setSurface(onPage ? CodeDelegate::Surface::Page : CodeDelegate::Surface::Window);
    viewport()->update();
}

QList<core::CodeId> CodeListView::selectedCodes() const
{
    QList<core::CodeId> codes;
    const QList<QModelIndex> rows = selectedRows();
    for (const QModelIndex &row : rows)
        codes.append(idOf(row));
    return codes;
}

void CodeListView::selectPair(const QModelIndex &first, const QModelIndex &second)
{
    if (!isCode(first) || !isCode(second))
        return;
    m_announced = {idOf(first), idOf(second)};
    selectionModel()->setCurrentIndex(second, QItemSelectionModel::NoUpdate);
    setSelected(first, second);
}

void CodeListView::selectFirst()
{
    const QModelIndex first = codeFrom(0, 1);
    if (!first.isValid())
        return;
    select(first, Qt::NoModifier);
    scrollToTop();
}

void CodeListView::selectRow(const QModelIndex &index)
{
    if (isCode(index))
        select(index, Qt::NoModifier);
    else if (selectionModel())
        selectionModel()->clear();
}

bool CodeListView::selectCode(const core::CodeId &id)
{
    const int count = model() && id.isValid() ? model()->rowCount(rootIndex()) : 0;
    for (int row = 0; row < count; ++row) {
        const QModelIndex index = model()->index(row, modelColumn(), rootIndex());
        if (idOf(index) == id) {
            selectRow(index);
            return true;
        }
    }
    selectRow({});
    return false;
}

void CodeListView::moveCurrent(int key, Qt::KeyboardModifiers modifiers)
{
    m_followsEnd = false;
    const QModelIndex target = targetOf(key);
    if (target.isValid())
        reach(target, modifiers);
    m_followsEnd = key == Qt::Key_End && modifiers == Qt::NoModifier;
}

void CodeListView::activateCurrent()
{
    if (isCode(currentIndex()))
        Q_EMIT codeActivated(idOf(currentIndex()));
}

int CodeListView::heightOfRows(int atMost) const
{
    return model() ? std::min(model()->rowCount(rootIndex()), atMost) * rowHeight() : 0;
}

void CodeListView::reset()
{
    m_columnIsFresh = true;
    m_followsEnd = false;
    m_first = QPersistentModelIndex();
    m_announced.clear();
    QListView::reset();
}

void CodeListView::retranslate()
{
    const bool named = accessibleName() != m_ownName;
    //: Name of the list of codes, read out by screen readers
    m_ownName = tr("Codes");
    if (!named)
        setAccessibleName(m_ownName);
}

void CodeListView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        m_columnIsFresh = true;
        if (m_showsCurrent) // it stays in view in rows of another height
            QTimer::singleShot(0, this, [this] { scrollTo(currentIndex()); });
    }
    QListView::changeEvent(event);
}

void CodeListView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    updateArmed();
}

void CodeListView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    updateArmed();
}

void CodeListView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool selects = !(modifiers & ~pairModifiers);
    if (isMovement(event->key()) && selects)
        moveCurrent(event->key(), modifiers);
    else if (event->key() == Qt::Key_Space && selects && isCode(currentIndex()))
        select(currentIndex(), modifiers);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !modifiers)
        activateCurrent();
    else
        event->ignore();
}

void CodeListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!isCode(index))
        return;
    QListView::mousePressEvent(event);
    const bool selected = selectionModel()->isSelected(index);
    if (event->button() == Qt::LeftButton)
        select(index, event->modifiers());
    else if (event->button() == Qt::RightButton && !selected)
        select(index, Qt::NoModifier);
}

// A finger does what the mouse does by a click.
void CodeListView::tap(const QPoint &place)
{
    const QModelIndex index = indexAt(place);
    if (!isCode(index))
        return;
    if (focusPolicy() & Qt::ClickFocus)
        setFocus(Qt::MouseFocusReason);
    const QPersistentModelIndex kept(index);
    select(index, Qt::NoModifier);
    Q_EMIT clicked(kept);
}

// A list of at most two has no use for dragging over rows; hovering needs no button.
void CodeListView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton)
        QListView::mouseMoveEvent(event);
}

void CodeListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !(event->modifiers() & pairModifiers)
        && isCode(indexAt(event->position().toPoint()))) {
        activateCurrent();
    }
}

void CodeListView::paintEvent(QPaintEvent *event)
{
    m_showsCurrent = viewport()->rect().intersects(visualRect(currentIndex()));
    updateCodeColumn(event->region());
    QListView::paintEvent(event);
}

void CodeListView::resizeEvent(QResizeEvent *event)
{
    const QRect current = visualRect(currentIndex());
    const bool wasVisible =
        current.isValid() && QRect(QPoint(), event->oldSize()).intersects(current);
    QListView::resizeEvent(event);
    if (wasVisible)
        scrollTo(currentIndex());
}

QModelIndex CodeListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return targetOf(Qt::Key_Up);
    case MoveDown:
    case MoveNext:
        return targetOf(Qt::Key_Down);
    case MovePageUp:
        return targetOf(Qt::Key_PageUp);
    case MovePageDown:
        return targetOf(Qt::Key_PageDown);
    case MoveHome:
        return targetOf(Qt::Key_Home);
    case MoveEnd:
        return targetOf(Qt::Key_End);
    default:
        return QListView::moveCursor(action, modifiers);
    }
}

// A model may still search for its last rows when the key for the end is pressed.
void CodeListView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QListView::rowsInserted(parent, start, end);
    if (std::exchange(m_followsEnd, false) && currentIndex().row() == start - 1)
        QMetaObject::invokeMethod(
            this, [this] { moveCurrent(Qt::Key_End); }, Qt::QueuedConnection);
}

void CodeListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    m_columnIsFresh = true;
    QListView::rowsAboutToBeRemoved(parent, start, end);
}

void CodeListView::selectionChanged(const QItemSelection &selected,
                                    const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    announce();
}

// Keys and mouse select by select(), so the base class must not; without an event it is a program, or
// assistive technology, that makes a row current.
QItemSelectionModel::SelectionFlags CodeListView::selectionCommand(const QModelIndex &index,
                                                                   const QEvent *event) const
{
    return event || !isCode(index) ? QItemSelectionModel::NoUpdate
                                   : QItemSelectionModel::ClearAndSelect;
}

// The column is as wide as the widest code in sight, so it is known only when painting. While scrolling
// it never becomes narrower: names that jump back and forth are hard to read.
void CodeListView::updateCodeColumn(const QRegion &painted)
{
    const int kept = m_columnIsFresh ? 0 : m_delegate->codeColumn();
    const int column = std::max(kept, visibleCodeColumn());
    m_columnIsFresh = false;
    if (column == m_delegate->codeColumn())
        return;
    m_delegate->setCodeColumn(column);
    if (painted != QRegion(viewport()->rect()))
        viewport()->update();
}

// Codes that are words (IN-USE) push their names like other long ones, unless there are no numbers.
int CodeListView::visibleCodeColumn() const
{
    const QModelIndex top = indexAt(QPoint(0, 0));
    const int count = top.isValid() ? model()->rowCount(rootIndex()) : 0;
    const int below = top.row() + viewport()->height() / rowHeight() + 2;
    QStringList numbers;
    QStringList words;
    for (int row = top.row(); row < std::min(below, count); ++row) {
        const QString code = top.siblingAtRow(row).data(models::CodeTextRole).toString();
        (!code.isEmpty() && code.front().isDigit() ? numbers : words).append(code);
    }
    const int width = CodeDelegate::columnWidthOf(numbers, font());
    return width > 0 ? width : CodeDelegate::columnWidthOf(words, font());
}

int CodeListView::rowHeight() const
{
    return CodeDelegate::rowHeight(font());
}

bool CodeListView::isCode(const QModelIndex &index) const
{
    return index.isValid() && !index.data(models::IsHeadingRole).toBool();
}

// The first code at or after the row, going by step.
QModelIndex CodeListView::codeFrom(int row, int step) const
{
    const int count = model() ? model()->rowCount(rootIndex()) : 0;
    for (; row >= 0 && row < count; row += step) {
        const QModelIndex index = model()->index(row, modelColumn(), rootIndex());
        if (isCode(index))
            return index;
    }
    return {};
}

// Where a movement key leads to; invalid where there is nothing to move to.
QModelIndex CodeListView::targetOf(int key)
{
    if (!model())
        return {};
    const bool down = key == Qt::Key_Down || key == Qt::Key_PageDown || key == Qt::Key_End;
    int row = key == Qt::Key_Home ? 0 : lastRow;
    if (key != Qt::Key_Home && key != Qt::Key_End) {
        const bool byPage = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
        const int step = byPage ? std::max(1, viewport()->height() / rowHeight() - 1) : 1;
        row = currentIndex().isValid() ? currentIndex().row() + (down ? step : -step) : 0;
    }
    if (down)
        fetchTo(row);
    row = std::clamp(row, 0, std::max(0, model()->rowCount(rootIndex()) - 1));
    const QModelIndex target = codeFrom(row, down && key != Qt::Key_End ? 1 : -1);
    return target.isValid() ? target : codeFrom(row, 1);
}

// Models with many rows hand them out by and by.
void CodeListView::fetchTo(int row)
{
    int count = -1;
    while (model()->rowCount(rootIndex()) <= row && model()->canFetchMore(rootIndex())
           && count != model()->rowCount(rootIndex())) {
        count = model()->rowCount(rootIndex());
        model()->fetchMore(rootIndex());
    }
}

void CodeListView::reach(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    if (above.isValid() && !isCode(above))
        scrollTo(above); // the first code of a group brings its heading into view
    if (modifiers == Qt::ControlModifier)
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    else
        select(index, modifiers);
}

void CodeListView::select(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    const QPersistentModelIndex kept(index);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    if (m_pairSelectable && (modifiers & pairModifiers))
        selectSecond(kept, modifiers & Qt::ControlModifier);
    else
        setSelected(kept, {});
}

void CodeListView::selectSecond(const QModelIndex &index, bool toggle)
{
    const QList<QModelIndex> rows = selectedRows();
    if (rows.isEmpty())
        setSelected(index, {});
    else if (toggle && rows.contains(index))
        setSelected(rows.first() == index ? rows.last() : rows.first(), {});
    else
        setSelected(rows.first(), rows.first() == index ? QModelIndex() : index);
}

void CodeListView::setSelected(const QModelIndex &first, const QModelIndex &second)
{
    m_first = first;
    QItemSelection selection(first, first);
    if (second.isValid())
        selection.select(second, second);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

QList<QModelIndex> CodeListView::selectedRows() const
{
    QList<QModelIndex> rows = selectionModel() ? selectedIndexes() : QList<QModelIndex>();
    std::stable_partition(rows.begin(), rows.end(),
                          [this](const QModelIndex &row) { return row == m_first; });
    return rows;
}

void CodeListView::announce()
{
    const QList<QModelIndex> rows = selectedRows();
    if (rows.size() > 2) { // assistive technology adds rows one by one
        setSelected(rows.first(), rows.last());
        return;
    }
    const QList<core::CodeId> codes = selectedCodes();
    if (codes == m_announced)
        return;
    m_announced = codes;
    if (codes.size() == 1)
        Q_EMIT currentCodeChanged(codes.first());
    else if (codes.size() == 2)
        Q_EMIT pairSelected(codes.first(), codes.last());
}

} // namespace statusbook::ui
