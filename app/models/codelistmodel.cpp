// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/codelistmodel.h"

#include "models/documents.h"
#include "models/words.h"

#include <QSet>

#include <algorithm>

namespace statusbook::models {

using core::Catalog;
using core::CodeId;

namespace {

constexpr qsizetype portion = 256; // rows made visible at once

} // namespace

CodeListModel::CodeListModel(QObject *parent)
    : QAbstractListModel(parent)
{}

CodeListModel::~CodeListModel() = default;

void CodeListModel::setCatalog(const Catalog &catalog, const Catalog &english)
{
    m_catalog = &catalog;
    m_engine = std::make_unique<core::SearchEngine>(catalog, english);
    const QList<Row> old = m_rows;
    Q_EMIT layoutAboutToBeChanged();
    m_rows = isRanked() ? rankedRows() : groupedRows();
    m_fetched = std::min(std::max(m_fetched, portion), m_rows.size());
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

bool CodeListModel::isRanked() const
{
    return !m_query.trimmed().isEmpty();
}

void CodeListModel::rebuild()
{
    if (!m_catalog)
        return;
    beginResetModel();
    m_rows = isRanked() ? rankedRows() : groupedRows();
    m_fetched = std::min(portion, m_rows.size());
    endResetModel();
}

bool CodeListModel::isShown(int code) const
{
    return m_filter.outcomes.isEmpty() || m_filter.outcomes.contains(m_catalog->outcome(code));
}

QList<CodeListModel::Row> CodeListModel::groupedRows()
{
    m_result = {};
    m_byRule.clear();
    m_matchCount = 0;
    m_systemCount = 0;
    QList<Row> rows;
    rows.reserve(m_catalog->codeCount() + m_catalog->systemCount() + m_bookmarks.size() + 1);
    appendBookmarks(rows);
    for (int system = 0; system < m_catalog->systemCount(); ++system) {
        if (m_filter.systems.isEmpty() || m_filter.systems.contains(system))
            appendSystem(system, rows);
    }
    return rows;
}

void CodeListModel::appendSystem(int system, QList<Row> &rows)
{
    const qsizetype start = rows.size();
    if (m_limit == 0)
        rows.append({system, Row::Kind::SystemHeading});
    const qsizetype first = rows.size();
    const int last = m_catalog->firstCode(system) + m_catalog->codeCount(system);
    for (int code = m_catalog->firstCode(system); code < last; ++code) {
        if (isShown(code))
            rows.append({code, Row::Kind::Code});
    }
    if (rows.size() == first) {
        rows.resize(start);
        return;
    }
    if (m_order == Order::ByName)
        std::stable_sort(rows.begin() + first, rows.end(), [this](const Row &a, const Row &b) {
            return m_catalog->nameRank(a.value) < m_catalog->nameRank(b.value);
        });
    m_matchCount += static_cast<int>(rows.size() - first);
    ++m_systemCount;
}

void CodeListModel::appendBookmarks(QList<Row> &rows) const
{
    if (m_bookmarks.isEmpty() || m_limit != 0 || !m_filter.systems.isEmpty()
        || !m_filter.outcomes.isEmpty())
        return;
    rows.append({0, Row::Kind::BookmarkHeading});
    for (qsizetype i = 0; i < m_bookmarks.size(); ++i)
        rows.append({static_cast<int>(i), Row::Kind::Bookmark});
}

QList<CodeListModel::Row> CodeListModel::rankedRows()
{
    m_result = m_engine->search(m_query, m_filter, m_limit == 0 ? m_catalog->codeCount() : m_limit);
    m_byRule.clear();
    QList<Row> rows;
    rows.reserve(m_result.hits.size());
    QSet<int> systems;
    for (const core::SearchHit &hit : std::as_const(m_result.hits)) {
        if (hit.code < 0)
            m_byRule.append(hit.byRule);
        rows.append(hit.code < 0 ? Row{static_cast<int>(m_byRule.size() - 1), Row::Kind::ByRule}
                                 : Row{hit.code, Row::Kind::Code});
        systems.insert(hit.code < 0 ? m_catalog->findSystem(hit.byRule.system)
                                    : m_catalog->systemOf(hit.code));
    }
    m_matchCount = static_cast<int>(rows.size());
    m_systemCount = static_cast<int>(systems.size());
    return rows;
}

QModelIndex CodeListModel::indexOf(const CodeId &id)
{
    const int code = m_catalog ? m_catalog->find(id) : -1;
    const Row wanted = code < 0 ? Row{static_cast<int>(m_byRule.indexOf(id)), Row::Kind::ByRule}
                                : Row{code, Row::Kind::Code};
    const qsizetype row = m_rows.indexOf(wanted);
    while (row >= m_fetched && canFetchMore({}))
        fetchMore({});
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
    return !parent.isValid() && m_fetched < m_rows.size();
}

void CodeListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const qsizetype more = std::min(portion, m_rows.size() - m_fetched);
    beginInsertRows({}, static_cast<int>(m_fetched), static_cast<int>(m_fetched + more - 1));
    m_fetched += more;
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
    return row.kind == Row::Kind::ByRule ? m_byRule[row.value] : m_catalog->id(row.value);
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
