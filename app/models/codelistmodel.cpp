// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/codelistmodel.h"

#include "models/documents.h"
#include "models/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace statusbook::models {

using core::Catalog;
using core::CodeId;

namespace {

// Rows made visible at once, or this part of those that are: a view lays all its rows out after each
// portion, which would make the way to the end of a million too long in small steps.
constexpr qsizetype portion = 256;
constexpr qsizetype partOfVisible = 4;
// All hits of an ordinary catalogue are searched for, but the best of a very large one first.
constexpr qsizetype fewCodes = 4096;
constexpr qsizetype firstHits = 1000;
constexpr qsizetype moreHits = 8; // times as many, when they are scrolled to

} // namespace

CodeListModel::CodeListModel(QObject *parent)
    : QAbstractListModel(parent)
{
    connect(&m_search, &SearchRunner::finished, this, &CodeListModel::onFinished);
}

void CodeListModel::setCatalog(const Catalog &catalog, const Catalog &english)
{
    m_catalog = &catalog;
    m_byName.clear();
    m_search.setCatalog(catalog, english);
    m_extends = false;
    const QList<Row> old = m_rows;
    const qsizetype visible = std::max(m_fetched, portion);
    const qsizetype hits = m_limit != 0 ? m_limit : std::max(hitsAtFirst(), visible);
    Q_EMIT layoutAboutToBeChanged();
    start(asksQuery() ? m_search.search(request(hits)) : core::SearchResult(), visible);
    keepPersistentIndexes(old);
    Q_EMIT layoutChanged();
    if (m_fetched > 0)
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_fetched - 1)));
}

void CodeListModel::keepPersistentIndexes(const QList<Row> &oldRows)
{
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &index : from) {
        const qsizetype row = m_rows.indexOf(oldRows.value(index.row()));
        to.append(row >= 0 && row < m_fetched ? this->index(static_cast<int>(row)) : QModelIndex());
    }
    changePersistentIndexList(from, to);
}

void CodeListModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    rebuild();
}

void CodeListModel::setFilter(const core::SearchFilter &filter)
{
    m_filter = filter;
    rebuild();
}

void CodeListModel::setOrder(Order order)
{
    m_order = order;
    rebuild();
}

void CodeListModel::setBookmarks(const QList<Bookmark> &bookmarks)
{
    m_bookmarks = bookmarks;
    if (!isRanked())
        rebuild();
}

void CodeListModel::setLimit(int limit)
{
    m_limit = limit;
    rebuild();
}

bool CodeListModel::asksQuery() const
{
    return !m_query.trimmed().isEmpty();
}

bool CodeListModel::isRanked() const
{
    return !m_answered.trimmed().isEmpty();
}

qsizetype CodeListModel::hitsAtFirst() const
{
    return m_limit != 0                      ? m_limit
        : m_catalog->codeCount() <= fewCodes ? m_catalog->codeCount()
                                             : firstHits;
}

SearchRequest CodeListModel::request(qsizetype limit) const
{
    return {m_query, m_filter,
            static_cast<int>(std::min<qsizetype>(limit, m_catalog->codeCount()))};
}

void CodeListModel::rebuild()
{
    if (!m_catalog)
        return;
    m_extends = false;
    if (asksQuery()) {
        m_search.start(request(hitsAtFirst()));
    } else {
        m_search.abandon();
        show({});
    }
}

// More hits of the same query are not waited for.
void CodeListModel::finishSearch()
{
    if (!m_extends)
        m_search.finish();
}

void CodeListModel::onFinished(const core::SearchResult &result)
{
    if (std::exchange(m_extends, false))
        extend(result);
    else
        show(result);
}

void CodeListModel::show(const core::SearchResult &result)
{
    beginResetModel();
    start(result, portion);
    endResetModel();
}

void CodeListModel::start(const core::SearchResult &result, qsizetype visible)
{
    m_answered = m_query;
    m_result = result;
    m_result.hits.clear();
    m_rows.clear();
    m_rest = {};
    m_matchCount = 0;
    m_systemCount = 0;
    if (isRanked()) {
        makeRankedRows(result.hits);
        m_matchCount = m_limit == 0 ? result.count : static_cast<int>(m_rows.size());
        m_systemCount = result.systems;
    } else {
        countCodes();
        addBookmarks();
        if (m_order == Order::ByName && m_byName.isEmpty())
            sortByName();
        makeGroupedRows(visible);
    }
    m_fetched = m_wanted = std::min(visible, m_rows.size());
}

// The first hits of the result are the rows that there are.
void CodeListModel::extend(const core::SearchResult &result)
{
    if (result.hits.size() <= m_rows.size())
        m_result.count = static_cast<int>(m_rows.size());
    makeRankedRows(result.hits);
    fetchUntil(m_wanted);
}

std::span<const core::format::Facts> CodeListModel::factsOf(int system) const
{
    const auto all = m_catalog->facts();
    const auto first = std::min(static_cast<std::size_t>(m_catalog->firstCode(system)), all.size());
    const auto count = static_cast<std::size_t>(m_catalog->codeCount(system));
    return all.subspan(first, std::min(count, all.size() - first));
}

