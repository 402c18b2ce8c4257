// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codeid.h"

#include <QSet>
#include <QTest>
#include <QVariant>

using namespace statusbook::core;
using namespace Qt::StringLiterals;

class TestCodeId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromString_data();
    void fromString();
    void invalidHasNoText_data();
    void invalidHasNoText();
    void equalIdsHashAlike();
    void standsInVariant();
};

void TestCodeId::fromString_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("code");
    QTest::newRow("number") << u"smtp/550"_s << u"smtp"_s << u"550"_s;
    QTest::newRow("dotted") << u"smtp-enhanced/5.1.1"_s << u"smtp-enhanced"_s << u"5.1.1"_s;
    QTest::newRow("name") << u"errno/ECONNRESET"_s << u"errno"_s << u"ECONNRESET"_s;
    QTest::newRow("slash in the code") << u"icmpv4/3/4"_s << u"icmpv4"_s << u"3/4"_s;
    QTest::newRow("slash at the end of the code") << u"icmpv4/3/"_s << u"icmpv4"_s << u"3/"_s;
    QTest::newRow("no slash") << u"550"_s << QString() << QString();
    QTest::newRow("no system") << u"/550"_s << QString() << QString();
    QTest::newRow("no code") << u"smtp/"_s << QString() << QString();
    QTest::newRow("slash alone") << u"/"_s << QString() << QString();
    QTest::newRow("empty") << QString() << QString() << QString();
}

void TestCodeId::fromString()
{
    QFETCH(const QString, text);
    QFETCH(const QString, system);
    QFETCH(const QString, code);
    const CodeId id = CodeId::fromString(text);
    QCOMPARE(id.system, system);
    QCOMPARE(id.code, code);
    QCOMPARE(id.isValid(), !system.isEmpty());
    QCOMPARE(id.toString(), id.isValid() ? text : QString());
}

void TestCodeId::invalidHasNoText_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("system only") << u"smtp"_s << QString();
    QTest::newRow("code only") << QString() << u"550"_s;
}

void TestCodeId::invalidHasNoText()
{
    QFETCH(const QString, system);
    QFETCH(const QString, code);
    const CodeId id{system, code};
    QVERIFY(!id.isValid());
    QVERIFY(id.toString().isEmpty());
}

void TestCodeId::equalIdsHashAlike()
{
    const CodeId id{u"smtp"_s, u"550"_s};
    QCOMPARE(id, CodeId::fromString(u"smtp/550"));
    QVERIFY(id != CodeId::fromString(u"ftp/550"));
    QVERIFY(id != CodeId::fromString(u"smtp/551"));
    const QSet<CodeId> ids{id, CodeId::fromString(u"smtp/550"), CodeId::fromString(u"ftp/550")};
    QCOMPARE(ids.size(), 2);
}

void TestCodeId::standsInVariant()
{
    const CodeId id{u"dns"_s, u"3"_s};
    QCOMPARE(QVariant::fromValue(id).value<CodeId>(), id);
    QVERIFY(!QVariant().value<CodeId>().isValid());
}

QTEST_GUILESS_MAIN(TestCodeId)
#include "tst_codeid.moc"
