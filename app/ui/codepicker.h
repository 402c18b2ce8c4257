// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codeid.h"

#include <QAbstractButton>
#include <QPointer>

class QAbstractItemModel;

namespace statusbook::ui {

class CodePickerPopup;

// What a picker shows of its code. All words are translated already.
struct PickerCode {
    core::CodeId id;
    QString system;      // small line above: "SMTP reply codes"
    QString shortSystem; // for the spoken name: "SMTP"
    QString code;
    QString name;
};

// The head of one side of a comparison: the code that stands there, and by click or typing the way to
// put another one in its place. The owner answers queryChanged() by running the query on the model, and
// picked() by setCode().
class CodePicker final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Side { First, Second };

    explicit CodePicker(Side side, QWidget *parent = nullptr);
    ~CodePicker() override;

    // The codes that the query finds, with models::CodeListRole; owned by the caller.
    void setModel(QAbstractItemModel *model);

    // An id that is not valid: no code yet.
    void setCode(const PickerCode &code);
    [[nodiscard]] const PickerCode &code() const { return m_code; }

    [[nodiscard]] bool isOpen() const;
    void open(const QString &typed = {});
    void close();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void queryChanged(const QString &query);
    void answerNeeded(); // the model must answer the last query now
    void picked(const core::CodeId &id);

protected:
    void changeEvent(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void toggle();
    [[nodiscard]] QFont systemFont() const;
    [[nodiscard]] QFont codeFont() const;
    void paintFrame(QPainter &painter);
    void paintWords(QPainter &painter, const QRect &rect);
    void paintCode(QPainter &painter, const QRect &rect);

    Side m_side;
    PickerCode m_code;
    QString m_emptyText;               // while there is no code
    QPointer<CodePickerPopup> m_popup; // a child of the window while it is open
};

} // namespace statusbook::ui
