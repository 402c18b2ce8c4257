// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/textkind.h"

#include <QTest>

using namespace statusbook::core::explain;

class TestTextKind final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void readsLikeAReport_data();
    void readsLikeAReport();
    void everyKindHasAName();
};

void TestTextKind::tells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TextKind>("kind");
    const auto row = [](const char *name, const QByteArray &text, TextKind kind) {
        QTest::newRow(name) << text << kind;
    };
    row("nothing", "", TextKind::Empty);
    row("blanks", " \n\t\n", TextKind::Empty);
    row("data",
        QByteArray("\x7F"
                   "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0>\0",
                   20),
        TextKind::Binary);
    row("access log", "192.0.2.1 - - [10/Oct/2025:13:55:36 +0000] \"GET /a HTTP/1.1\" 404 196\n",
        TextKind::AccessLog);
    row("syslog", "Nov 26 18:02:11 host app[1]: x\nNov 26 18:02:12 host app[1]: y\n",
        TextKind::Log);
    row("ISO times", "2025-11-26T18:02:11Z INFO x\n2025-11-26T18:02:12Z WARN y\n", TextKind::Log);
    row("bracketed times", "[Mon Aug 31 09:30:48 2025] [error] x\n", TextKind::Log);
    row("priorities", "<34>Oct 11 22:14:15 host su: x\n", TextKind::Log);
    row("Java's trace", "x.Y: no\n\tat a.B.c(B.java:12)\n\tat a.B.d(B.java:13)\n",
        TextKind::StackTrace);
    row("Python's trace",
        "Traceback (most recent call last):\n  File \"a.py\", line 2\nValueError\n",
        TextKind::StackTrace);
    row("JSON", "{\"a\": 1}", TextKind::Json);
    row("JSON lines", "{\"a\": 1}\n{\"a\": 2}\n", TextKind::Json);
    row("XML", "<?xml version=\"1.0\"?><a>1</a>", TextKind::Markup);
    row("listing", "a  1  x\nb  2  y\nc  3  z\n", TextKind::Table);
    row("values", "a,b,c\n1,2,3\n4,5,6\n", TextKind::Table);
    row("words", "I only have a question.\nCan you help?\n", TextKind::Plain);
    row("an address", "<ben@example.org>: unknown", TextKind::Plain);
}

void TestTextKind::tells()
{
    QFETCH(const QByteArray, text);
    QFETCH(const TextKind, kind);
    QCOMPARE(kindOf({text.constData(), static_cast<std::size_t>(text.size())}), kind);
}

void TestTextKind::readsLikeAReport_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("report");
    QTest::newRow("Exchange") << QByteArray("Delivery has failed to these recipients or groups:")
                              << true;
    QTest::newRow("fields") << QByteArray("Final-Recipient: rfc822; b@example.org\nAction: failed")
                            << true;
    QTest::newRow("qmail") << QByteArray("<b@example.org>:\nRemote host said: 550") << true;
    QTest::newRow("a log of one") << QByteArray(
        "Nov 26 18:02:11 host app[1]: could not be delivered\n")
                                  << false;
    QTest::newRow("a question") << QByteArray("What does 550 mean?") << false;
}

void TestTextKind::readsLikeAReport()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, report);
    QCOMPARE(readsLikeMailReport({text.constData(), static_cast<std::size_t>(text.size())}),
             report);
}

void TestTextKind::everyKindHasAName()
{
    QCOMPARE(nameOf(TextKind::Empty), QLatin1StringView("empty"));
    QCOMPARE(nameOf(TextKind::MailReport), QLatin1StringView("mail-report"));
    QCOMPARE(nameOf(TextKind::Plain), QLatin1StringView("plain"));
}

QTEST_GUILESS_MAIN(TestTextKind)
#include "tst_textkind.moc"
