// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSplitter>

namespace statusbook::ui {

// Two panes with a hairline between them, wide enough to be grabbed.
class Splitter final : public QSplitter
{
    Q_OBJECT

public:
    explicit Splitter(QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace statusbook::ui
