// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/colors.h"

#include <QToolButton>

namespace statusbook::ui {

// Copies one wire text of a page. A real button, so that assistive technology finds it; the page puts
// it into the Tab order between its links.
class WireButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit WireButton(QWidget *parent);

    // Over: it lies over the text and hides what is under it.
    void setLook(const Colors &colors, int side, bool over);
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_ring;
    QColor m_background;
};

} // namespace statusbook::ui
