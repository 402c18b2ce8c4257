// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/nomatchpane.h"

#include "models/roles.h"
#include "ui/actionicon.h"
#include "ui/codelistview.h"
#include "ui/colors.h"
#include "ui/measures.h"
#include "ui/rowtext.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace statusbook::ui {

namespace {

constexpr int mostSuggestions = 8;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

// The reader's own words keep their direction inside a sentence of another one.
QString isolated(const QString &words)
{
    return QChar(0x2068) + words + QChar(0x2069);
}

} // namespace

NoMatchPane::NoMatchPane(QWidget *parent)
    : QWidget(parent)
    , m_sentence(plainLabel(this))
    , m_scopeLine(plainLabel(this))
    , m_suggestionsHeading(plainLabel(this))
    , m_suggestions(new CodeListView(this))
    , m_everywhere(new QPushButton(actionIcon(ActionIcon::Search), QString(), this))
    , m_words(new QVBoxLayout)
    , m_footer(new QVBoxLayout)
{
    build();
    m_suggestions->setPairSelectable(false);
    m_suggestions->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_suggestions, &CodeListView::currentCodeChanged, this,
            &NoMatchPane::currentCodeChanged);
    connect(m_suggestions, &CodeListView::codeActivated, this, &NoMatchPane::codeActivated);
    connect(m_everywhere, &QPushButton::clicked, this, &NoMatchPane::searchEverywhereRequested);
    updateLook();
    updateSuggestions();
    retranslate();
}

void NoMatchPane::build()
{
    m_words->addWidget(m_sentence);
    m_words->addWidget(m_scopeLine);
    m_words->addWidget(m_suggestionsHeading);
    m_footer->addWidget(m_everywhere, 0, Qt::AlignLeading);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addLayout(m_words);
    rows->addWidget(m_suggestions);
    rows->addLayout(m_footer);
    rows->addStretch(1);
}

void NoMatchPane::setQuery(const QString &query)
{
    m_query = query.simplified();
    updateSentence();
}

void NoMatchPane::setScope(const QString &scope)
{
    m_scope = scope;
    retranslate();
}

void NoMatchPane::setSuggestions(QAbstractItemModel *model)
{
    for (const QMetaObject::Connection &connection : std::as_const(m_modelConnections))
        disconnect(connection);
    m_modelConnections.clear();
    m_suggestions->setModel(model);
    if (model) {
        const auto update = [this] { updateSuggestions(); };
        m_modelConnections = {connect(model, &QAbstractItemModel::modelReset, this, update),
                              connect(model, &QAbstractItemModel::layoutChanged, this, update),
                              connect(model, &QAbstractItemModel::rowsInserted, this, update),
                              connect(model, &QAbstractItemModel::rowsRemoved, this, update)};
    }
    updateSuggestions();
}

void NoMatchPane::setArmed(bool armed)
{
    m_suggestions->setArmed(armed);
}

void NoMatchPane::moveCurrent(int key)
{
    m_suggestions->moveCurrent(key);
}

void NoMatchPane::activateCurrent()
{
    if (!m_suggestions->currentIndex().isValid())
        m_suggestions->selectFirst();
    m_suggestions->activateCurrent();
}

core::CodeId NoMatchPane::currentCode() const
{
    const QModelIndex current = m_suggestions->currentIndex();
    const QModelIndex row = current.isValid() || !m_suggestions->model()
        ? current
        : m_suggestions->model()->index(0, 0);
    return row.data(models::CodeIdRole).value<core::CodeId>();
}

void NoMatchPane::updateSuggestions()
{
    const int height = m_suggestions->heightOfRows(mostSuggestions);
    m_suggestions->setFixedHeight(height);
    m_suggestions->setVisible(height > 0);
    m_suggestionsHeading->setVisible(height > 0);
}

// A query as long as the pane is wide would stand alone on its line; a longer one is elided in its middle,
// where it is least missed.
void NoMatchPane::updateSentence()
{
    const int room = width() - 2 * qRound(5 * unitOf(font()))
        - m_sentence->fontMetrics().horizontalAdvance(u'M') * 2;
    const QString shown = m_sentence->fontMetrics().elidedText(m_query, Qt::ElideMiddle, room);
    //: Where the list stood; %1 is what the reader typed
    m_sentence->setText(tr("No code matches “%1”").arg(isolated(shown)));
    m_sentence->setToolTip(shown == m_query ? QString() : m_query);
    m_sentence->setVisible(!m_query.isEmpty());
}

void NoMatchPane::retranslate()
{
    updateSentence();
    //: Below "No code matches …"; %1 is the system, or systems, that the search is limited to
    m_scopeLine->setText(tr("in %1").arg(m_scope));
    m_scopeLine->setVisible(!m_scope.isEmpty());
    //: Heading over the codes whose names are nearest to what the reader typed
    m_suggestionsHeading->setText(tr("Did you mean"));
    m_suggestions->setAccessibleName(m_suggestionsHeading->text());
    //: Button: repeats the search without the limit to some systems
    m_everywhere->setText(tr("Search in all systems"));
    m_everywhere->setVisible(!m_scope.isEmpty());
}

void NoMatchPane::updateLook()
{
    const int unit = qRound(unitOf(font()));
    const int inset = qRound(5 * unitOf(font()));
    m_words->setContentsMargins(inset, 5 * unit, inset, unit);
    m_words->setSpacing(qRound(1.5 * unit));
    m_footer->setContentsMargins(inset, 4 * unit, inset, 0);
    m_sentence->setFont(boldFont(scaledFont(font(), 1.12)));
    m_suggestionsHeading->setFont(boldFont(scaledFont(font(), 0.92)));
    m_suggestionsHeading->setContentsMargins(0, 4 * unit, 0, 0);
    // A label alone would set an untranslated text at the left in a right-to-left window.
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
    for (QLabel *label : {m_sentence, m_scopeLine, m_suggestionsHeading})
        label->setAlignment(leading | Qt::AlignAbsolute | Qt::AlignVCenter);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, Colors(palette()).windowMuted);
    m_scopeLine->setPalette(quiet);
    m_suggestionsHeading->setPalette(quiet);
}

void NoMatchPane::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        updateLook();
        updateSuggestions();
        updateSentence();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void NoMatchPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateSentence();
}

} // namespace statusbook::ui
