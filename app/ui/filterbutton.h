// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>
#include <QList>
#include <QStringList>
#include <QToolButton>

class QAction;
class QActionGroup;
class QMenu;

namespace statusbook::ui {

// One thing that a filter can let through.
struct FilterItem {
    QString key;  // what the program calls it; unique among the items
    QString text; // what the reader calls it
    QIcon icon;   // may be null
};

// A flat button that shows what a filter lets through and opens a menu to choose it. Nothing chosen means
// no filter; a filter at work is tinted. All words are the owner's: it sets them anew on a language change,
// the choice stays.
class FilterButton final : public QToolButton
{
    Q_OBJECT

public:
    enum class Choice { Single, Multiple };

    explicit FilterButton(Choice choice, QWidget *parent = nullptr);

    // What is filtered ("Outcome"), for assistive technology and the tool tip.
    void setSubject(const QString &subject);
    // On the button while there is no filter, and the menu's first item: "All systems".
    void setNeutralText(const QString &text);
    // Chosen keys that are no longer among the items are dropped, with a signal.
    void setItems(const QList<FilterItem> &items);

    // In the order of the items.
    [[nodiscard]] const QStringList &selectedKeys() const { return m_keys; }
    // Keys without an item are ignored; with a single choice only the first counts. No signal.
    void setSelectedKeys(const QStringList &keys);

    [[nodiscard]] QSize sizeHint() const override;
    // Room for the chevron and a few letters: a narrow button elides.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    // The reader has chosen, or an item chosen is gone.
    void selectionChanged(const QStringList &keys);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QStringList checkedKeys() const;
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QString spokenText() const;
    [[nodiscard]] QSize sizeFor(int textWidth) const;
    void addItem(const FilterItem &item);
    void choose(const QAction *action);
    void updateWords();
    void paintWords(QPainter &painter, const QColor &color) const;

    Choice m_choice;
    QMenu *m_menu;
    QActionGroup *m_group; // of all choices
    QAction *m_neutral;
    QList<FilterItem> m_items;
    QList<QAction *> m_actions; // one for each item
    QStringList m_keys;         // the items chosen
    QString m_subject;
    QString m_neutralText;
};

} // namespace statusbook::ui
