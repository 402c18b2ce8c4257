// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/codepicker.h"

#include "ui/actionicon.h"
#include "ui/codepickerpopup.h"
#include "ui/colors.h"
#include "ui/measures.h"
#include "ui/rowtext.h"
#include "ui/searchfield.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace statusbook::ui {

namespace {

constexpr qreal radius = 6;
constexpr int ringWidth = 2;

bool isTyping(const QKeyEvent *event)
{
    const bool plain =
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString text = event->text();
    return plain && !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace();
}

bool opens(int key)
{
    return key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_F4 || key == Qt::Key_Return
        || key == Qt::Key_Enter;
}

} // namespace

CodePicker::CodePicker(Side side, QWidget *parent)
    : QAbstractButton(parent)
    , m_side(side)
    , m_popup(new CodePickerPopup(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAttribute(Qt::WA_InputMethodEnabled);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &CodePicker::toggle);
    connect(m_popup, &CodePickerPopup::queryChanged, this, &CodePicker::queryChanged);
    connect(m_popup, &CodePickerPopup::answerNeeded, this, &CodePicker::answerNeeded);
    connect(m_popup, &CodePickerPopup::picked, this, &CodePicker::picked);
    connect(m_popup, &CodePickerPopup::closed, this, qOverload<>(&QWidget::update));
    retranslate();
}

CodePicker::~CodePicker()
{
    delete m_popup;
}

void CodePicker::setModel(QAbstractItemModel *model)
{
    m_popup->setModel(model);
}

void CodePicker::setCode(const PickerCode &code)
{
    m_code = code;
    retranslate();
    update();
}

bool CodePicker::isOpen() const
{
    return m_popup->isOpen();
}

void CodePicker::open(const QString &typed)
{
    m_popup->open(typed, m_code.id);
    update();
}

void CodePicker::close()
{
    m_popup->dismiss(true);
}

void CodePicker::toggle()
{
    if (isOpen())
        close();
    else
        open();
}

void CodePicker::retranslate()
{
    //: In the head of a comparison, where no code has been chosen yet
    m_emptyText = tr("Choose a code");
    const bool first = m_side == Side::First;
    if (!m_code.id.isValid()) {
        setAccessibleName(first ? tr("First code: none chosen yet")
                                : tr("Second code: none chosen yet"));
        return;
    }
    //: Read out for the head of a comparison: system, code, name ("First code: SMTP 252 Cannot Verify User")
    setAccessibleName((first ? tr("First code: %1 %2 %3") : tr("Second code: %1 %2 %3"))
                          .arg(m_code.shortSystem, m_code.code, m_code.name));
}

void CodePicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

void CodePicker::keyPressEvent(QKeyEvent *event)
{
    if (isTyping(event))
        open(event->text());
    else if (opens(event->key()))
        open();
    else if (event->key() == Qt::Key_Escape && isOpen())
        close();
    else
        QAbstractButton::keyPressEvent(event);
}

// Typing begins in the button for input methods too; what they compose moves on to the field.
void CodePicker::inputMethodEvent(QInputMethodEvent *event)
{
    if (event->preeditString().isEmpty() && event->commitString().isEmpty())
        return;
    open();
    QCoreApplication::sendEvent(m_popup->field(), event);
}

QFont CodePicker::systemFont() const
{
    return scaledFont(font(), 0.85);
}

QFont CodePicker::codeFont() const
{
    return scaledFont(font(), 1.12);
}

QSize CodePicker::sizeHint() const
{
    const qreal unit = unitOf(font());
    const int lines = QFontMetrics(systemFont()).height() + QFontMetrics(codeFont()).height();
    return {qRound(75 * unit), std::max(qRound(12.5 * unit), lines + qRound(2 * unit))};
}

QSize CodePicker::minimumSizeHint() const
{
    return {qRound(30 * unitOf(font())), sizeHint().height()};
}

void CodePicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const qreal unit = unitOf(font());
    const int side = qRound(4.5 * unit);
    const int inset = qRound(2.4 * unit);
    const QRect chevron(width() - qRound(1.5 * unit) - side, (height() - side) / 2, side, side);
    paintActionIcon(painter, QStyle::visualRect(layoutDirection(), rect(), chevron),
                    ActionIcon::ChevronDown, Colors(palette()).muted);
    const QRect words(inset, 0, chevron.left() - inset - qRound(unit), height());
    paintWords(painter, QStyle::visualRect(layoutDirection(), rect(), words));
}

void CodePicker::paintFrame(QPainter &painter)
{
    const Colors colors(palette());
    const bool marked = hasFocus() || isOpen();
    const qreal line = marked ? ringWidth : 1;
    painter.setPen(
        QPen(marked ? colors.focusRing : mix(colors.windowText, colors.window, 0.7), line));
    painter.setBrush(isDown() || underMouse() ? mix(colors.page, colors.text, 0.03) : colors.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2),
                            radius - line / 2, radius - line / 2);
}

void CodePicker::paintWords(QPainter &painter, const QRect &rect)
{
    if (!m_code.id.isValid()) {
        painter.setPen(Colors(palette()).muted);
        painter.drawText(rect, Qt::AlignLeading | Qt::AlignVCenter, m_emptyText);
        return;
    }
    const int above = QFontMetrics(systemFont()).height();
    const int below = QFontMetrics(codeFont()).height();
    const int top = (rect.height() - above - below) / 2;
    const RowText system(m_code.system, systemFont(), TextIsolation::ByContent, layoutDirection(),
                         rect.width(), this);
    painter.setPen(Colors(palette()).muted);
    system.draw(painter, {qreal(rect.left()), qreal(top + QFontMetrics(systemFont()).ascent())});
    paintCode(painter, QRect(rect.left(), top + above, rect.width(), below));
}

void CodePicker::paintCode(QPainter &painter, const QRect &rect)
{
    const qreal baseline = rect.top() + QFontMetrics(codeFont()).ascent();
    const RowText code(m_code.code, boldFont(codeFont()), TextIsolation::LeftToRight,
                       layoutDirection(), rect.width(), this);
    painter.setPen(Colors(palette()).text);
    code.draw(painter, {qreal(rect.left()), baseline});

    const int used = qCeil(code.naturalWidth()) + qRound(2 * unitOf(font()));
    const QRect rest = QStyle::visualRect(layoutDirection(), rect, rect.adjusted(used, 0, 0, 0));
    if (rest.width() <= 0)
        return;
    const RowText name(m_code.name, codeFont(), TextIsolation::ByContent, layoutDirection(),
                       rest.width(), this);
    name.draw(painter, {qreal(rest.left()), baseline});
}

} // namespace statusbook::ui
