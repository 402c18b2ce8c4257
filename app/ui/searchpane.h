// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codeid.h"
#include "models/codelistmodel.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace statusbook::ui {

class CodeListView;
class FilterButton;
class Language;
class NoMatchPane;
class SearchField;

// The window's index: search field, filters, the list or what stands in its place when nothing
// matches, and a count.
class SearchPane final : public QWidget
{
    Q_OBJECT

public:
    // The language must outlive this.
    explicit SearchPane(const Language &language, QWidget *parent = nullptr);

    // What the list selects without a signal: the code shown, or the pair compared.
    void showSelection(const core::CodeId &code, const core::CodeId &compared = {});

    void setBookmarks(const QList<models::Bookmark> &bookmarks);
    void setSortByName(bool byName);

    [[nodiscard]] QString query() const;
    void setQuery(const QString &query);
    // The code that Enter would show; invalid if there is none.
    [[nodiscard]] core::CodeId currentCode() const;

    // Filters by ids of systems and names of outcomes; unknown ones are ignored.
    [[nodiscard]] QStringList systems() const;
    [[nodiscard]] QStringList outcomes() const;
    void setFilters(const QStringList &systems, const QStringList &outcomes);

    // Of the rows that can be seen.
    [[nodiscard]] QList<core::CodeId> codesInView() const;

    void focusField();
    [[nodiscard]] QWidget *list() const;

Q_SIGNALS:
    // The list's current code is another one; nothing is decided yet.
    void codePreviewed(const core::CodeId &id);
    // Chosen by Enter or click.
    void codeChosen(const core::CodeId &id);
    // Two codes: selected in the list, both named in the query, or a bookmark.
    void pairChosen(const core::CodeId &a, const core::CodeId &b);
    // Ctrl+Enter.
    void compareRequested(const core::CodeId &id);
    // Esc in an empty field.
    void escaped();
    // Pasted or dropped into the field: more than a query.
    void longTextPasted(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void retranslate();
    void onLanguageChanged();
    void applyQuery(const QString &query);
    void applyFilters();
    void onAnswered();
    void updateResults();
    void updateCount();
    void updateFilterItems();
    void updateLook();
    void makeNoMatchPane();
    void showNoMatch();
    void choose(const QModelIndex &index);
    void chooseEntered();
    void searchEverywhere();
    [[nodiscard]] core::CodeId codeAt(int row) const;

    const Language &m_language;
    models::CodeListModel *m_model;
    SearchField *m_field;
    FilterButton *m_systems;
    FilterButton *m_outcomes;
    CodeListView *m_list;
    NoMatchPane *m_noMatch = nullptr; // made at the first query without a match
    QStackedWidget *m_results;
    QLabel *m_count;
    bool m_selectsFirst = false; // when the query has been answered
    core::CodeId m_shown;        // what the window shows
    core::CodeId m_shownBeside;  // … compared with it
};

} // namespace statusbook::ui
