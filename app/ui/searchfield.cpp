// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/searchfield.h"

#include "ui/actionicon.h"
#include "ui/colors.h"
#include "ui/measures.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace statusbook::ui {

namespace {

bool isIsolate(QChar c)
{
    return c.unicode() >= 0x2066 && c.unicode() <= 0x2069;
}

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

// Without isolates, the lines joined by spaces.
QString inOneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    bool broken = false;
    for (const QChar c : text) {
        if (isLineBreak(c)) {
            broken = !line.isEmpty();
        } else if (!isIsolate(c)) {
            if (std::exchange(broken, false))
                line += u' ';
            line += c;
        }
    }
    return line;
}

bool hasSeveralLines(const QString &text)
{
    const QString trimmed = text.trimmed();
    return std::any_of(trimmed.begin(), trimmed.end(), isLineBreak);
}

// Qt 6.4 gives the actions of its menu no names, newer ones do; else the keys tell.
bool isPaste(const QAction *action)
{
    const QString keys = QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText);
    return action->objectName() == QLatin1String("edit-paste")
        || action->text().endsWith(QString(u'\t' + keys));
}

bool isMovement(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
        || key == Qt::Key_PageDown;
}

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_searchIcon(new QAction(this))
    , m_clearAction(new QAction(this))
{
    setMaxLength(longestText);
    m_searchIcon->setIcon(actionIcon(ActionIcon::Search));
    addAction(m_searchIcon, QLineEdit::LeadingPosition);
    m_clearAction->setIcon(actionIcon(ActionIcon::Clear));
    m_clearAction->setVisible(false);
    addAction(m_clearAction, QLineEdit::TrailingPosition);
    connect(m_clearAction, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!m_inInputMethod) {
            m_preedit.clear(); // only the input method itself can tell of a new one
            updateQuery();
        }
    });
    updatePlaceholderColor();
    retranslate();
}

QSize SearchField::sizeHint() const
{
    const QSize hint = QLineEdit::sizeHint();
    const int comfortable = fontMetrics().height() + qRound(3.8 * unitOf(font()));
    return {hint.width(), std::max(hint.height(), comfortable)};
}

void SearchField::retranslate()
{
    //: In the empty search field
    setPlaceholderText(tr("Code, name or symptom"));
    //: Name of the search field, read out by screen readers
    setAccessibleName(tr("Search codes"));
    //: Button in the search field: empties the field
    //: Name of the picture in the search field, for screen readers
    m_searchIcon->setText(tr("Search"));
    m_clearAction->setText(tr("Clear"));
}

// Styles leave the placeholder too pale to be read by everyone.
void SearchField::updatePlaceholderColor()
{
    const QColor muted = Colors(palette()).muted;
    if (palette().color(QPalette::PlaceholderText) == muted)
        return;
    QPalette own;
    own.setColor(QPalette::PlaceholderText, muted);
    setPalette(own);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updatePlaceholderColor();
    QLineEdit::changeEvent(event);
}

// Copy without a selection is the window's business: it copies the code shown.
bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !hasSelectedText()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(event))
        QLineEdit::keyPressEvent(event);
}

bool SearchField::handleKey(const QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Paste))
        pasteText(QGuiApplication::clipboard()->text());
    else if (isMovement(event->key()) && !modifiers)
        Q_EMIT moveRequested(event->key());
    else if (isEnter && !modifiers)
        Q_EMIT entered();
    else if (isEnter && modifiers == Qt::ControlModifier)
        Q_EMIT compareEntered();
    else if (event->key() == Qt::Key_Escape && !modifiers)
        escape();
    else
        return false;
    return true;
}

void SearchField::escape()
{
    if (m_escapeClears && !text().isEmpty())
        clear();
    else
        Q_EMIT escaped();
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    const QScopedValueRollback guard(m_inInputMethod, true);
    QLineEdit::inputMethodEvent(event);
    m_preedit = event->preeditString();
    updateQuery();
}

void SearchField::updateQuery()
{
    m_clearAction->setVisible(!text().isEmpty());
    QString seen = text();
    seen.insert(cursorPosition(), m_preedit);
    seen = inOneLine(seen);
    if (seen == m_query)
        return;
    m_query = seen;
    Q_EMIT queryChanged(m_query);
}

// Every way in which text comes from elsewhere: keys, middle button, menu, drop.
void SearchField::pasteText(const QString &pasted)
{
    if (m_longTextDiverted && (pasted.size() > longestQuery || hasSeveralLines(pasted)))
        Q_EMIT longTextPasted(pasted);
    else
        insert(inOneLine(pasted));
}

void SearchField::mouseReleaseEvent(QMouseEvent *event)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (event->button() != Qt::MiddleButton || !clipboard->supportsSelection()) {
        QLineEdit::mouseReleaseEvent(event);
        return;
    }
    deselect();
    pasteText(clipboard->text(QClipboard::Selection));
}

// A file is the window's business, not its address.
void SearchField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->ignore();
    else
        QLineEdit::dragEnterEvent(event);
}

void SearchField::dropEvent(QDropEvent *event)
{
    const QString dropped = event->mimeData()->text();
    if (event->source() == this
        || (inOneLine(dropped) == dropped && dropped.size() <= longestQuery)) {
        QLineEdit::dropEvent(event);
        return;
    }
    setCursorPosition(cursorPositionAt(event->position().toPoint()));
    pasteText(dropped);
    event->acceptProposedAction();
}

void SearchField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (isPaste(action)) {
            action->disconnect(this);
            connect(action, &QAction::triggered, this,
                    [this] { pasteText(QGuiApplication::clipboard()->text()); });
        }
    }
    menu->popup(event->globalPos());
}

} // namespace statusbook::ui
