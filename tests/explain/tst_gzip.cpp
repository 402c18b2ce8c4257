// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/gzip.h"

#include <QTest>

#include <zlib.h>

using namespace statusbook::core::explain;

namespace {

QByteArray packed(const QByteArray &bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray result(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    QByteArray input = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = static_cast<uInt>(result.size());
    deflate(&stream, Z_FINISH);
    result.chop(static_cast<qsizetype>(stream.avail_out));
    deflateEnd(&stream);
    return result;
}

constexpr qsizetype limit = 1 << 22;

} // namespace

class TestGzip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsMark();
    void unpacks_data();
    void unpacks();
    void unpacksAllMembers();
    void stopsAtTheLimit();
    void takesWhatFitsTheLimit();
    void keepsWhatComesBeforeAFault();
};

void TestGzip::knowsItsMark()
{
    QVERIFY(isGzip(packed("a")));
    QVERIFY(!isGzip("plain"));
    QVERIFY(!isGzip({}));
}

void TestGzip::unpacks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("short") << QByteArray("550 5.1.1");
    QTest::newRow("zeros") << QByteArray(3'000'000, '\0');
}

void TestGzip::unpacks()
{
    QFETCH(const QByteArray, bytes);
    const Unpacked result = unpackGzip(packed(bytes), limit);
    QVERIFY(!result.broken && !result.tooLarge);
    QCOMPARE(result.bytes, bytes);
}

void TestGzip::unpacksAllMembers()
{
    const Unpacked result = unpackGzip(packed("one ") + packed("two"), limit);
    QVERIFY(!result.broken);
    QCOMPARE(result.bytes, QByteArray("one two"));
}

void TestGzip::stopsAtTheLimit()
{
    const Unpacked result = unpackGzip(packed(QByteArray(50'000'000, 'x')), limit);
    QVERIFY(result.tooLarge);
    QVERIFY(result.bytes.isEmpty());
}

void TestGzip::takesWhatFitsTheLimit()
{
    const Unpacked result = unpackGzip(packed(QByteArray(1000, 'x')), 1001);
    QVERIFY(!result.tooLarge && !result.broken);
    QCOMPARE(result.bytes.size(), 1000);
}

void TestGzip::keepsWhatComesBeforeAFault()
{
    QByteArray half = packed(QByteArray("log line\n").repeated(100'000));
    half.truncate(half.size() / 2);
    const Unpacked cut = unpackGzip(half, limit);
    QVERIFY(cut.broken);
    QVERIFY(cut.bytes.startsWith("log line\n"));

    const Unpacked mark = unpackGzip("\x1F\x8B", limit);
    QVERIFY(mark.broken);
    QVERIFY(mark.bytes.isEmpty());

    const Unpacked more = unpackGzip(packed("one") + "garbage", limit);
    QVERIFY(more.broken);
    QCOMPARE(more.bytes, QByteArray("one"));
}

QTEST_GUILESS_MAIN(TestGzip)
#include "tst_gzip.moc"
