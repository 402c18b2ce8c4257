// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/returnedmail.h"

#include <QTest>

using namespace statusbook::core::explain;

class TestReturnedMail final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAt_data();
    void beginsAt();
};

void TestReturnedMail::beginsAt_data()
{
    QTest::addColumn<QByteArray>("report");
    QTest::addColumn<QByteArray>("rest"); // what follows it
    const auto row = [](const char *name, const char *report, const char *rest) {
        QTest::newRow(name) << QByteArray(report) << QByteArray(rest);
    };
    row("announced", "550 no\n\n", "--- Below this line is a copy of the message.\n\nHi 554");
    row("a rule of signs", "550 no\n", "----- Original message -----\n\nHi");
    row("by its header", "550 no\n\n", "Received: from a by b\nSubject: 554\n\nHi");
    row("header from its first field", "550 no\n\n", "From: a@example.org\nReceived: from a\n\nHi");
    row("quoted header", "550 no\n\n", "> Return-Path: <a@example.org>\n> Subject: x\n");
    row("indented header", "Original:\n\n", "   From: a\n   Received: from a\n\tby b\n");
    row("facts of a report", "To: ben@example.org\nSubject: Offer\nSent: today\n\n550 no\n", "");
    row("reason before", "550 no\n\nReason: x\n", "Received: from a by b\n");
    row("in a transcript", "Sent: RCPT TO:<ben@example.org>\nReceived: 550 no\n", "");
    row("in a sentence", "your original message was received at noon\n550 no\n", "");
    row("nothing", "", "");
}

void TestReturnedMail::beginsAt()
{
    QFETCH(const QByteArray, report);
    QFETCH(const QByteArray, rest);
    const QByteArray all = report + rest;
    QCOMPARE(returnedMailBegin({all.constData(), static_cast<std::size_t>(all.size())}),
             static_cast<std::size_t>(report.size()));
}

QTEST_GUILESS_MAIN(TestReturnedMail)
#include "tst_returnedmail.moc"
