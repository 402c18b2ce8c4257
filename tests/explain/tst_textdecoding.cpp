// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/textdecoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace statusbook::core::explain;

class TestTextDecoding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void declaredCharset_data();
    void declaredCharset();
    void sharesValidText();
    void knowsCodePages();
    void base64();
    void quotedPrintable_data();
    void quotedPrintable();
};

void TestTextDecoding::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("fallback");
    QTest::addColumn<QString>("text");
    const QByteArray utf8 = "Stra\xC3\x9F"
                            "e 550";
    QTest::newRow("UTF-8") << utf8 << QByteArray() << u"Straße 550"_s;
    QTest::newRow("UTF-8 with mark")
        << QByteArray("\xEF\xBB\xBF" + utf8) << QByteArray() << u"Straße 550"_s;
    QTest::newRow("UTF-16LE") << QByteArray("5\0"
                                            "5\0"
                                            "0\0\n\0",
                                            8)
                              << QByteArray() << u"550\n"_s;
    QTest::newRow("UTF-16BE") << QByteArray("\0"
                                            "5\0"
                                            "5\0"
                                            "0\0\n",
                                            8)
                              << QByteArray() << u"550\n"_s;
    QTest::newRow("UTF-16 with mark") << QByteArray("\xFF\xFE"
                                                    "5\0\xDF\0",
                                                    6)
                                      << QByteArray() << u"5ß"_s;
    QTest::newRow("Japanese") << QByteArray("550 \x1B$B%f!<%6!<\x1B(B") << QByteArray()
                              << u"550 ユーザー"_s;
    QTest::newRow("Windows-1252") << QByteArray("Stra\xDF"
                                                "e \x80")
                                  << QByteArray() << u"Straße €"_s;
    QTest::newRow("Windows-1254") << QByteArray("\xFE\xF0") << QByteArray("windows-1254")
                                  << u"şğ"_s;
    QTest::newRow("Korean") << QByteArray("\xB8\xDE\xC0\xCF 550") << QByteArray("EUC-KR")
                            << u"메일 550"_s;
    QTest::newRow("not Korean") << QByteArray("\xFF\xFF 550") << QByteArray("EUC-KR")
                                << u"ÿÿ 550"_s;
    QTest::newRow("CR alone") << QByteArray("a\rb\r") << QByteArray() << u"a\nb\n"_s;
    QTest::newRow("CRLF") << QByteArray("a\r\nb") << QByteArray() << u"a\r\nb"_s;
    QTest::newRow("zero bytes") << QByteArray("ab\0cd\0ef ghi jkl", 16) << QByteArray()
                                << QString::fromUtf8("ab\0cd\0ef ghi jkl", 16);
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QString();
}

void TestTextDecoding::decodes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, fallback);
    QFETCH(const QString, text);
    QCOMPARE(QString::fromUtf8(decodeText(bytes, fallback)), text);
}

void TestTextDecoding::declaredCharset_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("Cyrillic") << QByteArray("windows-1251") << QByteArray("\xEF\xEE\xF7\xF2\xE0")
                              << u"почта"_s;
    QTest::newRow("KOI8") << QByteArray("koi8-r") << QByteArray("\xD0\xCF\xDE\xD4\xC1")
                          << u"почта"_s;
    QTest::newRow("Latin 1") << QByteArray("iso-8859-1") << QByteArray("\xE9t\xE9") << u"été"_s;
    QTest::newRow("Shift_JIS") << QByteArray("Shift_JIS") << QByteArray("\x83\x81\x81[\x83\x8B")
                               << u"メール"_s;
    QTest::newRow("unknown") << QByteArray("x-nobody") << QByteArray("\xE9t\xE9") << u"été"_s;
    QTest::newRow("wrong") << QByteArray("windows-1251") << QByteArray("\xC3\xA9") << u"é"_s;
}

void TestTextDecoding::declaredCharset()
{
    QFETCH(const QByteArray, charset);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QCOMPARE(QString::fromUtf8(decodeText(bytes, charset, {})), text);
}

void TestTextDecoding::sharesValidText()
{
    const QByteArray text = QByteArray("a line\n").repeated(1000);
    QCOMPARE(decodeText(text).constData(), text.constData());
}

void TestTextDecoding::knowsCodePages()
{
    QCOMPARE(codePageOf("tr"), QByteArray("windows-1254"));
    QCOMPARE(codePageOf("zh_CN"), QByteArray("GB18030"));
    QCOMPARE(codePageOf("en"), QByteArray("windows-1252"));
    QCOMPARE(codePageOf(""), QByteArray("windows-1252"));
}

void TestTextDecoding::base64()
{
    QCOMPARE(decodeBase64("NTUwIDUu\r\nMS4x"), QByteArray("550 5.1.1"));
    QCOMPARE(decodeBase64("NTUw!!!"), QByteArray("550"));
    QCOMPARE(decodeBase64(""), QByteArray());
}

void TestTextDecoding::quotedPrintable_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QByteArray>("decoded");
    QTest::newRow("plain") << QByteArray("550 5.1.1") << QByteArray("550 5.1.1");
    QTest::newRow("bytes") << QByteArray("a=3Db=c3=9F") << QByteArray("a=b\xC3\x9F");
    QTest::newRow("soft breaks") << QByteArray("5.1.=\n1 and 5=\r\n50 = \n!")
                                 << QByteArray("5.1.1 and 550 !");
    QTest::newRow("faults") << QByteArray("a=ZZ =4") << QByteArray("a=ZZ =4");
    QTest::newRow("at the end") << QByteArray("a=") << QByteArray("a");
}

void TestTextDecoding::quotedPrintable()
{
    QFETCH(const QByteArray, encoded);
    QFETCH(const QByteArray, decoded);
    QCOMPARE(decodeQuotedPrintable(encoded), decoded);
}

QTEST_GUILESS_MAIN(TestTextDecoding)
#include "tst_textdecoding.moc"
