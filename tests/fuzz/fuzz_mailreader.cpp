// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/explainer.h"
#include "fuzz/promise.h"

#include <QStringDecoder>

using namespace statusbook::core::explain;

namespace {

void check(const Transcript &transcript)
{
    const auto size = static_cast<std::size_t>(transcript.text.size());
    std::size_t end = 0;
    for (const Section &section : transcript.sections) {
        promise(section.range.begin >= end && section.range.begin <= section.range.end);
        promise(section.range.end <= size);
        end = section.range.end;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(transcript.text);
    promise(!decoder.hasError() && text.size() <= transcript.text.size());
}

} // namespace

// Any bytes as a mail, and as whatever they seem to be: packed, a mailbox, a text.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const Explainer explainer;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    check(readMail(bytes));

    ExplainOptions options;
    options.largestUnpacked = qsizetype(1) << 20U;
    const Explanation explanation = explainer.explain(bytes, options);
    check(explanation.transcript);
    promise(explanation.complete);
    for (const Finding &finding : explanation.findings)
        promise(finding.place.end <= static_cast<std::size_t>(explanation.transcript.text.size()));
    for (const CodeCount &count : explanation.counts)
        promise(count.count > 0 && count.first.begin <= count.last.begin);
    return 0;
}
