// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codeid.h"

#include <QList>
#include <QListView>
#include <QPersistentModelIndex>

namespace statusbook::ui {

class CodeDelegate;

// A list of codes over a model with models::CodeListRole, drawn as part of the surface it stands on.
//
// One code is selected, or two: the compared pair. Ctrl or Shift with a click or a movement key selects
// the second code; a third takes the second's place. Group headings are never current nor selected. Keys
// that the list has no use for, letters too, are left to the parent: there is no typeahead.
// The widget names itself for assistive technology; setAccessibleName() puts another name in place.
class CodeListView final : public QListView
{
    Q_OBJECT

public:
    explicit CodeListView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    // The selection is drawn as armed while this is set or the list itself has the focus. Set it while
    // the search field that drives this list has the focus.
    [[nodiscard]] bool isArmed() const { return m_armed; }
    void setArmed(bool armed);

    // Whether a second code can be selected; true from the start.
    void setPairSelectable(bool selectable);

    // The list stands on a page (palette Base) instead of the window.
    void setOnPage(bool onPage);

    // In the order in which they were selected: none, one or two.
    [[nodiscard]] QList<core::CodeId> selectedCodes() const;

    // Selects both rows without a signal; the first is where further selecting starts from.
    void selectPair(const QModelIndex &first, const QModelIndex &second);

    // Makes the first code of the model current and selects it; none in an empty model.
    void selectFirst();

    // Makes a row current and selects it; nothing is selected if it is no code.
    void selectRow(const QModelIndex &index);

    // Makes the code current and selects it if it is among the rows that the model has handed out;
    // otherwise nothing is selected. Looks at each of these rows.
    bool selectCode(const core::CodeId &id);

    // What Up, Down, PageUp, PageDown, Home or End do in the list, for a field that keeps the focus.
    void moveCurrent(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    // Enter, for such a field.
    void activateCurrent();

    // Height that shows all rows, at most so many, without scrolling.
    [[nodiscard]] int heightOfRows(int atMost) const;

Q_SIGNALS:
    // The only selected code is another one. May come again with the same code after a model reset.
    void currentCodeChanged(const core::CodeId &id);
    // Enter or double click.
    void codeActivated(const core::CodeId &id);
    // Two codes are selected, `a` was selected first.
    void pairSelected(const core::CodeId &a, const core::CodeId &b);

public Q_SLOTS:
    void reset() override;
    void selectAll() override {}

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    void retranslate();
    void updateArmed();
    void tap(const QPoint &place);
    void updateCodeColumn(const QRegion &painted);
    [[nodiscard]] int visibleCodeColumn() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] bool isCode(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex codeFrom(int row, int step) const;
    [[nodiscard]] QModelIndex targetOf(int key);
    void fetchTo(int row);
    void reach(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void select(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void selectSecond(const QModelIndex &index, bool toggle);
    void setSelected(const QModelIndex &first, const QModelIndex &second);
    [[nodiscard]] QList<QModelIndex> selectedRows() const;
    void announce();

    CodeDelegate *m_delegate;
    QMetaObject::Connection m_layoutConnection;
    QPersistentModelIndex m_first; // the code that was selected first
    QList<core::CodeId> m_announced;
    QString m_ownName;
    bool m_armed = false;
    bool m_followsEnd = false; // the end was asked for: rows that come behind it lead on
    bool m_pairSelectable = true;
    bool m_showsCurrent = false; // when painted last
    bool m_columnIsFresh = true; // the next painting may make the code column narrower
};

} // namespace statusbook::ui
