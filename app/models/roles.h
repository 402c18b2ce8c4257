// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/highlight.h"

#include <QList>
#include <QMetaType>
#include <Qt>

namespace statusbook::models {

// Where matches stand in a shown text.
using MatchRange = core::TextRange;
using MatchRanges = QList<core::TextRange>;

// Roles of CodeListModel. Unscoped: QAbstractItemModel takes plain integers.
// A row is either a group heading (IsHeadingRole true: only Qt::DisplayRole besides) or a code.
enum CodeListRole {
    IsHeadingRole = Qt::UserRole + 1, // bool
    CodeIdRole,                       // core::CodeId
    ComparedIdRole,                   // core::CodeId: valid for a bookmarked comparison only
    CodeTextRole,                     // QString, as shown in the code column
    NameRole,                         // QString; also Qt::DisplayRole
    SystemNameRole,                   // QString for the badge; empty in the grouped list
    OutcomeRole,                      // int of core::Outcome
    CodeMatchesRole,                  // MatchRanges in CodeTextRole
    NameMatchesRole,                  // MatchRanges in NameRole
    CertaintyRole,                    // int of Certainty: of codes read from a text, else nothing
    CountTextRole,                    // QString: how often a code stands in a text; empty if once
};

// How sure it is that a place in a text is a code; as many bars are drawn.
enum class Certainty { None, Possible, Likely, Certain };

} // namespace statusbook::models

Q_DECLARE_METATYPE(statusbook::models::MatchRanges)
