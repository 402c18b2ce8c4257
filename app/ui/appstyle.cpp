// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/appstyle.h"

#include "ui/actionicon.h"

namespace statusbook::ui {

QIcon AppStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                             const QWidget *widget) const
{
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return actionIcon(ActionIcon::ChevronDown);
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace statusbook::ui
