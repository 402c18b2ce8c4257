// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/explainer.h"
#include "explain/sampletexts.h"

#include <QDir>
#include <QFile>
#include <QMap>

#include <array>
#include <cstdio>

// Whether a confidence means something: of the codes that are given with 0.9 to 1.0, how many are
// right? calibration [FOLDER]: FOLDER has texts and a labels.tsv (file, expected, also). Ends with 1
// where the codes of a band are right less often than it says.

using namespace statusbook::core::explain;

namespace {

constexpr int bandCount = 10;
constexpr int fewest = 20; // codes in a band, below which its share says nothing

struct Band {
    int codes = 0;
    int right = 0;
};

using Bands = std::array<Band, bandCount>;

// How certain each code of a text is, at its most certain place.
using Certainties = QMap<QString, float>;

void take(Certainties &certainties, const Finding &finding)
{
    float &certainty = certainties[finding.id().toString()];
    certainty = std::max(certainty, finding.confidence);
}

// Codes that need not be found but may be count neither as right nor as wrong.
void count(Bands &bands, const Certainties &certainties, const QStringList &expected,
           const QStringList &also)
{
    for (auto code = certainties.begin(); code != certainties.end(); ++code) {
        const bool right = expected.contains(code.key());
        if (!right && also.contains(code.key()))
            continue;
        Band &band = bands[std::min(static_cast<std::size_t>(code.value() * bandCount),
                                    std::size_t(bandCount) - 1)];
        ++band.codes;
        band.right += right ? 1 : 0;
    }
}

Bands ofSamples()
{
    const TextScanner scanner;
    Bands bands;
    for (const SampleText &sample : sampleTexts()) {
        Certainties certainties;
        scanner.scan(sample.view(), {0, sample.view().size()}, sample.role,
                     [&](const Finding &finding) { take(certainties, finding); });
        count(bands, certainties, sample.codes.split(u' '), {});
    }
    return bands;
}

QStringList idsOf(const QString &labels)
{
    QStringList ids;
    for (const QString &label : labels.split(u','))
        ids.append(label.trimmed().replace(u':', u'/'));
    return ids;
}

Bands ofFolder(const QDir &folder)
{
    const Explainer explainer;
    Bands bands;
    QFile labels(folder.filePath(QStringLiteral("labels.tsv")));
    if (!labels.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(labels.fileName()));
    labels.readLine();
    while (!labels.atEnd()) {
        const QStringList row = QString::fromUtf8(labels.readLine()).split(u'\t');
        QFile file(folder.filePath(row.value(0)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        Certainties certainties;
        for (const Finding &finding : explainer.explain(file.readAll()).findings)
            take(certainties, finding);
        count(bands, certainties, idsOf(row.value(1)), idsOf(row.value(2)));
    }
    return bands;
}

// Whether the shares are those that the confidences promise: at least the lower end of the band
// from where codes are shown on, at most a half below.
bool print(const char *title, const Bands &bands)
{
    bool honest = true;
    std::printf("%s\n  confidence   codes   right   share\n", title);
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const Band &band = bands[i];
        if (band.codes == 0)
            continue;
        const double from = static_cast<double>(i) / bandCount;
        const double share = static_cast<double>(band.right) / band.codes;
        const bool kept = band.codes < fewest
            || (from < static_cast<double>(certainEnough) ? share <= 0.5 : share >= from);
        honest = honest && kept;
        std::printf("  %.1f to %.1f   %5d   %5d   %5.3f%s\n", from, from + 1.0 / bandCount,
                    band.codes, band.right, share, kept ? "" : "  wrong");
    }
    return honest;
}

} // namespace

int main(int argc, char **argv)
{
    bool honest = print("own texts", ofSamples());
    if (argc > 1)
        honest = print("labelled texts", ofFolder(QDir(QFile::decodeName(argv[1])))) && honest;
    return honest ? 0 : 1;
}
