// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/explainhint.h"

#include "ui/actionicon.h"
#include "ui/actions.h"
#include "ui/colors.h"
#include "ui/measures.h"
#include "ui/rowtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace statusbook::ui {

namespace {

QLabel *centeredLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

QPushButton *buttonFor(QAction *action, ActionIcon icon, QWidget *parent)
{
    auto *button = new QPushButton(actionIcon(icon), QString(), parent);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

ExplainHint::ExplainHint(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_heading(centeredLabel(this))
    , m_hint(centeredLabel(this))
    , m_privacy(centeredLabel(this))
    , m_paste(buttonFor(actions[ActionId::PasteText], ActionIcon::Paste, this))
    , m_open(buttonFor(actions[ActionId::OpenFile], ActionIcon::Open, this))
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(qRound(2 * unitOf(font())));
    buttons->addStretch();
    buttons->addWidget(m_paste);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->addStretch(4);
    rows->addWidget(m_heading);
    rows->addWidget(m_hint);
    rows->addLayout(buttons);
    rows->addWidget(m_privacy);
    rows->addStretch(5);
    updateLook();
    retranslate();
}

void ExplainHint::retranslate()
{
    m_heading->setText(tr("Explain a text"));
    m_hint->setText(tr("Paste an error message, a log or a returned mail, type it, or drop a file: "
                       "every code in it is marked and explained."));
    m_privacy->setText(tr("All of it is read on this computer, and nothing of it is kept."));
    m_paste->setText(Actions::plainText(m_actions[ActionId::PasteText]));
    m_open->setText(Actions::plainText(m_actions[ActionId::OpenFile]));
}

void ExplainHint::updateLook()
{
    const int unit = qRound(unitOf(font()));
    layout()->setContentsMargins(8 * unit, 4 * unit, 8 * unit, 4 * unit);
    layout()->setSpacing(0);
    m_heading->setFont(boldFont(scaledFont(font(), 1.5)));
    m_hint->setContentsMargins(0, 2 * unit, 0, 5 * unit);
    m_privacy->setFont(scaledFont(font(), 0.92));
    m_privacy->setContentsMargins(0, 5 * unit, 0, 0);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, Colors(palette()).muted);
    m_hint->setPalette(quiet);
    m_privacy->setPalette(quiet);
}

void ExplainHint::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLook();
    QWidget::changeEvent(event);
}

// The text below wants to be typed into.
void ExplainHint::mousePressEvent(QMouseEvent *)
{
    parentWidget()->setFocus(Qt::MouseFocusReason);
}

} // namespace statusbook::ui
