// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/detailpane.h"

#include "models/documents.h"
#include "ui/actions.h"
#include "ui/appicon.h"
#include "ui/colors.h"
#include "ui/elidedlabel.h"
#include "ui/language.h"
#include "ui/pageview.h"
#include "ui/paneheader.h"
#include "ui/startpage.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace statusbook::ui {

DetailPane::DetailPane(const Language &language, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_actions(actions)
    , m_header(new PaneHeader(this))
    , m_breadcrumb(new ElidedLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_view(new PageView(this))
{
    m_header->addAction(actions[ActionId::Back]);
    m_header->addAction(actions[ActionId::Forward]);
    m_header->addWidget(m_breadcrumb, 1);
    m_header->addAction(actions[ActionId::ToggleBookmark]);
    m_header->addAction(actions[ActionId::Copy]);
    m_header->addAction(actions[ActionId::Explain], true);
    m_header->addAction(actions[ActionId::CompareMode], true);
    m_pages->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_view);
    connect(&language, &Language::languageChanged, this, [this] { refresh(true); });
    retranslate();
}

void DetailPane::showCode(const core::CodeId &id)
{
    if (id == m_code && !m_page.blocks.isEmpty())
        return;
    m_code = id;
    refresh(false);
}

void DetailPane::setOriginalShown(bool shown)
{
    m_original = shown;
    refresh(true);
}

models::Page DetailPane::makePage(const core::Catalog &catalog) const
{
    const auto entry = catalog.entry(m_code);
    if (!entry)
        return {};
    const bool translated = m_original && catalog.language() != QLatin1StringView("en");
    const auto original = translated ? m_language.english().entry(m_code) : std::nullopt;
    return models::detailPage(catalog, *entry, original ? &*original : nullptr);
}

void DetailPane::refresh(bool keepScroll)
{
    m_page = makePage(m_language.catalog());
    if (!m_page.blocks.isEmpty())
        m_view->setPage(m_page, keepScroll ? PageView::KeepScroll : PageView::ScrollToTop);
    if (m_page.blocks.isEmpty())
        m_pages->setCurrentWidget(startPage());
    else
        m_pages->setCurrentWidget(m_view);
    updateBreadcrumb();
}

void DetailPane::updateBreadcrumb()
{
    const int system = m_language.catalog().findSystem(m_code.system);
    if (system < 0) {
        m_breadcrumb->clear();
        return;
    }
    const core::SystemInfo info = m_language.catalog().system(system);
    //: Where an entry belongs: %1 is an area such as Email, %2 a system such as SMTP reply codes
    m_breadcrumb->setText(tr("%1 › %2").arg(info.area.value, info.title.value));
}

StartPage *DetailPane::startPage()
{
    if (!m_start) {
        m_start = new StartPage(applicationIcon(), this);
        m_pages->addWidget(m_start);
        connect(m_start, &StartPage::exampleActivated, this, &DetailPane::exampleActivated);
        updateShortcuts();
    }
    return m_start;
}

void DetailPane::updateShortcuts()
{
    QList<Shortcut> shortcuts;
    for (const ActionId id :
         {ActionId::Find, ActionId::Explain, ActionId::CompareMode, ActionId::Shortcuts}) {
        const QAction *action = m_actions[id];
        shortcuts.append(
            {action->shortcut().toString(QKeySequence::NativeText), Actions::plainText(action)});
    }
    m_start->setShortcuts(shortcuts);
}

void DetailPane::retranslate()
{
    if (m_start)
        updateShortcuts();
    updateBreadcrumb();
    updateLook();
}

void DetailPane::updateLook()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Colors(palette()).windowMuted);
    m_breadcrumb->setPalette(muted);
}

void DetailPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        updateLook();
    QWidget::changeEvent(event);
}

} // namespace statusbook::ui
