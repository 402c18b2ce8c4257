// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/explaintext.h"

#include "ui/measures.h"
#include "ui/rowtext.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>

namespace statusbook::ui {

namespace {

constexpr qreal markRadius = 3;
constexpr qreal ringWidth = 2;
constexpr qreal underlineWidth = 2;
constexpr qreal monospaced = 0.95;
constexpr int narrow = 560; // px

QFont monospacedFont(const QFont &font)
{
    QFont mono = scaledFont(font, monospaced);
    mono.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    mono.setStyleName({});
    mono.setStyleHint(QFont::TypeWriter);
    mono.setFixedPitch(true);
    return mono;
}

// Of the characters from `first` to before `end`: line by line, as the runs of a text that wraps reach
// over all of its lines.
void addRects(QList<QRectF> &rects, const QTextLayout &layout, int first, int end,
              const QPointF &offset)
{
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(first, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        for (const QGlyphRun &run : line.glyphRuns(from, to - from))
            rects.append(run.boundingRect().translated(offset));
    }
}

} // namespace

ExplainText::ExplainText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_colors(palette())
{
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(true);
    setTabChangesFocus(true);
    setMouseTracking(true);
    viewport()->setAcceptDrops(false); // what is dropped is the window's business
    QTextOption option;
    option.setTextDirection(Qt::LayoutDirectionAuto); // logs read left to right in every language
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &ExplainText::takeCursor);
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        if (!m_filling)
            Q_EMIT typed(toPlainText());
    });
    updateLook();
    retranslate();
}

void ExplainText::showText(const models::ExplanationText &text,
                           const QList<core::Outcome> &outcomes)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_marks.clear();
        m_current = -1;
        m_lineLabels = text.lineLabels;
        setReadOnly(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setPlainText(text.text);
        m_marks = text.marks;
        m_outcomes = outcomes;
        formatMarks();
    }
    viewport()->update();
}

void ExplainText::showMarks(const QList<models::TextMark> &marks,
                            const QList<core::Outcome> &outcomes)
{
    m_marks = marks;
    m_outcomes = outcomes;
    m_current = -1;
    formatMarks();
    viewport()->update();
}

void ExplainText::clearText()
{
    const QScopedValueRollback filling(m_filling, true);
    m_marks.clear();
    m_lineLabels.clear();
    m_current = -1;
    setReadOnly(false);
    setPlainText({});
}

// Bold and coloured by the layout's own formats: the document does not change, so neither undo nor what
// is copied knows of it.
void ExplainText::formatMarks()
{
    const QScopedValueRollback filling(m_filling, true);
    qsizetype mark = 0;
    qsizetype label = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QList<QTextLayout::FormatRange> formats;
        const qsizetype begin = block.position();
        const qsizetype end = begin + block.length();
        for (; mark < m_marks.size() && m_marks[mark].start < end; ++mark) {
            QTextLayout::FormatRange range{static_cast<int>(m_marks[mark].start - begin),
                                           static_cast<int>(m_marks[mark].length),
                                           {}};
            range.format.setFontWeight(QFont::Bold);
            range.format.setForeground(m_colors.outcome(m_outcomes[mark]).text);
            formats.append(range);
        }
        if (label < m_lineLabels.size() && m_lineLabels[label] == begin) {
            ++label;
            QTextLayout::FormatRange range{0, block.length() - 1, {}};
            range.format.setForeground(m_colors.muted);
            formats.append(range);
        }
        if (formats != block.layout()->formats()) {
            block.layout()->setFormats(formats);
            document()->markContentsDirty(block.position(), block.length());
        }
    }
}

void ExplainText::setCurrentMark(int mark)
{
    m_current = mark;
    if (mark >= 0) {
        const QScopedValueRollback filling(m_filling, true);
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(m_marks[mark].start));
        setTextCursor(cursor);
        ensureCursorVisible();
    }
    viewport()->update();
}

void ExplainText::select(int mark)
{
    if (mark == m_current)
        return;
    m_current = mark;
    viewport()->update();
    Q_EMIT markSelected(mark);
}

// The mark under the cursor is the current one, wherever keys moved it.
void ExplainText::takeCursor()
{
    if (m_filling || m_mouseDown || textCursor().hasSelection())
        return;
    if (const int mark = markAt(qsizetype(textCursor().position())); mark >= 0)
        select(mark);
}

int ExplainText::markAt(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(m_marks, position, {}, &models::TextMark::start);
    if (after == m_marks.begin())
        return -1;
    const models::TextMark &mark = *(after - 1);
    return position < mark.start + mark.length ? static_cast<int>(after - 1 - m_marks.begin()) : -1;
}

int ExplainText::markAt(const QPoint &place) const
{
    const QList<MarkRects> marks = visibleMarks();
    for (const MarkRects &mark : marks) {
        for (const QRectF &rect : mark.rects) {
            if (rect.adjusted(-2, -2, 2, 2).contains(place))
                return mark.mark;
        }
    }
    return -1;
}

