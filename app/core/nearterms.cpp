// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/nearterms.h"

#include <algorithm>
#include <array>

namespace statusbook::core {

namespace {

constexpr int longest = 40; // letters compared of word and term

// A term's letters, and where each ends in its bytes.
struct Letters {
    std::array<char16_t, longest> units{};
    std::array<qsizetype, longest> ends{};
    int count = 0;

    void decode(QByteArrayView term)
    {
        count = 0;
        for (qsizetype i = 0; i < term.size() && count < longest;) {
            const auto lead = static_cast<quint8>(term[i]);
            const int length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
            quint32 value = length == 1 ? lead : lead & (0x7FU >> length);
            for (int k = 1; k < length && i + k < term.size(); ++k)
                value = value << 6 | (static_cast<quint8>(term[i + k]) & 0x3FU);
            i += length;
            // Letters outside the first plane need only differ from one another.
            units[static_cast<std::size_t>(count)] = static_cast<char16_t>(value);
            ends[static_cast<std::size_t>(count)] = std::min(i, term.size());
            ++count;
        }
    }
};

// Walks over sorted terms with the rows of the edit distance matrix, which terms with a shared
// beginning share; a beginning that is too far already is passed over with all its terms. Only the
// cells next to the diagonal are filled, no other is near enough.
class EditWalk
{
public:
    EditWalk(const TermTable &table, QStringView word, int edits)
        : m_table(table)
        , m_word(word.first(std::min<qsizetype>(word.size(), longest)))
        , m_edits(edits)
    {
        for (auto &row : m_rows)
            row.fill(far());
        for (int j = 0; j <= std::min(columns(), m_edits); ++j)
            cell(0, j) = j;
    }

    void visit(TermRange range, std::vector<NearTerm> &found)
    {
        int known = 0; // rows that hold for the next term
        Letters previous;
        for (quint32 i = range.first; i < range.last;) {
            Letters letters;
            letters.decode(m_table.term(i));
            known = std::min(known, shared(previous, letters));
            const Reach reach = extend(letters, known);
            if (reach.best <= m_edits)
                found.push_back({i, reach.best});
            known = reach.rows;
            previous = letters;
            const bool dead = reach.best > m_edits && reach.hopeless;
            i = dead ? m_table.prefixEnd(i, m_table.term(i).first(letters.ends[index(known - 1)]))
                     : i + 1;
        }
    }

private:
    struct Reach {
        int best;      // least edits to the whole term or a beginning
        int rows;      // filled
        bool hopeless; // nothing that begins like the rows can be near
    };

    [[nodiscard]] static std::size_t index(int i) { return static_cast<std::size_t>(i); }
    [[nodiscard]] int columns() const { return static_cast<int>(m_word.size()); }
    [[nodiscard]] int far() const { return m_edits + 1; }
    [[nodiscard]] int &cell(int row, int column) { return m_rows[index(row)][index(column)]; }

    static int shared(const Letters &a, const Letters &b)
    {
        int i = 0;
        while (i < std::min(a.count, b.count) && a.units[index(i)] == b.units[index(i)])
            ++i;
        return i;
    }

    Reach extend(const Letters &letters, int known)
    {
        int best = far();
        for (int row = 0; row <= letters.count; ++row) {
            const int lowest = row <= known ? lowestOf(row) : fill(row, letters);
            if (std::abs(row - columns()) <= m_edits)
                best = std::min(best, cell(row, columns()));
            if (lowest > m_edits)
                return {best, row, true};
        }
        return {best, letters.count, false};
    }

    [[nodiscard]] int firstColumn(int row) const { return std::max(0, row - m_edits); }
    [[nodiscard]] int lastColumn(int row) const { return std::min(columns(), row + m_edits); }

    int lowestOf(int row)
    {
        int lowest = far();
        for (int j = firstColumn(row); j <= lastColumn(row); ++j)
            lowest = std::min(lowest, cell(row, j));
        return lowest;
    }

    int fill(int row, const Letters &letters)
    {
        const char16_t letter = letters.units[index(row - 1)];
        for (int j = firstColumn(row); j <= lastColumn(row); ++j) {
            if (j == 0) {
                cell(row, 0) = row;
                continue;
            }
            // Cells beside the band are never filled and stay far.
            const bool same = m_word[j - 1] == letter;
            int value = std::min({cell(row - 1, j) + 1, cell(row, j - 1) + 1,
                                  cell(row - 1, j - 1) + (same ? 0 : 1)});
            if (row > 1 && j > 1 && m_word[j - 1] == letters.units[index(row - 2)]
                && m_word[j - 2] == letter)
                value = std::min(value, cell(row - 2, j - 2) + 1);
            cell(row, j) = std::min(value, far());
        }
        return lowestOf(row);
    }

    const TermTable &m_table;
    QStringView m_word;
    int m_edits;
    std::array<std::array<int, longest + 1>, longest + 1> m_rows{};
};

void keepNearest(std::vector<NearTerm> &found)
{
    if (found.empty())
        return;
    const int least = std::ranges::min_element(found, {}, &NearTerm::edits)->edits;
    std::erase_if(found, [least](const NearTerm &near) { return near.edits > least; });
}

} // namespace

int allowedEdits(qsizetype letters)
{
    return letters < 4 ? 0 : letters < 8 ? 1 : 2;
}

std::vector<NearTerm> nearestTerms(const TermTable &table, QStringView word, int edits)
{
    std::vector<NearTerm> found;
    if (word.isEmpty())
        return found;
    const TermRange sameLetter = table.prefix(word.first(1).toUtf8());
    for (int allowed = 1; allowed <= edits && found.empty(); ++allowed) {
        EditWalk(table, word, allowed).visit(sameLetter, found);
        if (found.empty() && allowed == 1)
            EditWalk(table, word, allowed).visit({0, table.termCount()}, found);
    }
    keepNearest(found);
    return found;
}

} // namespace statusbook::core
