// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/termtable.h"

#include <QStringList>

namespace statusbook::core {

// What search knows of one code in one language. Texts may hold marks; empty ones are skipped.
struct SearchDocument {
    QString code;         // English document only: codes belong to no language
    QStringList aliases;  // other numbers of the same code: "0x87", "104"
    QStringList subCodes; // finer codes that stand beside it: "Q.850 17", "502.3", "UPE"
    QString token;
    QString name;
    QStringList keywords;
    QString phrase;
    QStringList prints;
    QString meaning;
    QString seen;
    QStringList rest; // steps, providers, sub-codes
};

// Builds the three term tables of a catalogue. Documents are added in the order of their index.
class SearchIndexBuilder final
{
public:
    void add(const SearchDocument &document);

    [[nodiscard]] QByteArray codeTerms() const { return m_codes.finish(m_count); }
    [[nodiscard]] QByteArray wordTerms() const { return m_words.finish(m_count); }
    [[nodiscard]] QByteArray phraseTerms() const { return m_phrases.finish(m_count); }

private:
    void addWords(QStringView text, int impact);
    void addPhrase(QStringView text, int impact);
    void addPhraseEnds(QStringView text, int impact);
    void addSubCode(const QString &code);

    TermTableBuilder m_codes;
    TermTableBuilder m_words{TermTableBuilder::Repeated::PutTogether};
    TermTableBuilder m_phrases;
    quint32 m_count = 0;
};

} // namespace statusbook::core
