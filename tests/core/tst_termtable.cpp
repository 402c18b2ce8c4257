// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/searchweights.h"
#include "core/termtable.h"

#include <QTest>

#include <cstring>
#include <vector>

using namespace statusbook::core;
using namespace Qt::StringLiterals;

namespace {

// Three documents: mail in all, mailbox in two, the rest in one each.
QByteArray sampleTable()
{
    TermTableBuilder builder;
    builder.add(u"mailbox", 0, 255);
    builder.add(u"mail", 0, 90);
    builder.add(u"full", 0, 255);
    builder.add(u"mail", 1, 90);
    builder.add(u"zeta", 1, 35);
    builder.add(u"mail", 2, 255);
    builder.add(u"mailbox", 2, 90);
    builder.add(u"posta", 2, 55);
    return builder.finish(3);
}

QStringList termsOf(const TermTable &table, TermRange range)
{
    QStringList terms;
    for (quint32 i = range.first; i < range.last; ++i)
        terms.append(QString::fromUtf8(table.term(i)));
    return terms;
}

// "0:255 2:90"
QString postingsOf(const TermTable &table, TermRange range)
{
    QStringList postings;
    for (const Posting posting : table.postings(range))
        postings.append(u"%1:%2"_s.arg(posting.document()).arg(posting.impact()));
    return postings.join(u' ');
}

bool isInside(const char *begin, qsizetype size, const QByteArray &bytes)
{
    return size == 0
        || (begin >= bytes.cbegin() && size <= bytes.size() && begin + size <= bytes.cend());
}

// Whether all that the table hands out lies in its bytes.
bool staysInside(const TermTable &table, const QByteArray &bytes)
{
    for (quint32 i = 0; i < table.termCount(); ++i) {
        const QByteArrayView term = table.term(i);
        const auto postings = table.postings({i, i + 1});
        if (!isInside(term.data(), term.size(), bytes)
            || !isInside(reinterpret_cast<const char *>(postings.data()),
                         static_cast<qsizetype>(postings.size_bytes()), bytes))
            return false;
    }
    const auto all = table.postings({0, table.termCount()});
    return isInside(reinterpret_cast<const char *>(all.data()),
                    static_cast<qsizetype>(all.size_bytes()), bytes);
}

} // namespace

class TestTermTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void termsAreSorted();
    void exact_data();
    void exact();
    void prefix_data();
    void prefix();
    void prefixEnd();
    void containing_data();
    void containing();
    void impactsOfPrefix();
    void highestImpactStays();
    void impactsArePutTogether();
    void impactIsClamped_data();
    void impactIsClamped();
    void emptyTermIsSkipped();
    void emptyTable();
    void truncatedTableIsEmpty();
    void anyDamagedByteStaysInside();
    void damagedOffsetsStayInside();
};

void TestTermTable::termsAreSorted()
{
    TermTableBuilder builder;
    for (const QString &term : {u"\U0001F600"_s, u"\uFFFD"_s, u"b"_s, u"é"_s, u"a"_s, u"ab"_s})
        builder.add(term, 0, 1);
    const QByteArray bytes = builder.finish(1);
    const TermTable table(bytes);
    // By code point, not by UTF-16 unit.
    const QStringList sorted{u"a"_s, u"ab"_s, u"b"_s, u"é"_s, u"\uFFFD"_s, u"\U0001F600"_s};
    QCOMPARE(termsOf(table, {0, table.termCount()}), sorted);
}

