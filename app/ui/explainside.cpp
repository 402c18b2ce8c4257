// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/explainside.h"

#include "models/explainwords.h"
#include "models/explanationmodel.h"
#include "models/explanationpage.h"
#include "ui/actionicon.h"
#include "ui/codelistview.h"
#include "ui/colors.h"
#include "ui/hairline.h"
#include "ui/language.h"
#include "ui/measures.h"
#include "ui/pageview.h"
#include "ui/rowtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpacerItem>
#include <QToolButton>

#include <algorithm>

namespace statusbook::ui {

using core::CodeId;
using models::ExplainWords;

namespace {

constexpr int mostRows = 12;
constexpr qreal mostOfHeight = 0.45; // that the list may take

QToolButton *stepButton(ActionIcon icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(actionIcon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(1);
    return label;
}

} // namespace

ExplainSide::ExplainSide(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_model(new models::ExplanationModel(language.catalog(), this))
    , m_heading(plainLabel(this))
    , m_notice(plainLabel(this))
    , m_list(new CodeListView(this))
    , m_gap(new QSpacerItem(0, 0))
    , m_view(new PageView(this))
    , m_foot(new QWidget(this))
    , m_open(new QPushButton(m_foot))
    , m_places(plainLabel(m_foot))
    , m_previous(stepButton(ActionIcon::Back, m_foot))
    , m_next(stepButton(ActionIcon::Forward, m_foot))
{
    build();
    m_list->setModel(m_model);
    setFocusProxy(m_list);
    connect(m_list, &CodeListView::currentCodeChanged, this, [this] {
        if (const QModelIndex row = m_list->currentIndex(); row.isValid())
            Q_EMIT codeSelected(m_model->code(row.row()));
    });
    connect(m_list, &CodeListView::codeActivated, this, &ExplainSide::codeActivated);
    connect(m_list, &CodeListView::pairSelected, this, &ExplainSide::pairSelected);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_finding)
            Q_EMIT codeActivated(m_finding->id());
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT placeRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT placeRequested(1); });
    connect(&language, &Language::languageChanged, this, &ExplainSide::onLanguageChanged);
    updateLook();
    retranslate();
}

void ExplainSide::build()
{
    m_notice->setWordWrap(true);
    auto *foot = new QHBoxLayout(m_foot);
    foot->addWidget(m_open);
    foot->addStretch();
    foot->addWidget(m_places);
    foot->addWidget(m_previous);
    foot->addWidget(m_next);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_heading);
    rows->addWidget(m_notice);
    rows->addWidget(m_list);
    rows->addSpacerItem(m_gap);
    rows->addWidget(new Hairline(this));
    rows->addWidget(m_view, 1);
    rows->addWidget(new Hairline(this));
    rows->addWidget(m_foot);
}

void ExplainSide::showExplanation(const core::explain::Explanation &explanation, bool wholeText)
{
    m_explanation = explanation;
    m_finding.reset();
    m_fault.clear();
    m_wholeText = wholeText;
    {
        const QSignalBlocker quiet(m_list);
        m_model->setExplanation(explanation);
    }
    updateListHeight();
    updateFoot();
    retranslate();
    updatePage();
}

void ExplainSide::showFault(const QString &fault)
{
    showExplanation({}, true);
    m_fault = fault;
    retranslate();
    updatePage();
}

void ExplainSide::showFinding(const core::explain::Finding &finding)
{
    m_finding = finding;
    {
        const QSignalBlocker quiet(m_list);
        m_list->selectCode(finding.id());
    }
    m_list->scrollTo(m_list->currentIndex());
    updateFoot();
    updatePage();
}

CodeId ExplainSide::currentCode() const
{
    return m_finding ? m_finding->id() : CodeId();
}

void ExplainSide::updatePage()
{
    if (!m_fault.isEmpty()) {
        models::Page page{tr("Not readable"), m_language.current(), {}};
        page.blocks = {
            models::TitleBlock{{}, tr("The file could not be read")},
            models::ParagraphBlock{{{{core::TextRun::Kind::Plain, m_fault, {}}}, false}}};
        m_view->setPage(page);
        return;
    }
    m_view->setPage(models::readingPage(m_language.catalog(), m_explanation,
                                        m_finding ? &*m_finding : nullptr));
}

void ExplainSide::updateFoot()
{
    m_foot->setVisible(m_finding.has_value());
    if (!m_finding)
        return;
    const int row = m_model->rowOf(*m_finding);
    const qsizetype count = row < 0 ? 1 : m_model->code(row).count;
    m_places->setText(ExplainWords::places(count));
    for (QWidget *widget : {static_cast<QWidget *>(m_places), static_cast<QWidget *>(m_previous),
                            static_cast<QWidget *>(m_next)})
        widget->setVisible(count > 1);
}

void ExplainSide::updateListHeight()
{
    const int rows = m_list->heightOfRows(mostRows);
    const int most = qRound(mostOfHeight * height());
    m_list->setFixedHeight(std::min(rows, std::max(most, m_list->heightOfRows(2))));
    const int gap = m_model->rowCount() > 0 ? qRound(1.5 * unitOf(font())) : 0;
    if (gap != m_gap->sizeHint().height()) {
        m_gap->changeSize(0, gap, QSizePolicy::Minimum, QSizePolicy::Fixed);
        layout()->invalidate();
    }
}

void ExplainSide::onLanguageChanged()
{
    m_model->translate();
    retranslate();
    updatePage();
}

// What the reader has to know of what is not shown.
QStringList ExplainSide::notices() const
{
    QStringList notices;
    if (!m_explanation.complete)
        notices.append(ExplainWords::stopped());
    if (m_fault.isEmpty() && m_explanation.fault != core::explain::Explanation::Fault::None)
        notices.append(ExplainWords::fault(m_explanation.fault));
    if (!m_wholeText)
        notices.append(tr("The text is long: the lines around the first and the last place of "
                          "each code are shown, each part with the number of its first line."));
    return notices;
}

void ExplainSide::retranslate()
{
    m_heading->setText(m_fault.isEmpty() ? ExplainWords::found(m_model->rowCount()) : QString());
    m_heading->setVisible(m_fault.isEmpty());
    m_notice->setText(notices().join(u'\n'));
    m_notice->setVisible(!m_notice->text().isEmpty());
    //: Name of the list of codes found in a text, read out by screen readers
    m_list->setAccessibleName(tr("Codes found"));
    //: Button: shows the entry of the code
    m_open->setText(tr("Open the Entry"));
    m_previous->setToolTip(tr("Previous place of this code"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setToolTip(tr("Next place of this code"));
    m_next->setAccessibleName(m_next->toolTip());
    updateFoot();
}

void ExplainSide::updateLook()
{
    const int unit = qRound(unitOf(font()));
    m_heading->setFont(boldFont(scaledFont(font(), 1.12)));
    m_heading->setContentsMargins(5 * unit, 4 * unit, 5 * unit, 2 * unit);
    m_notice->setContentsMargins(5 * unit, 0, 5 * unit, 3 * unit);
    m_foot->layout()->setContentsMargins(5 * unit, 2 * unit, 3 * unit, 2 * unit);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Colors(palette()).windowMuted);
    m_notice->setPalette(muted);
    m_places->setPalette(muted);
    updateListHeight();
}

void ExplainSide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLook();
    QWidget::changeEvent(event);
}

void ExplainSide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateListHeight();
}

} // namespace statusbook::ui