bool CodeListModel::isSystemShown(int system) const
{
    return m_filter.systems.isEmpty() || m_filter.systems.contains(system);
}

bool CodeListModel::isShown(int code) const
{
    return m_filter.outcomes.isEmpty() || m_filter.outcomes.contains(m_catalog->outcome(code));
}

void CodeListModel::countCodes()
{
    std::array<bool, 256> shown{};
    for (const core::Outcome outcome : std::as_const(m_filter.outcomes))
        shown[static_cast<quint8>(outcome)] = true;
    for (int system = 0; system < m_catalog->systemCount(); ++system) {
        if (!isSystemShown(system))
            continue;
        const auto facts = factsOf(system);
        const auto codes = m_filter.outcomes.isEmpty()
            ? static_cast<std::ptrdiff_t>(facts.size())
            : std::ranges::count_if(facts, [&](const auto &item) { return shown[item.outcome]; });
        m_matchCount += static_cast<int>(codes);
        m_systemCount += codes > 0 ? 1 : 0;
    }
}

void CodeListModel::addBookmarks()
{
    if (m_bookmarks.isEmpty() || m_limit != 0 || !m_filter.systems.isEmpty()
        || !m_filter.outcomes.isEmpty())
        return;
    m_rows.append({0, Row::Kind::BookmarkHeading});
    for (qsizetype i = 0; i < m_bookmarks.size(); ++i)
        m_rows.append({static_cast<int>(i), Row::Kind::Bookmark});
}

// By one look at each code: the ranks are stored, and a comparing sort of a million takes long.
void CodeListModel::sortByName()
{
    const int codes = m_catalog->codeCount();
    QList<int> byRank(codes, -1);
    for (int code = 0; code < codes; ++code) {
        const int rank = m_catalog->nameRank(code);
        if (rank >= 0 && rank < codes)
            byRank[rank] = code;
    }
    QList<int> next;
    for (int system = 0; system < m_catalog->systemCount(); ++system)
        next.append(m_catalog->firstCode(system));
    m_byName.resize(codes);
    for (const int code : std::as_const(byRank)) {
        const int system = code < 0 ? -1 : m_catalog->systemOf(code);
        if (system >= 0 && system < next.size() && next[system] < codes)
            m_byName[next[system]++] = code;
    }
}

// While a search runs, the rows may belong to another filter.
bool CodeListModel::hasMoreToMake() const
{
    if (m_search.isRunning())
        return false;
    return isRanked() ? m_limit == 0 && m_rows.size() < m_result.count : m_rest.made < m_matchCount;
}

// More hits are searched for when half of those that are known are visible.
void CodeListModel::makeRowsFor(qsizetype count)
{
    if (!isRanked()) {
        makeGroupedRows(count);
    } else if (count > m_rows.size() / 2) {
        m_extends = true;
        m_search.start(request(m_rows.size() * moreHits));
    }
}

void CodeListModel::makeGroupedRows(qsizetype count)
{
    while (m_rows.size() < count && m_rest.made < m_matchCount
           && m_rest.system < m_catalog->systemCount()) {
        const int system = m_rest.system;
        if (!isSystemShown(system) || m_rest.place >= static_cast<int>(factsOf(system).size())) {
            m_rest = {system + 1, 0, false, m_rest.made};
            continue;
        }
        const int place = m_catalog->firstCode(system) + m_rest.place++;
        const int code = m_order == Order::ByName ? m_byName[place] : place;
        if (!isShown(code))
            continue;
        if (m_limit == 0 && !std::exchange(m_rest.headed, true))
            m_rows.append({system, Row::Kind::SystemHeading});
        m_rows.append({code, Row::Kind::Code});
        ++m_rest.made;
    }
}

void CodeListModel::makeRankedRows(const QList<core::SearchHit> &hits)
{
    m_rows.reserve(hits.size());
    while (m_rows.size() < hits.size()) {
        const core::SearchHit &hit = hits[m_rows.size()];
        m_rows.append(hit.code < 0 ? Row{-1 - hit.code, Row::Kind::ByRule}
                                   : Row{hit.code, Row::Kind::Code});
    }
}

QModelIndex CodeListModel::indexOf(const CodeId &id)
{
    const int code = m_catalog ? m_catalog->find(id) : -1;
    const Row wanted = code < 0
        ? Row{static_cast<int>(m_result.byRule.indexOf(id)), Row::Kind::ByRule}
        : Row{code, Row::Kind::Code};
    qsizetype row = m_rows.indexOf(wanted);
    const bool isLater = row < 0 && code >= 0 && !isRanked() && isShown(code)
        && isSystemShown(m_catalog->systemOf(code));
    while (isLater && row < 0 && hasMoreToMake()) {
        const qsizetype known = m_rows.size();
        makeGroupedRows(known + 16 * portion);
        row = m_rows.indexOf(wanted, known);
    }
    if (row >= m_fetched)
        fetchUntil((row / portion + 1) * portion);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

QModelIndex CodeListModel::firstCode() const
{
    for (qsizetype i = 0; i < m_fetched; ++i) {
        if (m_rows[i].kind == Row::Kind::Code || m_rows[i].kind == Row::Kind::ByRule)
            return index(static_cast<int>(i));
    }
    return {};
}

int CodeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fetched);
}

