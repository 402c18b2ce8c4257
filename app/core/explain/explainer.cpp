// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/explainer.h"

#include "core/explain/gzip.h"
#include "core/explain/returnedmail.h"
#include "core/explain/textdecoding.h"

#include <algorithm>
#include <map>
#include <utility>

namespace statusbook::core::explain {

namespace {

// How much of a file is looked at to tell a mail.
constexpr qsizetype mailSample = 1 << 16;

// Counts all findings and keeps the first ones.
class Counter
{
public:
    explicit Counter(qsizetype most)
        : m_most(most)
    {}

    void add(const Finding &finding)
    {
        const auto [place, added] =
            m_indexes.try_emplace({finding.system, finding.code}, m_counts.size());
        if (added)
            m_counts.append({finding, finding.place, finding.place, 0});
        CodeCount &count = m_counts[place->second];
        ++count.count;
        count.last = finding.place;
        if (finding.confidence > count.best.confidence)
            count.best = finding;
        if (added || m_findings.size() < m_most)
            m_findings.append(finding);
        else
            m_whole = false;
    }

    void handOver(Explanation &explanation)
    {
        explanation.findings = m_findings;
        explanation.counts = m_counts;
        explanation.whole = m_whole;
    }

private:
    qsizetype m_most;
    std::map<std::pair<CodeSystem, CodeText>, qsizetype> m_indexes;
    QList<CodeCount> m_counts;
    QList<Finding> m_findings;
    bool m_whole = true;
};

Transcript plainTranscript(const QByteArray &text)
{
    Transcript transcript;
    transcript.text = text;
    const std::string_view view = transcript.view();
    const bool report = readsLikeMailReport(view);
    const std::size_t original = report ? returnedMailBegin(view) : view.size();
    const SectionKind kind = report ? SectionKind::Report : SectionKind::Text;
    transcript.sections.append({kind, {0, original}, 0});
    if (original < view.size())
        transcript.sections.append({SectionKind::Original, {original, view.size()}, 0});
    return transcript;
}

TextKind kindOfAll(const Transcript &transcript)
{
    if (transcript.messages > 1)
        return TextKind::Mailbox;
    if (transcript.has(SectionKind::Report) || transcript.has(SectionKind::Status))
        return TextKind::MailReport;
    return transcript.messages == 1 ? TextKind::Mail : kindOf(transcript.view());
}

} // namespace

Explanation Explainer::explain(const QByteArray &bytes, const ExplainOptions &options) const
{
    Explanation explanation;
    QByteArray content = bytes;
    if (isGzip(bytes)) {
        Unpacked unpacked = unpackGzip(bytes, options.largestUnpacked);
        explanation.fault = unpacked.tooLarge ? Explanation::Fault::TooLarge
            : unpacked.broken                 ? Explanation::Fault::Broken
                                              : Explanation::Fault::None;
        content = std::move(unpacked.bytes);
    }
    content = withoutWideForm(content); // a mail as well, as Windows' editors save it
    const QByteArrayView beginning =
        QByteArrayView(content).first(std::min(content.size(), mailSample));
    explanation.transcript = isMailbox(beginning) || isMail(beginning)
        ? readMail(content, options.fallback)
        : plainTranscript(decodeText(content, options.fallback));
    explanation.kind = kindOfAll(explanation.transcript);

    Counter counter(options.mostFindings);
    for (const Section &section : explanation.transcript.sections) {
        const bool report =
            section.kind == SectionKind::Report || section.kind == SectionKind::Status;
        // Data has everything in it by chance.
        const bool text = section.kind == SectionKind::Text && explanation.kind != TextKind::Binary;
        if (!report && !text)
            continue;
        const auto progress = [&](std::size_t done) {
            return !options.progress || options.progress(section.range.begin + done);
        };
        explanation.complete = m_scanner.scan(
            explanation.transcript.view(), section.range,
            report ? TextRole::MailReport : TextRole::Any,
            [&counter](const Finding &finding) { counter.add(finding); }, progress);
        if (!explanation.complete)
            break;
    }
    counter.handOver(explanation);
    explanation.recipients = recipientsOf(explanation.transcript, explanation.findings);
    return explanation;
}

} // namespace statusbook::core::explain
