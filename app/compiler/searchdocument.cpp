// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "compiler/searchdocument.h"

namespace statusbook::compiler {

namespace {

// `textIn` gives a text in the language.
core::SearchDocument textsOf(const ContentCode &content, auto textIn)
{
    core::SearchDocument document;
    document.name = textIn(content.name);
    document.keywords = splitList(textIn(content.keywords));
    document.meaning = textIn(content.meaning);
    document.seen = textIn(content.seen);
    for (const ContentText &step : content.fix)
        document.rest.append(textIn(step));
    for (const ContentProvider &provider : content.providers)
        document.rest.append(textIn(provider.action));
    for (const ContentPart &part : content.parts)
        document.rest += {textIn(part.name), textIn(part.meaning)};
    return document;
}

} // namespace

core::SearchDocument searchDocument(const ContentCode &content)
{
    core::SearchDocument document =
        textsOf(content, [](const ContentText &text) { return text.english; });
    document.code = content.code;
    document.aliases = content.also;
    document.token = content.token;
    document.phrase = content.phrase;
    for (const ContentPrint &print : content.prints)
        document.prints.append(print.text);
    for (const ContentPrint &value : content.values)
        document.rest.append(value.text);
    for (const ContentProvider &provider : content.providers)
        document.rest += {provider.provider, provider.wireText};
    for (const ContentPart &part : content.parts)
        document.subCodes.append(part.code);
    return document;
}

core::SearchDocument searchDocument(const ContentCode &content, const QStringList &translations)
{
    return textsOf(content, [&](const ContentText &text) {
        return text.slot < 0 ? QString() : translations.value(text.slot);
    });
}

} // namespace statusbook::compiler
