// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalog.h"
#include "core/codeid.h"
#include "models/page.h"

#include <QWidget>

class QStackedWidget;

namespace statusbook::ui {

class Actions;
class ElidedLabel;
class Language;
class PageView;
class PaneHeader;
class StartPage;

// The entry beside the list: where it belongs, what can be done with it, and its page; the start
// page while there is none.
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    // Language and actions must outlive this.
    DetailPane(const Language &language, const Actions &actions, QWidget *parent = nullptr);

    // An invalid id shows the start page.
    void showCode(const core::CodeId &id);
    void setOriginalShown(bool shown);

    [[nodiscard]] PageView *view() const { return m_view; }
    [[nodiscard]] PaneHeader *header() const { return m_header; }
    // Empty on the start page.
    [[nodiscard]] const models::Page &page() const { return m_page; }
    // … in the language of a catalogue.
    [[nodiscard]] models::Page makePage(const core::Catalog &catalog) const;

Q_SIGNALS:
    void exampleActivated(const QString &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh(bool keepScroll);
    void updateBreadcrumb();
    void updateLook();
    void updateShortcuts();
    [[nodiscard]] StartPage *startPage();

    const Language &m_language;
    const Actions &m_actions;
    core::CodeId m_code;
    bool m_original = false;
    PaneHeader *m_header;
    ElidedLabel *m_breadcrumb;
    QStackedWidget *m_pages;
    StartPage *m_start = nullptr; // made when it is first shown: most starts show an entry
    PageView *m_view;
    models::Page m_page;
};

} // namespace statusbook::ui
