// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wirebuttons.h"

#include "ui/pagegeometry.h"
#include "ui/wirebutton.h"

#include <QTextDocument>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace statusbook::ui {

WireButtons::WireButtons(QWidget *viewport, std::function<void(int)> activate)
    : m_viewport(viewport)
    , m_activate(std::move(activate))
{}

void WireButtons::renew(const PageContent &content, const PageStyle &style)
{
    QList<Entry> unused = std::exchange(m_entries, {});
    for (int link = 0; link < content.links.size(); ++link) {
        if (content.links[link].kind != PageLink::Kind::CopyWire)
            continue;
        WireButton *button = !unused.isEmpty() ? unused.takeFirst().button
            : !m_spare.isEmpty()               ? m_spare.takeLast()
                                               : new WireButton(m_viewport);
        QObject::disconnect(button, &WireButton::clicked, m_viewport, nullptr);
        QObject::connect(button, &WireButton::clicked, m_viewport,
                         [this, link] { m_activate(link); });
        const bool inColumn = content.links[link].inColumn;
        button->setLook(style.colors(), qRound(style.u(inColumn ? 6.2 : 7.2)), inColumn);
        m_entries.append({link, inColumn, button, {}});
    }
    for (const Entry &entry : std::as_const(unused)) {
        if (entry.button->hasFocus())
            m_viewport->parentWidget()->setFocus(Qt::OtherFocusReason);
        entry.button->hide();
        m_spare.append(entry.button);
    }
}

void WireButtons::place(const QTextDocument &document, const PageStyle &style, const QPoint &offset)
{
    for (Entry &entry : m_entries) {
        const QTextBlock block = wireBlock(document, entry.link);
        if (!block.isValid())
            continue;
        entry.card = cardAt(block, style).rect;
        const int side = entry.button->width();
        const qreal inset = std::min(style.u(1.3), (entry.card.height() - side) / 2);
        const QPointF corner(entry.card.right() - side - inset, entry.card.top() + inset);
        entry.button->move(corner.toPoint() - offset);
        entry.button->setVisible(!entry.inColumn || entry.button->hasFocus());
    }
}

void WireButtons::retranslate()
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.button->retranslate();
    for (WireButton *button : std::as_const(m_spare))
        button->retranslate();
}

void WireButtons::showAt(const QPointF &position)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.inColumn)
            entry.button->setVisible(entry.card.contains(position) || entry.button->hasFocus());
    }
}

bool WireButtons::focus(int link)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.link != link)
            continue;
        entry.button->show();
        entry.button->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

int WireButtons::focusedLink() const
{
    for (const Entry &entry : m_entries) {
        if (entry.button->hasFocus())
            return entry.link;
    }
    return -1;
}

} // namespace statusbook::ui