void TestTermTable::exact_data()
{
    QTest::addColumn<QByteArray>("term");
    QTest::addColumn<QString>("postings");
    QTest::newRow("in all documents") << QByteArray("mail") << u"0:90 1:90 2:255"_s;
    QTest::newRow("longer term") << QByteArray("mailbox") << u"0:255 2:90"_s;
    QTest::newRow("first") << QByteArray("full") << u"0:255"_s;
    QTest::newRow("last") << QByteArray("zeta") << u"1:35"_s;
    QTest::newRow("prefix only") << QByteArray("mai") << QString();
    QTest::newRow("before all") << QByteArray("a") << QString();
    QTest::newRow("after all") << QByteArray("zz") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestTermTable::exact()
{
    QFETCH(const QByteArray, term);
    QFETCH(const QString, postings);
    const QByteArray bytes = sampleTable();
    const TermTable table(bytes);
    QCOMPARE(table.documentCount(), 3U);
    const TermRange range = table.exact(term);
    QCOMPARE(range.isEmpty(), postings.isEmpty());
    QCOMPARE(postingsOf(table, range), postings);
}

void TestTermTable::prefix_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QStringList>("terms");
    QTest::newRow("several") << QByteArray("mai") << QStringList{u"mail"_s, u"mailbox"_s};
    QTest::newRow("a whole term") << QByteArray("mailbox") << QStringList{u"mailbox"_s};
    QTest::newRow("first") << QByteArray("f") << QStringList{u"full"_s};
    QTest::newRow("last") << QByteArray("z") << QStringList{u"zeta"_s};
    QTest::newRow("none between") << QByteArray("n") << QStringList();
    QTest::newRow("none after") << QByteArray("zz") << QStringList();
    QTest::newRow("longer than a term") << QByteArray("mailboxes") << QStringList();
    QTest::newRow("empty is all") << QByteArray()
                                  << QStringList{u"full"_s, u"mail"_s, u"mailbox"_s, u"posta"_s,
                                                 u"zeta"_s};
}

void TestTermTable::prefix()
{
    QFETCH(const QByteArray, prefix);
    QFETCH(const QStringList, terms);
    const QByteArray bytes = sampleTable();
    const TermTable table(bytes);
    const TermRange range = table.prefix(prefix);
    QCOMPARE(termsOf(table, range), terms);
    QCOMPARE(static_cast<qsizetype>(range.size()), terms.size());
}

void TestTermTable::prefixEnd()
{
    const QByteArray bytes = sampleTable();
    const TermTable table(bytes);
    const TermRange mail = table.prefix("mai");
    QCOMPARE(table.prefixEnd(mail.first, "mai"), mail.last);
    QCOMPARE(table.prefixEnd(mail.first + 1, "mailb"), mail.last);
    QCOMPARE(table.prefixEnd(0, ""), table.termCount());
}

void TestTermTable::containing_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QStringList>("terms");
    QTest::newRow("at the end") << QByteArray("box") << QStringList{u"mailbox"_s};
    QTest::newRow("in the middle") << QByteArray("lbo") << QStringList{u"mailbox"_s};
    QTest::newRow("not at the beginning") << QByteArray("mail") << QStringList();
    QTest::newRow("in several") << QByteArray("a")
                                << QStringList{u"mail"_s, u"mailbox"_s, u"posta"_s, u"zeta"_s};
    QTest::newRow("not across two terms") << QByteArray("lm") << QStringList();
    QTest::newRow("in none") << QByteArray("qu") << QStringList();
    QTest::newRow("empty") << QByteArray() << QStringList();
}

void TestTermTable::containing()
{
    QFETCH(const QByteArray, piece);
    QFETCH(const QStringList, terms);
    const QByteArray bytes = sampleTable();
    const TermTable table(bytes);
    QStringList found;
    for (const quint32 term : table.containing(piece))
        found.append(QString::fromUtf8(table.term(term)));
    QCOMPARE(found, terms);
}

// Sixty thousand documents hold one of two words, every third both.
void TestTermTable::impactsOfPrefix()
{
    constexpr quint32 documents = 60000;
    TermTableBuilder builder;
    for (quint32 i = 0; i < documents; ++i) {
        builder.add(i % 3 == 0 ? u"mailbox" : u"mail", i, 200);
        builder.add(i % 3 == 0 ? u"mail" : u"mailing", i, 100);
    }
    const QByteArray bytes = builder.finish(documents);
    const TermTable table(bytes);
    for (const QByteArray prefix : {"m", "mai", "mail"}) {
        const auto impacts = table.impactsOfPrefix(prefix);
        QCOMPARE(impacts.size(), std::size_t(documents));
        for (quint32 i = 0; i < documents; i += 997) {
            quint32 best = 0;
            const TermRange range = table.prefix(prefix);
            for (quint32 term = range.first; term < range.last; ++term) {
                for (const Posting posting : table.postings({term, term + 1})) {
                    const quint32 quality =
                        weights::prefixQuality(static_cast<quint32>(prefix.size()),
                                               static_cast<quint32>(table.term(term).size()));
                    if (posting.document() == i)
                        best =
                            std::max(best, static_cast<quint32>(posting.impact()) * quality >> 8);
                }
            }
            QCOMPARE(quint32(impacts[i]), best);
        }
    }
    for (const QByteArray prefix : {"", "ma i", "mailb", "mailbox", "z"})
        QVERIFY(table.impactsOfPrefix(prefix).empty());
}

