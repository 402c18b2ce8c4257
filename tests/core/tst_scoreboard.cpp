// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/scoreboard.h"

#include <QTest>

#include <vector>

using namespace statusbook::core;
using namespace Qt::StringLiterals;

namespace {

std::vector<Posting> postings(std::initializer_list<std::pair<quint32, int>> items)
{
    std::vector<Posting> all;
    for (const auto &[document, impact] : items)
        all.push_back({document << 8 | static_cast<quint32>(impact)});
    return all;
}

// "3:40/2 …": document, score, worth.
QString shown(const ScoreBoard &board, quint32 first, quint32 last)
{
    QStringList texts;
    board.forEachRun(first, last, [&](const ScoreBoard::Run &run) {
        for (std::size_t i = 0; i < run.scores.size(); ++i) {
            if (run.worths[i] != 0)
                texts.append(
                    u"%1:%2/%3"_s.arg(run.first + i).arg(run.scores[i]).arg(run.worths[i]));
        }
    });
    return texts.join(u' ');
}

} // namespace

class TestScoreBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestMarkCounts();
    void wordsAddUp();
    void bonusIsWorthNothing();
    void impactsOfAllDocuments();
    void documentsFarApart();
    void resetForgets();
    void marksOutsideAreIgnored();
    void aMarkIsNeverNothing();
    void holdsAll();
};

void TestScoreBoard::bestMarkCounts()
{
    ScoreBoard board;
    board.reset(10);
    board.mark(postings({{1, 255}, {2, 127}}), 100);
    board.mark(postings({{1, 127}, {2, 255}, {3, 255}}), 60);
    board.countWord(7);
    QCOMPARE(shown(board, 0, 10), u"1:100/7 2:60/7 3:60/7"_s);
}

void TestScoreBoard::wordsAddUp()
{
    ScoreBoard board;
    board.reset(10);
    board.mark(postings({{1, 255}, {2, 255}}), 100);
    board.countWord(7);
    board.mark(postings({{2, 255}, {3, 255}}), 50);
    board.countWord(2);
    QCOMPARE(shown(board, 0, 10), u"1:100/7 2:150/9 3:50/2"_s);
    QCOMPARE(shown(board, 2, 3), u"2:150/9"_s);
}

void TestScoreBoard::bonusIsWorthNothing()
{
    ScoreBoard board;
    board.reset(10);
    board.mark(postings({{1, 255}}), 100);
    board.countWord(7);
    board.mark(postings({{1, 255}, {5, 255}}), 30);
    board.countBonus();
    QCOMPARE(shown(board, 0, 10), u"1:130/7"_s);
}

void TestScoreBoard::impactsOfAllDocuments()
{
    ScoreBoard board;
    board.reset(4);
    const std::vector<quint8> impacts{0, 255, 128, 0};
    board.mark(std::span(impacts), 256);
    board.countWord(1);
    QCOMPARE(shown(board, 0, 4), u"1:255/1 2:128/1"_s);
}

void TestScoreBoard::documentsFarApart()
{
    ScoreBoard board;
    board.reset(1000000);
    board.mark(postings({{0, 255}, {2047, 255}, {2048, 255}, {999999, 255}}), 10);
    board.countWord(1);
    QCOMPARE(shown(board, 0, 1000000), u"0:10/1 2047:10/1 2048:10/1 999999:10/1"_s);
    QCOMPARE(shown(board, 1, 999999), u"2047:10/1 2048:10/1"_s);
}

void TestScoreBoard::resetForgets()
{
    ScoreBoard board;
    for (const quint32 documents : {5000U, 5000U, 100U, 0U, 100U}) {
        board.reset(documents);
        QCOMPARE(shown(board, 0, documents), QString());
        board.mark(postings({{1, 255}, {4999, 255}}), 10);
        board.countWord(1);
    }
}

void TestScoreBoard::marksOutsideAreIgnored()
{
    ScoreBoard board;
    board.reset(3);
    const std::vector<quint8> impacts(10, 255);
    board.mark(postings({{2, 255}, {3, 255}, {0xFFFFFF, 255}}), 10);
    board.mark(std::span(impacts), 1);
    board.markOne(3, 5);
    board.markAll(2, 9, 20);
    board.countWord(1);
    QCOMPARE(shown(board, 2, 3), u"2:20/1"_s);
}

void TestScoreBoard::aMarkIsNeverNothing()
{
    ScoreBoard board;
    board.reset(3);
    board.mark(postings({{1, 1}}), 1);
    board.countWord(4);
    board.markOne(2, 1000000);
    board.countWord(4);
    QCOMPARE(shown(board, 0, 3), u"1:1/4 2:%1/4"_s.arg(ScoreBoard::highestMark));
}

void TestScoreBoard::holdsAll()
{
    ScoreBoard board;
    board.reset(5);
    const auto found = postings({{1, 255}, {2, 255}});
    board.mark(found, 10);
    board.countWord(3);
    board.holdsAll(postings({{2, 255}, {3, 255}, {77, 255}}));
    QCOMPARE(shown(board, 0, 5), u"1:10/3 2:10/%1"_s.arg(ScoreBoard::allWords));
}

QTEST_GUILESS_MAIN(TestScoreBoard)
#include "tst_scoreboard.moc"
