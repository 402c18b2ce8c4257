// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QMetaType>
#include <Qt>

namespace statusbook::models {

// Where a match stands in a shown text, in UTF-16 units.
struct MatchRange {
    int start = 0;
    int length = 0;

    friend bool operator==(const MatchRange &, const MatchRange &) = default;
};

using MatchRanges = QList<MatchRange>;

// Roles of CodeListModel. Unscoped: QAbstractItemModel takes plain integers.
// A row is either a group heading (IsHeadingRole true: only Qt::DisplayRole besides) or a code.
enum CodeListRole {
    IsHeadingRole = Qt::UserRole + 1, // bool
    CodeIdRole,                       // core::CodeId
    CodeTextRole,                     // QString, as shown in the code column
    NameRole,                         // QString; also Qt::DisplayRole
    SystemNameRole,                   // QString for the badge; empty in the grouped list
    OutcomeRole,                      // int of core::Outcome
    CodeMatchesRole,                  // MatchRanges in CodeTextRole
    NameMatchesRole,                  // MatchRanges in NameRole
};

} // namespace statusbook::models

Q_DECLARE_METATYPE(statusbook::models::MatchRanges)
