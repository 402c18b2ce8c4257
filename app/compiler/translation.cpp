// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "compiler/translation.h"

#include "compiler/contentchecks.h"
#include "core/markedtext.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace statusbook::compiler {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &context, const QString &field)
{
    return context + u'\n' + field;
}

QHash<QString, qsizetype> byKey(const TsFile &file)
{
    QHash<QString, qsizetype> index;
    for (qsizetype i = 0; i < file.messages.size(); ++i)
        index.insert(keyOf(file.messages[i].context, file.messages[i].comment), i);
    return index;
}

// The literals and links of a text, sorted: what a translation has to keep.
QStringList marksOf(const QString &text)
{
    QStringList marks;
    for (const core::TextRun &run : core::parseMarks(text)) {
        if (run.kind == core::TextRun::Kind::Literal)
            marks.append(u'`' + run.text);
        else if (run.kind == core::TextRun::Kind::Link)
            marks.append(run.target.toString());
    }
    marks.sort();
    return marks;
}

bool isWordList(const TextSlot &slot)
{
    return slot.field == u"keywords" || slot.field == u"aliases";
}

// Whether a word that follows itself is a slip. Not so in "die, die die", "vous vous", "tek tek".
bool refusesDoubledWords(const QString &language)
{
    static const QStringList languages{u"es"_s, u"id"_s, u"ja"_s,   u"pt_BR"_s,
                                       u"ru"_s, u"th"_s, u"zh_CN"_s};
    return languages.contains(language);
}

// Thai sentences end with a blank or nothing.
bool endsSentences(const QString &language)
{
    return language != u"th";
}

bool applies(const GlossaryRule &rule, const QString &english)
{
    return english.contains(rule.english, Qt::CaseInsensitive);
}

// The translation without the words that it owes to some term and that contain the forbidden one.
QString withoutOwed(const QList<GlossaryRule> &glossary, const QString &english,
                    QString translation, const QString &forbidden)
{
    for (const GlossaryRule &rule : glossary) {
        for (const QString &owed : rule.allowed) {
            if (owed.contains(forbidden, Qt::CaseInsensitive) && applies(rule, english))
                translation.replace(owed, u" "_s, Qt::CaseInsensitive);
        }
    }
    return translation;
}

// What the items of a note say that begin with the mark: "also: a; not: b, c; not: d".
QStringList notedWords(const QString &note, const QString &mark)
{
    QStringList words;
    for (const QString &item : note.split(u';')) {
        const QString trimmed = item.trimmed();
        if (!trimmed.startsWith(mark))
            continue;
        for (const QString &word : splitList(trimmed.sliced(mark.size())))
            words.append(word.trimmed());
    }
    return words;
}

class Binder
{
public:
    Binder(const QString &file, const QString &language, const QList<GlossaryRule> &glossary,
           Faults &faults)
        : m_file(file)
        , m_language(language)
        , m_glossary(glossary)
        , m_faults(faults)
    {}

    void check(const TextSlot &slot, const TsMessage &message)
    {
        const auto report = [&](FaultKind kind, const QString &detail) {
            m_faults.append({kind, m_file,
                             u"line %1 %2 %3"_s.arg(message.line).arg(slot.context, slot.field),
                             detail});
        };
        if (message.translation.trimmed().isEmpty())
            report(FaultKind::EmptyText, {});
        if (!samePlaceholders(slot.english, message.translation))
            report(FaultKind::OtherPlaceholders, message.translation.left(60));
        if (const QString control = controlCharacter(message.translation); !control.isEmpty())
            report(FaultKind::ControlCharacter, control);
        if (isWordList(slot))
            return; // what people type, in any words
        checkProse(slot.english, message.translation, report);
        for (const QString &token : missingTokens(slot.english, message.translation))
            report(FaultKind::MissingToken, token);
        for (const QString &breach :
             glossaryBreaches(m_glossary, slot.english, message.translation))
            report(FaultKind::AgainstGlossary, breach);
    }

private:
    // What binds a translation where the English text keeps to it.
    void checkProse(const QString &english, const QString &translation, const auto &report)
    {
        if (endsSentences(m_language) && endsWithPunctuation(english)
            && !endsWithPunctuation(translation))
            report(FaultKind::FinalPunctuation, translation.right(30));
        if (refusesDoubledWords(m_language) && doubledWord(english).isEmpty()) {
            if (const QString word = doubledWord(translation); !word.isEmpty())
                report(FaultKind::DoubledWord, word);
        }
        if (const qsizetype at = wrongMarkAt(translation); at >= 0 && wrongMarkAt(english) < 0)
            report(FaultKind::WrongMarks, excerptAt(translation, at));
        const QStringList known = foreignAddresses(english);
        for (const QString &address : foreignAddresses(translation)) {
            if (!known.contains(address))
                report(FaultKind::ForeignAddress, address);
        }
    }

    QString m_file;
    QString m_language;
    const QList<GlossaryRule> &m_glossary;
    Faults &m_faults;
};

void reportDuplicates(const TsFile &file, const QString &name, Faults &faults)
{
    QHash<QString, qint64> seen;
    for (const TsMessage &message : file.messages) {
        const QString key = keyOf(message.context, message.comment);
        if (seen.contains(key))
            faults.append({FaultKind::DuplicateMessage, name, u"line %1"_s.arg(message.line),
                           message.context + u' ' + message.comment});
        seen.insert(key, message.line);
    }
}

