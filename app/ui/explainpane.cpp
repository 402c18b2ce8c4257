// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/explainpane.h"

#include "core/explain/textdecoding.h"
#include "models/explainwords.h"
#include "models/explanationpage.h"
#include "ui/actions.h"
#include "ui/codelistview.h"
#include "ui/colors.h"
#include "ui/elidedlabel.h"
#include "ui/explainhint.h"
#include "ui/explainside.h"
#include "ui/explaintext.h"
#include "ui/hairline.h"
#include "ui/language.h"
#include "ui/measures.h"
#include "ui/pageview.h"
#include "ui/paneheader.h"
#include "ui/splitter.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace statusbook::ui {

using core::CodeId;
using core::explain::CodeCount;

namespace {

constexpr int narrowWidth = 760; // px: below, text and codes do not stand side by side
constexpr int textShare = 58;    // %
constexpr int patience = 300;    // ms

} // namespace

ExplainPane::ExplainPane(Language &language, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_runner(new ExplainRunner(this))
    , m_header(new PaneHeader(this))
    , m_title(new ElidedLabel(this))
    , m_other(new QToolButton(this))
    , m_reportMenu(new QMenu(this))
    , m_reportLanguages(new QActionGroup(this))
    , m_progress(new QWidget(this))
    , m_reading(new QLabel(m_progress))
    , m_bar(new QProgressBar(m_progress))
    , m_stop(new QPushButton(m_progress))
    , m_splitter(new Splitter(this))
    , m_text(new ExplainText(this))
    , m_hint(new ExplainHint(actions, m_text))
    , m_side(new ExplainSide(language, this))
{
    using enum ActionId;
    m_header->addAction(actions[Back]);
    m_header->addAction(actions[Forward]);
    m_header->addWidget(m_title, 1);
    m_header->addWidget(m_other);
    m_header->addAction(actions[PasteText], true);
    m_header->addAction(actions[ClearText], true);
    m_side->hide();
    buildReportMenu(m_header->addAction(actions[Copy], true));
    build();
    connectParts();
    retranslate();
    updateParts();
}

void ExplainPane::build()
{
    m_other->setAutoRaise(true);
    m_other->setFocusPolicy(Qt::TabFocus);
    m_bar->setTextVisible(false);
    auto *progress = new QHBoxLayout(m_progress);
    progress->addWidget(m_reading);
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_stop);
    m_progress->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_splitter->addWidget(m_text);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, textShare);
    m_splitter->setStretchFactor(1, 100 - textShare);
    m_splitter->setChildrenCollapsible(false);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_progress);
    rows->addWidget(m_splitter, 1);
    setFocusProxy(m_text);
}

void ExplainPane::connectParts()
{
    connect(m_runner, &ExplainRunner::finished, this, &ExplainPane::show);
    connect(m_runner, &ExplainRunner::progressed, this, [this](int percent) {
        m_bar->setRange(0, 100);
        m_bar->setValue(percent);
    });
    connect(&m_patience, &QTimer::timeout, this, &ExplainPane::updateProgress);
    connect(m_stop, &QPushButton::clicked, m_runner, &ExplainRunner::stop);
    connect(m_other, &QToolButton::clicked, this, [this] { showSide(!m_sideShown); });
    connect(m_text, &ExplainText::typed, this, [this](const QString &text) {
        if (text.isEmpty())
            clear();
        else
            start({text, {}, {}}, true);
    });
    connect(m_text, &ExplainText::pasted, this, &ExplainPane::explainText);
    connect(m_text, &ExplainText::markSelected, this, &ExplainPane::selectMark);
    connect(m_text, &ExplainText::markActivated, this,
            [this](int mark) { Q_EMIT codeActivated(m_result.text.marks[mark].finding.id()); });
    connect(m_text, &ExplainText::compareRequested, this, [this](int mark) {
        Q_EMIT compareRequested(currentCode(), m_result.text.marks[mark].finding.id());
    });
    connect(m_side, &ExplainSide::codeSelected, this, &ExplainPane::selectCode);
    connect(m_side, &ExplainSide::codeActivated, this, &ExplainPane::codeActivated);
    connect(m_side, &ExplainSide::pairSelected, this, &ExplainPane::compareRequested);
    connect(m_side, &ExplainSide::placeRequested, this, &ExplainPane::movePlace);
}

