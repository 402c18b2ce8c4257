// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/printing.h"

namespace statusbook::ui {

bool writePdf(const models::Page &, const QFont &, const QString &, QString *)
{
    return false;
}

bool printWithDialog(const models::Page &, QWidget *, QString *)
{
    return false;
}

} // namespace statusbook::ui
