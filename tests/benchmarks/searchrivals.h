// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compiler/content.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace statusbook::benchmarks {

// Something else that answers the same queries over the same texts.
class SearchRival
{
public:
    SearchRival() = default;
    virtual ~SearchRival() = default;
    SearchRival(const SearchRival &) = delete;
    SearchRival &operator=(const SearchRival &) = delete;

    // Places of the best hits in the content, at most fifty.
    [[nodiscard]] virtual std::vector<quint32> search(const QByteArray &query) = 0;
    [[nodiscard]] virtual double megabytes() const = 0;
};

// SQLite's full-text index, ranked by bm25; nothing where the benchmark was built without SQLite.
[[nodiscard]] std::unique_ptr<SearchRival> sqliteRival(const compiler::Content &content);

// UTF-8 of all texts that are searched.
[[nodiscard]] double textMegabytes(const compiler::Content &content);

// All words looked for in one lower-case text, from its beginning to its end.
[[nodiscard]] std::unique_ptr<SearchRival> scanRival(const compiler::Content &content);

} // namespace statusbook::benchmarks
