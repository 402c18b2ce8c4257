// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compiler/content.h"
#include "compiler/fault.h"
#include "compiler/tsfile.h"

#include <QStringList>

namespace statusbook::compiler {

// A language's translations by slot of Content::texts; an empty string where English must do.
struct Translation {
    QString language;
    QStringList texts;
    int finished = 0;
    int unfinished = 0; // draft or missing
    int stale = 0;      // translation of an older English text
};

// What a language's glossary says of an English term. The wanted word is among the allowed.
struct GlossaryRule {
    QString english;
    QString wanted;
    QStringList allowed;
    QStringList forbidden;
};
[[nodiscard]] QList<GlossaryRule> readGlossary(const QString &text);
// The same of a file's bytes, whose lines have to be UTF-8.
[[nodiscard]] QList<GlossaryRule> readGlossary(const QString &name, const QByteArray &bytes,
                                               Faults &faults);

// "content_tr.ts"
[[nodiscard]] QString tsName(const QString &language);

// Binds the messages of a file to the content. Errors: duplicate messages, contexts that the content
// does not have, another language than the name's; other marks or placeholders than the English text,
// missing codes and protocol words, control characters, and what the content may not have either:
// foreign addresses, and in most languages doubled words and sentences without an end. Unfinished,
// stale and glossary faults are advice. `name` is the file's name for faults.
[[nodiscard]] Translation bindTranslation(const Content &content, const TsFile &file,
                                          const QString &name, const QList<GlossaryRule> &glossary,
                                          Faults &faults);

// The file brought up to date with the content: new texts empty and unfinished; where the English
// changed the old translation stays, unfinished, with its old source; what is no longer in the
// content goes. Order and hints are the content's, so a second update changes nothing.
[[nodiscard]] TsFile updateTs(const Content &content, const TsFile &old);

// The single rules, for tests.
[[nodiscard]] bool samePlaceholders(const QString &english, const QString &translation);
[[nodiscard]] QStringList missingTokens(const QString &english, const QString &translation);

// "term: wanted, not forbidden" for each use of a forbidden word. What another term of the English
// text allows is no use: "public folder" lets its "klasör" stand beside "directory: not klasör".
[[nodiscard]] QStringList glossaryBreaches(const QList<GlossaryRule> &glossary,
                                           const QString &english, const QString &translation);

} // namespace statusbook::compiler
