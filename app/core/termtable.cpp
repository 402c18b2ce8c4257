// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/termtable.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace statusbook::core {

namespace {

// Byte order of UTF-8 is code point order.
int compareBytes(QByteArrayView a, QByteArrayView b)
{
    const auto view = [](QByteArrayView bytes) {
        return std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size()));
    };
    return view(a).compare(view(b)); // char_traits<char> compares unsigned
}

template <typename Value>
void append(QByteArray &bytes, const std::vector<Value> &values)
{
    bytes.append(reinterpret_cast<const char *>(values.data()),
                 static_cast<qsizetype>(values.size() * sizeof(Value)));
}

quint64 expectedSize(const format::TermTable &head)
{
    return sizeof head + 2 * 4 * (quint64(head.terms) + 1) + 4 * quint64(head.postings)
        + head.textBytes;
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
    m_termAt = reinterpret_cast<const quint32 *>(bytes.data() + sizeof head);
    m_postingsAt = m_termAt + m_terms + 1;
    m_postings = reinterpret_cast<const Posting *>(m_postingsAt + m_terms + 1);
    m_text = reinterpret_cast<const char *>(m_postings + head.postings);
}

QByteArrayView TermTable::term(quint32 index) const
{
    const quint32 begin = m_termAt[index];
    const quint32 end = m_termAt[index + 1];
    return begin <= end && end <= m_textBytes
        ? QByteArrayView(m_text + begin, static_cast<qsizetype>(end - begin))
        : QByteArrayView();
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

quint32 TermTable::lowerBound(QByteArrayView wanted) const
{
    quint32 low = 0;
    quint32 high = m_terms;
    while (low < high) {
        const quint32 middle = low + (high - low) / 2;
        if (compareBytes(term(middle), wanted) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

TermRange TermTable::exact(QByteArrayView wanted) const
{
    const quint32 at = lowerBound(wanted);
    return at < m_terms && term(at) == wanted ? TermRange{at, at + 1} : TermRange{};
}

TermRange TermTable::prefix(QByteArrayView wanted) const
{
    const quint32 first = lowerBound(wanted);
    quint32 low = first;
    quint32 high = m_terms;
    while (low < high) {
        const quint32 middle = low + (high - low) / 2;
        if (term(middle).startsWith(wanted))
            low = middle + 1;
        else
            high = middle;
    }
    return {first, low};
}

void TermTableBuilder::add(QStringView term, quint32 document, int impact)
{
    if (term.isEmpty())
        return;
    const quint32 packed = document << 8 | static_cast<quint32>(std::clamp(impact, 1, 255));
    std::vector<quint32> &postings = m_terms[term.toUtf8()];
    if (!postings.empty() && postings.back() >> 8 == document)
        postings.back() = std::max(postings.back(), packed);
    else
        postings.push_back(packed);
}

QByteArray TermTableBuilder::finish(quint32 documents) const
{
    std::vector<quint32> termAt{0};
    std::vector<quint32> postingsAt{0};
    std::vector<quint32> postings;
    QByteArray text;
    for (const auto &[term, documentsOfTerm] : m_terms) {
        text += term;
        termAt.push_back(static_cast<quint32>(text.size()));
        postings.insert(postings.end(), documentsOfTerm.begin(), documentsOfTerm.end());
        postingsAt.push_back(static_cast<quint32>(postings.size()));
    }
    const format::TermTable head{static_cast<quint32>(m_terms.size()),
                                 static_cast<quint32>(postings.size()),
                                 static_cast<quint32>(text.size()), documents};
    QByteArray bytes(reinterpret_cast<const char *>(&head), sizeof head);
    append(bytes, termAt);
    append(bytes, postingsAt);
    append(bytes, postings);
    return bytes + text;
}

} // namespace statusbook::core
