// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/textscanner.h"
#include "fuzz/promise.h"

using namespace statusbook::core::explain;

namespace {

void scan(const TextScanner &scanner, std::string_view text, TextRole role)
{
    std::size_t last = 0;
    const bool complete = scanner.scan(text, {0, text.size()}, role, [&](const Finding &finding) {
        promise(!finding.place.isEmpty() && finding.place.end <= text.size());
        promise(finding.evidence.begin <= finding.evidence.end
                && finding.evidence.end <= text.size());
        promise(finding.confidence > 0 && finding.confidence <= 1);
        promise(!finding.code.view().empty());
        promise(finding.id().isValid());
        promise(finding.place.begin >= last);
        last = finding.place.begin;
    });
    promise(complete);
}

} // namespace

// Any bytes as a text, once as any text and once as the words of a report.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const TextScanner scanner;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    scan(scanner, text, TextRole::Any);
    scan(scanner, text, TextRole::MailReport);
    return 0;
}
