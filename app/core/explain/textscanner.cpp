// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/textscanner.h"

namespace statusbook::core::explain {

namespace {

constexpr std::size_t progressStep = 1U << 20U;
// How far apart two findings can be that a rule brings together, over folded lines.
constexpr std::size_t reach = 512;
constexpr std::size_t mostPending = 512;
constexpr float leastConfidence = 0.1F;

std::vector<Rule> allRules()
{
    std::vector<Rule> rules;
    for (const auto &some : {httpRules(), replyRules(), sipRules(), callCauseRules(), phraseRules(),
                             dnsRules(), grpcRules(), webSocketRules(), tlsRules(), errnoRules(),
                             processRules(), curlRules(), ldapRules(), mqttRules()})
        rules.insert(rules.end(), some.begin(), some.end());
    return rules;
}

std::vector<std::string_view> literalsOf(const std::vector<Rule> &rules)
{
    std::vector<std::string_view> literals;
    literals.reserve(rules.size());
    for (const Rule &rule : rules)
        literals.push_back(rule.literal);
    return literals;
}

bool fitsEdges(const Place &place, Edges edges)
{
    const bool left = edges == Edges::Left || edges == Edges::Both;
    const bool right = edges == Edges::Right || edges == Edges::Both;
    return (!left || !isWordByte(place.before())) && (!right || !isWordByte(place.after()));
}

// A report on undelivered mail speaks of mail, and of what keeps servers from each other.
bool isOfReports(CodeSystem system)
{
    switch (system) {
    case CodeSystem::Smtp:
    case CodeSystem::SmtpEnhanced:
    case CodeSystem::Dns:
    case CodeSystem::DnsEde:
    case CodeSystem::TlsAlert:
    case CodeSystem::Errno:
        return true;
    default:
        return false;
    }
}

// Keeps findings until nothing can join them, weighs the readings of one place against each other
// and hands them on in order.
class Weighing final : public Findings
{
public:
    Weighing(std::size_t offset, TextRole role, const TextScanner::Take &take)
        : m_offset(offset)
        , m_role(role)
        , m_take(take)
    {}

    void add(const Finding &finding) override
    {
        if (m_role == TextRole::Any || isOfReports(finding.system))
            m_pending.push_back(finding);
    }

    // The scan has come to this place.
    void reach(std::size_t position)
    {
        if (m_pending.empty()
            || (m_pending.size() < mostPending
                && m_pending.front().place.end + explain::reach * 2 > position))
            return;
        flush(position - std::min(position, explain::reach));
    }

    // Hands on everything that ends before this place.
    void flush(std::size_t before)
    {
        std::ranges::stable_sort(m_pending, [](const Finding &a, const Finding &b) {
            return a.place.begin < b.place.begin;
        });
        auto group = m_pending.begin();
        while (group != m_pending.end()) {
            std::size_t end = group->place.end;
            auto next = group + 1;
            for (; next != m_pending.end() && next->place.begin < end; ++next)
                end = std::max(end, next->place.end);
            if (end > before)
                break;
            handOn({group, next});
            group = next;
        }
        m_pending.erase(m_pending.begin(), group);
    }

private:
    // Findings at one place exclude each other: what one gains the others lose.
    void handOn(std::span<Finding> group)
    {
        std::ranges::stable_sort(group, std::greater<>(), &Finding::confidence);
        const float left = 1 - group.front().confidence;
        for (std::size_t i = 0; i < group.size(); ++i) {
            Finding &finding = group[i];
            const auto before = group.first(i);
            if (std::ranges::any_of(before, [&](const Finding &f) { return f.sameCode(finding); }))
                continue;
            const auto excludes = [&](const Finding &f) { return f.place.overlaps(finding.place); };
            if (std::ranges::any_of(before, excludes))
                finding.confidence = std::min(finding.confidence, left);
            if (finding.confidence < leastConfidence)
                continue;
            finding.place.begin += m_offset;
            finding.place.end += m_offset;
            finding.evidence.begin += m_offset;
            finding.evidence.end += m_offset;
            m_take(finding);
        }
    }

    std::size_t m_offset;
    TextRole m_role;
    const TextScanner::Take &m_take;
    std::vector<Finding> m_pending;
};

} // namespace

TextScanner::TextScanner()
    : m_rules(allRules())
    , m_literals(literalsOf(m_rules))
{}

bool TextScanner::scan(std::string_view text, Range range, TextRole role, const Take &take,
                       const Progress &progress) const
{
    const std::string_view searched = text.substr(range.begin, range.end - range.begin);
    Weighing findings(range.begin, role, take);
    // The first line begins without a line end before it.
    for (const Rule &rule : m_rules) {
        if (rule.literal == "\n")
            rule.recognize({searched, 0, 0, rule.value, role}, findings);
    }
    LiteralSet::State state = 0;
    for (std::size_t begin = 0; begin < searched.size(); begin += progressStep) {
        const std::size_t end = std::min(begin + progressStep, searched.size());
        m_literals.scan(searched, begin, end, state, [&](std::uint32_t literal, std::size_t at) {
            const Rule &rule = m_rules[literal];
            const Place place{searched, at - rule.literal.size(), at, rule.value, role};
            if (fitsEdges(place, rule.edges))
                rule.recognize(place, findings);
            findings.reach(at);
        });
        if (progress && !progress(end))
            return false;
    }
    findings.flush(searched.size());
    return true;
}

} // namespace statusbook::core::explain
