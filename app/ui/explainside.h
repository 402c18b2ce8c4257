// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/explain/explainer.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpacerItem;
class QToolButton;

namespace statusbook::models {
class ExplanationModel;
}

namespace statusbook::ui {

class CodeListView;
class Language;
class PageView;

// Beside the text: the codes found, failures first, and what is read at the current place.
class ExplainSide final : public QWidget
{
    Q_OBJECT

public:
    // The language must outlive this.
    explicit ExplainSide(const Language &language, QWidget *parent = nullptr);

    // Whether all of the text is shown beside.
    void showExplanation(const core::explain::Explanation &explanation, bool wholeText);
    // Why there is nothing to show of a file.
    void showFault(const QString &fault);
    // What is read here; selects the row of its code without a signal.
    void showFinding(const core::explain::Finding &finding);

    // Of the selected row; invalid if there is none.
    [[nodiscard]] core::CodeId currentCode() const;
    [[nodiscard]] CodeListView *list() const { return m_list; }
    [[nodiscard]] PageView *view() const { return m_view; }

Q_SIGNALS:
    void codeSelected(const statusbook::core::explain::CodeCount &code);
    void codeActivated(const statusbook::core::CodeId &id);
    void pairSelected(const statusbook::core::CodeId &a, const statusbook::core::CodeId &b);
    // The next place of the current code, or with -1 the one before.
    void placeRequested(int step);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void onLanguageChanged();
    void retranslate();
    [[nodiscard]] QStringList notices() const;
    void updateLook();
    void updateListHeight();
    void updatePage();
    void updateFoot();

    const Language &m_language;
    core::explain::Explanation m_explanation;
    std::optional<core::explain::Finding> m_finding;
    QString m_fault;
    bool m_wholeText = true;
    models::ExplanationModel *m_model;
    QLabel *m_heading;
    QLabel *m_notice;
    CodeListView *m_list;
    QSpacerItem *m_gap; // between list and page
    PageView *m_view;
    QWidget *m_foot;
    QPushButton *m_open;
    QLabel *m_places;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace statusbook::ui
