// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "benchmarks/searchrivals.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cstring>

#ifdef HAVE_SQLITE
#include <sqlite3.h>
#endif

namespace statusbook::benchmarks {

namespace {

constexpr std::size_t mostHits = 50;

std::array<QByteArray, 6> fieldsOf(const QString &system, const compiler::ContentCode &code)
{
    QString fix;
    for (const compiler::ContentText &step : code.fix)
        fix += step.english + u' ';
    return {QString(system + u' ' + code.code + u' ' + code.token).toUtf8(),
            code.name.english.toUtf8(),
            QString(code.phrase + u' ' + code.keywords.english).toUtf8(),
            code.meaning.english.toUtf8(),
            code.seen.english.toUtf8(),
            fix.toUtf8()};
}

template <typename Add>
void forEachCode(const compiler::Content &content, Add add)
{
    for (const compiler::ContentSystem &system : content.systems) {
        for (const compiler::ContentCode &code : system.codes)
            add(fieldsOf(system.id, code));
    }
}

class ScanRival final : public SearchRival
{
public:
    explicit ScanRival(const compiler::Content &content)
    {
        forEachCode(content, [this](const std::array<QByteArray, 6> &fields) {
            m_starts.push_back(m_text.size());
            for (const QByteArray &field : fields)
                m_text += field.toLower() + '\n';
        });
        m_starts.push_back(m_text.size());
    }

    std::vector<quint32> search(const QByteArray &query) override
    {
        QList<QByteArray> words = query.split(' ');
        words.removeAll(QByteArray());
        std::ranges::stable_sort(words,
                                 [](const auto &a, const auto &b) { return a.size() > b.size(); });
        std::vector<quint32> hits;
        qsizetype at = words.isEmpty() ? -1 : find(words[0], 0, m_text.size());
        while (at >= 0) {
            const auto next = std::ranges::upper_bound(m_starts, at);
            const auto entry = next - m_starts.begin() - 1;
            const bool all =
                std::all_of(words.cbegin() + 1, words.cend(), [&](const QByteArray &word) {
                    return find(word, m_starts[static_cast<std::size_t>(entry)], *next) >= 0;
                });
            if (all && hits.size() < mostHits)
                hits.push_back(static_cast<quint32>(entry));
            at = find(words[0], *next, m_text.size());
        }
        return hits;
    }

    [[nodiscard]] double megabytes() const override
    {
        return static_cast<double>(m_text.size()) / 1048576.0;
    }

private:
    [[nodiscard]] qsizetype find(const QByteArray &word, qsizetype first, qsizetype last) const
    {
        const char *text = m_text.constData();
        const void *found = memmem(text + first, static_cast<std::size_t>(last - first),
                                   word.constData(), static_cast<std::size_t>(word.size()));
        return found ? static_cast<const char *>(found) - text : -1;
    }

    QByteArray m_text;
    std::vector<qsizetype> m_starts;
};

#ifdef HAVE_SQLITE
class SqliteRival final : public SearchRival
{
public:
    explicit SqliteRival(const compiler::Content &content)
    {
        sqlite3_open(":memory:", &m_database);
        run("CREATE VIRTUAL TABLE t USING "
            "fts5(a,b,c,d,e,f,content='',tokenize='unicode61',prefix='1 2 3')");
        run("BEGIN");
        sqlite3_stmt *insert = prepare("INSERT INTO t(a,b,c,d,e,f) VALUES(?,?,?,?,?,?)");
        forEachCode(content, [&](const std::array<QByteArray, 6> &fields) {
            for (std::size_t i = 0; i < fields.size(); ++i)
                bind(insert, static_cast<int>(i) + 1, fields[i]);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        });
        sqlite3_finalize(insert);
        run("COMMIT");
        run("INSERT INTO t(t) VALUES('optimize')");
        m_select = prepare("SELECT rowid FROM t WHERE t MATCH ? ORDER BY rank LIMIT 50");
    }
    ~SqliteRival() override
    {
        sqlite3_finalize(m_select);
        sqlite3_close(m_database);
    }
    SqliteRival(const SqliteRival &) = delete;
    SqliteRival &operator=(const SqliteRival &) = delete;

    std::vector<quint32> search(const QByteArray &query) override
    {
        // "mailbox" "fu"*: the last word is still being typed.
        QByteArray match;
        for (const QByteArray &word : query.split(' ')) {
            if (!word.isEmpty())
                match += '"' + word + "\" ";
        }
        if (!query.endsWith(' '))
            match = match.trimmed() + '*';
        bind(m_select, 1, match);
        std::vector<quint32> hits;
        while (sqlite3_step(m_select) == SQLITE_ROW)
            hits.push_back(static_cast<quint32>(sqlite3_column_int64(m_select, 0) - 1));
        sqlite3_reset(m_select);
        return hits;
    }

    [[nodiscard]] double megabytes() const override
    {
        return static_cast<double>(sqlite3_memory_used()) / 1048576.0;
    }

private:
    void run(const char *statement)
    {
        sqlite3_exec(m_database, statement, nullptr, nullptr, nullptr);
    }
    sqlite3_stmt *prepare(const char *statement)
    {
        sqlite3_stmt *prepared = nullptr;
        sqlite3_prepare_v2(m_database, statement, -1, &prepared, nullptr);
        return prepared;
    }
    static void bind(sqlite3_stmt *statement, int place, const QByteArray &text)
    {
        sqlite3_bind_text(statement, place, text.constData(), static_cast<int>(text.size()),
                          SQLITE_TRANSIENT);
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_select = nullptr;
};
#endif

} // namespace

std::unique_ptr<SearchRival> sqliteRival([[maybe_unused]] const compiler::Content &content)
{
#ifdef HAVE_SQLITE
    return std::make_unique<SqliteRival>(content);
#else
    return nullptr;
#endif
}

double textMegabytes(const compiler::Content &content)
{
    qsizetype bytes = 0;
    forEachCode(content, [&](const std::array<QByteArray, 6> &fields) {
        for (const QByteArray &field : fields)
            bytes += field.size();
    });
    return static_cast<double>(bytes) / 1048576.0;
}

std::unique_ptr<SearchRival> scanRival(const compiler::Content &content)
{
    return std::make_unique<ScanRival>(content);
}

} // namespace statusbook::benchmarks
