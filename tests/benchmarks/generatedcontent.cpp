// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "benchmarks/generatedcontent.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <random>

namespace statusbook::benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t vocabularySize = 50000;

const QString domainWords = QStringLiteral(
    "the of a to is and server client request was not be in mail message this by for with error "
    "code status connection user mailbox service temporarily unavailable timeout permission denied "
    "found address full quota exceeded invalid command response host network resource access file "
    "directory authentication failed required certificate expired refused gateway bad system disk "
    "storage session remote protocol syntax argument parameter sequence supported transaction "
    "recipient sender delivery queue routing policy security credentials encryption transfer "
    "aborted closed closing channel data read write process memory device busy limit too many "
    "requests long large moved permanently redirect conflict gone length precondition payload "
    "unsupported media range expectation locked dependency upgrade legal reasons internal "
    "implemented version variant insufficient loop detected extended unknown format name query "
    "zone authoritative signature key time record class type option label socket pipe broken "
    "interrupted operation allowed list exists cross link child again buffer overflow domain math "
    "result deadlock function identifier level stream multihop destination unreachable down reset "
    "bound reached stale cancelled owner dead recoverable");

const QString systemIds = QStringLiteral(
    "smtp http ftp sip dns errno imap pop3 ldap rtsp tls ssh icmp mqtt coap amqp grpc sql nfs smb "
    "xmpp irc nntp radius diameter dhcp snmp rtmp websocket http2 quic oauth exit signal win32 "
    "posix kerberos bgp scgi gemini");

// The standard's own distributions differ between libraries, its engines do not.
class Dice
{
public:
    int below(int end) { return static_cast<int>(m_engine() % static_cast<std::uint64_t>(end)); }
    int between(int first, int last) { return first + below(last - first + 1); }
    double share() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }

private:
    std::mt19937_64 m_engine{20261126};
};

class Generator
{
public:
    Generator()
        : m_vocabulary(domainWords.split(u' '))
    {
        for (const QString &word : std::as_const(m_vocabulary)) {
            if (word.size() > 3)
                m_nameWords.append(word);
        }
        invent();
        double sum = 0;
        for (qsizetype rank = 0; rank < m_vocabulary.size(); ++rank)
            m_weights.push_back(sum += std::pow(static_cast<double>(rank) + 2.7, -1.05));
    }

    compiler::ContentSystem system(const QString &id, int codes)
    {
        compiler::ContentSystem system;
        system.id = id;
        system.name.english = system.title.english = id;
        system.classes.append(compiler::ContentClass());
        QSet<QString> known;
        while (system.codes.size() < codes) {
            compiler::ContentCode item = code(id, codes);
            if (known.contains(item.code))
                continue;
            known.insert(item.code);
            system.codes.append(std::move(item));
        }
        return system;
    }

private:
    void invent()
    {
        const QStringList starts =
            u"b c d f g h j k l m n p r s t v w z br cr dr fr gr pr tr st sp pl cl"_s.split(u' ');
        const QStringList ends = u"a e i o u ai ea ou er an in on"_s.split(u' ');
        QSet<QString> known(m_vocabulary.cbegin(), m_vocabulary.cend());
        while (m_vocabulary.size() < static_cast<qsizetype>(vocabularySize)) {
            QString word;
            for (int left = m_dice.between(2, 4); left > 0; --left)
                word += starts[m_dice.below(static_cast<int>(starts.size()))]
                    + ends[m_dice.below(static_cast<int>(ends.size()))];
            if (!known.contains(word))
                m_vocabulary.append(word);
            known.insert(word);
        }
    }

    const QString &word()
    {
        const auto found = std::ranges::lower_bound(m_weights, m_dice.share() * m_weights.back());
        return m_vocabulary[std::min<qsizetype>(found - m_weights.begin(),
                                                m_vocabulary.size() - 1)];
    }

    QString sentence(int words)
    {
        QString text = word();
        text[0] = text[0].toUpper();
        for (; words > 1; --words)
            text += u' ' + word();
        return text + u'.';
    }

    QString name(int words)
    {
        QStringList text;
        for (; words > 0; --words)
            text.append(m_nameWords[m_dice.below(static_cast<int>(m_nameWords.size()))]);
        text[0][0] = text[0][0].toUpper();
        return text.join(u' ');
    }

    QString number(const QString &system, int codes)
    {
        if (system == u"smtp" && m_dice.share() < 0.6)
            return u"%1.%2.%3"_s.arg(m_dice.between(2, 5))
                .arg(m_dice.below(10))
                .arg(m_dice.below(codes));
        return QString::number(m_dice.share() < 0.2 ? m_dice.between(100, 699)
                                                    : m_dice.below(codes * 4 + 1000));
    }

    compiler::ContentCode code(const QString &system, int codes)
    {
        compiler::ContentCode code;
        code.code = number(system, codes);
        code.name.english = name(m_dice.between(2, 4));
        if (system == u"errno" || m_dice.share() < 0.2)
            code.token = name(m_dice.between(1, 2)).toUpper().replace(u' ', u'_');
        if (m_dice.share() < 0.4)
            code.phrase = name(m_dice.between(2, 5));
        QStringList keywords;
        for (int left = m_dice.between(2, 4); left > 0; --left)
            keywords.append(name(m_dice.between(1, 3)));
        code.keywords.english = keywords.join(u", "_s);
        code.meaning.english =
            sentence(m_dice.between(11, 19)) + u' ' + sentence(m_dice.between(11, 19));
        code.seen.english =
            sentence(m_dice.between(11, 19)) + u' ' + sentence(m_dice.between(11, 19));
        for (int steps = 0; steps < 2; ++steps)
            code.fix.append({sentence(m_dice.between(11, 19)), -1});
        code.outcome = static_cast<core::Outcome>(m_dice.below(core::OutcomeCount));
        return code;
    }

    Dice m_dice;
    QStringList m_vocabulary;
    QStringList m_nameWords;
    std::vector<double> m_weights; // cumulative
};

} // namespace

compiler::Content generatedContent(int codes)
{
    Generator generator;
    compiler::Content content;
    const QStringList ids = systemIds.split(u' ');
    for (const QString &id : ids)
        content.systems.append(generator.system(id, codes / static_cast<int>(ids.size())));
    return content;
}

} // namespace statusbook::benchmarks
