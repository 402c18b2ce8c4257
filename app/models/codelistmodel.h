// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalog.h"
#include "core/searchengine.h"
#include "models/roles.h"
#include "models/searchrunner.h"

#include <QAbstractListModel>

#include <span>

namespace statusbook::models {

// A bookmark: of an entry, or with a second code of a comparison.
struct Bookmark {
    core::CodeId code;
    core::CodeId compared; // invalid for an entry

    friend bool operator==(const Bookmark &, const Bookmark &) = default;
};

// The codes of a catalogue: without a query grouped by system under headings, bookmarks first; with
// one as a ranked list. Rows are made and made visible in portions that grow (canFetchMore), so that
// a reset costs the same at a thousand and a million codes. Where a search takes long, the rows stay
// as they are until it has been answered and the model is reset; finishSearch() waits for that. The
// best of very many hits come first; before their end is in sight more are searched for, and rows that
// were asked for meanwhile are inserted when they have come.
class CodeListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Order { ByCode, ByName };

    explicit CodeListModel(QObject *parent = nullptr);

    // The catalogues must outlive the model or the next call. Rows, selection and query stay: the
    // same code keeps its index.
    void setCatalog(const core::Catalog &catalog, const core::Catalog &english);

    void setQuery(const QString &query);
    void setFilter(const core::SearchFilter &filter);
    void setOrder(Order order);
    void setBookmarks(const QList<Bookmark> &bookmarks);
    // At most this many ranked rows, and no headings at all; for suggestions.
    void setLimit(int limit);

    [[nodiscard]] SearchRunner &search() { return m_search; }
    void finishSearch();

    // The query that the rows answer.
    [[nodiscard]] const QString &query() const { return m_answered; }
    [[nodiscard]] const core::SearchFilter &filter() const { return m_filter; }
    [[nodiscard]] bool isRanked() const;
    // The ranked rows are the nearest spellings of a query that nothing matches as typed.
    [[nodiscard]] bool isApproximate() const { return m_result.approximate; }
    // The query names two codes, the first two rows.
    [[nodiscard]] bool isPair() const { return m_result.pair; }
    [[nodiscard]] int matchCount() const { return m_matchCount; } // codes, fetched or not
    [[nodiscard]] int matchedSystems() const { return m_systemCount; }

    // The row of a code, fetching rows up to it; invalid if the list does not hold it. Bookmarks are
    // passed over.
    [[nodiscard]] QModelIndex indexOf(const core::CodeId &id);
    // The first row that is a code.
    [[nodiscard]] QModelIndex firstCode() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    // Small, because a catalogue may have a million.
    struct Row {
        enum class Kind : quint8 { Code, ByRule, SystemHeading, BookmarkHeading, Bookmark };
        int value = 0; // index of the code, answer by rule (in the result), system or bookmark
        Kind kind = Kind::Code;

        friend bool operator==(const Row &, const Row &) = default;
    };

    // Where the grouped rows that are still to be made begin.
    struct Rest {
        int system = 0;
        int place = 0; // among the codes of the system
        bool headed = false;
        int made = 0; // codes so far
    };

    [[nodiscard]] bool asksQuery() const;
    [[nodiscard]] qsizetype hitsAtFirst() const;
    void rebuild();
    void onFinished(const core::SearchResult &result);
    void show(const core::SearchResult &result);
    void extend(const core::SearchResult &result);
    void start(const core::SearchResult &result, qsizetype visible);
    void countCodes();
    [[nodiscard]] SearchRequest request(qsizetype limit) const;
    [[nodiscard]] bool hasMoreToMake() const;
    void makeGroupedRows(qsizetype count);                   // until there are so many
    void makeRankedRows(const QList<core::SearchHit> &hits); // those that are not rows yet
    void makeRowsFor(qsizetype count);
    void addBookmarks();
    void sortByName();
    void fetchUntil(qsizetype count);
    [[nodiscard]] bool isShown(int code) const;
    [[nodiscard]] bool isSystemShown(int system) const;
    [[nodiscard]] std::span<const core::format::Facts> factsOf(int system) const;
    [[nodiscard]] core::CodeId idOf(const Row &row) const;
    [[nodiscard]] int codeOf(const Row &row) const; // -1: not in the catalogue
    [[nodiscard]] QString headingText(const Row &row) const;
    [[nodiscard]] QString codeText(const Row &row) const;
    [[nodiscard]] QString nameText(const Row &row) const;
    [[nodiscard]] QString systemName(const Row &row) const;
    [[nodiscard]] core::Outcome outcome(const Row &row) const;
    [[nodiscard]] QString accessibleText(const Row &row) const;
    void keepPersistentIndexes(const QList<Row> &oldRows);

    const core::Catalog *m_catalog = nullptr;
    SearchRunner m_search;
    QString m_query;    // asked
    QString m_answered; // by the rows
    core::SearchFilter m_filter;
    Order m_order = Order::ByCode;
    QList<Bookmark> m_bookmarks;
    int m_limit = 0;             // 0: none
    core::SearchResult m_result; // without its hits, which are rows
    QList<Row> m_rows;           // made so far
    Rest m_rest;
    QList<int> m_byName;     // codes of each system by name, at the places of the system's codes
    qsizetype m_fetched = 0; // rows visible
    qsizetype m_wanted = 0;  // … if they were there
    bool m_extends = false;  // the search that runs is for more hits of the same query
    int m_matchCount = 0;
    int m_systemCount = 0;
};

} // namespace statusbook::models
