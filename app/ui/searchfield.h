// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

class QAction;

namespace statusbook::ui {

// The field that a query is typed into, while the list it drives is moved by keys from here.
//
// It brings its own placeholder and accessible name. The query is what the reader sees: the text with what an input method is still composing. It holds no
// bidi isolates, which come along with text copied from this program, and no line breaks.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    [[nodiscard]] QString query() const { return m_query; }

    // Pasted or dropped text that is longer than a query or has several lines is announced by
    // longTextPasted() instead of being inserted. Off from the start.
    void setLongTextDiverted(bool diverted) { m_longTextDiverted = diverted; }

    // Esc clears a text before it announces escaped(). On from the start.
    void setEscapeClears(bool clears) { m_escapeClears = clears; }

    [[nodiscard]] QSize sizeHint() const override;

    // More letters than this in one piece are not a query but a text to be explained.
    static constexpr int longestQuery = 200;
    // What the field takes at all.
    static constexpr int longestText = 1000;

Q_SIGNALS:
    void queryChanged(const QString &query);
    // Up, Down, PageUp or PageDown.
    void moveRequested(int key);
    void entered();
    void compareEntered(); // Ctrl+Enter
    void escaped();
    void longTextPasted(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void retranslate();
    void updatePlaceholderColor();
    [[nodiscard]] bool handleKey(const QKeyEvent *event);
    void escape();
    void pasteText(const QString &pasted);
    void updateQuery();

    QAction *m_searchIcon; // a picture with a name; does nothing
    QAction *m_clearAction;
    QString m_query;
    QString m_preedit;
    bool m_longTextDiverted = false;
    bool m_escapeClears = true;
    bool m_inInputMethod = false;
};

} // namespace statusbook::ui
