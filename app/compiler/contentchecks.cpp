// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "compiler/contentchecks.h"

#include "core/codepattern.h"
#include "core/markedtext.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

#include <arpa/inet.h>

namespace statusbook::compiler {

using namespace Qt::StringLiterals;

namespace {

struct Size {
    int least;
    int most;
};

constexpr Size nameSize{1, 5};
constexpr Size meaningSize{25, 70};
constexpr Size seenSize{25, 80};
constexpr Size fixSize{30, 100};
constexpr Size stepsCount{1, 5};
constexpr Size relatedCount{1, 8};
constexpr int mostUsedByWords = 60;
constexpr int mostTableRows = 12;
constexpr int mostExampleLines = 6;
constexpr int mostDifferenceWords = 40;
constexpr int mostReceiverWords = 60;
constexpr int mostChoiceWords = 35;
constexpr int mostNoteWords = 30;
constexpr int repeatedSentenceWords = 8;
constexpr int mostEntriesWithSentence = 2;

bool isReserved(const QString &host)
{
    static const QRegularExpression reserved(
        u"(^|\\.)(example\\.(com|net|org)|example|invalid|test|localhost)$"_s);
    return reserved.match(host.toLower()).hasMatch();
}

bool isAddress(const QString &text)
{
    in6_addr scratch;
    const QByteArray bytes = text.toLatin1();
    return inet_pton(AF_INET, bytes.constData(), &scratch) == 1
        || inet_pton(AF_INET6, bytes.constData(), &scratch) == 1;
}

// RFC 5737, RFC 3849, loopback and "any".
bool isReservedAddress(const QString &address)
{
    static const QRegularExpression reserved(
        u"^(192\\.0\\.2\\.|198\\.51\\.100\\.|203\\.0\\.113\\.|127\\.|0\\.0\\.0\\.0$|2001:0?db8:|::1?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return reserved.match(address).hasMatch();
}

// Checks the content in one walk; a member function a kind of thing.
class Checker
{
public:
    Checker(const Content &content, Faults &faults)
        : m_content(content)
        , m_faults(faults)
    {}

    void run()
    {
        collectIds();
        for (const ContentSystem &system : m_content.systems) {
            checkSystem(system);
            for (const ContentCode &code : system.codes)
                checkCode(system, code);
        }
        for (const ContentPair &pair : m_content.pairs)
            checkPair(pair);
        for (const ContentEquivalent &equivalent : m_content.equivalents)
            checkEquivalent(equivalent);
        checkRepetition();
    }

private:
    void report(FaultKind kind, const QString &place, const QString &detail = {})
    {
        m_faults.append({kind, m_file, place, detail});
    }

    void collectIds();
    void checkSystem(const ContentSystem &system);
    void checkCode(const ContentSystem &system, const ContentCode &code);
    void checkTexts(const QString &id, const ContentCode &code);
    void checkPair(const ContentPair &pair);
    void checkEquivalent(const ContentEquivalent &equivalent);
    QString checkEnds(const QString &a, const QString &b, QSet<QString> &known);
    void checkRepetition();
    void checkProse(const QString &place, const QString &text, Size size);
    void checkSeen(const QString &place, const QString &text);
    void checkSources(const QString &place, const QList<ContentSource> &sources);
    void checkMarks(const QString &place, const QString &text);

    void checkSteps(const QString &place, const QList<ContentText> &steps);
    void checkReferences(const QString &place, const QStringList &ids);
    void checkList(const QString &place, const QStringList &items, const QString &self);
    void checkSize(const QString &place, const QString &text, Size size);
    void checkCount(const QString &place, qsizetype count, Size size);
    void checkAddresses(const QString &place, const QString &text);
    void noteSentences(const QString &place, const QString &text);

    const Content &m_content;
    Faults &m_faults;
    QString m_file;
    QSet<QString> m_ids;
    QSet<QString> m_pairs; // the two ids, in alphabetical order
    QSet<QString> m_equivalents;
    QSet<QString> m_families; // whose texts were checked already
    struct Occurrences {
        QString file; // of the first one
        QStringList entries;
    };
    QHash<QString, Occurrences> m_sentences; // where each long sentence stands
};

void Checker::collectIds()
{
    QSet<QString> systems;
    QHash<int, QString> orders;
    for (const ContentSystem &system : m_content.systems) {
        m_file = system.file;
        if (systems.contains(system.id))
            report(FaultKind::DuplicateId, u"system"_s, system.id);
        else if (const QString other = orders.value(system.order); !other.isEmpty())
            report(FaultKind::DuplicateValue, u"system order"_s,
                   u"%1, as in %2"_s.arg(QString::number(system.order), other));
        orders.insert(system.order, system.file);
        systems.insert(system.id);
        for (const ContentCode &code : system.codes) {
            const QString id = system.id + u'/' + code.code;
            if (m_ids.contains(id))
                report(FaultKind::DuplicateId, id, id);
            m_ids.insert(id);
        }
    }
}

void Checker::checkSystem(const ContentSystem &system)
{
    m_file = system.file;
    checkProse(u"system description"_s, system.description.english, {1, 120});
    for (const ContentClass &item : system.classes)
        checkProse(u"system classes "_s + item.id, item.meaning.english, {1, 60});
    for (const ContentRule &rule : system.rules) {
        const QString place = u"system unregistered "_s + rule.pattern;
        checkProse(place + u" meaning"_s, rule.meaning.english, meaningSize);
        checkSeen(place + u" seen"_s, rule.seen.english);
        checkSteps(place, rule.fix);
        checkSources(place, rule.sources);
    }
}

void Checker::checkCode(const ContentSystem &system, const ContentCode &code)
{
    m_file = system.file;
    const QString id = system.id + u'/' + code.code;
    checkReferences(id + u" related"_s, code.related);
    checkReferences(id + u" comesWith"_s, code.comesWith);
    checkList(id + u" related"_s, code.related, id);
    checkList(id + u" comesWith"_s, code.comesWith, id);
    checkList(id + u" also"_s, code.also, code.code);
    if (code.family.isEmpty()) {
        checkTexts(id, code);
    } else if (const QString family = system.id + u'/' + code.family;
               !m_families.contains(family)) {
        m_families.insert(family);
        checkTexts(family, code);
    }
}

void Checker::checkTexts(const QString &id, const ContentCode &code)
{
    const QString &name = code.name.english;
    checkSize(id + u" name"_s, name, nameSize);
    if (name.endsWith(u'.'))
        report(FaultKind::FinalPunctuation, id + u" name"_s, name);
    checkProse(id + u" meaning"_s, code.meaning.english, meaningSize);
    checkSeen(id + u" seen"_s, code.seen.english);

    checkSteps(id, code.fix);
    checkProse(id + u" usedBy"_s, code.usedBy.english, {1, mostUsedByWords});

    if (code.example.count(u'\n') + 1 > mostExampleLines)
        report(FaultKind::TooLong, id + u" example"_s);
    checkAddresses(id + u" example"_s, code.example);
    checkCount(id + u" related"_s, code.related.size(), relatedCount);
    checkSources(id, code.sources);

    checkCount(id + u" providers"_s, code.providers.size(), {0, mostTableRows});
    checkCount(id + u" prints"_s, code.prints.size(), {0, mostTableRows});
    checkCount(id + u" values"_s, code.values.size(), {0, mostTableRows});
    for (const ContentProvider &provider : code.providers)
        checkProse(id + u" providers "_s + provider.provider, provider.action.english, {1, 60});

    for (const ContentPart &part : code.parts)
        checkProse(id + u" parts "_s + part.code, part.meaning.english, {1, 60});
}

// Both ids exist, and nothing else was said of the same two. Gives the place that names them.
QString Checker::checkEnds(const QString &a, const QString &b, QSet<QString> &known)
{
    const QString place = a + u" – "_s + b;
    checkReferences(place, {a, b});
    const QString key = std::min(a, b) + u' ' + std::max(a, b);
    if (a == b)
        report(FaultKind::SelfReference, place, a);
    else if (known.contains(key))
        report(FaultKind::DuplicateId, place, place);
    known.insert(key);
    return place;
}

void Checker::checkPair(const ContentPair &pair)
{
    m_file = pair.file;
    const QString place = checkEnds(pair.a, pair.b, m_pairs);
    checkProse(place + u" difference"_s, pair.difference.english, {1, mostDifferenceWords});
    if (sentencesOf(pair.difference.english).size() > 1)
        report(FaultKind::WrongCount, place + u" difference"_s, u"one sentence"_s);
    checkProse(place + u" receiver"_s, pair.receiver.english, {1, mostReceiverWords});
    if (pair.worth || !pair.chooseA.isEmpty())
        checkProse(place + u" chooseA"_s, pair.chooseA.english, {1, mostChoiceWords});
    if (pair.worth || !pair.chooseB.isEmpty())
        checkProse(place + u" chooseB"_s, pair.chooseB.english, {1, mostChoiceWords});
    checkSources(place, pair.sources);
}

void Checker::checkEquivalent(const ContentEquivalent &equivalent)
{
    m_file = equivalent.file;
    const QString place = checkEnds(equivalent.a, equivalent.b, m_equivalents);
    const QString &note = equivalent.note.english;
    checkSize(place + u" note"_s, note, {0, mostNoteWords});
    checkMarks(place + u" note"_s, note);
    checkAddresses(place + u" note"_s, note);
    if (note.endsWith(u'.'))
        report(FaultKind::FinalPunctuation, place + u" note"_s, note);
    checkSources(place, equivalent.sources);
}

void Checker::checkProse(const QString &place, const QString &text, Size size)
{
    if (text.isEmpty())
        return; // the reader has said so
    checkSize(place, text, size);
    if (!endsWithPunctuation(text))
        report(FaultKind::FinalPunctuation, place, text.right(30));
    checkMarks(place, text);
    if (const QString word = doubledWord(text); !word.isEmpty())
        report(FaultKind::DoubledWord, place, word);
    checkAddresses(place, text);
    noteSentences(place, text);
}

void Checker::checkSeen(const QString &place, const QString &text)
{
    checkProse(place, text, seenSize);
    for (const QString &sentence : sentencesOf(text)) {
        if (sentence.startsWith(u"When "_s))
            report(FaultKind::SentenceStart, place, u"When"_s);
    }
}

void Checker::checkSources(const QString &place, const QList<ContentSource> &sources)
{
    if (sources.isEmpty())
        report(FaultKind::WrongCount, place + u" refs"_s);
}

void Checker::checkMarks(const QString &place, const QString &text)
{
    if (const qsizetype at = wrongMarkAt(text); at >= 0)
        report(FaultKind::WrongMarks, place, excerptAt(text, at));
    checkReferences(place, linkTargets(text));
}

void Checker::checkSteps(const QString &place, const QList<ContentText> &steps)
{
    checkCount(place + u" fix"_s, steps.size(), stepsCount);
    int words = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        checkProse(place + u" fix "_s + QString::number(i + 1), steps[i].english,
                   {1, fixSize.most});
        words += wordCount(steps[i].english);
    }
    if (words > fixSize.most)
        report(FaultKind::TooLong, place + u" fix"_s, QString::number(words));
    if (steps.size() > 1 && words < fixSize.least)
        report(FaultKind::TooShort, place + u" fix"_s, QString::number(words));
}

void Checker::checkReferences(const QString &place, const QStringList &ids)
{
    for (const QString &id : ids) {
        if (!m_ids.contains(id))
            report(FaultKind::UnknownReference, place, id);
    }
}

// Nothing stands in the list twice, nor the thing itself that has the list.
void Checker::checkList(const QString &place, const QStringList &items, const QString &self)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items.indexOf(items[i]) < i)
            report(FaultKind::DuplicateValue, place, items[i]);
    }
    if (items.contains(self))
        report(FaultKind::SelfReference, place, self);
}

