// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalog.h"
#include "core/explain/explainer.h"
#include "models/roles.h"

#include <QAbstractListModel>

namespace statusbook::models {

// The codes of an explanation that are certain enough, failures first, with models::CodeListRole.
class ExplanationModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    // The catalogue must outlive this; tell of another content by translate().
    explicit ExplanationModel(const core::Catalog &catalog, QObject *parent = nullptr);

    void setExplanation(const core::explain::Explanation &explanation);
    // The catalogue is that of another language: the rows stay.
    void translate();

    [[nodiscard]] const core::explain::CodeCount &code(int row) const { return m_codes[row]; }
    // The row of a code; -1 if it is not among them.
    [[nodiscard]] int rowOf(const core::explain::Finding &finding) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString accessibleText(const core::explain::CodeCount &code) const;

    const core::Catalog &m_catalog;
    QList<core::explain::CodeCount> m_codes;
};

} // namespace statusbook::models
