// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/provider.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace statusbook::core::explain;

class TestProvider final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byHost_data();
    void byHost();
    void byText_data();
    void byText();
};

void TestProvider::byHost_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QString>("provider");
    QTest::newRow("exchanger") << QByteArray("gmail-smtp-in.l.google.com") << u"Google"_s;
    QTest::newRow("final dot") << QByteArray("mta5.am0.yahoodns.net.") << u"Yahoo"_s;
    QTest::newRow("case") << QByteArray("MX1.HOTMAIL.COM") << u"Outlook.com"_s;
    QTest::newRow("tenant") << QByteArray("example-org.mail.protection.outlook.com")
                            << u"Microsoft 365"_s;
    QTest::newRow("the domain itself") << QByteArray("icloud.com") << u"Apple iCloud"_s;
    QTest::newRow("another domain") << QByteArray("notgoogle.com") << QString();
    QTest::newRow("unknown") << QByteArray("mx.example.org") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestProvider::byHost()
{
    QFETCH(const QByteArray, host);
    QFETCH(const QString, provider);
    QCOMPARE(QString(providerOfHost({host.constData(), static_cast<std::size_t>(host.size())})),
             provider);
}

void TestProvider::byText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("provider");
    QTest::newRow("Yahoo's tag") << QByteArray("421 4.7.0 [TSS04] Messages from 192.0.2.5 deferred")
                                 << u"Yahoo"_s;
    QTest::newRow("Apple's tag") << QByteArray("550 5.7.1 [CS01] Message rejected")
                                 << u"Apple iCloud"_s;
    QTest::newRow("Orange's tag") << QByteArray("550 5.2.0 Mail rejete. ofr_506 [506]")
                                  << u"Orange"_s;
    QTest::newRow("Outlook's tag")
        << QByteArray("550 5.7.1 block list (S3150). visit") << u"Outlook.com"_s;
    QTest::newRow("La Poste's tag") << QByteArray("550 5.5.0 LPN007_426") << u"La Poste"_s;
    QTest::newRow("Google's signature")
        << QByteArray("550 5.1.1 try again a1-20 - gsmtp") << u"Google"_s;
    QTest::newRow("Exchange's component")
        << QByteArray("550 5.1.10 RESOLVER.ADR.RecipientNotFound") << u"Exchange Server"_s;
    QTest::newRow("inside a word") << QByteArray("profr_506 xmimecastx") << QString();
    QTest::newRow("anybody's") << QByteArray("550 5.1.1 User unknown") << QString();
}

void TestProvider::byText()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, provider);
    QCOMPARE(QString(providerOfText({text.constData(), static_cast<std::size_t>(text.size())})),
             provider);
}

QTEST_GUILESS_MAIN(TestProvider)
#include "tst_provider.moc"
