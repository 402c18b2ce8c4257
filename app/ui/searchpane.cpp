// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/searchpane.h"

#include "core/facts.h"
#include "core/queryfilters.h"
#include "models/roles.h"
#include "models/words.h"
#include "ui/codelistview.h"
#include "ui/colors.h"
#include "ui/filterbutton.h"
#include "ui/hairline.h"
#include "ui/language.h"
#include "ui/measures.h"
#include "ui/nomatchpane.h"
#include "ui/outcomemark.h"
#include "ui/searchfield.h"
#include "ui/wordcompleter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace statusbook::ui {

using core::CodeId;
using models::CodeListModel;

SearchPane::SearchPane(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_model(new CodeListModel(this))
    , m_field(new SearchField(this))
    , m_systems(new FilterButton(FilterButton::Choice::Multiple, this))
    , m_outcomes(new FilterButton(FilterButton::Choice::Multiple, this))
    , m_list(new CodeListView(this))
    , m_results(new QStackedWidget(this))
    , m_count(new QLabel(this))
{
    m_model->setCatalog(language.catalog(), language.english());
    m_model->setQuery({});
    m_model->setFilter({});
    m_list->setModel(m_model);
    new WordCompleter(m_field, [&language](QStringView word) {
        return core::filterCompletions(word, language.catalog());
    });
    buildLayout();
    connectParts();
    retranslate();
}

void SearchPane::buildLayout()
{
    const int unit = qRound(unitOf(font()));
    m_results->addWidget(m_list);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(unit);
    filters->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    filters->addWidget(m_systems);
    filters->addWidget(m_outcomes);
    filters->addStretch();
    auto *top = new QVBoxLayout;
    top->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 0);
    top->addWidget(m_field);
    m_count->setContentsMargins(5 * unit, 2 * unit, 5 * unit, 2 * unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(filters);
    layout->addWidget(m_results, 1);
    layout->addWidget(new Hairline(this));
    layout->addWidget(m_count);
    setFocusProxy(m_field);
    m_field->installEventFilter(this);
}

void SearchPane::connectParts()
{
    connect(m_field, &SearchField::queryChanged, this, &SearchPane::applyQuery);
    connect(m_field, &SearchField::entered, this, &SearchPane::chooseEntered);
    connect(m_field, &SearchField::compareEntered, this, [this] {
        m_model->finishSearch();
        Q_EMIT compareRequested(currentCode());
    });
    connect(m_field, &SearchField::escaped, this, &SearchPane::escaped);
    m_field->setLongTextDiverted(true);
    connect(m_field, &SearchField::longTextPasted, this, &SearchPane::longTextPasted);
    connect(m_field, &SearchField::moveRequested, this, [this](int key) {
        m_model->finishSearch();
        m_results->currentWidget() == m_list ? m_list->moveCurrent(key)
                                             : m_noMatch->moveCurrent(key);
    });
    connect(m_model, &CodeListModel::modelReset, this, &SearchPane::onAnswered);
    connect(m_systems, &FilterButton::selectionChanged, this, &SearchPane::applyFilters);
    connect(m_outcomes, &FilterButton::selectionChanged, this, &SearchPane::applyFilters);
    connect(m_list, &CodeListView::currentCodeChanged, this, [this](const CodeId &code) {
        m_shown = code;
        m_shownBeside = {};
        Q_EMIT codePreviewed(code);
    });
    connect(m_list, &QListView::clicked, this, &SearchPane::choose);
    connect(m_list, &CodeListView::codeActivated, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &CodeListView::pairSelected, this, &SearchPane::pairChosen);
    connect(&m_language, &Language::languageChanged, this, &SearchPane::onLanguageChanged);
}

void SearchPane::makeNoMatchPane()
{
    m_noMatch = new NoMatchPane(this);
    m_noMatch->setSuggestions(m_model);
    m_noMatch->setArmed(m_field->hasFocus());
    m_results->addWidget(m_noMatch);
    connect(m_noMatch, &NoMatchPane::currentCodeChanged, this, &SearchPane::codePreviewed);
    connect(m_noMatch, &NoMatchPane::codeActivated, this, &SearchPane::codeChosen);
    connect(m_noMatch, &NoMatchPane::searchEverywhereRequested, this,
            &SearchPane::searchEverywhere);
}

void SearchPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        updateLook();
    QWidget::changeEvent(event);
}