// In which language the report is copied, printed and exported: that of the window or one chosen for
// whoever will read it.
void ExplainPane::buildReportMenu(QToolButton *button)
{
    QStringList languages = m_language.available();
    languages.prepend(QString());
    for (const QString &language : std::as_const(languages)) {
        QAction *action = m_reportMenu->addAction(models::nativeName(language));
        action->setCheckable(true);
        action->setData(language);
        action->setChecked(language.isEmpty());
        m_reportLanguages->addAction(action);
        if (language.isEmpty())
            m_reportMenu->addSeparator();
    }
    button->setMenu(m_reportMenu);
    button->setPopupMode(QToolButton::MenuButtonPopup);
}

// --- what comes in ---------------------------------------------------------------------------------

void ExplainPane::explainText(const QString &text)
{
    if (text.isEmpty())
        return;
    m_file.clear();
    start({text, {}, {}}, false);
}

void ExplainPane::explainFile(const QString &path)
{
    m_file = QFileInfo(path).fileName();
    start({{}, path, {}}, false);
}

bool ExplainPane::canExplain(const QMimeData &mime)
{
    const QList<QUrl> urls = mime.urls();
    return urls.isEmpty() ? mime.hasText() : urls.constFirst().isLocalFile();
}

void ExplainPane::explainDropped(const QMimeData &mime)
{
    const QList<QUrl> urls = mime.urls();
    if (urls.isEmpty())
        explainText(mime.text());
    else
        explainFile(urls.constFirst().toLocalFile());
}

void ExplainPane::start(const ExplainInput &input, bool typed)
{
    ExplainInput whole = input;
    whole.fallback = core::explain::codePageOf(m_language.current().toLatin1());
    m_typed = typed;
    m_bar->setRange(0, 0);
    m_bar->reset();
    m_patience.start();
    m_runner->start(whole);
}

void ExplainPane::clear()
{
    m_runner->abandon();
    m_result = {};
    m_hasResult = false;
    m_typed = false;
    m_file.clear();
    m_text->clearText();
    m_side->showExplanation({}, true);
    m_sideShown = false;
    updateProgress();
    updateParts();
    m_text->setFocus();
    Q_EMIT changed();
}

void ExplainPane::show(const ExplainResult &result)
{
    m_patience.stop();
    m_result = result;
    m_hasResult = true;
    const bool typing = m_typed && result.text.text == m_text->toPlainText();
    const CodeId before = typing ? currentCode() : CodeId();
    if (typing)
        m_text->showMarks(result.text.marks, outcomes());
    else
        m_text->showText(result.text, outcomes());
    m_side->showExplanation(result.explanation, result.text.whole);
    if (!result.fault.isEmpty())
        m_side->showFault(result.fault);
    m_sideShown = !typing;
    updateProgress();
    updateParts();
    // While one types, the code that was shown stays.
    const auto same = std::ranges::find_if(m_result.text.marks, [&](const models::TextMark &mark) {
        return mark.finding.id() == before;
    });
    if (same != m_result.text.marks.end())
        m_side->showFinding(same->finding);
    else if (const QModelIndex first = m_side->list()->model()->index(0, 0); first.isValid())
        m_side->list()->selectFirst();
    if (!typing && isVisible())
        (m_side->list()->model()->rowCount() > 0 ? static_cast<QWidget *>(m_side->list()) : m_text)
            ->setFocus();
    Q_EMIT changed();
}

QList<core::Outcome> ExplainPane::outcomes() const
{
    QList<core::Outcome> outcomes;
    QHash<CodeId, core::Outcome> known;
    for (const models::TextMark &mark : m_result.text.marks) {
        const CodeId id = mark.finding.id();
        if (!known.contains(id)) {
            const auto entry = models::entryOf(m_language.catalog(), mark.finding);
            known.insert(id, entry ? entry->outcome : core::Outcome::Notice);
        }
        outcomes.append(known.value(id));
    }
    return outcomes;
}

// --- what is looked at -----------------------------------------------------------------------------

void ExplainPane::selectMark(int mark)
{
    m_side->showFinding(m_result.text.marks[mark].finding);
    Q_EMIT changed();
}

