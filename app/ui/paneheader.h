// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QToolButton>
#include <QWidget>

class QHBoxLayout;

namespace statusbook::ui {

// The bar over a page, as high as the list's head beside it, with a hairline below.
class PaneHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeader(QWidget *parent = nullptr);

    // A flat button for the action: its icon, and with `withText` its text where all of them have room.
    QToolButton *addAction(QAction *action, bool withText = false);
    void addWidget(QWidget *widget, int stretch = 0);
    void addStretch();

    // The way back to the list where the window is too narrow for both.
    void setListButtonVisible(bool visible);

Q_SIGNALS:
    void listRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void updateHeight();
    void fitTexts();

    QHBoxLayout *m_layout;
    QToolButton *m_list;
    QList<QToolButton *> m_buttons;
    QList<QToolButton *> m_withText;
};

} // namespace statusbook::ui
