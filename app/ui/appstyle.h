// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProxyStyle>

namespace statusbook::ui {

// The platform's style, but for the one icon that every menu bar asks for: Qt's own is a picture, for
// which a start would load all image plugins, and it does not follow the palette.
class AppStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                                     const QWidget *widget) const override;
};

} // namespace statusbook::ui
