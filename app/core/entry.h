// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codeid.h"
#include "core/facts.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

// Values that a catalogue hands out: one entry or pair note whole, ready to be shown.
namespace statusbook::core {

// A text and whether it is English standing in for a missing translation.
struct Text {
    QString value;
    bool english = false;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
};

struct Reference {
    QString text;
    QString url; // may be empty
};

struct Provider {
    QString provider;
    QString wireText;
    Text action;
    Reference source;
};

struct Print {
    QString by;
    QString text;
};

// The same situation in another system. `note` may be empty.
struct Equivalent {
    enum class Direction { Both, Into, From }; // From: the other code becomes this one
    CodeId id;
    Direction direction = Direction::Both;
    Text note;
    QList<Reference> references;
};

struct SubCode {
    QString code;
    Text name;
    Text meaning;
};

// One piece of a number and what it says: "5", "Permanent negative completion".
struct ReadingPart {
    QString part;
    Text meaning;
};

struct CodeClass {
    QString id;
    Text name;
    Text meaning;
};

struct SystemInfo {
    QString id;
    Text name;  // short
    Text title; // long
    Text area;
    Text description;
    QStringList aliases; // name it too
    QStringList hints;   // tell only whose a number beside them is: programs, commands
};

// Everything about one code. `index` is its place in the catalogue, or -1 for an answer by rule.
struct Entry {
    CodeId id;
    int index = -1;
    int system = -1;
    QString token;
    Text name; // empty for a code that nobody registered
    QString phrase;
    CodeClass codeClass;
    Outcome outcome = Outcome::Notice;
    Retry retry = Retry::No;
    Actor actor = Actor::Nobody;
    Status status = Status::Unregistered;
    QList<Text> phases; // protocol words are not marked English
    Text usedBy;
    Text meaning;
    Text seen;
    QList<Text> fix;
    QString example;
    QList<Reference> references;
    QList<Text> keywords;
    QList<CodeId> related;
    QList<CodeId> comesWith;  // codes that stand beside it in the same line: 552 and 5.2.2
    QList<CodeId> sameNumber; // same code in other systems
    QList<Equivalent> equivalents;
    QList<Provider> providers;
    QList<Print> prints;
    QList<Print> values; // what differs by platform or version, never translated
    QList<SubCode> parts;
    QList<ReadingPart> reading; // answers by rule only
    QString checked;            // "2026-11", may be empty
};

// Hand-written note on two codes. The sides are those asked for, whatever order the note has.
struct PairNote {
    CodeId a;
    CodeId b;
    bool worth = true; // false: the difference says why comparing helps nobody
    Text difference;
    Text receiver;
    Text chooseA;
    Text chooseB;
    QList<Reference> references;
};

} // namespace statusbook::core