void Checker::checkSize(const QString &place, const QString &text, Size size)
{
    const int words = wordCount(text);
    if (words > size.most)
        report(FaultKind::TooLong, place, u"%1 words, at most %2"_s.arg(words).arg(size.most));
    if (words < size.least)
        report(FaultKind::TooShort, place, u"%1 words, at least %2"_s.arg(words).arg(size.least));
}

void Checker::checkCount(const QString &place, qsizetype count, Size size)
{
    if (count < size.least || count > size.most)
        report(FaultKind::WrongCount, place, QString::number(count));
}

void Checker::checkAddresses(const QString &place, const QString &text)
{
    for (const QString &address : foreignAddresses(text))
        report(FaultKind::ForeignAddress, place, address);
}

void Checker::noteSentences(const QString &place, const QString &text)
{
    const QString entry = place.section(u' ', 0, 0);
    for (const QString &sentence : sentencesOf(text)) {
        if (wordCount(sentence) <= repeatedSentenceWords)
            continue;
        Occurrences &occurrences = m_sentences[sentence];
        if (occurrences.entries.isEmpty())
            occurrences.file = m_file;
        if (!occurrences.entries.contains(entry))
            occurrences.entries.append(entry);
    }
}

void Checker::checkRepetition()
{
    QStringList repeated;
    for (auto sentence = m_sentences.cbegin(); sentence != m_sentences.cend(); ++sentence) {
        if (sentence->entries.size() > mostEntriesWithSentence)
            repeated.append(sentence.key());
    }
    repeated.sort();
    for (const QString &sentence : std::as_const(repeated)) {
        const Occurrences occurrences = m_sentences.value(sentence);
        m_file = occurrences.file;
        report(FaultKind::RepeatedSentence, occurrences.entries.join(u", "_s), sentence);
    }
}

} // namespace

