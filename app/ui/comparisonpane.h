// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalog.h"
#include "core/codeid.h"
#include "models/page.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace statusbook::models {
class CodeListModel;
}

namespace statusbook::ui {

class Actions;
class CodePicker;
class Language;
class PageView;
class PaneHeader;

// Two codes side by side: a picker over each column, and the page of both. Without a second code
// its picker waits for one.
class ComparisonPane final : public QWidget
{
    Q_OBJECT

public:
    // Language and actions must outlive this.
    ComparisonPane(const Language &language, const Actions &actions, QWidget *parent = nullptr);

    void showCodes(const core::CodeId &a, const core::CodeId &b);
    // Opens the picker of the side that has no code, or of the second.
    void pick();

    [[nodiscard]] PageView *view() const { return m_view; }
    [[nodiscard]] PaneHeader *header() const { return m_header; }
    // Empty while a side has no code.
    [[nodiscard]] const models::Page &page() const { return m_page; }
    // … in the language of a catalogue.
    [[nodiscard]] models::Page makePage(const core::Catalog &catalog) const;

Q_SIGNALS:
    // A side was replaced by the reader.
    void codesPicked(const core::CodeId &a, const core::CodeId &b);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader(const Actions &actions);
    void placePickers();
    void connectPicker(CodePicker *picker);
    void take(const core::CodeId &a, const core::CodeId &b);
    void refresh(bool keepScroll);
    void retranslate();
    void setPicker(CodePicker *picker, const core::CodeId &id);

    const Language &m_language;
    core::CodeId m_a;
    core::CodeId m_b;
    models::CodeListModel *m_suggestions;
    PaneHeader *m_header;
    QWidget *m_strip; // room for the pickers below the header where they do not fit into it
    QToolButton *m_swap;
    CodePicker *m_first;
    CodePicker *m_second;
    QLabel *m_hint;
    PageView *m_view;
    models::Page m_page;
};

} // namespace statusbook::ui