bool CodeListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && (m_fetched < m_rows.size() || hasMoreToMake());
}

void CodeListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        fetchUntil(m_fetched + std::max(portion, m_fetched / partOfVisible));
}

void CodeListModel::fetchUntil(qsizetype count)
{
    m_wanted = count;
    if (hasMoreToMake())
        makeRowsFor(count);
    const qsizetype fetched = std::min(count, m_rows.size());
    if (fetched <= m_fetched)
        return;
    beginInsertRows({}, static_cast<int>(m_fetched), static_cast<int>(fetched - 1));
    m_fetched = fetched;
    endInsertRows();
}

Qt::ItemFlags CodeListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return Qt::NoItemFlags;
    const Row::Kind kind = m_rows[index.row()].kind;
    const bool heading = kind == Row::Kind::SystemHeading || kind == Row::Kind::BookmarkHeading;
    return heading ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                   : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant CodeListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    const bool heading =
        row.kind == Row::Kind::SystemHeading || row.kind == Row::Kind::BookmarkHeading;
    if (role == IsHeadingRole)
        return heading;
    if (heading)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
            ? QVariant(headingText(row))
            : QVariant();
    switch (role) {
    case CodeIdRole:
        return QVariant::fromValue(idOf(row));
    case ComparedIdRole:
        return QVariant::fromValue(row.kind == Row::Kind::Bookmark ? m_bookmarks[row.value].compared
                                                                   : CodeId());
    case CodeTextRole:
        return codeText(row);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case NameRole:
        return nameText(row);
    case SystemNameRole:
        return systemName(row);
    case OutcomeRole:
        return static_cast<int>(outcome(row));
    case CodeMatchesRole:
        return QVariant::fromValue(core::codeMatchesIn(codeText(row), m_result.codes));
    case NameMatchesRole:
        return QVariant::fromValue(
            core::matchesIn(nameText(row), m_result.matched, m_result.pieces));
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    default:
        return {};
    }
}

CodeId CodeListModel::idOf(const Row &row) const
{
    if (row.kind == Row::Kind::Bookmark)
        return m_bookmarks[row.value].code;
    return row.kind == Row::Kind::ByRule ? m_result.byRule[row.value] : m_catalog->id(row.value);
}

int CodeListModel::codeOf(const Row &row) const
{
    if (row.kind == Row::Kind::Bookmark)
        return m_catalog->find(m_bookmarks[row.value].code);
    return row.kind == Row::Kind::Code ? row.value : -1;
}

QString CodeListModel::headingText(const Row &row) const
{
    //: Heading of the bookmarked codes and comparisons, first in the list
    return row.kind == Row::Kind::BookmarkHeading ? tr("Bookmarks")
                                                  : m_catalog->system(row.value).title.value;
}

QString CodeListModel::codeText(const Row &row) const
{
    const CodeId id = idOf(row);
    const bool comparison =
        row.kind == Row::Kind::Bookmark && m_bookmarks[row.value].compared.isValid();
    return comparison ? QString(id.code + u" – " + m_bookmarks[row.value].compared.code) : id.code;
}

QString CodeListModel::nameText(const Row &row) const
{
    const int code = codeOf(row);
    const QString name =
        code < 0 ? models::nameText(*m_catalog, idOf(row)) : m_catalog->name(code).value;
    const bool comparison =
        row.kind == Row::Kind::Bookmark && m_bookmarks[row.value].compared.isValid();
    return comparison
        ? QString(name + u" – " + models::nameText(*m_catalog, m_bookmarks[row.value].compared))
        : name;
}

QString CodeListModel::systemName(const Row &row) const
{
    if (!isRanked() && row.kind == Row::Kind::Code)
        return {}; // the heading says it
    const int code = codeOf(row);
    return m_catalog->systemName(code < 0 ? m_catalog->findSystem(idOf(row).system)
                                          : m_catalog->systemOf(code));
}

core::Outcome CodeListModel::outcome(const Row &row) const
{
    if (const int code = codeOf(row); code >= 0)
        return m_catalog->outcome(code);
    const CodeId id = idOf(row);
    return m_catalog->outcomeByRule(m_catalog->findSystem(id.system), id.code);
}

QString CodeListModel::accessibleText(const Row &row) const
{
    const CodeId id = idOf(row);
    //: What a screen reader says of a row: %1 system and code, %2 name, %3 outcome
    return tr("%1 %2, %3")
        .arg(chipText(*m_catalog, id), nameText(row), Words::outcome(outcome(row)));
}

QHash<int, QByteArray> CodeListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IsHeadingRole, "isHeading"},
                  {CodeIdRole, "codeId"},
                  {ComparedIdRole, "comparedId"},
                  {CodeTextRole, "codeText"},
                  {NameRole, "name"},
                  {SystemNameRole, "systemName"},
                  {OutcomeRole, "outcome"},
                  {CodeMatchesRole, "codeMatches"},
                  {NameMatchesRole, "nameMatches"}});
    return names;
}

} // namespace statusbook::models
