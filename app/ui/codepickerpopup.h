// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codeid.h"

#include <QTimer>
#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QVBoxLayout;

namespace statusbook::ui {

class CodeListView;
class SearchField;

// What a CodePicker opens: a field and the codes that it finds. It lies over the content of the picker's
// window instead of being a window of its own: those grab the keyboard, and with it the keys that switch
// input methods. Closes when the reader picks, presses Esc, clicks elsewhere or moves the focus away.
class CodePickerPopup final : public QWidget
{
    Q_OBJECT

public:
    explicit CodePickerPopup(QWidget *anchor);

    void setModel(QAbstractItemModel *model);
    [[nodiscard]] SearchField *field() const { return m_field; }

    [[nodiscard]] bool isOpen() const { return m_open; }
    // Shows itself under the anchor with the text typed; announces the query even if it is the last one.
    // `present` is selected while nothing is typed.
    void open(const QString &typed, const core::CodeId &present);
    // Closes with the focus given back to the anchor, or left where it is.
    void dismiss(bool returnFocus);

Q_SIGNALS:
    void queryChanged(const QString &query);
    // A key is about to act on the rows, which must answer the query.
    void answerNeeded();
    void picked(const core::CodeId &id);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void connectField();
    void updateLook();
    void updateRows();
    void place();
    void watch(bool on);
    void pick(const core::CodeId &id);
    void bringUpToDate();
    void pickCurrent();
    [[nodiscard]] bool holds(const QObject *object) const;
    [[nodiscard]] int unit() const;

    QWidget *m_anchor;
    SearchField *m_field;
    CodeListView *m_list;
    QLabel *m_nothing;
    QVBoxLayout *m_fieldRows; // field and what is said instead of rows
    QTimer m_rowsTimer;       // one update for all that a new query does to the model
    core::CodeId m_present;
    bool m_open = false;
    QList<QMetaObject::Connection> m_modelConnections;
    QMetaObject::Connection m_focusConnection;
};

} // namespace statusbook::ui
