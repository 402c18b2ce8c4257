// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/page.h"

#include <QFont>
#include <QString>

class QWidget;

namespace statusbook::ui {

// Writes a page as a PDF file, A4 or what the locale is used to. False with a reason in `fault`.
[[nodiscard]] bool writePdf(const models::Page &page, const QFont &font, const QString &path,
                            QString *fault);

// Prints a page by way of the platform's dialog. False with a reason in `fault` if there is no print
// support; cancelling is no failure.
[[nodiscard]] bool printWithDialog(const models::Page &page, QWidget *parent, QString *fault);

} // namespace statusbook::ui
