// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCompleter>

#include <functional>

class QAbstractItemView;
class QLineEdit;
class QStringListModel;

namespace statusbook::ui {

// Offers how the word before the cursor may go on, below its field. Nothing is chosen from the start:
// Enter and the arrow keys keep acting on what the field drives, and Tab or a click completes. Where a
// word has a colon, the arrow keys choose among its values.
class WordCompleter final : public QCompleter
{
    Q_OBJECT

public:
    // Whole words that may stand for the one before the cursor, in the order in which they are offered.
    using Words = std::function<QStringList(QStringView word)>;

    // Belongs to the field.
    WordCompleter(QLineEdit *field, Words words);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void show();
    void complete(const QString &word);
    [[nodiscard]] QString wordBeforeCursor() const;
    [[nodiscard]] bool handleKey(int key);

    QLineEdit *m_field;
    Words m_words;
    QStringListModel *m_model;
    QAbstractItemView *m_offered = nullptr; // made with the first offer
};

} // namespace statusbook::ui
