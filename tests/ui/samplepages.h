// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/page.h"

// Pages with one of everything, for tests of what draws them.
namespace statusbook::tests {

inline models::PageText pageText(const QString &marked, bool english = false)
{
    return {core::parseMarks(marked), english};
}

// Links in order: 450, copy button, SMTP 551, Compare, RFC 5321.
inline models::Page entryPage()
{
    using namespace models;
    Page page{QStringLiteral("SMTP 550 Mailbox Not Found"), QStringLiteral("en"), {}};
    page.blocks = {
        TitleBlock{QStringLiteral("550"), QStringLiteral("Mailbox Not Found")},
        SubtitleBlock{{}, QStringLiteral("Requested action not taken: mailbox unavailable")},
        PillsBlock{{{QStringLiteral("Permanent failure"), core::Outcome::PermanentFailure},
                    {QStringLiteral("Do not retry"), {}}}},
        LeadBlock{pageText(QStringLiteral("The server refuses this recipient for good."))},
        ParagraphBlock{
            pageText(QStringLiteral("It will fail again; [smtp/450] asks you to wait."))},
        HeadingBlock{QStringLiteral("How to fix it")},
        StepsBlock{{pageText(QStringLiteral("Ask `dig MX example.com` for the host.")),
                    pageText(QStringLiteral("Ask the administrator."))}},
        HeadingBlock{QStringLiteral("On the wire")},
        WireBlock{QStringLiteral("C: RCPT TO:<a@example.com>\nS: 550 5.1.1 No such user"),
                  QStringLiteral("550")},
        HeadingBlock{QStringLiteral("Often confused with")},
        CodeRowsBlock{{{{QStringLiteral("smtp"), QStringLiteral("551")},
                        QStringLiteral("SMTP 551"),
                        QStringLiteral("User Not Local"),
                        {},
                        {QStringLiteral("smtp"), QStringLiteral("550")}}},
                      QStringLiteral("Compare")},
        HeadingBlock{QStringLiteral("Sources")},
        SourcesBlock{{{QStringLiteral("RFC 5321"), QStringLiteral("https://example.org/5321")}}},
    };
    return page;
}

inline models::GridRow factRow(const QString &label, const QString &a, const QString &b)
{
    models::GridRow row;
    row.label = label;
    row.a = {models::ParagraphBlock{pageText(a)}};
    row.b = {models::ParagraphBlock{pageText(b)}};
    row.sign = a == b ? models::GridRow::Sign::Equal : models::GridRow::Sign::Different;
    row.fact = true;
    return row;
}

inline models::Page comparisonPage(const QString &language = QStringLiteral("en"))
{
    using namespace models;
    Page page{QStringLiteral("SMTP 252 – SMTP 550"), language, {}};
    const bool arabic = language == QStringLiteral("ar");
    GridBlock grid{QStringLiteral("SMTP 252"), QStringLiteral("SMTP 550"), {}, true};
    GridRow outcome = arabic
        ? factRow(QStringLiteral("النتيجة"), QStringLiteral("نجاح"), QStringLiteral("فشل دائم"))
        : factRow(QStringLiteral("Outcome"), QStringLiteral("Success"),
                  QStringLiteral("Permanent failure"));
    outcome.decisive = true;
    outcome.outcomeA = core::Outcome::Success;
    outcome.outcomeB = core::Outcome::PermanentFailure;
    GridRow wire;
    wire.label = arabic ? QStringLiteral("على السلك") : QStringLiteral("On the wire");
    wire.a = {WireBlock{QStringLiteral("C: VRFY alice\nS: 252 2.1.5 ok"), QStringLiteral("252")}};
    wire.b = {WireBlock{QStringLiteral("S: 550 5.1.1 no"), QStringLiteral("550")}};
    grid.rows = {outcome,
                 factRow(QStringLiteral("Phase"), QStringLiteral("VRFY"), QStringLiteral("VRFY")),
                 wire};
    const QString difference = arabic
        ? QStringLiteral("يقبل [smtp/252] الرسالة؛ أما `550 5.1.1` فيرفض.")
        : QStringLiteral("[smtp/252] accepts, 550 refuses.");
    page.blocks = {
        CalloutBlock{arabic ? QStringLiteral("الفرق") : QStringLiteral("The difference"),
                     pageText(difference)},
        grid,
        CardBlock{CardBlock::Icon::Receiver,
                  QStringLiteral("You received one"),
                  pageText(QStringLiteral("Look at the first digit.")),
                  {},
                  {}},
    };
    return page;
}

} // namespace statusbook::tests
