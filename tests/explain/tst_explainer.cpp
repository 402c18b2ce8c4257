// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/explainer.h"

#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace statusbook::core::explain;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/explain/data/mails/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList certainCodes(const Explanation &explanation)
{
    QStringList codes;
    for (const CodeCount &count : explanation.counts) {
        if (count.best.confidence >= certainEnough)
            codes.append(count.best.id().toString());
    }
    codes.sort();
    return codes;
}

} // namespace

class TestExplainer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsReports_data();
    void readsReports();
    void readsPastedReports();
    void readsReportsInOtherForms();
    void tellsKinds();
    void counts();
    void keepsTheFirstFindings();
    void stops();
    void refusesLargePackedFiles();

private:
    Explainer m_explainer;
};

// data/mails/expected.tsv: file, codes, and what is told of each recipient.
void TestExplainer::readsReports_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QStringList>("recipients");
    for (const QString &line :
         QString::fromUtf8(contentOf(u"expected.tsv"_s)).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        QStringList codes = cells.value(1).split(u' ', Qt::SkipEmptyParts);
        codes.sort();
        QTest::newRow(qPrintable(cells[0]))
            << cells[0] << codes << cells.value(2).split(u"; "_s, Qt::SkipEmptyParts);
    }
}

void TestExplainer::readsReports()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, codes);
    QFETCH(const QStringList, recipients);
    const Explanation explanation = m_explainer.explain(contentOf(file));
    QCOMPARE(certainCodes(explanation), codes);
    QStringList told;
    for (const Recipient &recipient : explanation.recipients) {
        QStringList parts{QString::fromUtf8(recipient.address),
                          recipient.isFinal()           ? u"failed"_s
                              : recipient.isTemporary() ? u"delayed"_s
                                                        : QString(),
                          nameOf(recipient.phase), recipient.provider};
        parts.removeAll(QString());
        told.append(parts.join(u' '));
    }
    QCOMPARE(told, recipients);
}

void TestExplainer::readsPastedReports()
{
    const Explanation explanation = m_explainer.explain(
        "Delivery to the following recipient failed permanently:\n\n  ben@example.org\n\n"
        "The error was: 554 no thanks\n\n----- Original message -----\n\nReceived: from "
        "a\nSubject: 421\n");
    QCOMPARE(certainCodes(explanation), QStringList{u"smtp/554"_s});
    QCOMPARE(explanation.kind, TextKind::MailReport);
    QCOMPARE(explanation.recipients.size(), 1);
}

// As editors save them that write UTF-16 or a byte order mark.
void TestExplainer::readsReportsInOtherForms()
{
    const QByteArray mail = contentOf(u"exim.eml"_s);
    const qsizetype codes = m_explainer.explain(mail).counts.size();
    QVERIFY(codes > 0);
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray wide = utf16.encode(QString::fromUtf8(mail));
    for (const QByteArray &form : {QByteArray("\xEF\xBB\xBF" + mail), wide}) {
        const Explanation explanation = m_explainer.explain(form);
        QCOMPARE(explanation.kind, TextKind::MailReport);
        QCOMPARE(explanation.counts.size(), codes);
    }
}

void TestExplainer::tellsKinds()
{
    QCOMPARE(m_explainer.explain({}).kind, TextKind::Empty);
    QCOMPARE(m_explainer.explain("From: a\nSubject: b\n\nHi\n").kind, TextKind::Mail);
    QCOMPARE(m_explainer.explain(contentOf(u"exim.eml"_s)).kind, TextKind::MailReport);
    const QByteArray from =
        "From a@example.org Thu Jan  1 00:00:00 1970\nFrom: a\nSubject: b\n\nHi\n\n";
    QCOMPARE(m_explainer.explain(from + from).kind, TextKind::Mailbox);
    QCOMPARE(m_explainer.explain("What does it mean?").kind, TextKind::Plain);
    const Explanation data = m_explainer.explain(QByteArray(200, '\1') + " HTTP/1.1 404 x");
    QCOMPARE(data.kind, TextKind::Binary);
    QVERIFY(data.counts.isEmpty());
}

void TestExplainer::counts()
{
    const Explanation explanation = m_explainer.explain("exit code 1\nexit code 2\nexit code 1\n");
    QCOMPARE(explanation.counts.size(), 2);
    QCOMPARE(explanation.counts[0].best.id().toString(), u"exit-code/1"_s);
    QCOMPARE(explanation.counts[0].count, 2);
    QCOMPARE(explanation.counts[0].first, (Range{10, 11}));
    QCOMPARE(explanation.counts[0].last, (Range{34, 35}));
    QVERIFY(explanation.whole);
}

void TestExplainer::keepsTheFirstFindings()
{
    ExplainOptions options;
    options.mostFindings = 10;
    const Explanation explanation =
        m_explainer.explain(QByteArray("exit code 1\n").repeated(100) + "exit code 2\n", options);
    QCOMPARE(explanation.findings.size(), 11);
    QCOMPARE(explanation.findings.last().id().toString(), u"exit-code/2"_s);
    QCOMPARE(explanation.counts[0].count, 100);
    QVERIFY(!explanation.whole);
}

void TestExplainer::stops()
{
    ExplainOptions options;
    options.progress = [](std::size_t) { return false; };
    const Explanation explanation = m_explainer.explain(QByteArray(3 << 20, 'x'), options);
    QVERIFY(!explanation.complete);
}

void TestExplainer::refusesLargePackedFiles()
{
    // gzip of 64 KiB of zeros
    const QByteArray packed = QByteArray::fromBase64(
        "H4sIAAAAAAACA+3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA");
    ExplainOptions options;
    options.largestUnpacked = 1000;
    const Explanation refused = m_explainer.explain(packed, options);
    QCOMPARE(refused.fault, Explanation::Fault::TooLarge);
    QVERIFY(refused.counts.isEmpty());
    QCOMPARE(m_explainer.explain(QByteArray("\x1F\x8B\x08")).fault, Explanation::Fault::Broken);
}

QTEST_GUILESS_MAIN(TestExplainer)
#include "tst_explainer.moc"