// Each context once, with the first of its messages: what they say would be lost without a word.
void reportUnknownContexts(const Content &content, const TsFile &file, const QString &name,
                           Faults &faults)
{
    QSet<QString> known;
    for (const TextSlot &slot : content.texts)
        known.insert(slot.context);
    for (const TsMessage &message : file.messages) {
        if (message.state == TsMessage::State::Vanished || known.contains(message.context))
            continue;
        faults.append(
            {FaultKind::UnknownContext, name, u"line %1"_s.arg(message.line), message.context});
        known.insert(message.context);
    }
}

TsMessage updated(const TextSlot &slot, const TsMessage *old)
{
    TsMessage message;
    if (old)
        message = *old;
    if (old && old->source != slot.english) {
        const bool reused = !old->translation.isEmpty();
        if (message.oldSource.isEmpty() && reused)
            message.oldSource = old->source;
        if (message.oldSource == slot.english)
            message.oldSource.clear();
        message.state = TsMessage::State::Unfinished;
    }
    message.context = slot.context;
    message.comment = slot.field;
    message.source = slot.english;
    message.extraComment = slot.hint;
    return message;
}

} // namespace

QString tsName(const QString &language)
{
    return u"content_"_s + language + u".ts"_s;
}

bool samePlaceholders(const QString &english, const QString &translation)
{
    return marksOf(english) == marksOf(translation);
}

QStringList missingTokens(const QString &english, const QString &translation)
{
    static const QRegularExpression token(
        u"(?<![\\w.`])(?:\\d{3,}|\\d+\\.\\d+(?:\\.\\d+)*|[A-Z][A-Z0-9_]{2,})(?![\\w])"_s);
    QStringList missing;
    for (const auto &match : token.globalMatch(english)) {
        if (!translation.contains(match.captured()))
            missing.append(match.captured());
    }
    missing.removeDuplicates();
    return missing;
}

QList<GlossaryRule> readGlossary(const QString &text)
{
    QList<GlossaryRule> rules;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList columns = line.split(u'\t');
        const QString wanted = columns.value(1);
        const QString note = columns.value(2);
        const QStringList allowed = QStringList{wanted} + notedWords(note, u"also:"_s);
        rules.append({columns.value(0), wanted, allowed, notedWords(note, u"not:"_s)});
    }
    return rules;
}

QList<GlossaryRule> readGlossary(const QString &name, const QByteArray &bytes, Faults &faults)
{
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString line = decoder.decode(lines[i]);
        if (decoder.hasError())
            faults.append({FaultKind::NotUtf8, name, u"line %1"_s.arg(i + 1), line});
    }
    return readGlossary(QString::fromUtf8(bytes));
}

QStringList glossaryBreaches(const QList<GlossaryRule> &glossary, const QString &english,
                             const QString &translation)
{
    QStringList breaches;
    const auto isUsed = [&](const QString &word) {
        return translation.contains(word, Qt::CaseInsensitive)
            && withoutOwed(glossary, english, translation, word)
                   .contains(word, Qt::CaseInsensitive);
    };
    for (const GlossaryRule &rule : glossary) {
        if (rule.forbidden.isEmpty() || !applies(rule, english))
            continue;
        for (const QString &word : rule.forbidden) {
            if (isUsed(word))
                breaches.append(u"%1: %2, not %3"_s.arg(rule.english, rule.wanted, word));
        }
    }
    return breaches;
}

Translation bindTranslation(const Content &content, const TsFile &file, const QString &name,
                            const QList<GlossaryRule> &glossary, Faults &faults)
{
    if (name != tsName(file.language))
        faults.append({FaultKind::OtherLanguage, name, {}, file.language});
    reportDuplicates(file, name, faults);
    reportUnknownContexts(content, file, name, faults);
    const auto index = byKey(file);
    Translation result;
    result.language = file.language;
    Binder binder(name, file.language, glossary, faults);
    for (const TextSlot &slot : content.texts) {
        const qsizetype at = index.value(keyOf(slot.context, slot.field), -1);
        const TsMessage *message = at < 0 ? nullptr : &file.messages[at];
        const QString place = slot.context + u' ' + slot.field;
        if (message && message->state == TsMessage::State::Finished
            && message->source == slot.english) {
            binder.check(slot, *message);
            result.texts.append(message->translation);
            ++result.finished;
            continue;
        }
        const bool stale =
            message && (message->source != slot.english || !message->oldSource.isEmpty());
        stale ? ++result.stale : ++result.unfinished;
        faults.append({stale ? FaultKind::StaleTranslation : FaultKind::UnfinishedTranslation,
                       name,
                       place,
                       {}});
        result.texts.append(QString());
    }
    return result;
}

TsFile updateTs(const Content &content, const TsFile &old)
{
    const auto index = byKey(old);
    TsFile file;
    file.language = old.language;
    for (const TextSlot &slot : content.texts) {
        const qsizetype at = index.value(keyOf(slot.context, slot.field), -1);
        file.messages.append(updated(slot, at < 0 ? nullptr : &old.messages[at]));
    }
    return file;
}

} // namespace statusbook::compiler
