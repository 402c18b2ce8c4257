// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/comparisonpane.h"

#include "core/comparison.h"
#include "models/codelistmodel.h"
#include "models/documents.h"
#include "ui/actions.h"
#include "ui/codepicker.h"
#include "ui/language.h"
#include "ui/measures.h"
#include "ui/pageview.h"
#include "ui/paneheader.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace statusbook::ui {

using core::CodeId;

namespace {

constexpr int mostSuggestions = 60; // rows in a picker's popup
constexpr qreal headerUnits = 17;
constexpr qreal narrowHeaderUnits = 12;
constexpr qreal pickerUnits = 12.5;
constexpr qreal signUnits = 10; // room for the swap button between the pickers

// Where the pickers stand while there is no page with columns to follow.
struct Columns {
    QRect a;
    QRect b;
};

Columns defaultColumns(const QWidget &pane, qreal unit, bool wide)
{
    const int lead = qRound((wide ? 36 : 5) * unit);
    const int trail = qRound((wide ? 14 : 5) * unit);
    const int each = (pane.width() - lead - trail - qRound(signUnits * unit)) / 2;
    Columns columns{{lead, 0, each, 1}, {pane.width() - trail - each, 0, each, 1}};
    if (pane.isRightToLeft())
        columns = {{pane.width() - lead - each, 0, each, 1}, {trail, 0, each, 1}};
    return columns;
}

} // namespace

ComparisonPane::ComparisonPane(const Language &language, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_suggestions(new models::CodeListModel(this))
    , m_header(new PaneHeader(this))
    , m_strip(new QWidget(this))
    , m_swap(new QToolButton(this))
    , m_first(new CodePicker(CodePicker::Side::First, this))
    , m_second(new CodePicker(CodePicker::Side::Second, this))
    , m_hint(new QLabel(this))
    , m_view(new PageView(this))
{
    m_suggestions->setLimit(mostSuggestions);
    m_suggestions->setCatalog(language.catalog(), language.english());
    buildHeader(actions);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setBackgroundRole(QPalette::Base);
    m_hint->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_strip);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint, 1);
    setFocusProxy(m_view);
    connectPicker(m_first);
    connectPicker(m_second);
    connect(m_first, &CodePicker::picked, this, [this](const CodeId &id) { take(id, m_b); });
    connect(m_second, &CodePicker::picked, this, [this](const CodeId &id) { take(m_a, id); });
    connect(&language, &Language::languageChanged, this, [this] {
        m_suggestions->setCatalog(m_language.catalog(), m_language.english());
        refresh(true);
    });
    connect(m_view, &PageView::columnsChanged, this, &ComparisonPane::placePickers);
    retranslate();
}

void ComparisonPane::buildHeader(const Actions &actions)
{
    m_header->addAction(actions[ActionId::Back]);
    m_header->addAction(actions[ActionId::Forward]);
    m_header->addAction(actions[ActionId::Copy]);
    m_header->addStretch();
    m_header->addAction(actions[ActionId::ToggleBookmark]);
    m_swap->setDefaultAction(actions[ActionId::Swap]);
    m_swap->setAutoRaise(true);
    m_swap->setFocusPolicy(Qt::TabFocus);
    for (QWidget *widget : {static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_swap),
                            static_cast<QWidget *>(m_second)})
        widget->raise();
    setTabOrder(m_first, m_swap);
    setTabOrder(m_swap, m_second);
    setTabOrder(m_second, m_view);
}

// Each picker stands exactly over its column.
void ComparisonPane::placePickers()
{
    const qreal unit = unitOf(font());
    // In a narrow page the columns begin at its margin: the pickers stand below the header then.
    const bool wide =
        !PageStyle::isNarrow(font(), m_view->isVisible() ? m_view->viewport()->width() : width());
    const int height = qRound(pickerUnits * unit);
    m_header->setFixedHeight(qRound((wide ? headerUnits : narrowHeaderUnits) * unit));
    m_strip->setVisible(!wide);
    m_strip->setFixedHeight(height + qRound(3 * unit));
    Columns columns = defaultColumns(*this, unit, wide);
    if (wide && m_view->isVisible() && !m_view->columnRect(PageView::Column::A).isEmpty())
        columns = {m_view->columnRect(PageView::Column::A),
                   m_view->columnRect(PageView::Column::B)};
    const int top =
        wide ? (m_header->height() - height) / 2 : m_header->height() + qRound(1.5 * unit);
    m_first->setGeometry(columns.a.x(), top, columns.a.width(), height);
    m_second->setGeometry(columns.b.x(), top, columns.b.width(), height);
    const int side = std::max(32, qRound(7 * unit));
    const int middle = isRightToLeft() ? (columns.b.right() + columns.a.left()) / 2
                                       : (columns.a.right() + columns.b.left()) / 2;
    m_swap->setIconSize({qRound(4.5 * unit), qRound(4.5 * unit)});
    m_swap->setGeometry(middle - side / 2, top + (height - side) / 2, side, side);
}

void ComparisonPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePickers();
}

void ComparisonPane::connectPicker(CodePicker *picker)
{
    picker->setModel(m_suggestions);
    connect(picker, &CodePicker::queryChanged, m_suggestions, &models::CodeListModel::setQuery);
    connect(picker, &CodePicker::answerNeeded, m_suggestions, &models::CodeListModel::finishSearch);
}

void ComparisonPane::showCodes(const CodeId &a, const CodeId &b)
{
    const bool same = a == m_a && b == m_b;
    m_a = a;
    m_b = b;
    refresh(same);
}

void ComparisonPane::pick()
{
    (m_a.isValid() ? m_second : m_first)->open();
}

// With one code picked, the other one is asked for.
void ComparisonPane::take(const CodeId &a, const CodeId &b)
{
    if (a.isValid() && b.isValid()) {
        Q_EMIT codesPicked(a, b);
        return;
    }
    showCodes(a, b);
    (a.isValid() ? m_second : m_first)->open();
}

models::Page ComparisonPane::makePage(const core::Catalog &catalog) const
{
    const auto comparison = core::compare(catalog, m_a, m_b);
    return comparison ? models::comparisonPage(catalog, *comparison) : models::Page();
}

void ComparisonPane::refresh(bool keepScroll)
{
    setPicker(m_first, m_a);
    setPicker(m_second, m_b);
    m_page = makePage(m_language.catalog());
    const bool complete = !m_page.blocks.isEmpty();
    if (complete)
        m_view->setPage(m_page, keepScroll ? PageView::KeepScroll : PageView::ScrollToTop);
    m_view->setVisible(complete);
    m_hint->setVisible(!complete);
    placePickers();
}

void ComparisonPane::setPicker(CodePicker *picker, const CodeId &id)
{
    const core::Catalog &catalog = m_language.catalog();
    if (!id.isValid()) {
        picker->setCode({});
        return;
    }
    const core::SystemInfo info = catalog.system(catalog.findSystem(id.system));
    picker->setCode(
        {id, info.title.value, info.name.value, id.code, models::nameText(catalog, id)});
}

void ComparisonPane::retranslate()
{
    m_hint->setText(
        tr("Choose the code to compare with: type its number, its name or a symptom above."));
}

void ComparisonPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        placePickers();
    QWidget::changeEvent(event);
}

} // namespace statusbook::ui
