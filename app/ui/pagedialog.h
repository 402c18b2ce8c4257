// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/page.h"

#include <QDialog>

#include <functional>

class QPushButton;

namespace statusbook::core {
class Catalog;
}

namespace statusbook::ui {

class Actions;
class PageView;

// A page in a window of its own, made anew on a language change.
class PageDialog final : public QDialog
{
    Q_OBJECT

public:
    PageDialog(std::function<models::Page()> makePage, QWidget *parent);

Q_SIGNALS:
    void linkActivated(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::function<models::Page()> m_makePage;
    PageView *m_view;
    QPushButton *m_close; // not a standard button: Qt would give those its own words at a switch
};

// All keys and what a query may look like.
[[nodiscard]] models::Page helpPage(const Actions &actions, const QString &language);

// Version, what there is, licences.
[[nodiscard]] models::Page aboutPage(const core::Catalog &catalog);

} // namespace statusbook::ui
