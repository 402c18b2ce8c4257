// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codeid.h"
#include "core/facts.h"
#include "models/roles.h"

#include <QStandardItem>

// Rows as the code list models give them, for tests of what stands on top of these.
namespace statusbook::test {

inline QStandardItem *headingRow(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(true, models::IsHeadingRole);
    item->setFlags(Qt::NoItemFlags);
    return item;
}

struct SampleCode {
    QString system;
    QString code;
    QString name;
    core::Outcome outcome = core::Outcome::PermanentFailure;
    QString badge = {};
    models::MatchRanges codeMatches = {};
    models::MatchRanges nameMatches = {};
};

inline QStandardItem *codeRow(const SampleCode &sample)
{
    auto *item = new QStandardItem(sample.name);
    item->setData(false, models::IsHeadingRole);
    item->setData(QVariant::fromValue(core::CodeId{sample.system, sample.code}),
                  models::CodeIdRole);
    item->setData(sample.code, models::CodeTextRole);
    item->setData(sample.name, models::NameRole);
    item->setData(sample.badge, models::SystemNameRole);
    item->setData(static_cast<int>(sample.outcome), models::OutcomeRole);
    item->setData(QVariant::fromValue(sample.codeMatches), models::CodeMatchesRole);
    item->setData(QVariant::fromValue(sample.nameMatches), models::NameMatchesRole);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
    return item;
}

} // namespace statusbook::test
