// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace statusbook::core {

// The language of `available` that is nearest to `wanted`, or nothing. Reads every usual form:
// "tr", "pt-BR", "pt_BR.UTF-8", "zh-Hans", "sr_RS@latin"; "C" and "POSIX" are English. A language
// that is there in another region's form is near enough.
[[nodiscard]] QString nearestLanguage(QStringView wanted, const QStringList &available);

// The first language of a preference list that has a near one, or nothing.
[[nodiscard]] QString nearestLanguage(const QStringList &wanted, const QStringList &available);

} // namespace statusbook::core