// While the field has the focus, Enter acts on the list: its selection is drawn as armed.
bool SearchPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field
        && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        m_list->setArmed(event->type() == QEvent::FocusIn);
        if (m_noMatch)
            m_noMatch->setArmed(event->type() == QEvent::FocusIn);
    }
    return QWidget::eventFilter(watched, event);
}

// Letters typed in the list begin a search.
void SearchPane::keyPressEvent(QKeyEvent *event)
{
    constexpr auto others = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QString text = event->text();
    if (text.isEmpty() || !text.front().isPrint() || (event->modifiers() & others))
        return QWidget::keyPressEvent(event);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->setText(text);
}

void SearchPane::onLanguageChanged()
{
    m_model->setCatalog(m_language.catalog(), m_language.english());
}

void SearchPane::retranslate()
{
    m_systems->setNeutralText(tr("All systems"));
    //: What the filter is about
    m_systems->setSubject(tr("Systems"));
    m_outcomes->setNeutralText(tr("Any outcome"));
    //: What the filter is about
    m_outcomes->setSubject(tr("Outcome"));
    updateFilterItems();
    updateResults();
    updateLook();
}

void SearchPane::updateLook()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Colors(palette()).windowMuted);
    m_count->setPalette(muted);
}

void SearchPane::updateFilterItems()
{
    QList<FilterItem> systems;
    for (int i = 0; i < m_language.catalog().systemCount(); ++i)
        systems.append(
            {m_language.catalog().systemId(i), m_language.catalog().system(i).title.value, {}});
    m_systems->setItems(systems);
    QList<FilterItem> outcomes;
    for (int i = 0; i < core::OutcomeCount; ++i) {
        const auto outcome = static_cast<core::Outcome>(i);
        outcomes.append(
            {core::nameOf(outcome), models::Words::outcome(outcome), outcomeIcon(outcome)});
    }
    m_outcomes->setItems(outcomes);
}

QStringList SearchPane::systems() const
{
    return m_systems->selectedKeys();
}

QStringList SearchPane::outcomes() const
{
    return m_outcomes->selectedKeys();
}

void SearchPane::setFilters(const QStringList &systems, const QStringList &outcomes)
{
    m_systems->setSelectedKeys(systems);
    m_outcomes->setSelectedKeys(outcomes);
    applyFilters();
}

void SearchPane::applyFilters()
{
    core::SearchFilter filter;
    for (const QString &id : m_systems->selectedKeys())
        filter.systems.append(m_language.catalog().findSystem(id));
    for (const QString &name : m_outcomes->selectedKeys()) {
        if (const auto outcome = core::outcomeFrom(name))
            filter.outcomes.append(*outcome);
    }
    m_selectsFirst = !query().isEmpty();
    m_model->setFilter(filter);
}

void SearchPane::searchEverywhere()
{
    setFilters({}, {});
    m_field->setFocus();
}

QString SearchPane::query() const
{
    return m_field->query();
}

QList<CodeId> SearchPane::codesInView() const
{
    QList<CodeId> codes;
    const QRect view = m_list->viewport()->rect();
    for (QModelIndex row = m_list->indexAt(view.topLeft());
         row.isValid() && view.intersects(m_list->visualRect(row));
         row = row.siblingAtRow(row.row() + 1)) {
        if (const auto code = row.data(models::CodeIdRole).value<CodeId>(); code.isValid())
            codes.append(code);
    }
    return codes;
}

void SearchPane::setQuery(const QString &query)
{
    m_field->setText(query);
    focusField();
}

void SearchPane::applyQuery(const QString &query)
{
    m_selectsFirst = true;
    m_model->setQuery(query);
}

// At once, or after a search among very many codes.
void SearchPane::onAnswered()
{
    updateResults();
    const bool first = std::exchange(m_selectsFirst, false);
    if (!m_model->isRanked())
        showSelection(m_shown, m_shownBeside); // after a search, where the reader was
    else if (first && m_results->currentWidget() == m_list)
        m_list->selectFirst();
}

