// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/nearterms.h"

#include <algorithm>
#include <array>

namespace statusbook::core {

namespace {

constexpr int longest = 40; // code units compared of word and term

// Rows of the edit distance matrix of one word against terms that come in sorted order, so that the
// rows of a shared beginning are kept.
class EditWalk
{
public:
    explicit EditWalk(QStringView word)
        : m_word(word.first(std::min<qsizetype>(word.size(), longest)))
    {
        for (int j = 0; j <= columns(); ++j)
            m_rows[0][static_cast<std::size_t>(j)] = j;
    }

    // Least edits between the word and any beginning of the term that is at least as long as the
    // word less the edits allowed; more than `allowed` if there is none.
    int distance(QStringView term, int allowed)
    {
        const int length = static_cast<int>(std::min<qsizetype>(term.size(), longest));
        int row = sharedWith(term, length);
        int best = allowed + 1;
        for (int i = 1; i <= length; ++i) {
            if (i > row)
                fill(i, term);
            best = std::min(best, cell(i, columns()));
            if (lowest(i) > allowed) {
                row = i;
                break;
            }
            row = std::max(row, i);
        }
        m_previous = term.first(row).toString();
        return best;
    }

private:
    [[nodiscard]] int columns() const { return static_cast<int>(m_word.size()); }
    [[nodiscard]] int cell(int row, int column) const
    {
        return m_rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
    }
    [[nodiscard]] int lowest(int row) const
    {
        const auto &cells = m_rows[static_cast<std::size_t>(row)];
        return *std::min_element(cells.begin(), cells.begin() + columns() + 1);
    }
    [[nodiscard]] int sharedWith(QStringView term, int length) const
    {
        int shared = 0;
        while (shared < length && shared < m_previous.size() && m_previous[shared] == term[shared])
            ++shared;
        return shared;
    }
    void fill(int row, QStringView term)
    {
        auto &cells = m_rows[static_cast<std::size_t>(row)];
        cells[0] = row;
        for (int j = 1; j <= columns(); ++j) {
            const bool same = m_word[j - 1] == term[row - 1];
            int value = std::min({cell(row - 1, j) + 1, cells[static_cast<std::size_t>(j - 1)] + 1,
                                  cell(row - 1, j - 1) + (same ? 0 : 1)});
            if (row > 1 && j > 1 && m_word[j - 1] == term[row - 2]
                && m_word[j - 2] == term[row - 1])
                value = std::min(value, cell(row - 2, j - 2) + 1);
            cells[static_cast<std::size_t>(j)] = value;
        }
    }

    QStringView m_word;
    QString m_previous;
    std::array<std::array<int, longest + 1>, longest + 1> m_rows{};
};

} // namespace

int allowedEdits(qsizetype letters)
{
    return letters < 4 ? 0 : letters < 8 ? 1 : 2;
}

std::vector<NearTerm> nearTerms(const TermTable &table, QStringView word, int edits)
{
    std::vector<NearTerm> found;
    if (word.isEmpty() || edits == 0)
        return found;
    EditWalk walk(word);
    const TermRange range = table.prefix(word.first(1).toUtf8());
    for (quint32 i = range.first; i < range.last; ++i) {
        const QString term = QString::fromUtf8(table.term(i));
        if (term.size() + edits < word.size())
            continue;
        if (const int distance = walk.distance(term, edits); distance <= edits)
            found.push_back({i, distance});
    }
    return found;
}

} // namespace statusbook::core
