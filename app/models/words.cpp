// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/words.h"

namespace statusbook::models {

QString Words::outcome(core::Outcome outcome)
{
    switch (outcome) {
    case core::Outcome::Success:
        return tr("Success");
    case core::Outcome::Progress:
        return tr("In progress");
    case core::Outcome::Redirect:
        return tr("Redirect");
    case core::Outcome::TemporaryFailure:
        return tr("Temporary failure");
    case core::Outcome::PermanentFailure:
        return tr("Permanent failure");
    case core::Outcome::Notice:
        return tr("Notice");
    }
    return {};
}

QString Words::retry(core::Retry retry)
{
    switch (retry) {
    case core::Retry::NoNeed:
        return tr("Nothing to retry");
    case core::Retry::YesLater:
        return tr("Retry later");
    case core::Retry::AfterChange:
        return tr("Retry after a change");
    case core::Retry::No:
        return tr("Do not retry");
    }
    return {};
}

QString Words::actor(core::Actor actor)
{
    switch (actor) {
    case core::Actor::Nobody:
        //: Who has to act after this code
        return tr("Nobody acts");
    case core::Actor::Client:
        return tr("Client acts");
    case core::Actor::Server:
        return tr("Server acts");
    case core::Actor::Sender:
        //: The sender of a mail
        return tr("Sender acts");
    case core::Actor::Recipient:
        //: The recipient of a mail
        return tr("Recipient acts");
    case core::Actor::Network:
        //: Whoever runs the network
        return tr("Network acts");
    case core::Actor::Administrator:
        return tr("Administrator acts");
    case core::Actor::User:
        return tr("User acts");
    case core::Actor::Developer:
        return tr("Developer acts");
    case core::Actor::Caller:
        //: The calling party of a phone call
        return tr("Caller acts");
    case core::Actor::Callee:
        //: The called party of a phone call
        return tr("Callee acts");
    case core::Actor::Provider:
        //: The mail, network or hosting provider
        return tr("Provider acts");
    }
    return {};
}

QString Words::status(core::Status status)
{
    switch (status) {
    case core::Status::Registered:
        //: Of a code: a standard or registry defines it
        return tr("Registered");
    case core::Status::Obsolete:
        //: Of a code: a standard once defined it
        return tr("Obsolete");
    case core::Status::Unofficial:
        //: Of a code: in use although no standard defines it
        return tr("Unofficial");
    case core::Status::Reserved:
        //: Of a code: set aside by the standard
        return tr("Reserved");
    case core::Status::Unregistered:
        //: Of a code: nobody has registered it
        return tr("Not registered");
    }
    return {};
}

QString Words::factLabel(core::Fact fact)
{
    switch (fact) {
    case core::Fact::Outcome:
        return tr("Outcome");
    case core::Fact::Retry:
        //: Label: whether to try again
        return tr("Retry");
    case core::Fact::Actor:
        //: Label: who has to act next
        return tr("Who acts");
    case core::Fact::Phase:
        //: Label: where in the exchange a code appears
        return tr("Phase");
    case core::Fact::Class:
        //: Label: the group of codes, such as 5xx
        return tr("Class");
    case core::Fact::Standard:
        //: Label: the standard that defines a code
        return tr("Standard");
    }
    return {};
}

QString Words::heading(Heading heading)
{
    switch (heading) {
    case Heading::WhatItMeans:
        return tr("What it means");
    case Heading::WhenYouSeeIt:
        return tr("When you see it");
    case Heading::HowToFixIt:
        return tr("How to fix it");
    case Heading::OnTheWire:
        //: Heading above an example of the bytes that two programs exchange
        return tr("On the wire");
    case Heading::WhatProvidersMean:
        return tr("What providers mean by it");
    case Heading::WhatProgramsPrint:
        return tr("What programs print");
    case Heading::PartsInside:
        //: Heading above the sub-codes that stand inside a code
        return tr("Codes inside it");
    case Heading::HowTheNumberReads:
        return tr("How the number reads");
    case Heading::WhoUsesIt:
        return tr("Who uses it");
    case Heading::OftenConfusedWith:
        return tr("Often confused with");
    case Heading::ComesWith:
        //: Heading above the codes that stand beside this one in the same line, as 5.2.2 beside 552
        return tr("Comes with");
    case Heading::SameElsewhere:
        //: Heading above codes of other systems that say the same thing
        return tr("The same situation elsewhere");
    case Heading::ByPlatform:
        //: Heading above what differs: the number on Linux and macOS, the level in TLS 1.2 and 1.3
        return tr("By platform and version");
    case Heading::SameNumberElsewhere:
        return tr("The same number elsewhere");
    case Heading::Keywords:
        return tr("Also known as");
    case Heading::Sources:
        return tr("Sources");
    case Heading::TheDifference:
        return tr("The difference");
    case Heading::YouReceivedOne:
        return tr("You received one");
    case Heading::YouWriteTheServer:
        return tr("You write the server");
    case Heading::Original:
        //: Column heading: the English text beside its translation
        return tr("Original");
    case Heading::Translation:
        //: Column heading: the translated text beside its original
        return tr("Translation");
    }
    return {};
}

QString Words::english()
{
    return QCoreApplication::translate("PageView", "English",
                                       "quiet mark behind a text that is not translated yet");
}

QString Words::listSeparator()
{
    //: Between the items of a short list, with the blank that your language puts there
    return tr(", ");
}

QString Words::direction(core::Equivalent::Direction direction)
{
    switch (direction) {
    case core::Equivalent::Direction::Both:
        return {};
    case core::Equivalent::Direction::Into:
        //: Beside a code of another system: programs turn this page's code into it
        return tr("turns into it");
    case core::Equivalent::Direction::From:
        //: Beside a code of another system: programs turn it into this page's code
        return tr("comes from it");
    }
    return {};
}

QString Words::notRegistered()
{
    //: In place of the name of a code that nobody has registered
    return tr("Not Registered");
}

QString Words::compareLink()
{
    //: Link that compares two codes
    return tr("Compare");
}

QString Words::sameCode()
{
    return tr("Both sides show the same code.");
}

QString Words::noPairNote()
{
    return tr("There is no note on these two codes. The rows below show what differs.");
}

QString Words::lastChecked(const QString &month)
{
    //: %1 is a year and month such as 2026-11
    return tr("Last checked against the sources: %1").arg(month);
}

} // namespace statusbook::models
