// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/explanationmodel.h"

#include "models/documents.h"
#include "models/explainwords.h"
#include "models/explanationpage.h"
#include "models/words.h"

namespace statusbook::models {

using core::CodeId;
using core::explain::CodeCount;

namespace {

core::Outcome outcomeOf(const core::Catalog &catalog, const CodeId &id)
{
    if (const int code = catalog.find(id); code >= 0)
        return catalog.outcome(code);
    const int system = catalog.findSystem(id.system);
    return system < 0 ? core::Outcome::Notice : catalog.outcomeByRule(system, id.code);
}

QString systemNameOf(const core::Catalog &catalog, const CodeId &id)
{
    const int system = catalog.findSystem(id.system);
    return system < 0 ? id.system : catalog.systemName(system);
}

} // namespace

ExplanationModel::ExplanationModel(const core::Catalog &catalog, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalog(catalog)
{}

void ExplanationModel::setExplanation(const core::explain::Explanation &explanation)
{
    beginResetModel();
    m_codes = codesInOrder(m_catalog, explanation, false);
    endResetModel();
}

void ExplanationModel::translate()
{
    if (!m_codes.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_codes.size()) - 1));
}

int ExplanationModel::rowOf(const core::explain::Finding &finding) const
{
    for (int row = 0; row < m_codes.size(); ++row) {
        if (m_codes[row].best.sameCode(finding))
            return row;
    }
    return -1;
}

int ExplanationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_codes.size());
}

QVariant ExplanationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CodeCount &code = m_codes[index.row()];
    const CodeId id = code.best.id();
    switch (role) {
    case IsHeadingRole:
        return false;
    case CodeIdRole:
        return QVariant::fromValue(id);
    case CodeTextRole:
        return id.code;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case NameRole:
        return nameText(m_catalog, id);
    case SystemNameRole:
        return systemNameOf(m_catalog, id);
    case OutcomeRole:
        return static_cast<int>(outcomeOf(m_catalog, id));
    case CertaintyRole:
        return static_cast<int>(certaintyOf(code.best.confidence));
    case CountTextRole:
        return code.count > 1 ? ExplainWords::times(code.count) : QString();
    case Qt::AccessibleTextRole:
        return accessibleText(code);
    default:
        return {};
    }
}

QString ExplanationModel::accessibleText(const CodeCount &code) const
{
    const CodeId id = code.best.id();
    //: What a screen reader says of a code found in a text: %1 system and code, %2 name, %3 outcome,
    //: %4 how sure the program is ("Likely"), %5 "3 places"
    return tr("%1 %2, %3, %4, %5")
        .arg(systemNameOf(m_catalog, id) + u' ' + id.code, nameText(m_catalog, id),
             Words::outcome(outcomeOf(m_catalog, id)),
             ExplainWords::certainty(code.best.confidence), ExplainWords::places(code.count));
}

} // namespace statusbook::models
