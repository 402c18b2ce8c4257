// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/nearterms.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace statusbook::core;
using namespace Qt::StringLiterals;

namespace {

QByteArray tableOf(const QStringList &terms)
{
    TermTableBuilder builder;
    for (const QString &term : terms)
        builder.add(term, 0, 1);
    return builder.finish(1);
}

// "mailbox:1 mailing:2"
QString found(const TermTable &table, const QString &word, int edits)
{
    QStringList pieces;
    for (const NearTerm &near : nearestTerms(table, word, edits))
        pieces.append(u"%1:%2"_s.arg(QString::fromUtf8(table.term(near.term))).arg(near.edits));
    return pieces.join(u' ');
}

// Insertions, deletions, replacements and swaps of neighbours, by the book.
int distance(QStringView a, QStringView b)
{
    QList<QList<int>> cells(a.size() + 1, QList<int>(b.size() + 1, 0));
    for (int i = 0; i <= a.size(); ++i) {
        for (int j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                cells[i][j] = std::max(i, j);
                continue;
            }
            const bool same = a[i - 1] == b[j - 1];
            cells[i][j] = std::min(
                {cells[i - 1][j] + 1, cells[i][j - 1] + 1, cells[i - 1][j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cells[i][j] = std::min(cells[i][j], cells[i - 2][j - 2] + 1);
        }
    }
    return cells[a.size()][b.size()];
}

// Least distance between the word and any beginning of the term.
int distanceToBeginning(QStringView word, QStringView term)
{
    int best = distance(word, term);
    for (qsizetype size = 1; size < term.size(); ++size)
        best = std::min(best, distance(word, term.first(size)));
    return best;
}

QString randomWord(QRandomGenerator &random, int longest)
{
    QString word;
    for (int i = random.bounded(1, longest + 1); i > 0; --i)
        word += QChar(u'a' + random.bounded(3));
    return word;
}

} // namespace

class TestNearTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowedEdits_data();
    void allowedEdits();
    void nearTerms_data();
    void nearTerms();
    void agreesWithPlainDistance();
    void longWordsAreCompared();
};

void TestNearTerms::allowedEdits_data()
{
    QTest::addColumn<int>("letters");
    QTest::addColumn<int>("edits");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("three") << 3 << 0;
    QTest::newRow("four") << 4 << 1;
    QTest::newRow("seven") << 7 << 1;
    QTest::newRow("eight") << 8 << 2;
    QTest::newRow("forty") << 40 << 2;
}

void TestNearTerms::allowedEdits()
{
    QFETCH(const int, letters);
    QFETCH(const int, edits);
    QCOMPARE(statusbook::core::allowedEdits(letters), edits);
}

void TestNearTerms::nearTerms_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("edits");
    QTest::addColumn<QString>("result");
    QTest::newRow("letter missing") << u"mailbx"_s << 1 << u"mailbox:1"_s;
    QTest::newRow("letter too many") << u"maillbox"_s << 1 << u"mailbox:1"_s;
    QTest::newRow("letter replaced") << u"mailbux"_s << 1 << u"mailbox:1"_s;
    QTest::newRow("neighbours swapped") << u"mialbox"_s << 1 << u"mailbox:1"_s;
    QTest::newRow("as it stands") << u"quota"_s << 1 << u"quota:0 quotas:0"_s;
    QTest::newRow("the nearest only") << u"quotax"_s << 2 << u"quota:1 quotas:1"_s;
    QTest::newRow("beginning of a term") << u"mialb"_s << 1 << u"mailbox:1"_s;
    QTest::newRow("two edits") << u"maikbux"_s << 2 << u"mailbox:2"_s;
    QTest::newRow("two edits where one is allowed") << u"maikbux"_s << 1 << QString();
    QTest::newRow("first letter differs") << u"nailbox"_s << 2 << u"mailbox:1"_s;
    QTest::newRow("first letter missing") << u"ailbox"_s << 1 << u"mailbox:1"_s;
    QTest::newRow("first letters swapped") << u"amilbox"_s << 1 << u"mailbox:1"_s;
    QTest::newRow("first letter differs and another") << u"nailbux"_s << 2 << QString();
    QTest::newRow("no edits allowed") << u"mailbox"_s << 0 << QString();
    QTest::newRow("empty word") << QString() << 2 << QString();
    QTest::newRow("much longer than every term") << u"mailboxmailbox"_s << 2 << QString();
    QTest::newRow("Turkish, folded") << u"kutsuu"_s << 1 << u"kutusu:1"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) + u"abcd"_s << 2 << QString();
}

void TestNearTerms::nearTerms()
{
    QFETCH(const QString, word);
    QFETCH(const int, edits);
    QFETCH(const QString, result);
    const QByteArray bytes =
        tableOf({u"mailbox"_s, u"quota"_s, u"quotas"_s, u"kutusu"_s, u"relay"_s});
    QCOMPARE(found(TermTable(bytes), word, edits), result);
}

void TestNearTerms::agreesWithPlainDistance()
{
    QRandomGenerator random(1234);
    for (int round = 0; round < 200; ++round) {
        QStringList terms;
        for (int i = 0; i < 40; ++i)
            terms.append(randomWord(random, 9));
        const QString word = randomWord(random, 9);
        const int edits = random.bounded(1, 3);
        const QByteArray bytes = tableOf(terms);
        const TermTable table(bytes);
        QStringList expected;
        const auto collect = [&](int distance, bool sameLetter) {
            for (quint32 i = 0; i < table.termCount() && distance <= edits; ++i) {
                const QString term = QString::fromUtf8(table.term(i));
                if ((term[0] == word[0] || !sameLetter)
                    && distanceToBeginning(word, term) == distance)
                    expected.append(u"%1:%2"_s.arg(term).arg(distance));
            }
            return !expected.isEmpty();
        };
        // As it stands, one edit with the same first letter, one with any, two with the same.
        (void)(collect(0, true) || collect(1, true) || collect(1, false) || collect(2, true));
        QCOMPARE(found(table, word, edits), expected.join(u' '));
    }
}

void TestNearTerms::longWordsAreCompared()
{
    const QString word = u"a"_s.repeated(200);
    const QByteArray bytes = tableOf({u"a"_s.repeated(300), u"ab"_s});
    const TermTable table(bytes);
    QCOMPARE(statusbook::core::nearestTerms(table, word, 2).size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestNearTerms)
#include "tst_nearterms.moc"
