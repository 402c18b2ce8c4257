// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/termtable.h"

#include "core/searchweights.h"

#include <QHashFunctions>
#include <QVarLengthArray>

#include <algorithm>
#include <cstring>
#include <functional>
#include <string_view>
#include <utility>

namespace statusbook::core {

namespace {

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

// Byte order of UTF-8 is code point order.
int compareBytes(QByteArrayView a, QByteArrayView b)
{
    return viewOf(a).compare(viewOf(b)); // char_traits<char> compares unsigned
}

template <typename Value>
void append(QByteArray &bytes, const std::vector<Value> &values)
{
    bytes.append(reinterpret_cast<const char *>(values.data()),
                 static_cast<qsizetype>(values.size() * sizeof(Value)));
}

quint64 expectedSize(const format::TermTable &head)
{
    return sizeof head + 2 * 4 * (quint64(head.terms) + 1) + 4 * (quint64(head.beginnings) + 1)
        + 4 * quint64(head.postings) + head.textBytes + head.beginningBytes
        + quint64(head.beginnings) * head.documents;
}

// The first of `count` ascending items that is not before.
template <typename Before>
quint32 partition(quint32 low, quint32 high, Before before)
{
    while (low < high) {
        const quint32 middle = low + (high - low) / 2;
        if (before(middle))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

QByteArrayView piece(const char *text, quint32 textBytes, const quint32 *at, quint32 index)
{
    const quint32 begin = at[index];
    const quint32 end = at[index + 1];
    return begin <= end && end <= textBytes
        ? QByteArrayView(text + begin, static_cast<qsizetype>(end - begin))
        : QByteArrayView();
}

} // namespace

TermTable::TermTable(QByteArrayView bytes)
{
    format::TermTable head{};
    if (bytes.size() < static_cast<qsizetype>(sizeof head))
        return;
    std::memcpy(&head, bytes.data(), sizeof head);
    if (expectedSize(head) > static_cast<quint64>(bytes.size()))
        return;
    m_terms = head.terms;
    m_postingCount = head.postings;
    m_textBytes = head.textBytes;
    m_documents = head.documents;
    m_beginnings = head.beginnings;
    m_beginningBytes = head.beginningBytes;
    m_termAt = reinterpret_cast<const quint32 *>(bytes.data() + sizeof head);
    m_postingsAt = m_termAt + m_terms + 1;
    m_beginningAt = m_postingsAt + m_terms + 1;
    m_postings = reinterpret_cast<const Posting *>(m_beginningAt + m_beginnings + 1);
    m_text = reinterpret_cast<const char *>(m_postings + head.postings);
    m_beginningText = m_text + m_textBytes;
    m_impacts = reinterpret_cast<const quint8 *>(m_beginningText + m_beginningBytes);
}

QByteArrayView TermTable::term(quint32 index) const
{
    return piece(m_text, m_textBytes, m_termAt, index);
}

QByteArrayView TermTable::beginning(quint32 index) const
{
    return piece(m_beginningText, m_beginningBytes, m_beginningAt, index);
}

std::span<const Posting> TermTable::postings(TermRange range) const
{
    if (range.isEmpty())
        return {};
    const quint32 begin = m_postingsAt[range.first];
    const quint32 end = m_postingsAt[range.last];
    if (begin > end || end > m_postingCount)
        return {};
    return {m_postings + begin, m_postings + end};
}

TermRange TermTable::exact(QByteArrayView wanted) const
{
    const quint32 at =
        partition(0, m_terms, [&](quint32 i) { return compareBytes(term(i), wanted) < 0; });
    return at < m_terms && term(at) == wanted ? TermRange{at, at + 1} : TermRange{};
}

TermRange TermTable::prefix(QByteArrayView wanted) const
{
    const quint32 first =
        partition(0, m_terms, [&](quint32 i) { return compareBytes(term(i), wanted) < 0; });
    return {first, prefixEnd(first, wanted)};
}

quint32 TermTable::prefixEnd(quint32 from, QByteArrayView wanted) const
{
    // Most ranges are short: steps that double find their end sooner than halves of all terms.
    quint32 step = 1;
    while (step < m_terms - from && term(from + step).startsWith(wanted))
        step *= 2;
    return partition(from, std::min(m_terms, from + step),
                     [&](quint32 i) { return term(i).startsWith(wanted); });
}

std::vector<quint32> TermTable::containing(QByteArrayView wanted) const
{
    std::vector<quint32> found;
    const std::string_view text(m_text, m_textBytes);
    quint32 index = 0;
    for (std::size_t at = 0; !wanted.isEmpty(); ++at) {
        at = text.find(viewOf(wanted), at);
        if (at == std::string_view::npos)
            break;
        // The term that this byte belongs to; damaged offsets may name none.
        index = partition(index, m_terms, [&](quint32 i) { return m_termAt[i + 1] <= at; });
        if (index >= m_terms)
            break;
        const bool inside =
            m_termAt[index] < at && at + viewOf(wanted).size() <= m_termAt[index + 1];
        if (inside && (found.empty() || found.back() != index))
            found.push_back(index);
    }
    return found;
}

std::span<const quint8> TermTable::impactsOfPrefix(QByteArrayView wanted) const
{
    const quint32 at = partition(0, m_beginnings,
                                 [&](quint32 i) { return compareBytes(beginning(i), wanted) < 0; });
    if (at >= m_beginnings || beginning(at) != wanted)
        return {};
    return {m_impacts + std::size_t(at) * m_documents, m_documents};
}

namespace {

// A beginning is worth a byte a document if it has a posting for every so many documents, and if there
// are postings enough for the time to matter.
constexpr std::size_t heavyPart = 2;
constexpr std::size_t heavyPostings = 100000;
constexpr qsizetype longestBeginning = 6; // bytes

// The first eight bytes as a number that sorts as they do: most terms differ in them, and numbers that
// stand side by side compare without a look at the texts.
quint64 sortKey(QByteArrayView term)
{
    quint64 key = 0;
    for (qsizetype i = 0; i < 8; ++i)
        key = key << 8 | (i < term.size() ? static_cast<quint8>(term[i]) : 0U);
    return key;
}

// The order of terms by their bytes.
std::vector<quint32> sortedOrder(const std::vector<QByteArrayView> &terms)
{
    std::vector<std::pair<quint64, quint32>> keys;
    keys.reserve(terms.size());
    for (std::size_t i = 0; i < terms.size(); ++i)
        keys.emplace_back(sortKey(terms[i]), static_cast<quint32>(i));
    std::ranges::sort(keys, [&](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first
                                  : compareBytes(terms[a.second], terms[b.second]) < 0;
    });
    std::vector<quint32> order;
    order.reserve(keys.size());
    for (const auto &[key, term] : keys)
        order.push_back(term);
    return order;
}

// Writes sorted terms, whose postings stand one term's after the other's.
class TableWriter
{
public:
    TableWriter(std::vector<QByteArrayView> terms, std::vector<quint32> postingsAt,
                std::vector<quint32> postings, quint32 documents)
        : m_terms(std::move(terms))
        , m_documents(documents)
        , m_postingsAt(std::move(postingsAt))
        , m_postings(std::move(postings))
    {}

    QByteArray bytes()
    {
        for (const QByteArrayView term : m_terms) {
            m_text += term;
            m_termAt.push_back(static_cast<quint32>(m_text.size()));
        }
        for (qsizetype length = 1; length <= longestBeginning; ++length)
            addBeginnings(length);
        return written();
    }

private:
    // All beginnings of this many bytes that are heavy.
    void addBeginnings(qsizetype length)
    {
        for (std::size_t first = 0; first < m_terms.size();) {
            const QByteArrayView begin =
                m_terms[first].first(std::min(length, m_terms[first].size()));
            std::size_t last = first + 1;
            while (last < m_terms.size() && m_terms[last].startsWith(begin))
                ++last;
            const std::size_t postings = m_postingsAt[last] - m_postingsAt[first];
            if (begin.size() == length && last > first + 1
                && postings >= std::max(heavyPostings, m_documents / heavyPart))
                m_beginnings.emplace_back(begin, impacts(begin, first, last));
            first = last;
        }
    }

    QByteArray impacts(QByteArrayView begin, std::size_t first, std::size_t last) const
    {
        QByteArray best(static_cast<qsizetype>(m_documents), '\0');
        for (std::size_t term = first; term < last; ++term) {
            const quint32 quality = weights::prefixQuality(
                static_cast<quint32>(begin.size()), static_cast<quint32>(m_terms[term].size()));
            for (quint32 at = m_postingsAt[term]; at < m_postingsAt[term + 1]; ++at) {
                char &byte = best[static_cast<qsizetype>(m_postings[at] >> 8)];
                byte = static_cast<char>(std::max<quint32>(
                    {static_cast<quint8>(byte), (m_postings[at] & 0xFF) * quality >> 8, 1U}));
            }
        }
        return best;
    }

    QByteArray written()
    {
        std::ranges::sort(m_beginnings, [](const auto &a, const auto &b) {
            return compareBytes(a.first, b.first) < 0;
        });
        QByteArray beginningText;
        std::vector<quint32> beginningAt{0};
        for (const auto &beginning : m_beginnings) {
            beginningText += beginning.first;
            beginningAt.push_back(static_cast<quint32>(beginningText.size()));
        }
        const format::TermTable head{
            static_cast<quint32>(m_terms.size()),      static_cast<quint32>(m_postings.size()),
            static_cast<quint32>(m_text.size()),       m_documents,
            static_cast<quint32>(m_beginnings.size()), static_cast<quint32>(beginningText.size())};
        QByteArray bytes(reinterpret_cast<const char *>(&head), sizeof head);
        bytes.reserve(static_cast<qsizetype>(expectedSize(head)));
        append(bytes, m_termAt);
        append(bytes, m_postingsAt);
        append(bytes, beginningAt);
        append(bytes, m_postings);
        bytes += m_text + beginningText;
        for (const auto &beginning : m_beginnings)
            bytes += beginning.second;
        return bytes;
    }

    std::vector<QByteArrayView> m_terms;
    quint32 m_documents;
    QByteArray m_text;
    std::vector<quint32> m_termAt{0};
    std::vector<quint32> m_postingsAt;
    std::vector<quint32> m_postings;
    std::vector<std::pair<QByteArrayView, QByteArray>> m_beginnings;
};

// UTF-8 of a term in the buffer; most are ASCII.
QByteArrayView utf8Of(QStringView term, QVarLengthArray<char, 128> &buffer)
{
    buffer.resize(term.size());
    for (qsizetype i = 0; i < term.size(); ++i) {
        if (term[i].unicode() >= 0x80) {
            const QByteArray bytes = term.toUtf8();
            buffer.clear();
            buffer.append(bytes.constData(), bytes.size());
            break;
        }
        buffer[i] = static_cast<char>(term[i].unicode());
    }
    return {buffer.constData(), buffer.size()};
}

constexpr quint32 noTerm = ~0U;

} // namespace

void TermTableBuilder::add(QStringView term, quint32 document, int impact)
{
    if (term.isEmpty())
        return;
    QVarLengthArray<char, 128> buffer;
    const quint32 index = indexOf(utf8Of(term, buffer));
    Term &known = m_terms[index];
    const auto added = static_cast<quint32>(std::clamp(impact, 1, 255));
    if (known.count == 0 || m_occurrences[known.last].posting >> 8 != document) {
        known.last = static_cast<quint32>(m_occurrences.size());
        m_occurrences.push_back({index, document << 8 | added});
        ++known.count;
        return;
    }
    quint32 &posting = m_occurrences[known.last].posting;
    const quint32 before = posting & 0xFF;
    posting = document << 8
        | (m_repeated == Repeated::PutTogether ? weights::together(before, added)
                                               : std::max(before, added));
}

// The place of a term, which is new if it is not there yet.
quint32 TermTableBuilder::indexOf(QByteArrayView text)
{
    if (m_terms.size() * 2 >= m_slots.size())
        growSlots();
    const auto hash =
        static_cast<quint32>(qHashBits(text.data(), static_cast<size_t>(text.size())));
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    for (; m_slots[slot].term != noTerm; slot = (slot + 1) & mask) {
        if (m_slots[slot].hash == hash && textOf(m_terms[m_slots[slot].term]) == text)
            return m_slots[slot].term;
    }
    const auto index = static_cast<quint32>(m_terms.size());
    m_slots[slot] = {hash, index};
    m_terms.push_back({m_text.size(), static_cast<quint32>(text.size())});
    m_text += text;
    return index;
}

void TermTableBuilder::growSlots()
{
    const std::vector<Slot> old = std::exchange(
        m_slots, std::vector<Slot>(std::max<std::size_t>(64, m_slots.size() * 2), Slot{0, noTerm}));
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot &item : old) {
        if (item.term == noTerm)
            continue;
        std::size_t slot = item.hash & mask;
        while (m_slots[slot].term != noTerm)
            slot = (slot + 1) & mask;
        m_slots[slot] = item;
    }
}

QByteArray TermTableBuilder::finish(quint32 documents) const
{
    std::vector<QByteArrayView> texts;
    texts.reserve(m_terms.size());
    for (const Term &term : m_terms)
        texts.push_back(textOf(term));
    std::vector<QByteArrayView> sorted;
    std::vector<quint32> postingsAt{0};
    std::vector<quint32> next(m_terms.size()); // place for a term's next posting
    for (const quint32 term : sortedOrder(texts)) {
        sorted.push_back(texts[term]);
        next[term] = postingsAt.back();
        postingsAt.push_back(postingsAt.back() + m_terms[term].count);
    }
    std::vector<quint32> postings(m_occurrences.size());
    for (const Occurrence &occurrence : m_occurrences)
        postings[next[occurrence.term]++] = occurrence.posting;
    return TableWriter(std::move(sorted), std::move(postingsAt), std::move(postings), documents)
        .bytes();
}

} // namespace statusbook::core
