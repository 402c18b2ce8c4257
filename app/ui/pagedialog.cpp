// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pagedialog.h"

#include "core/catalog.h"
#include "models/bidi.h"
#include "ui/actions.h"
#include "ui/pageview.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace statusbook::ui {

using namespace models;

namespace {

class HelpText
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)

public:
    static PartRow row(const QString &part, const QString &meaning)
    {
        return {part, {{{core::TextRun::Kind::Plain, meaning, {}}}, false}};
    }

    static ParagraphBlock paragraph(const QString &text)
    {
        return {{core::parseMarks(text), false}};
    }

    static PartsBlock queries()
    {
        return {{row(QStringLiteral("550"), tr("a code, in every system that knows it")),
                 row(QStringLiteral("smtp 550"), tr("a code, of this system first")),
                 row(QStringLiteral("smtp:550"), tr("nothing but this system")),
                 row(QStringLiteral("UNAVAILABLE"), tr("a symbolic name")),
                 row(QStringLiteral("5xx"),
                     //: %1 and %2 are further patterns
                     tr("a family of codes; also %1 and %2")
                         .arg(models::isolated(QStringLiteral("45?")),
                              models::isolated(QStringLiteral("500-504")))),
                 row(QStringLiteral("mailbox full"),
                     tr("words, in any order, whole or begun, in your language or in English")),
                 row(QStringLiteral("450 vs 550"), tr("two codes; Enter compares them"))}};
    }

    static PartsBlock keys(const Actions &actions)
    {
        PartsBlock block;
        for (const QAction *action : actions.withShortcuts()) {
            constexpr qsizetype mostKeys = 2; // further ones are of keyboards that few have
            QStringList names;
            const QList<QKeySequence> keys = action->shortcuts().mid(0, mostKeys);
            for (const QKeySequence &key : keys)
                names.append(key.toString(QKeySequence::NativeText));
            const QString text = Actions::plainText(action);
            block.rows.append(row(names.join(QStringLiteral("  ")), text));
        }
        const auto native = [](Qt::Key key) {
            return QKeySequence(key).toString(QKeySequence::NativeText);
        };
        block.rows.append(row(native(Qt::Key_Up) + QStringLiteral("  ") + native(Qt::Key_Down),
                              tr("Move in the list while you type")));
        block.rows.append(
            row(native(Qt::Key_Return), tr("Show the entry; compare where two codes are named")));
        block.rows.append(
            row(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText),
                tr("Compare with the entry shown before")));
        block.rows.append(
            row(native(Qt::Key_Escape),
                tr("Clear the search field; go back to the list in a narrow window")));
        return block;
    }

    static Page help(const Actions &actions, const QString &language)
    {
        Page page{tr("Help"), language, {}};
        page.blocks = {HeadingBlock{tr("What you can type"), false}, queries(),
                       HeadingBlock{tr("Keys"), false}, keys(actions)};
        return page;
    }

    static QString counts(const core::Catalog &catalog)
    {
        //: %1 is "1,016 codes", %2 "16 systems"
        return tr("%1 · %2").arg(tr("%Ln code(s)", nullptr, catalog.codeCount()),
                                 tr("%Ln system(s)", nullptr, catalog.systemCount()));
    }

    static Page about(const core::Catalog &catalog)
    {
        Page page{tr("About Statusbook"), catalog.language(), {}};
        const QString version = QCoreApplication::applicationVersion();
        page.blocks = {
            TitleBlock{version, QStringLiteral("Statusbook")},
            paragraph(tr("An offline reference of status, reply and error codes: what a code "
                         "means, why you see it, what to do, and "
                         "how it differs from the code next to it.")),
            paragraph(counts(catalog)),
            paragraph(
                tr("Nothing that you type leaves this computer: the program has no network code.")),
            HeadingBlock{tr("Licences"), false},
            paragraph(tr("The program is under the Apache License 2.0, its content under the "
                         "Creative Commons Attribution 4.0 licence.")),
            SourcesBlock{{{QStringLiteral("Apache License 2.0"),
                           QStringLiteral("https://www.apache.org/licenses/LICENSE-2.0")},
                          {QStringLiteral("CC BY 4.0"),
                           QStringLiteral("https://creativecommons.org/licenses/by/4.0/")}}}};
        return page;
    }
};

} // namespace

PageDialog::PageDialog(std::function<Page()> makePage, QWidget *parent)
    : QDialog(parent)
    , m_makePage(std::move(makePage))
    , m_view(new PageView(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(layout->spacing(), 0, layout->spacing(), layout->spacing());
    foot->addWidget(buttons);
    layout->addLayout(foot);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view, &PageView::urlActivated, this, &PageDialog::linkActivated);
    const int line = fontMetrics().height();
    resize(34 * line, 30 * line);
    retranslate();
}

void PageDialog::retranslate()
{
    const Page page = m_makePage();
    setWindowTitle(page.title);
    m_view->setPage(page, PageView::KeepScroll);
    //: Button that closes a dialog
    m_close->setText(tr("Close"));
}

void PageDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

Page helpPage(const Actions &actions, const QString &language)
{
    return HelpText::help(actions, language);
}

Page aboutPage(const core::Catalog &catalog)
{
    return HelpText::about(catalog);
}

} // namespace statusbook::ui
