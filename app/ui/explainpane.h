// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codeid.h"
#include "models/page.h"
#include "ui/explainrunner.h"

#include <QTimer>
#include <QWidget>

class QActionGroup;
class QLabel;
class QMenu;
class QMimeData;
class QProgressBar;
class QPushButton;
class QSplitter;
class QToolButton;

namespace statusbook::ui {

class Actions;
class ElidedLabel;
class ExplainHint;
class ExplainSide;
class ExplainText;
class Language;
class PageView;
class PaneHeader;

// A text with every code marked in it, and beside it the codes found. Nothing of the text leaves this
// object but by the reader's own copying, printing and exporting.
class ExplainPane final : public QWidget
{
    Q_OBJECT

public:
    // Language and actions must outlive this.
    ExplainPane(Language &language, const Actions &actions, QWidget *parent = nullptr);

    void explainText(const QString &text);
    void explainFile(const QString &path);
    // The file or text that was dropped.
    void explainDropped(const QMimeData &mime);
    [[nodiscard]] static bool canExplain(const QMimeData &mime);
    void clear();

    // The next code in the text, or with -1 the one before.
    void moveMark(int step);
    // Text, codes, page, and round again.
    void focusNextPart();

    [[nodiscard]] core::CodeId currentCode() const;
    // Whether there is a report to copy or print.
    [[nodiscard]] bool hasReport() const;
    // In the language chosen for reports.
    [[nodiscard]] models::Page report() const;
    [[nodiscard]] QString title() const;

    [[nodiscard]] PageView *view() const;
    [[nodiscard]] PaneHeader *header() const { return m_header; }

Q_SIGNALS:
    void codeActivated(const statusbook::core::CodeId &id);
    void compareRequested(const statusbook::core::CodeId &a, const statusbook::core::CodeId &b);
    // There is something else to copy or print, or nothing.
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void buildReportMenu(QToolButton *button);
    void start(const ExplainInput &input, bool typed);
    void show(const ExplainResult &result);
    void selectMark(int mark);
    void selectCode(const core::explain::CodeCount &code);
    void movePlace(int step);
    [[nodiscard]] QList<core::Outcome> outcomes() const;
    void retranslate();
    void updateParts();
    void updateProgress();
    void showSide(bool side);

    Language &m_language;
    ExplainRunner *m_runner;
    PaneHeader *m_header;
    ElidedLabel *m_title;
    QToolButton *m_other; // between text and codes, where there is room for one only
    QMenu *m_reportMenu;
    QActionGroup *m_reportLanguages;
    QWidget *m_progress;
    QLabel *m_reading;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QTimer m_patience; // until it is worth telling of progress
    QSplitter *m_splitter;
    ExplainText *m_text;
    ExplainHint *m_hint;
    ExplainSide *m_side;
    ExplainResult m_result;
    QString m_file;
    bool m_typed = false; // the text is the reader's own and can be edited
    bool m_hasResult = false;
    bool m_shared = false; // the width has been shared out between text and codes
    bool m_narrow = false;
    bool m_sideShown = false; // of the two parts in a narrow window
};

} // namespace statusbook::ui