QList<ExplainText::MarkRects> ExplainText::visibleMarks() const
{
    QList<MarkRects> result;
    QPointF offset = contentOffset();
    for (QTextBlock block = firstVisibleBlock();
         block.isValid() && offset.y() < viewport()->height(); block = block.next()) {
        const qreal height = blockBoundingRect(block).height(); // lays the block out
        const qsizetype begin = block.position();
        const qsizetype end = begin + block.length();
        auto mark = std::ranges::lower_bound(m_marks, begin, {}, &models::TextMark::start);
        for (; mark != m_marks.end() && mark->start < end; ++mark) {
            MarkRects rects{static_cast<int>(mark - m_marks.begin()), {}};
            const int first = static_cast<int>(mark->start - begin);
            addRects(rects.rects, *block.layout(), first, first + static_cast<int>(mark->length),
                     offset);
            result.append(rects);
        }
        offset.ry() += height;
    }
    return result;
}

// --- painting --------------------------------------------------------------------------------------

void ExplainText::paintEvent(QPaintEvent *event)
{
    const QList<MarkRects> marks = visibleMarks();
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        for (const MarkRects &mark : marks) {
            const OutcomeColors &colors = m_colors.outcome(m_outcomes[mark.mark]);
            for (const QRectF &rect : mark.rects) {
                painter.setBrush(colors.tint);
                painter.drawRoundedRect(rect.adjusted(-1.5, 0, 1.5, 0), markRadius, markRadius);
                painter.setBrush(m_colors.mark(m_outcomes[mark.mark], m_colors.page));
                painter.drawRect(QRectF(rect.left(), rect.bottom() - underlineWidth, rect.width(),
                                        underlineWidth));
            }
        }
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_colors.focusRing, ringWidth));
    for (const MarkRects &mark : marks) {
        if (mark.mark != m_current)
            continue;
        for (const QRectF &rect : mark.rects)
            painter.drawRoundedRect(rect.adjusted(-2.5, -1, 2.5, 1), markRadius + 1,
                                    markRadius + 1);
    }
}

void ExplainText::updateLook()
{
    m_colors = Colors(palette());
    document()->setDefaultFont(monospacedFont(font()));
    const qreal unit = unitOf(font());
    const QScopedValueRollback filling(m_filling, true);
    document()->setDocumentMargin((width() < narrow ? 5 : 8) * unit);
    formatMarks();
    viewport()->update();
}

void ExplainText::retranslate()
{
    //: Name of the text whose codes are explained, read out by screen readers
    setAccessibleName(tr("Text to explain"));
}

void ExplainText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLook();
}

void ExplainText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const qreal margin = (width() < narrow ? 5 : 8) * unitOf(font());
    if (!qFuzzyCompare(document()->documentMargin(), margin)) {
        const QScopedValueRollback filling(m_filling, true);
        document()->setDocumentMargin(margin);
    }
}

// --- keys and mouse --------------------------------------------------------------------------------

bool ExplainText::event(QEvent *event)
{
    // Without a selection the window copies the report.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->setAccepted(textCursor().hasSelection());
        return true;
    }
    return QPlainTextEdit::event(event);
}

void ExplainText::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReadOnly() && event->matches(QKeySequence::Paste))
        Q_EMIT pasted(QGuiApplication::clipboard()->text());
    else if (isReadOnly() && enter && m_current >= 0)
        Q_EMIT markActivated(m_current);
    else if (event->modifiers().testFlag(Qt::AltModifier) && event->text().isEmpty())
        event->ignore(); // history is the window's business
    else
        QPlainTextEdit::keyPressEvent(event);
}

bool ExplainText::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void ExplainText::insertFromMimeData(const QMimeData *source)
{
    if (document()->isEmpty())
        Q_EMIT pasted(source->text());
    else
        textCursor().insertText(source->text());
}

void ExplainText::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void ExplainText::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    m_mouseDown = true;
    QPlainTextEdit::mousePressEvent(event);
}

void ExplainText::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    m_mouseDown = false;
    const QPoint place = event->position().toPoint();
    const bool still = (place - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || !still)
        return;
    const int mark = markAt(place);
    if (mark < 0)
        return;
    if (event->modifiers() == Qt::ControlModifier && m_current >= 0 && mark != m_current)
        Q_EMIT compareRequested(mark);
    else
        select(mark);
}

void ExplainText::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int mark = markAt(event->position().toPoint()); mark >= 0)
        Q_EMIT markActivated(mark);
    else
        QPlainTextEdit::mouseDoubleClickEvent(event);
}

void ExplainText::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    const bool link = !event->buttons() && markAt(event->position().toPoint()) >= 0;
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

} // namespace statusbook::ui
