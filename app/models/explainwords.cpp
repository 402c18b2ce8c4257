// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/explainwords.h"

namespace statusbook::models {

using core::explain::Action;
using core::explain::Explanation;
using core::explain::Phase;
using core::explain::Reason;
using core::explain::TextKind;

Certainty certaintyOf(float confidence)
{
    if (confidence >= 0.9F)
        return Certainty::Certain;
    if (confidence >= 0.7F)
        return Certainty::Likely;
    return confidence >= core::explain::certainEnough ? Certainty::Possible : Certainty::None;
}

QString ExplainWords::kind(TextKind kind)
{
    switch (kind) {
    case TextKind::Empty:
        //: What kind of text it seems to be
        return tr("Empty text");
    case TextKind::Binary:
        return tr("Data, not text");
    case TextKind::Mail:
        return tr("Mail");
    case TextKind::MailReport:
        return tr("Report on undelivered mail");
    case TextKind::Mailbox:
        //: A file with several mails
        return tr("Mailbox");
    case TextKind::AccessLog:
        return tr("Access log of a web server");
    case TextKind::Log:
        return tr("Log");
    case TextKind::StackTrace:
        return tr("Stack trace");
    case TextKind::Json:
        return tr("JSON");
    case TextKind::Markup:
        return tr("HTML or XML");
    case TextKind::Table:
        return tr("Table or listing");
    case TextKind::Plain:
        return tr("Text");
    }
    return {};
}

QString ExplainWords::found(qsizetype codes)
{
    return codes == 0 ? tr("No code found")
                      : tr("%n code(s) found", nullptr, static_cast<int>(codes));
}

QString ExplainWords::certainty(float confidence)
{
    switch (certaintyOf(confidence)) {
    case Certainty::Certain:
        //: How sure the program is that it has read a code rightly
        return tr("Almost certain");
    case Certainty::Likely:
        return tr("Likely");
    case Certainty::Possible:
        return tr("Possible");
    case Certainty::None:
        break;
    }
    return tr("A guess");
}

QString ExplainWords::why(Reason reason)
{
    switch (reason) {
    case Reason::NamesProtocol:
        //: %1 is a piece of the text: `SIP/2.0 486`
        return tr("%1 names the protocol.");
    case Reason::LogFormat:
        //: %1 is a piece of the text, a line of a log
        return tr("A log of this form has the status at this place: %1");
    case Reason::Field:
        //: %1 is a piece of the text: `dsn=5.1.1`
        return tr("%1 is a field for such codes.");
    case Reason::OwnName:
        //: %1 is a piece of the text: `ECONNREFUSED`
        return tr("%1 is the name of this code.");
    case Reason::OwnWords:
        //: %1 is a piece of the text: `tlsv1 alert unknown ca`
        return tr("Programs print %1 for this code.");
    case Reason::NumberAndWords:
        //: %1 is a piece of the text: `404 Not Found`
        return tr("Number and words belong together: %1");
    case Reason::NumberAndName:
        //: %1 is a piece of the text: `14 UNAVAILABLE`
        return tr("Number and name belong together: %1");
    case Reason::IntroducedBy:
        //: %1 is a piece of the text: `exit code 137`
        return tr("The words before the number announce such a code: %1");
    case Reason::Background:
        //: %1 is a piece of the text: `Warning: 305`, which a SIP response with this status has
        return tr("%1 gives the cause of this status.");
    case Reason::Translated:
        //: %1 is a piece of the text: `Q.850;cause=17`, `USER_BUSY`
        return tr("%1 is a cause of the telephone network; gateways translate it to this status.");
    case Reason::Dialogue:
        return tr("The lines around it are a dialogue of this protocol.");
    case Reason::ReplyAndStatus:
        //: %1 is a piece of the text: `550 5.1.1`
        return tr("Reply code and status code stand together: %1");
    case Reason::MailReport:
        return tr("A report on undelivered mail has the server’s answer at this place.");
    case Reason::Ambiguous:
        return tr("Several systems have this code, and the text does not tell which is meant.");
    }
    return {};
}

QString ExplainWords::action(Action action)
{
    switch (action) {
    case Action::Unknown:
        return {};
    case Action::Failed:
        //: What became of a mail for one recipient
        return tr("Not delivered");
    case Action::Delayed:
        return tr("Delayed");
    case Action::Delivered:
        return tr("Delivered");
    case Action::Relayed:
        return tr("Passed on");
    case Action::Expanded:
        //: A mail to a list, passed on to its members
        return tr("Passed on to a list");
    }
    return {};
}

QString ExplainWords::phase(Phase phase)
{
    switch (phase) {
    case Phase::Unknown:
        return {};
    case Phase::Resolution:
        //: Where in the delivery a mail was stopped
        return tr("while looking up the host");
    case Phase::Connection:
        return tr("while connecting");
    case Phase::Greeting:
        return tr("after %1").arg(QStringLiteral("EHLO"));
    case Phase::StartTls:
        return tr("after %1").arg(QStringLiteral("STARTTLS"));
    case Phase::Authentication:
        return tr("after %1").arg(QStringLiteral("AUTH"));
    case Phase::Sender:
        return tr("after %1").arg(QStringLiteral("MAIL FROM"));
    case Phase::Recipient:
        return tr("after %1").arg(QStringLiteral("RCPT TO"));
    case Phase::Data:
        //: %1 is a command of SMTP: “after DATA”
        return tr("after %1").arg(QStringLiteral("DATA"));
    }
    return {};
}

QString ExplainWords::places(qsizetype count)
{
    return tr("%n place(s)", nullptr, static_cast<int>(count));
}

QString ExplainWords::times(qsizetype count)
{
    return u'×' + QString::number(count);
}

QString ExplainWords::refusedBy(const QString &host)
{
    //: %1 is the name of the mail server that refused a mail
    return tr("Answer of %1").arg(host);
}

QString ExplainWords::codesHeading()
{
    return tr("Codes found");
}

QString ExplainWords::otherReadingsHeading()
{
    //: Heading: as which further codes a place in a text can be read
    return tr("Other readings of this place");
}

QString ExplainWords::recipientsHeading()
{
    //: Heading: what became of a mail for each recipient
    return tr("Recipients");
}

QString ExplainWords::nothingFound()
{
    return tr("Error messages, logs and returned mails name codes of mail, web, DNS, TLS and other "
              "protocols. A few more lines around the error may help.");
}

QString ExplainWords::stopped()
{
    return tr("Reading was stopped: only the beginning of the text is explained.");
}

QString ExplainWords::fault(Explanation::Fault fault)
{
    switch (fault) {
    case Explanation::Fault::None:
        return {};
    case Explanation::Fault::TooLarge:
        return tr("The file unpacks to more than the program reads.");
    case Explanation::Fault::Broken:
        return tr("The packed file is damaged; what comes before the damage is read.");
    }
    return {};
}

} // namespace statusbook::models
