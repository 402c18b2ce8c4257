// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "explain/sampletexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace statusbook::core::explain;

namespace {

// What is certain enough in a text, each code once, in order of place.
QString codesIn(const TextScanner &scanner, std::string_view text, TextRole role = TextRole::Any)
{
    QStringList codes;
    scanner.scan(text, {0, text.size()}, role, [&codes](const Finding &finding) {
        const QString id = finding.id().toString();
        if (finding.confidence >= certainEnough && !codes.contains(id))
            codes.append(id);
    });
    return codes.join(u' ');
}

} // namespace

// Every rule by what it finds and what it leaves alone.
class TestTextScanner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsCodes_data();
    void findsCodes();
    void marksTheCodeItself_data();
    void marksTheCodeItself();
    void readingsExcludeEachOther();
    void handsOverInOrder();
    void searchesTheRangeOnly();
    void stops();
    void reportsProgress();
    void longLine();

private:
    TextScanner m_scanner;
};

// The texts of data/texts, one file a system.
void TestTextScanner::findsCodes_data()
{
    QTest::addColumn<SampleText>("sample");
    for (const SampleText &sample : sampleTexts())
        QTest::newRow(sample.name.constData()) << sample;
}

void TestTextScanner::findsCodes()
{
    QFETCH(const SampleText, sample);
    QCOMPARE(codesIn(m_scanner, sample.view(), sample.role), sample.codes);
}

void TestTextScanner::marksTheCodeItself_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<QByteArray>("evidence");
    QTest::newRow("status line") << QByteArray("x HTTP/1.1 404 Not Found") << QByteArray("404")
                                 << QByteArray("HTTP/1.1 404");
    QTest::newRow("name") << QByteArray("connect ECONNREFUSED 192.0.2.7")
                          << QByteArray("ECONNREFUSED") << QByteArray("ECONNREFUSED");
    QTest::newRow("number and text")
        << QByteArray("failed (111: Connection refused) while")
        << QByteArray("111: Connection refused") << QByteArray("111: Connection refused");
    QTest::newRow("alert") << QByteArray("remote error: tls: bad certificate")
                           << QByteArray("bad certificate")
                           << QByteArray("remote error: tls: bad certificate");
    QTest::newRow("field") << QByteArray("delay=0.9, dsn=5.1.1, status=bounced")
                           << QByteArray("5.1.1") << QByteArray("dsn=5.1.1");
    QTest::newRow("introduced") << QByteArray("exit code: 137") << QByteArray("137")
                                << QByteArray("exit code: 137");
}

void TestTextScanner::marksTheCodeItself()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, mark);
    QFETCH(const QByteArray, evidence);
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    const auto piece = [&](Range range) {
        return text.mid(static_cast<qsizetype>(range.begin),
                        static_cast<qsizetype>(range.end - range.begin));
    };
    QList<Finding> findings;
    m_scanner.scan(view, {0, view.size()}, TextRole::Any,
                   [&](const Finding &finding) { findings.append(finding); });
    QVERIFY(!findings.isEmpty());
    QCOMPARE(piece(findings.first().place), mark);
    QCOMPARE(piece(findings.first().evidence), evidence);
}

void TestTextScanner::readingsExcludeEachOther()
{
    QList<Finding> findings;
    const std::string_view text = "answered 404 Not Found";
    m_scanner.scan(text, {0, text.size()}, TextRole::Any,
                   [&](const Finding &finding) { findings.append(finding); });
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0].id().toString(), u"http/404"_s);
    QCOMPARE(findings[1].id().toString(), u"sip/404"_s);
    QVERIFY(findings[0].confidence + findings[1].confidence <= 1.001F);
}

void TestTextScanner::handsOverInOrder()
{
    std::string text;
    for (int i = 0; i < 2000; ++i)
        text += "exit code 1 then HTTP/1.1 404 and 550 5.1.1 x\n";
    std::size_t last = 0;
    int count = 0;
    m_scanner.scan(text, {0, text.size()}, TextRole::Any, [&](const Finding &finding) {
        QVERIFY(finding.place.begin >= last);
        last = finding.place.begin;
        ++count;
    });
    QCOMPARE(count, 2000 * 4);
}

void TestTextScanner::searchesTheRangeOnly()
{
    const std::string_view text = "exit code 1\nexit code 2\nexit code 3\n";
    QList<Finding> findings;
    m_scanner.scan(text, {12, 24}, TextRole::Any,
                   [&](const Finding &finding) { findings.append(finding); });
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].id().toString(), u"exit-code/2"_s);
    QCOMPARE(findings[0].place, (Range{22, 23}));
}

void TestTextScanner::stops()
{
    const std::string text(std::size_t(4) << 20U, 'x');
    int calls = 0;
    QVERIFY(!m_scanner.scan(
        text, {0, text.size()}, TextRole::Any, [](const Finding &) {},
        [&calls](std::size_t) { return ++calls < 2; }));
    QCOMPARE(calls, 2);
}

void TestTextScanner::reportsProgress()
{
    const std::string text((std::size_t(2) << 20U) + 5, 'x');
    QList<std::size_t> steps;
    QVERIFY(m_scanner.scan(
        text, {0, text.size()}, TextRole::Any, [](const Finding &) {},
        [&steps](std::size_t done) {
            steps.append(done);
            return true;
        }));
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps.last(), text.size());
}

void TestTextScanner::longLine()
{
    std::string text;
    while (text.size() < (std::size_t(3) << 20U))
        text += "550 4711 status ok error: \"GET 5.1. code ";
    text += "exit code 3";
    QCOMPARE(codesIn(m_scanner, text), u"exit-code/3"_s);
}

QTEST_GUILESS_MAIN(TestTextScanner)
#include "tst_textscanner.moc"
