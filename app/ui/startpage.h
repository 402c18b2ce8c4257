// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>
#include <QList>
#include <QScrollArea>

class QAbstractButton;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace statusbook::ui {

// One key combination and what it does, both in the reader's language.
struct Shortcut {
    QString keys; // QKeySequence::NativeText
    QString text;
};

// Stands in the entry's place while none is shown: what the program is for, by examples to click.
class StartPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartPage(const QIcon &icon, QWidget *parent = nullptr);

    // Set them anew on a language change.
    void setShortcuts(const QList<Shortcut> &shortcuts);

Q_SIGNALS:
    // A query to be typed into the search field.
    void exampleActivated(const QString &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const QIcon &icon);
    void buildExamples();
    void retranslate();
    void setExample(qsizetype row, const QString &query, const QString &meaning);
    void updateLook();

    QWidget *m_content;
    QLabel *m_heading;
    QLabel *m_hint;
    QLabel *m_shortcuts;
    QGridLayout *m_grid;
    QList<QAbstractButton *> m_examples;
    QList<QLabel *> m_meanings;
};

} // namespace statusbook::ui
