// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalogformat.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <span>
#include <vector>

namespace statusbook::core {

// A document that a term occurs in, and how much the occurrence weighs (1…255).
struct Posting {
    quint32 packed = 0;

    [[nodiscard]] quint32 document() const { return packed >> 8; }
    [[nodiscard]] int impact() const { return static_cast<int>(packed & 0xFF); }
};
static_assert(sizeof(Posting) == 4);

// A half-open range of terms.
struct TermRange {
    quint32 first = 0;
    quint32 last = 0;

    [[nodiscard]] bool isEmpty() const { return first >= last; }
    [[nodiscard]] quint32 size() const { return last - first; }
};

// Sorted terms with their postings, read in place; see format::TermTable for the bytes. An empty or
// truncated section reads as a table without terms; a damaged one gives wrong terms and postings, but
// none from outside the bytes.
class TermTable final
{
public:
    TermTable() = default;
    explicit TermTable(QByteArrayView bytes);

    [[nodiscard]] quint32 termCount() const { return m_terms; }
    [[nodiscard]] quint32 documentCount() const { return m_documents; }
    [[nodiscard]] QByteArrayView term(quint32 index) const; // UTF-8
    // Of all terms of the range, one term's after the other's.
    [[nodiscard]] std::span<const Posting> postings(TermRange range) const;

    [[nodiscard]] TermRange exact(QByteArrayView term) const;
    [[nodiscard]] TermRange prefix(QByteArrayView prefix) const;
    // The first term from `from` on that does not begin so; `from` must be one that does.
    [[nodiscard]] quint32 prefixEnd(quint32 from, QByteArrayView prefix) const;
    // Terms that the piece stands in, but not at their beginning, ascending.
    [[nodiscard]] std::vector<quint32> containing(QByteArrayView piece) const;

    // For a beginning that very many postings share: the best impact of each document, already
    // lessened by weights::prefixQuality(), 0 where no term begins so. Empty for any other.
    [[nodiscard]] std::span<const quint8> impactsOfPrefix(QByteArrayView prefix) const;

private:
    [[nodiscard]] QByteArrayView beginning(quint32 index) const;

    quint32 m_terms = 0;
    quint32 m_postingCount = 0;
    quint32 m_textBytes = 0;
    quint32 m_documents = 0;
    quint32 m_beginnings = 0;
    quint32 m_beginningBytes = 0;
    const quint32 *m_termAt = nullptr;
    const quint32 *m_postingsAt = nullptr;
    const quint32 *m_beginningAt = nullptr;
    const Posting *m_postings = nullptr;
    const char *m_text = nullptr;
    const char *m_beginningText = nullptr;
    const quint8 *m_impacts = nullptr;
};

// Collects terms and writes the bytes of a table. Occurrences are noted down one after another and
// sorted by term at the end: a list for each term would be touched at another place for each word. Of
// the impacts that a document holds a term with, the highest is kept, or all are put
// weights::together(). Documents must be added in ascending order.
class TermTableBuilder final
{
public:
    enum class Repeated { KeepHighest, PutTogether };

    explicit TermTableBuilder(Repeated repeated = Repeated::KeepHighest)
        : m_repeated(repeated)
    {}

    void add(QStringView term, quint32 document, int impact);
    [[nodiscard]] QByteArray finish(quint32 documents) const;

private:
    struct Term {
        qsizetype textAt; // in m_text
        quint32 textSize;
        quint32 count = 0; // of its occurrences
        quint32 last = 0;  // of them, if there are any
    };
    struct Slot {
        quint32 hash;
        quint32 term;
    };
    struct Occurrence {
        quint32 term;
        quint32 posting;
    };

    [[nodiscard]] quint32 indexOf(QByteArrayView text);
    [[nodiscard]] QByteArrayView textOf(const Term &term) const
    {
        return {m_text.constData() + term.textAt, static_cast<qsizetype>(term.textSize)};
    }
    void growSlots();

    Repeated m_repeated;
    QByteArray m_text; // of all terms
    std::vector<Term> m_terms;
    std::vector<Slot> m_slots;             // of a hash table, at most half of them taken
    std::vector<Occurrence> m_occurrences; // as they were added
};

} // namespace statusbook::core
