// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProxyStyle>

namespace statusbook::ui {

// The platform's style, but for what costs too much of a start:
// - the one icon that every menu bar asks for: Qt's own is a picture, for which all image plugins would
//   be loaded, and it does not follow the palette;
// - the painting of scroll bars, whose gradients Qt would give to threads line by line.
class AppStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
};

} // namespace statusbook::ui