// The place of the best reading, or the first that is marked.
void ExplainPane::selectCode(const CodeCount &code)
{
    const QList<models::TextMark> &marks = m_result.text.marks;
    auto mark = std::ranges::find_if(
        marks, [&](const models::TextMark &other) { return other.finding.sameCode(code.best); });
    if (mark != marks.end() && !m_typed)
        m_text->setCurrentMark(static_cast<int>(mark - marks.begin()));
    m_side->showFinding(mark != marks.end() ? mark->finding : code.best);
    Q_EMIT changed();
}

void ExplainPane::moveMark(int step)
{
    const auto count = static_cast<int>(m_result.text.marks.size());
    if (count == 0)
        return;
    const int current = m_text->currentMark();
    const int first = step > 0 ? 0 : count - 1;
    m_text->setCurrentMark(current < 0 ? first : (current + step + count) % count);
    selectMark(m_text->currentMark());
}

void ExplainPane::movePlace(int step)
{
    const CodeId code = currentCode();
    const QList<models::TextMark> &marks = m_result.text.marks;
    const auto count = static_cast<int>(marks.size());
    const int current = std::max(0, m_text->currentMark());
    for (int i = 1; i <= count; ++i) {
        const int mark = (current + step * i % count + count) % count;
        if (marks[mark].finding.id() == code) {
            m_text->setCurrentMark(mark);
            selectMark(mark);
            return;
        }
    }
}

void ExplainPane::focusNextPart()
{
    if (m_narrow && m_hasResult) {
        showSide(!m_sideShown);
        return;
    }
    const QWidget *focus = QApplication::focusWidget();
    QWidget *next = m_text;
    if (m_side->isVisible() && focus == m_text)
        next = m_side->list();
    else if (focus == m_side->list())
        next = m_side->view();
    next->setFocus(Qt::ShortcutFocusReason);
}

CodeId ExplainPane::currentCode() const
{
    return m_side->currentCode();
}

bool ExplainPane::hasReport() const
{
    return m_hasResult && m_result.fault.isEmpty();
}

models::Page ExplainPane::report() const
{
    const QString chosen = m_reportLanguages->checkedAction()->data().toString();
    return m_language.pageIn(
        chosen.isEmpty() ? m_language.current() : chosen, [this](const core::Catalog &catalog) {
            return models::explanationPage(catalog, m_result.explanation, false);
        });
}

QString ExplainPane::title() const
{
    return m_file.isEmpty() ? tr("Explain a text") : m_file;
}

PageView *ExplainPane::view() const
{
    return m_side->view();
}

// --- how it is arranged ----------------------------------------------------------------------------

void ExplainPane::showSide(bool side)
{
    m_sideShown = side;
    updateParts();
    (side ? static_cast<QWidget *>(m_side->list()) : m_text)->setFocus(Qt::OtherFocusReason);
}

void ExplainPane::updateParts()
{
    m_narrow = width() < narrowWidth;
    const bool side = m_hasResult && (!m_narrow || m_sideShown);
    if (side && !m_narrow && m_side->isHidden() && !m_shared) {
        m_shared = true;
        m_splitter->setSizes({width() * textShare / 100, width() * (100 - textShare) / 100});
    }
    m_side->setVisible(side);
    m_text->setVisible(!m_narrow || !side);
    m_hint->setVisible(!m_hasResult);
    m_hint->resize(m_text->size());
    m_other->setVisible(m_narrow && m_hasResult);
    retranslate();
}

void ExplainPane::updateProgress()
{
    m_progress->setVisible(m_runner->isRunning());
}

void ExplainPane::retranslate()
{
    m_title->setText(title());
    m_other->setText(m_sideShown
                         //: Button in a narrow window: shows the text instead of the codes
                         ? tr("Text")
                         : models::ExplainWords::codesHeading());
    m_reading->setText(tr("Reading…"));
    m_bar->setAccessibleName(m_reading->text());
    //: Button: stops reading a long text
    m_stop->setText(tr("Stop"));
    //: Button menu: the language of the report that is copied or printed
    m_reportMenu->setTitle(tr("Language of the report"));
    m_reportLanguages->actions().constFirst()->setText(tr("Language of the window"));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Colors(palette()).windowMuted);
    m_title->setPalette(muted);
}

void ExplainPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExplainPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        explainText(QGuiApplication::clipboard()->text());
    else if (event->key() == Qt::Key_Escape && m_narrow && m_sideShown)
        showSide(false);
    else
        QWidget::keyPressEvent(event);
}

void ExplainPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateParts();
}

} // namespace statusbook::ui
