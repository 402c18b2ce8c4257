// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pageproperties.h"

#include <QList>
#include <QPointF>
#include <QRectF>

#include <functional>

class QTextDocument;
class QWidget;

namespace statusbook::ui {

class PageStyle;
class WireButton;

// The copy buttons of a page's wire texts, each at the top right of its card. In columns a button lies
// over the text and shows only while the pointer or the keyboard focus is there.
class WireButtons final
{
public:
    // activate: called with the index of the link whose button was clicked.
    WireButtons(QWidget *viewport, std::function<void(int)> activate);

    // For a page that was filled anew or got longer. A button that is not needed any more passes its
    // focus to the viewport's parent.
    void renew(const PageContent &content, const PageStyle &style);
    // After each change of layout; offset: how far the document is scrolled.
    void place(const QTextDocument &document, const PageStyle &style, const QPoint &offset);
    void retranslate();

    // position: in document coordinates.
    void showAt(const QPointF &position);
    [[nodiscard]] bool focus(int link);
    // The link whose button has the keyboard focus, or -1.
    [[nodiscard]] int focusedLink() const;

private:
    struct Entry {
        int link;
        bool inColumn;
        WireButton *button; // child of the viewport
        QRectF card;        // in document coordinates
    };

    QWidget *m_viewport;
    std::function<void(int)> m_activate;
    QList<Entry> m_entries;
    QList<WireButton *> m_spare; // hidden
};

} // namespace statusbook::ui
