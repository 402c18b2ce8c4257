// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalog.h"
#include "core/searchengine.h"
#include "models/roles.h"

#include <QAbstractListModel>

#include <memory>

namespace statusbook::models {

// A bookmark: of an entry, or with a second code of a comparison.
struct Bookmark {
    core::CodeId code;
    core::CodeId compared; // invalid for an entry

    friend bool operator==(const Bookmark &, const Bookmark &) = default;
};

// The codes of a catalogue: without a query grouped by system under headings, bookmarks first; with
// one as a ranked list. Rows are made visible in portions (canFetchMore), so that a reset costs the
// same at a thousand and a million codes.
class CodeListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Order { ByCode, ByName };

    explicit CodeListModel(QObject *parent = nullptr);
    ~CodeListModel() override;

    // The catalogues must outlive the model or the next call. Rows, selection and query stay: the
    // same code keeps its index.
    void setCatalog(const core::Catalog &catalog, const core::Catalog &english);

    void setQuery(const QString &query);
    void setFilter(const core::SearchFilter &filter);
    void setOrder(Order order);
    void setBookmarks(const QList<Bookmark> &bookmarks);
    // At most this many ranked rows, and no headings at all; for suggestions.
    void setLimit(int limit);

    [[nodiscard]] const QString &query() const { return m_query; }
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
        int value = 0; // index of the code, answer by rule (in m_byRule), system or bookmark
        Kind kind = Kind::Code;

        friend bool operator==(const Row &, const Row &) = default;
    };

    void rebuild();
    [[nodiscard]] QList<Row> groupedRows();
    [[nodiscard]] QList<Row> rankedRows();
    void appendSystem(int system, QList<Row> &rows);
    void appendBookmarks(QList<Row> &rows) const;
    [[nodiscard]] bool isShown(int code) const;
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
    std::unique_ptr<core::SearchEngine> m_engine;
    QString m_query;
    core::SearchFilter m_filter;
    Order m_order = Order::ByCode;
    QList<Bookmark> m_bookmarks;
    int m_limit = 0; // 0: none
    core::SearchResult m_result;
    QList<Row> m_rows;
    QList<core::CodeId> m_byRule;
    qsizetype m_fetched = 0;
    int m_matchCount = 0;
    int m_systemCount = 0;
};

} // namespace statusbook::models