void TestTermTable::impactsArePutTogether()
{
    TermTableBuilder builder(TermTableBuilder::Repeated::PutTogether);
    builder.add(u"mail", 4, 100);
    builder.add(u"mail", 4, 100);
    builder.add(u"mail", 5, 255);
    builder.add(u"mail", 5, 255);
    const QByteArray bytes = builder.finish(6);
    const TermTable table(bytes);
    QCOMPARE(postingsOf(table, table.exact("mail")),
             u"4:%1 5:255"_s.arg(weights::together(100, 100)));
}

void TestTermTable::highestImpactStays()
{
    TermTableBuilder builder;
    builder.add(u"mail", 4, 90);
    builder.add(u"mail", 4, 255);
    builder.add(u"mail", 4, 35);
    const QByteArray bytes = builder.finish(5);
    const TermTable table(bytes);
    QCOMPARE(postingsOf(table, table.exact("mail")), u"4:255"_s);
}

void TestTermTable::impactIsClamped_data()
{
    QTest::addColumn<int>("impact");
    QTest::addColumn<QString>("postings");
    QTest::newRow("too low") << 0 << u"7:1"_s;
    QTest::newRow("lowest") << 1 << u"7:1"_s;
    QTest::newRow("highest") << 255 << u"7:255"_s;
    QTest::newRow("too high") << 300 << u"7:255"_s;
}

void TestTermTable::impactIsClamped()
{
    QFETCH(const int, impact);
    QFETCH(const QString, postings);
    TermTableBuilder builder;
    builder.add(u"mail", 7, impact);
    const QByteArray bytes = builder.finish(8);
    const TermTable table(bytes);
    QCOMPARE(postingsOf(table, table.exact("mail")), postings);
}

void TestTermTable::emptyTermIsSkipped()
{
    TermTableBuilder builder;
    builder.add(u"", 0, 255);
    const QByteArray bytes = builder.finish(1);
    QCOMPARE(TermTable(bytes).termCount(), 0U);
}

void TestTermTable::emptyTable()
{
    const QByteArray bytes = TermTableBuilder().finish(0);
    for (const TermTable &table : {TermTable(), TermTable(QByteArrayView()), TermTable(bytes)}) {
        QCOMPARE(table.termCount(), 0U);
        QCOMPARE(table.documentCount(), 0U);
        QVERIFY(table.exact("mail").isEmpty());
        QVERIFY(table.prefix("").isEmpty());
        QVERIFY(table.postings({}).empty());
    }
}

void TestTermTable::truncatedTableIsEmpty()
{
    const QByteArray whole = sampleTable();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const QByteArray bytes(whole.constData(), size);
        QCOMPARE(TermTable(bytes).termCount(), 0U);
    }
}

void TestTermTable::anyDamagedByteStaysInside()
{
    const QByteArray whole = sampleTable();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const char flip : {'\x01', '\x80', '\xFF'}) {
            QByteArray bytes = whole;
            bytes[i] = static_cast<char>(bytes[i] ^ flip);
            const TermTable table(bytes);
            QVERIFY2(staysInside(table, bytes), qPrintable(QString::number(i)));
            for (const char *word : {"", "m", "mail", "zz"}) {
                QVERIFY(table.exact(word).last <= table.termCount());
                QVERIFY(table.prefix(word).last <= table.termCount());
                for (const quint32 term : table.containing(word))
                    QVERIFY(term < table.termCount());
                const auto impacts = table.impactsOfPrefix(word);
                QVERIFY(isInside(reinterpret_cast<const char *>(impacts.data()),
                                 static_cast<qsizetype>(impacts.size()), bytes));
            }
        }
    }
}

void TestTermTable::damagedOffsetsStayInside()
{
    QByteArray bytes = sampleTable();
    const quint32 terms = TermTable(bytes).termCount();
    const auto offsets = static_cast<qsizetype>(2 * (terms + 1) * sizeof(quint32));
    std::memset(bytes.data() + sizeof(format::TermTable), '\xFF',
                static_cast<std::size_t>(offsets));
    const TermTable table(bytes);
    QVERIFY(staysInside(table, bytes));
    QVERIFY(table.exact("mail").isEmpty());
}

QTEST_GUILESS_MAIN(TestTermTable)
#include "tst_termtable.moc"
