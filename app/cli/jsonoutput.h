// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/comparison.h"
#include "core/explain/explainer.h"
#include "core/searchengine.h"

#include <QJsonArray>
#include <QJsonObject>

// The JSON of the command line: keys are the content's field names, texts carry no marks.
namespace statusbook::cli {

[[nodiscard]] QJsonObject toJson(const core::Catalog &catalog, const core::Entry &entry);
[[nodiscard]] QJsonObject toJson(const core::Catalog &catalog, const core::Comparison &comparison);
[[nodiscard]] QJsonObject toJson(const core::Catalog &catalog, const QString &query,
                                 const core::SearchResult &result);
// Only what is certain enough unless `all`; offsets are code points of the decoded text.
[[nodiscard]] QJsonObject toJson(const core::Catalog &catalog,
                                 const core::explain::Explanation &explanation, bool all);
[[nodiscard]] QJsonArray codesToJson(const core::Catalog &catalog, const QList<int> &systems);
[[nodiscard]] QJsonArray systemsToJson(const core::Catalog &catalog);

} // namespace statusbook::cli
