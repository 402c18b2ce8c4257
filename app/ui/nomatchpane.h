// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codeid.h"

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace statusbook::ui {

class CodeListView;

// Stands in the list's place when a query finds nothing: says so, offers the nearest codes, and to search
// everywhere if the search was limited. Parts that have nothing to say are hidden.
class NoMatchPane final : public QWidget
{
    Q_OBJECT

public:
    explicit NoMatchPane(QWidget *parent = nullptr);

    void setQuery(const QString &query);
    // Where was searched, in the reader's words ("Enhanced mail status"); empty for everywhere.
    void setScope(const QString &scope);
    // The nearest codes, with models::CodeListRole; owned by the caller, may be null.
    void setSuggestions(QAbstractItemModel *model);
    // As CodeListView: while the search field has the focus.
    void setArmed(bool armed);
    // For the search field's keys.
    void moveCurrent(int key);
    void activateCurrent(); // of the suggestions; the first while none is
    // The suggestion that activateCurrent() would take.
    [[nodiscard]] core::CodeId currentCode() const;

Q_SIGNALS:
    void currentCodeChanged(const core::CodeId &id);
    void codeActivated(const core::CodeId &id);
    void searchEverywhereRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void retranslate();
    void updateSentence();
    void updateSuggestions();
    void updateLook();

    QString m_query;
    QString m_scope;
    QLabel *m_sentence;
    QLabel *m_scopeLine;
    QLabel *m_suggestionsHeading;
    CodeListView *m_suggestions;
    QPushButton *m_everywhere;
    QVBoxLayout *m_words;  // sentence and scope
    QVBoxLayout *m_footer; // the button
    QList<QMetaObject::Connection> m_modelConnections;
};

} // namespace statusbook::ui
