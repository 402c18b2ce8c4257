// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace statusbook::ui {

// A line of one pixel between two surfaces, in the palette's own hairline colour.
class Hairline final : public QWidget
{
public:
    explicit Hairline(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace statusbook::ui
