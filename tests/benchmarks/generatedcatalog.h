// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace statusbook::benchmarks {

// The English catalogue of generatedContent(codes). With a path it is kept in that file, and read from
// there the next time if it is a catalogue of so many codes: to make one of a million takes minutes.
[[nodiscard]] QByteArray generatedCatalog(int codes, const QString &path = {});

} // namespace statusbook::benchmarks
