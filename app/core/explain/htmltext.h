// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace statusbook::core::explain {

// The words of an HTML text, line by line: no tags, styles or scripts, entities resolved. Both are
// UTF-8.
[[nodiscard]] QByteArray textOfHtml(QByteArrayView html);

} // namespace statusbook::core::explain
