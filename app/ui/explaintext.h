// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/facts.h"
#include "models/explanationtext.h"
#include "ui/colors.h"

#include <QPlainTextEdit>

namespace statusbook::ui {

// Shows a text with every code in it marked: bold, tinted and underlined in its outcome's colour, the
// current one ringed. A text that came whole is read-only; one that is typed can be edited. Pasting
// replaces a text that came whole.
class ExplainText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ExplainText(QWidget *parent = nullptr);

    // Replaces text and marks, with an outcome for each mark.
    void showText(const models::ExplanationText &text, const QList<core::Outcome> &outcomes);
    // Marks in the text that is being typed.
    void showMarks(const QList<models::TextMark> &marks, const QList<core::Outcome> &outcomes);
    void clearText();

    [[nodiscard]] int currentMark() const { return m_current; } // -1: none
    // Rings a mark and scrolls to it.
    void setCurrentMark(int mark);

Q_SIGNALS:
    void markSelected(int mark);
    void markActivated(int mark);
    void compareRequested(int mark); // with the current one
    void typed(const QString &text);
    void pasted(const QString &text); // a text of its own

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void updateLook();
    void formatMarks();
    void takeCursor();
    void select(int mark);
    [[nodiscard]] int markAt(qsizetype position) const;
    [[nodiscard]] int markAt(const QPoint &place) const;
    // Of the marks on the visible lines, in the viewport.
    struct MarkRects {
        int mark;
        QList<QRectF> rects;
    };
    [[nodiscard]] QList<MarkRects> visibleMarks() const;

    QList<models::TextMark> m_marks;
    QList<core::Outcome> m_outcomes;
    QList<qsizetype> m_lineLabels;
    Colors m_colors;
    QPoint m_pressed;
    int m_current = -1;
    bool m_filling = false;
    bool m_mouseDown = false;
};

} // namespace statusbook::ui
