// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wordcompleter.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStringListModel>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace statusbook::ui {

namespace {

constexpr int mostRows = 12;

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

WordCompleter::WordCompleter(QLineEdit *field, Words words)
    : QCompleter(field)
    , m_field(field)
    , m_words(std::move(words))
    , m_model(new QStringListModel(this))
{
    setModel(m_model);
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setMaxVisibleItems(mostRows);
    setWidget(field);
    connect(field, &QLineEdit::textEdited, this, &WordCompleter::offer);
    connect(this, qOverload<const QString &>(&QCompleter::activated), this,
            &WordCompleter::complete);
}

// Empty in the middle of a word.
QString WordCompleter::wordBeforeCursor() const
{
    const QString text = m_field->text();
    const int cursor = m_field->cursorPosition();
    if (cursor < text.size() && !text[cursor].isSpace())
        return {};
    qsizetype start = cursor;
    while (start > 0 && !text[start - 1].isSpace())
        --start;
    return text.sliced(start, cursor - start);
}

void WordCompleter::offer()
{
    const QString word = wordBeforeCursor();
    QStringList words = word.isEmpty() ? QStringList() : m_words(word);
    words.removeAll(word);
    m_model->setStringList(words);
    if (!words.isEmpty())
        show();
    else if (m_offered)
        m_offered->hide();
}

void WordCompleter::show()
{
    m_offered = popup();
    const int width = m_offered->sizeHintForColumn(0) + 2 * m_offered->frameWidth()
        + m_offered->verticalScrollBar()->sizeHint().width();
    const QRect below(0, 0, std::min(width, m_field->width()), m_field->height());
    QCompleter::complete(QStyle::visualRect(m_field->layoutDirection(), m_field->rect(), below));
    m_offered->setCurrentIndex({});
}

// As if it had been typed, so that it can be undone and is searched.
void WordCompleter::complete(const QString &word)
{
    const auto typed = static_cast<int>(wordBeforeCursor().size());
    m_field->setSelection(m_field->cursorPosition() - typed, typed);
    m_field->insert(word.endsWith(u':') ? word : QString(word + u' '));
}

bool WordCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_offered && event->type() == QEvent::KeyPress
        && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QCompleter::eventFilter(watched, event);
}

// What the field would take for something else, or the completer.
bool WordCompleter::handleKey(int key)
{
    const QModelIndex chosen = m_offered->currentIndex();
    const bool hasValues = wordBeforeCursor().contains(u':');
    const bool moves = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
        || key == Qt::Key_PageDown;
    if (key == Qt::Key_Tab || (isEnter(key) && chosen.isValid())) {
        const QString word =
            (chosen.isValid() ? chosen : completionModel()->index(0, 0)).data().toString();
        m_offered->hide();
        complete(word);
        return true;
    }
    if (key == Qt::Key_Escape) {
        m_offered->hide();
        return true;
    }
    if (isEnter(key) || (moves && !hasValues))
        m_offered->hide(); // the completer hands the key on to the field
    if (!moves || hasValues)
        return false;
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(m_field, &press);
    return true;
}

} // namespace statusbook::ui