void checkContent(const Content &content, Faults &faults)
{
    Checker(content, faults).run();
}

int wordCount(const QString &text)
{
    return static_cast<int>(text.split(u' ', Qt::SkipEmptyParts).size());
}

QString doubledWord(const QString &text)
{
    static const QRegularExpression doubled(
        u"(?<![\\w\\p{M}`.])(\\p{L}[\\p{L}\\p{M}']*)\\s+\\1(?![\\w\\p{M}`])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return doubled.match(text).captured(1);
}

bool endsWithPunctuation(const QString &text)
{
    static const QString stops = u".?:؟۔।。？：”»"_s;
    return !text.isEmpty() && stops.contains(text.back());
}

qsizetype wrongMarkAt(const QString &text)
{
    static const QRegularExpression mark(u"[\\[\\]`]"_s);
    qsizetype at = 0; // where the run stands in the text
    for (const core::TextRun &run : core::parseMarks(text)) {
        if (run.kind != core::TextRun::Kind::Plain) {
            const bool literal = run.kind == core::TextRun::Kind::Literal;
            at = text.indexOf(literal ? u'`' : u']', at + 1) + 1;
            continue;
        }
        if (const qsizetype wrong = run.text.indexOf(mark); wrong >= 0)
            return at + wrong;
        at += run.text.size();
    }
    return text.indexOf(u"``"_s);
}

QString excerptAt(const QString &text, qsizetype at)
{
    return text.mid(std::max<qsizetype>(0, at - 15), 40);
}

QString controlCharacter(const QString &text)
{
    static const QRegularExpression control(
        u"[\\x{00}-\\x{08}\\x{0B}-\\x{1F}\\x{7F}-\\x{9F}\\x{061C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]"_s);
    const QString found = control.match(text).captured();
    return found.isEmpty() ? QString()
                           : u"U+%1"_s.arg(found[0].unicode(), 4, 16, QChar(u'0')).toUpper();
}

bool isPatternList(const QString &text)
{
    static const QRegularExpression digits(u"^[0-9x]+(\\.[0-9x]+)*\\z"_s);
    static const QRegularExpression range(u"^([0-9]+\\.)*[0-9]+-[0-9]+\\z"_s);
    const QStringList items = text.split(u", "_s);
    return std::ranges::all_of(items, [](const QString &item) {
        return digits.match(item).hasMatch()
            || (range.match(item).hasMatch() && core::CodePattern::parse(item));
    });
}

QStringList linkTargets(const QString &text)
{
    QStringList targets;
    for (const core::TextRun &run : core::parseMarks(text)) {
        if (run.kind == core::TextRun::Kind::Link)
            targets.append(run.target.toString());
    }
    return targets;
}

QStringList foreignAddresses(const QString &text)
{
    static const QRegularExpression name(
        u"(?<![\\w.-])(?:[a-z0-9_-]+\\.)+(?:com|net|org|io|edu|gov|info|biz|de|fr|tr|kr|uk|ru|cn|jp|eu)(?![\\w-]|\\.\\w)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mail(u"[\\w.+-]+@([\\w-]+(?:\\.[\\w-]+)*)"_s);
    static const QRegularExpression address(
        u"(?<![\\w.])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\w.]*\\d)|(?<![\\w:])(?:[0-9a-fA-F]{0,4}:){2,7}[0-9a-fA-F]{0,4}(?![\\w:])"_s);
    QStringList foreign;
    for (const auto &match : name.globalMatch(text)) {
        if (!isReserved(match.captured()))
            foreign.append(match.captured());
    }
    for (const auto &match : mail.globalMatch(text)) {
        if (!isReserved(match.captured(1)))
            foreign.append(match.captured());
    }
    for (const auto &match : address.globalMatch(text)) {
        if (isAddress(match.captured()) && !isReservedAddress(match.captured()))
            foreign.append(match.captured());
    }
    foreign.removeDuplicates();
    return foreign;
}

QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    QStringView rest(text);
    while (!rest.isEmpty()) {
        const core::FirstSentence split = core::splitFirstSentence(rest);
        sentences.append(split.sentence.toString());
        rest = split.rest;
    }
    return sentences;
}

} // namespace statusbook::compiler
