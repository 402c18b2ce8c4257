// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/appicon.h"

#include <QString>

namespace statusbook::ui {

QIcon applicationIcon()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 128, 256})
        icon.addFile(QStringLiteral(":/icons/%1.png").arg(side), {side, side});
    return icon;
}

} // namespace statusbook::ui
