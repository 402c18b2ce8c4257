// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace statusbook::ui {

class Actions;

// Stands over the empty text: what can be put there, and how.
class ExplainHint final : public QWidget
{
    Q_OBJECT

public:
    // The actions must outlive this.
    ExplainHint(const Actions &actions, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void retranslate();
    void updateLook();

    const Actions &m_actions;
    QLabel *m_heading;
    QLabel *m_hint;
    QLabel *m_privacy;
    QPushButton *m_paste;
    QPushButton *m_open;
};

} // namespace statusbook::ui
