// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/filterbutton.h"

#include "ui/actionicon.h"
#include "ui/colors.h"
#include "ui/measures.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace statusbook::ui {

namespace {

constexpr qreal radius = 5;
constexpr int ringWidth = 2;
// A name may hold an ampersand, which buttons and menus would take for a mnemonic.
QString withoutMnemonic(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

// Widths in pixels, from the leading edge: padding, text, gap, chevron, trailing.
struct Measures {
    explicit Measures(qreal unit)
        : padding(qRound(2 * unit))
        , gap(qRound(0.5 * unit))
        , chevron(qRound(4.5 * unit))
        , trailing(qRound(1.5 * unit))
    {}

    [[nodiscard]] int around() const { return padding + gap + chevron + trailing; }

    int padding;
    int gap;
    int chevron;
    int trailing;
};

// The surface is invalid where nothing is drawn behind the text.
struct Look {
    QColor surface;
    QColor text;
};

Look lookOf(const Colors &colors, bool active, bool open, bool hovered)
{
    if (active)
        return {colors.selection, colors.selectionText};
    if (open)
        return {colors.unarmedSelection, colors.unarmedText};
    if (hovered)
        return {colors.hover, colors.hoverText};
    return {{}, colors.windowMuted};
}

} // namespace

FilterButton::FilterButton(Choice choice, QWidget *parent)
    : QToolButton(parent)
    , m_choice(choice)
    , m_menu(new QMenu(this))
    , m_group(new QActionGroup(this))
    , m_neutral(m_menu->addAction(QString()))
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMenu(m_menu);
    m_menu->installEventFilter(this);
    m_menu->addSeparator();
    m_neutral->setCheckable(true);
    m_neutral->setChecked(true);
    m_group->setExclusionPolicy(choice == Choice::Single ? QActionGroup::ExclusionPolicy::Exclusive
                                                         : QActionGroup::ExclusionPolicy::None);
    m_group->addAction(m_neutral);
    connect(m_group, &QActionGroup::triggered, this, &FilterButton::choose);
    updateWords();
}

void FilterButton::setSubject(const QString &subject)
{
    m_subject = subject;
    updateWords();
}

void FilterButton::setNeutralText(const QString &text)
{
    m_neutralText = text;
    m_neutral->setText(withoutMnemonic(text));
    updateWords();
}

void FilterButton::setItems(const QList<FilterItem> &items)
{
    const QStringList before = m_keys;
    qDeleteAll(m_actions);
    m_actions.clear();
    m_items = items;
    for (const FilterItem &item : items)
        addItem(item);
    setSelectedKeys(before);
    if (m_keys != before && m_keys.size() < before.size())
        Q_EMIT selectionChanged(m_keys);
}

void FilterButton::addItem(const FilterItem &item)
{
    QAction *action = m_menu->addAction(item.icon, withoutMnemonic(item.text));
    action->setCheckable(true);
    m_group->addAction(action);
    m_actions.append(action);
}

void FilterButton::setSelectedKeys(const QStringList &keys)
{
    bool any = false;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const bool wanted = keys.contains(m_items[i].key) && !(any && m_choice == Choice::Single);
        m_actions[i]->setChecked(wanted);
        any = any || wanted;
    }
    m_neutral->setChecked(!any);
    m_keys = checkedKeys();
    updateWords();
}

QStringList FilterButton::checkedKeys() const
{
    QStringList keys;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_actions[i]->isChecked())
            keys.append(m_items[i].key);
    }
    return keys;
}

// The menu has checked or unchecked the action already.
void FilterButton::choose(const QAction *action)
{
    const QStringList before = m_keys;
    setSelectedKeys(action == m_neutral ? QStringList() : checkedKeys());
    if (m_keys != before)
        Q_EMIT selectionChanged(m_keys);
}

QString FilterButton::shownText() const
{
    if (m_keys.isEmpty())
        return m_neutralText;
    QString first;
    for (const FilterItem &item : m_items) {
        if (item.key == m_keys.first())
            first = item.text;
    }
    //: On a filter button: the first of the things chosen, and how many others are chosen too
    return m_keys.size() == 1 ? first : tr("%1 +%2").arg(first).arg(m_keys.size() - 1);
}

QString FilterButton::spokenText() const
{
    QStringList names;
    for (const FilterItem &item : m_items) {
        if (m_keys.contains(item.key))
            names.append(item.text);
    }
    return names.isEmpty() ? m_neutralText : locale().createSeparatedList(names);
}

void FilterButton::updateWords()
{
    setText(withoutMnemonic(shownText()));
    //: Read out for a filter button: what is filtered, and what the filter lets through
    setAccessibleName(m_subject.isEmpty() ? spokenText()
                                          : tr("%1: %2").arg(m_subject, spokenText()));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize FilterButton::sizeFor(int textWidth) const
{
    const Measures measures(unitOf(font()));
    return {textWidth + measures.around(), fontMetrics().height() + qRound(1.4 * unitOf(font()))};
}

QSize FilterButton::sizeHint() const
{
    return sizeFor(fontMetrics().size(Qt::TextSingleLine, shownText()).width() + 1);
}

QSize FilterButton::minimumSizeHint() const
{
    return sizeFor(qRound(8 * unitOf(font()))).boundedTo(sizeHint());
}

void FilterButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateWords();
    QToolButton::changeEvent(event);
}

// Several choices in one go: the menu stays open while items are checked by click or space. Space chooses
// in every style, not only where the style's menus say so.
bool FilterButton::eventFilter(QObject *watched, QEvent *event)
{
    QAction *action = nullptr;
    const bool several = m_choice == Choice::Multiple;
    if (several && watched == m_menu && event->type() == QEvent::MouseButtonRelease)
        action = m_menu->actionAt(static_cast<QMouseEvent *>(event)->position().toPoint());
    else if (watched == m_menu && event->type() == QEvent::KeyPress
             && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space)
        action = m_menu->activeAction();
    if (!action || !action->isCheckable())
        return QToolButton::eventFilter(watched, event);
    if (!several)
        m_menu->close();
    action->trigger();
    return true;
}

void FilterButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_F4:
        m_menu->setActiveAction(m_group->checkedAction() ? m_group->checkedAction() : m_neutral);
        showMenu();
        break;
    default:
        QToolButton::keyPressEvent(event);
    }
}

void FilterButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors colors(palette());
    const Look look =
        lookOf(colors, !m_keys.isEmpty(), isDown() || m_menu->isVisible(), underMouse());
    if (look.surface.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.surface);
        painter.drawRoundedRect(rect(), radius, radius);
    }
    if (hasFocus()) {
        constexpr qreal half = ringWidth / 2.0;
        painter.setPen(QPen(colors.selectionBar, ringWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius - half,
                                radius - half);
    }
    paintWords(painter, look.text);
}

void FilterButton::paintWords(QPainter &painter, const QColor &color) const
{
    const Measures measures(unitOf(font()));
    const int side = measures.chevron;
    const QRect words(measures.padding, 0, width() - measures.around(), height());
    const QRect chevron(words.right() + 1 + measures.gap, (height() - side) / 2, side, side);
    painter.setPen(color);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     fontMetrics().elidedText(shownText(), Qt::ElideRight, words.width()));
    paintActionIcon(painter, QStyle::visualRect(layoutDirection(), rect(), chevron),
                    ActionIcon::ChevronDown, color);
}

} // namespace statusbook::ui
