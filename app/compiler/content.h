// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/facts.h"

#include <QList>
#include <QString>
#include <QStringList>

// Content as its files say it, English only, before any translation.
namespace statusbook::compiler {

// A translatable text. `slot` is its place in Content::texts.
struct ContentText {
    QString english;
    int slot = -1;

    [[nodiscard]] bool isEmpty() const { return english.isEmpty(); }
};

// How a translatable text is named in the translation files: context and comment there.
struct TextSlot {
    QString context; // "smtp/550", "smtp", "smtp/252 – smtp/550"
    QString field;   // "meaning", "fix 2"
    QString english;
    QString hint; // for the translator
};

struct ContentSource {
    QString text;
    QString url;
};

struct ContentProvider {
    QString provider;
    QString wireText;
    ContentText action;
    ContentSource source;
};

struct ContentPrint {
    QString by;
    QString text;
};

struct ContentPart {
    QString code;
    ContentText name;
    ContentText meaning;
};

// Several codes that share their texts are one object in the file ("X.2.2") and one ContentCode each
// here, with the same text slots.
struct ContentCode {
    QString code;
    QString family;   // "X.2.2"; empty for a code of its own
    QStringList also; // other numbers of the same code
    QString token;
    ContentText name;
    QString phrase;
    QString classId;
    core::Outcome outcome{};
    core::Retry retry{};
    core::Actor actor{};
    QStringList phases;
    core::Status status{};
    ContentText usedBy;
    ContentText meaning;
    ContentText seen;
    QList<ContentText> fix;
    QString example;
    QList<ContentSource> sources;
    ContentText keywords; // separated by ", "
    QStringList related;
    QList<ContentProvider> providers;
    QList<ContentPrint> prints;
    QList<ContentPart> parts;
    QList<ContentPrint> values;
    QStringList comesWith; // ids of codes that stand beside it in the same line
    QString checked;
};

struct ContentPhase {
    QString id;
    ContentText name;
};

struct ContentClass {
    QString id;
    QString pattern;
    ContentText name;
    ContentText meaning;
    core::Outcome outcome{};
    core::Retry retry{};
    core::Actor actor{};
};

struct ContentReading {
    QString pattern;
    QString part;
    ContentText meaning;
};

struct ContentRule {
    QString pattern;
    ContentText meaning;
    ContentText seen;
    QList<ContentText> fix;
    QList<ContentSource> sources;
};

struct ContentSystem {
    QString file;
    QString id;
    int order = 0;
    ContentText name;
    ContentText title;
    ContentText area;
    ContentText description;
    ContentText aliases; // separated by ", "
    QStringList hints;
    QStringList actors;
    QList<ContentPhase> phases;
    QList<ContentClass> classes;
    QList<ContentReading> reading;
    QList<ContentRule> rules;
    QList<ContentCode> codes;
};

struct ContentPair {
    QString file;
    QString a;
    QString b;
    bool worth = true;
    ContentText difference;
    ContentText receiver;
    ContentText chooseA;
    ContentText chooseB;
    QList<ContentSource> sources;
    QString checked;
};

// The same situation in another system: what one program's code becomes in another's.
struct ContentEquivalent {
    QString file;
    QString a;
    QString b;
    bool both = false; // also from b to a
    ContentText note;
    QList<ContentSource> sources;
};

struct Content {
    QList<ContentSystem> systems; // by order
    QList<ContentPair> pairs;
    QList<ContentEquivalent> equivalents;
    QList<TextSlot> texts; // in the order of the files
};

// Splits the words of a keyword or alias text, at the comma of any script.
[[nodiscard]] QStringList splitList(const QString &text);

} // namespace statusbook::compiler
