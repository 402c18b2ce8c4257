// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace statusbook::core {

// The grammatical endings of a language; none of one that has no list here.
class Endings final
{
public:
    explicit Endings(QStringView language);

    // A folded word without the ending that other forms of it have in its place: "redirect" of
    // "redirecting", "sertifika" of "sertifikasının", 연결 of 연결이; in Arabic also without the
    // article. The word itself where it has none, or where too little would be left. The result
    // need not be a word, but is the beginning of one.
    [[nodiscard]] QStringView removedFrom(QStringView foldedWord) const;

private:
    QList<QString> m_endings; // folded, longest first
};

// Without the Arabic article, alone or after a joined preposition or conjunction: صندوق of والصندوق.
[[nodiscard]] QStringView withoutArticle(QStringView foldedWord);

} // namespace statusbook::core
