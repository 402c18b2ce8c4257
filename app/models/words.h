// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/comparison.h"
#include "core/facts.h"

#include <QCoreApplication>
#include <QString>

namespace statusbook::models {

// Every fixed word and heading of the content, in the language of the installed translators: the
// facts' values, the labels of facts, the headings of an entry's sections.
class Words final
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    [[nodiscard]] static QString outcome(core::Outcome outcome);
    [[nodiscard]] static QString retry(core::Retry retry);
    [[nodiscard]] static QString actor(core::Actor actor); // "Sender acts"
    [[nodiscard]] static QString status(core::Status status);
    [[nodiscard]] static QString factLabel(core::Fact fact);

    enum class Heading {
        WhatItMeans,
        WhenYouSeeIt,
        HowToFixIt,
        OnTheWire,
        WhatProvidersMean,
        WhatProgramsPrint,
        PartsInside,
        HowTheNumberReads,
        WhoUsesIt,
        OftenConfusedWith,
        ComesWith,
        SameElsewhere,
        ByPlatform,
        SameNumberElsewhere,
        Keywords,
        Sources,
        TheDifference,
        YouReceivedOne,
        YouWriteTheServer,
        Original,
        Translation,
    };
    [[nodiscard]] static QString heading(Heading heading);

    // The quiet mark behind a text that is not translated yet.
    [[nodiscard]] static QString english();
    [[nodiscard]] static QString listSeparator(); // between the items of a short list: ", "
    [[nodiscard]] static QString notRegistered(); // in place of a name: "Not Registered"
    [[nodiscard]] static QString compareLink();   // "Compare"
    [[nodiscard]] static QString sameCode();      // on both sides of a comparison
    [[nodiscard]] static QString noPairNote();    // why there is no sentence on the difference
    // Beside a code of another system, or nothing: "turns into it"
    [[nodiscard]] static QString direction(core::Equivalent::Direction direction);
    [[nodiscard]] static QString
    lastChecked(const QString &month); // "Last checked against the sources: 2026-11"
};

} // namespace statusbook::models
