// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/explanationtext.h"

#include <algorithm>

namespace statusbook::models {

using namespace Qt::StringLiterals;
using core::explain::CodeCount;
using core::explain::Explanation;
using core::explain::Finding;
using core::explain::Range;

namespace {

constexpr std::size_t around = 300; // bytes that are shown on either side of a place
constexpr int linesAround = 2;

bool isWithinCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

bool hasLongLine(std::string_view text)
{
    std::size_t begin = 0;
    while (text.size() - begin > std::size_t(longestShownLine)) {
        const std::size_t end = text.find('\n', begin);
        if (end == std::string_view::npos || end - begin > std::size_t(longestShownLine))
            return true;
        begin = end + 1;
    }
    return false;
}

// Whole lines where they are short, else whole characters.
Range linesAt(std::string_view text, const Range &place)
{
    Range lines = place;
    const std::size_t least = place.begin - std::min(place.begin, around);
    for (int breaks = 0; lines.begin > least; --lines.begin) {
        if (text[lines.begin - 1] == '\n' && ++breaks > linesAround)
            break;
    }
    const std::size_t most = std::min(text.size(), place.end + around);
    for (int breaks = 0; lines.end < most; ++lines.end) {
        if (text[lines.end] == '\n' && ++breaks > linesAround)
            break;
    }
    while (lines.begin < place.begin && isWithinCharacter(text[lines.begin]))
        ++lines.begin;
    while (lines.end > place.end && lines.end < text.size() && isWithinCharacter(text[lines.end]))
        --lines.end;
    return lines;
}

void addPlace(QList<Finding> &findings, const CodeCount &code, const Range &place)
{
    findings.append(code.best);
    findings.back().place = place;
}

// The certain findings, and of each code the first and the last place, which need not be among them.
QList<Finding> shownFindings(const Explanation &explanation)
{
    QList<Finding> findings;
    for (const Finding &finding : explanation.findings) {
        if (finding.confidence >= core::explain::certainEnough)
            findings.append(finding);
    }
    if (!explanation.whole) {
        for (const CodeCount &code : explanation.counts) {
            if (code.best.confidence >= core::explain::certainEnough)
                addPlace(findings, code, code.last);
        }
    }
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) {
        return std::pair(finding.place.begin, -finding.confidence);
    });
    return findings;
}

// Stretches of the text, apart from each other.
QList<Range> shownRanges(const Explanation &explanation)
{
    const std::string_view text = explanation.transcript.view();
    QList<Range> ranges;
    for (const CodeCount &code : explanation.counts) {
        if (code.best.confidence >= core::explain::certainEnough)
            ranges += {linesAt(text, code.first), linesAt(text, code.last)};
    }
    std::ranges::sort(ranges, {}, &Range::begin);
    QList<Range> apart;
    for (const Range &range : std::as_const(ranges)) {
        if (!apart.isEmpty() && range.begin <= apart.back().end + 1)
            apart.back().end = std::max(apart.back().end, range.end);
        else
            apart.append(range);
    }
    return apart;
}

// Copies stretches of the transcript and keeps account of what stands where.
class Writer
{
public:
    explicit Writer(const Explanation &explanation)
        : m_bytes(explanation.transcript.view())
        , m_findings(shownFindings(explanation))
    {}

    void addAll() { addRange({0, m_bytes.size()}); }

    void addExcerpt(const Range &range)
    {
        m_line += std::count(m_bytes.begin() + qsizetype(m_counted),
                             m_bytes.begin() + qsizetype(range.begin), '\n');
        m_counted = range.begin;
        if (!m_result.text.isEmpty())
            m_result.text += u"\n";
        if (range.begin > 0) {
            m_result.lineLabels.append(m_result.text.size());
            m_result.text += u"⋯ %1\n"_s.arg(m_line);
        }
        if (range.begin > 0 && m_bytes[range.begin - 1] != '\n')
            m_result.text += u'…';
        addRange(range);
        if (range.end < m_bytes.size() && m_bytes[range.end] != '\n')
            m_result.text += u'…';
    }

    [[nodiscard]] ExplanationText take(bool whole)
    {
        m_result.whole = whole;
        return std::move(m_result);
    }

private:
    void addRange(const Range &range)
    {
        std::size_t at = range.begin;
        while (m_next < m_findings.size() && m_findings[m_next].place.begin < at)
            ++m_next;
        for (; m_next < m_findings.size(); ++m_next) {
            const Finding &finding = m_findings[m_next];
            if (finding.place.end > range.end)
                break;
            if (finding.place.begin < at)
                continue; // another reading of the same place
            copy(at, finding.place.begin);
            const qsizetype start = m_result.text.size();
            copy(finding.place.begin, finding.place.end);
            m_result.marks.append({start, m_result.text.size() - start, finding});
            at = finding.place.end;
        }
        copy(at, range.end);
    }

    // Line ends become \n, and what a text document would drop or take for structure a sign.
    void copy(std::size_t begin, std::size_t end)
    {
        const QString piece = QString::fromUtf8(m_bytes.data() + begin, qsizetype(end - begin));
        m_result.text.reserve(m_result.text.size() + piece.size());
        for (qsizetype i = 0; i < piece.size(); ++i) {
            const char16_t c = piece[i].unicode();
            const bool followed = i + 1 < piece.size()
                ? piece[i + 1] == u'\n'
                : end < m_bytes.size() && m_bytes[end] == '\n';
            if (c == u'\r' && followed)
                continue;
            if (c == u'\r')
                m_result.text += u'\n';
            else if (c == 0 || c == 0xFDD0 || c == 0xFDD1 || c == 0x2029)
                m_result.text += QChar(QChar::ReplacementCharacter);
            else
                m_result.text += QChar(c);
        }
    }

    std::string_view m_bytes;
    QList<Finding> m_findings;
    qsizetype m_next = 0;
    qsizetype m_line = 1;
    std::size_t m_counted = 0;
    ExplanationText m_result;
};

} // namespace

ExplanationText explanationText(const Explanation &explanation, qsizetype longestText)
{
    const QByteArray &text = explanation.transcript.text;
    Writer writer(explanation);
    const bool whole = text.size() <= longestText && explanation.whole
        && !hasLongLine(explanation.transcript.view());
    if (whole) {
        writer.addAll();
    } else {
        const QList<Range> ranges = shownRanges(explanation);
        for (const Range &range : ranges)
            writer.addExcerpt(range);
    }
    return writer.take(whole);
}

} // namespace statusbook::models