void SearchPane::updateResults()
{
    const bool nothing =
        m_model->matchCount() == 0 || (m_model->isRanked() && m_model->isApproximate());
    if (nothing)
        showNoMatch();
    else
        m_results->setCurrentWidget(m_list);
    updateCount();
}

void SearchPane::showNoMatch()
{
    if (!m_noMatch)
        makeNoMatchPane();
    m_noMatch->setQuery(m_model->query());
    const QStringList keys = m_systems->selectedKeys();
    QStringList titles;
    for (const QString &key : keys)
        titles.append(
            m_language.catalog().system(m_language.catalog().findSystem(key)).title.value);
    for (const QString &name : m_outcomes->selectedKeys())
        titles.append(
            models::Words::outcome(core::outcomeFrom(name).value_or(core::Outcome::Notice)));
    m_noMatch->setScope(QLocale().createSeparatedList(titles));
    m_results->setCurrentWidget(m_noMatch);
}

void SearchPane::updateCount()
{
    const int codes = m_model->isApproximate() ? 0 : m_model->matchCount();
    if (codes == 0 && m_model->isRanked()) {
        m_count->setText(
            tr("No match among %Ln code(s)", nullptr, m_language.catalog().codeCount()));
        return;
    }
    //: Second half of "%1 · %2" below the list
    const QString systems = tr("%Ln system(s)", nullptr, m_model->matchedSystems());
    const QString first = m_model->isRanked() ? tr("%Ln match(es)", nullptr, codes)
                                              : tr("%Ln code(s)", nullptr, codes);
    //: Below the list: %1 is "14 matches" or "1,016 codes", %2 "3 systems"
    m_count->setText(tr("%1 · %2").arg(first, systems));
}

void SearchPane::setBookmarks(const QList<models::Bookmark> &bookmarks)
{
    m_model->setBookmarks(bookmarks);
}

void SearchPane::setSortByName(bool byName)
{
    m_model->setOrder(byName ? CodeListModel::Order::ByName : CodeListModel::Order::ByCode);
}

void SearchPane::showSelection(const CodeId &code, const CodeId &compared)
{
    const QSignalBlocker quiet(m_list);
    m_shown = code;
    m_shownBeside = compared;
    if (compared.isValid())
        m_list->selectPair(m_model->indexOf(code), m_model->indexOf(compared));
    else
        m_list->selectRow(code.isValid() ? m_model->indexOf(code) : QModelIndex());
}

CodeId SearchPane::codeAt(int row) const
{
    return m_model->data(m_model->index(row), models::CodeIdRole).value<CodeId>();
}

CodeId SearchPane::currentCode() const
{
    if (m_results->currentWidget() == m_noMatch)
        return m_noMatch->currentCode();
    return m_list->currentIndex().data(models::CodeIdRole).value<CodeId>();
}

void SearchPane::choose(const QModelIndex &index)
{
    const auto code = index.data(models::CodeIdRole).value<CodeId>();
    const auto compared = index.data(models::ComparedIdRole).value<CodeId>();
    if (compared.isValid())
        Q_EMIT pairChosen(code, compared);
    else if (code.isValid() && m_list->selectedCodes().size() < 2)
        Q_EMIT codeChosen(code);
}

// A query for a pair ("502 vs 504") opens the comparison of its two first hits.
void SearchPane::chooseEntered()
{
    m_model->finishSearch();
    if (m_results->currentWidget() == m_noMatch) {
        m_noMatch->activateCurrent();
        return;
    }
    if (m_model->isRanked() && !m_list->currentIndex().isValid())
        m_list->selectFirst();
    const bool atFirst = m_list->currentIndex() == m_model->firstCode();
    if (m_model->isPair() && atFirst && m_model->rowCount() > 1)
        Q_EMIT pairChosen(codeAt(0), codeAt(1));
    else
        choose(m_list->currentIndex());
}

void SearchPane::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QWidget *SearchPane::list() const
{
    return m_list;
}

} // namespace statusbook::ui
