// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/literalset.h"

#include <QTest>

#include <string>

using namespace Qt::StringLiterals;
using namespace statusbook::core::explain;

namespace {

// "literal@end" of everything found.
QStringList found(std::initializer_list<std::string_view> literals, std::string_view text)
{
    const std::vector<std::string_view> list(literals);
    QStringList result;
    LiteralSet(list).scan(text, [&](std::uint32_t literal, std::size_t end) {
        result.append(
            QString::fromLatin1(list[literal].data(), static_cast<qsizetype>(list[literal].size()))
            + u'@' + QString::number(end));
    });
    return result;
}

} // namespace

class TestLiteralSet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAll();
    void findsOverlapping();
    void takesEitherCase();
    void takesAnyByte();
    void goesOnBetweenPieces();
};

void TestLiteralSet::findsAll()
{
    QCOMPARE(found({"he", "she", "his", "hers"}, "ushers"),
             QStringList({u"she@4"_s, u"he@4"_s, u"hers@6"_s}));
    QCOMPARE(found({"a"}, "aaa"), QStringList({u"a@1"_s, u"a@2"_s, u"a@3"_s}));
    QVERIFY(found({"x", ""}, "abc").isEmpty());
    QVERIFY(found({}, "abc").isEmpty());
    QVERIFY(found({"abcd"}, "abc").isEmpty());
}

void TestLiteralSet::findsOverlapping()
{
    QCOMPARE(found({"status", "status code", "code"}, "status code"),
             QStringList({u"status@6"_s, u"status code@11"_s, u"code@11"_s}));
    QCOMPARE(found({"aba"}, "ababa"), QStringList({u"aba@3"_s, u"aba@5"_s}));
}

void TestLiteralSet::takesEitherCase()
{
    QCOMPARE(found({"SIP/2.0"}, "sip/2.0 SIP/2.0 Sip/2.0").size(), 3);
}

void TestLiteralSet::takesAnyByte()
{
    QCOMPARE(found({"\n", "\xEF\xBC\x9A"}, std::string_view("a\n\0\xEF\xBC\x9A\xFF", 7)),
             QStringList({u"\n@2"_s, QString::fromLatin1("\xEF\xBC\x9A") + u"@6"}));
}

void TestLiteralSet::goesOnBetweenPieces()
{
    const std::vector<std::string_view> literals = {"exit code"};
    const LiteralSet set(literals);
    const std::string text = "the exit code";
    LiteralSet::State state = 0;
    QList<std::size_t> ends;
    for (std::size_t i = 0; i < text.size(); ++i)
        set.scan(text, i, i + 1, state,
                 [&ends](std::uint32_t, std::size_t end) { ends.append(end); });
    QCOMPARE(ends, QList<std::size_t>({13}));
}

QTEST_GUILESS_MAIN(TestLiteralSet)
#include "tst_literalset.moc"
