// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codeid.h"

#include <QList>
#include <QString>
#include <QTextFormat>
#include <QUrl>

class QTextTable;

// What the page's writer leaves in the formats of a document for its painter and for copying. Rounded
// things and marks are no text formats of Qt: they are painted from these.
namespace statusbook::ui {

// Unscoped: QTextFormat takes plain integers.
enum PageProperty {
    DecorationProperty = QTextFormat::UserProperty + 1, // characters: int of Decoration
    OutcomeProperty,   // characters: int of core::Outcome, whose tint or mark is drawn
    SignProperty,      // characters: int of PageSign, drawn in place of a space
    SurfaceProperty,   // characters with a sign: QColor behind it
    CopyTextProperty,  // characters: QString that is copied in their place
    LinkProperty,      // characters, and the block of a wire text: int, index of a PageLink
    CardProperty,      // block: int, equal in all blocks of one card
    CardKindProperty,  // block: int of CardKind
    KeepProperty,      // block: bool, on paper it stays with the next one
    MonospaceProperty, // characters: bool, copied as code
    RowProperty,       // table cells of the first column: int of RowKind
};

// Drawn behind a run of characters.
enum class Decoration { Code, Chip, Pill, Part, English, Difference };

// Drawn in place of a no-break space that has been made as wide.
enum class PageSign { Outcome, External, Receiver, Implementer };

enum class CardKind { Wire, ColumnWire, Callout, QuietCallout, Outlined };

// Of a grid. All but the last have a line under them, decisive ones a tint.
enum class RowKind { Plain, Last, Decisive };

// What can be reached by Tab and activated: links, and the copy buttons of wire texts.
struct PageLink {
    enum class Kind { Code, Compare, Url, CopyWire };
    Kind kind = Kind::Code;
    core::CodeId code = {};  // of Code and Compare
    core::CodeId other = {}; // of Compare: the second code
    QUrl url = {};           // of Url
    QString wire = {};       // of CopyWire
    bool inColumn = false;   // of CopyWire: too narrow to keep room for the button
};

// What a filled document holds besides its text.
struct PageContent {
    QList<PageLink> links;
    QList<QTextTable *> grids; // owned by the document, alive until it is filled again
    bool withSigns = false;
    qreal labelWidth = 0; // of the widest label in the grid
};

} // namespace statusbook::ui
