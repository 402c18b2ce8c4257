// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "compiler/tsfile.h"

#include <QXmlStreamReader>

namespace statusbook::compiler {

using namespace Qt::StringLiterals;

namespace {

TsMessage::State stateOf(const QXmlStreamReader &xml)
{
    const auto type = xml.attributes().value("type"_L1);
    if (type == "unfinished"_L1)
        return TsMessage::State::Unfinished;
    return type.isEmpty() ? TsMessage::State::Finished : TsMessage::State::Vanished;
}

TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.context = context;
    message.line = xml.lineNumber();
    while (xml.readNextStartElement()) {
        const auto name = xml.name();
        if (name == "source"_L1) {
            message.source = xml.readElementText();
        } else if (name == "oldsource"_L1) {
            message.oldSource = xml.readElementText();
        } else if (name == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (name == "extracomment"_L1) {
            message.extraComment = xml.readElementText();
        } else if (name == "translatorcomment"_L1) {
            message.translatorComment = xml.readElementText();
        } else if (name == "translation"_L1) {
            message.state = stateOf(xml);
            message.translation = xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

void readContext(QXmlStreamReader &xml, TsFile &file)
{
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            file.messages.append(readMessage(xml, context));
        else
            xml.skipCurrentElement();
    }
}

QString escaped(const QString &text)
{
    QString result;
    const QString marked = text.toHtmlEscaped().replace(u'\'', u"&apos;"_s);
    for (const QChar c : marked) {
        if (c.unicode() > 0x7F && c.isSpace()) // as Qt Linguist, so that they can be told apart
            result += u"&#x%1;"_s.arg(c.unicode(), 0, 16);
        else
            result += c;
    }
    return result;
}

void writeElement(QString &out, const char *name, const QString &text)
{
    if (!text.isEmpty())
        out += u"        <%1>%2</%1>\n"_s.arg(QLatin1StringView(name), escaped(text));
}

void writeMessage(QString &out, const TsMessage &message)
{
    out += u"    <message>\n"_s;
    out += u"        <source>%1</source>\n"_s.arg(escaped(message.source));
    writeElement(out, "oldsource", message.oldSource);
    writeElement(out, "comment", message.comment);
    writeElement(out, "extracomment", message.extraComment);
    writeElement(out, "translatorcomment", message.translatorComment);
    const QString type = message.state == TsMessage::State::Unfinished ? u" type=\"unfinished\""_s
        : message.state == TsMessage::State::Vanished                  ? u" type=\"vanished\""_s
                                                                       : QString();
    out += u"        <translation%1>%2</translation>\n"_s.arg(type, escaped(message.translation));
    out += u"    </message>\n"_s;
}

} // namespace

std::optional<TsFile> readTs(const QString &name, const QByteArray &bytes, Faults &faults)
{
    QXmlStreamReader xml(bytes);
    TsFile file;
    if (xml.readNextStartElement()) {
        if (xml.name() != "TS"_L1)
            xml.raiseError(u"not a TS file"_s);
        file.language = xml.attributes().value("language"_L1).toString();
        while (xml.readNextStartElement()) {
            if (xml.name() == "context"_L1)
                readContext(xml, file);
            else
                xml.skipCurrentElement();
        }
        while (!xml.atEnd())
            xml.readNext();
    }
    if (xml.hasError()) {
        faults.append(
            {FaultKind::MalformedTs, name, u"line %1"_s.arg(xml.lineNumber()), xml.errorString()});
        return std::nullopt;
    }
    return file;
}

QByteArray writeTs(const TsFile &file)
{
    QString out =
        u"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" language=\"%1\" sourcelanguage=\"en\">\n"_s
            .arg(file.language);
    QString context;
    for (const TsMessage &message : file.messages) {
        if (message.context != context) {
            if (!context.isEmpty())
                out += u"</context>\n"_s;
            context = message.context;
            out += u"<context>\n    <name>%1</name>\n"_s.arg(escaped(context));
        }
        writeMessage(out, message);
    }
    if (!context.isEmpty())
        out += u"</context>\n"_s;
    out += u"</TS>\n"_s;
    return out.toUtf8();
}

} // namespace statusbook::compiler
