// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/rule.h"

// MQTT: return codes of 3.1.1 (§3.2.2.3) and reason codes of 5.0 (§2.4), as mosquitto, Paho and
// MQTT.js print them. Ids are decimal.
namespace statusbook::core::explain {

namespace {

bool isCode(const Number &number)
{
    return number.isValid()
        && (number.value <= 5 || (number.value >= 16 && number.value <= 25)
            || (number.value >= 128 && number.value <= 162));
}

void add(Findings &findings, int code, Range at, float confidence, Reason why, Range evidence)
{
    findings.add({CodeSystem::Mqtt, CodeText(code), at, confidence, why, evidence});
}

// A decimal number or 0x87.
Number codeAt(const Place &place, std::size_t position)
{
    if (place.at(position) != '0' || lowered(place.at(position + 1)) != 'x')
        return place.wholeNumber(position);
    int value = 0;
    std::size_t end = position + 2;
    for (; end < position + 4; ++end) {
        const char c = lowered(place.at(end));
        if (!isDigit(c) && (c < 'a' || c > 'f'))
            break;
        value = value * 16 + (isDigit(c) ? c - '0' : c - 'a' + 10);
    }
    return end == position + 2 || !endsNumber(place.text, end) ? Number()
                                                               : Number{value, position, end};
}

bool speaksOfMqtt(std::string_view text)
{
    static constexpr std::string_view words[] = {"mqtt", "mosquitto", "connack", "broker",
                                                 "paho", "suback",    "puback"};
    return containsAny(text, words);
}

// mosquitto's client: "received CONNACK (5)"; its broker: "Sending CONNACK to c1 (0, 5)".
void afterConnack(const Place &place, Findings &findings)
{
    const std::string_view rest = place.lineAfter(120);
    std::size_t bracket = rest.find('(');
    Number code;
    if (bracket != std::string_view::npos) {
        code = place.wholeNumber(place.end + bracket + 1);
        if (rest.starts_with(" to ") && place.at(code.end) == ',')
            code = place.wholeNumber(place.skip(code.end + 1, " ", 1));
    } else {
        std::size_t position = place.end;
        for (const std::string_view words :
             {" with", " return", " reason", " code", " rc", ":", "="}) {
            if (startsIgnoringCase(place.from(position), words))
                position += words.size();
        }
        code = position > place.end ? codeAt(place, place.skip(position, " :=")) : Number();
    }
    if (isCode(code))
        add(findings, code.value, {code.begin, code.end}, 0.97F, Reason::IntroducedBy,
            {place.begin, code.end});
}

// Words before such a number: value is the confidence in %, with MQTT spoken of near it.
void afterPhrase(const Place &place, Findings &findings)
{
    const std::size_t position = place.skip(place.end, " :=\"'(");
    const Number code = codeAt(place, position);
    if (isCode(code) && position > place.end && speaksOfMqtt(place.around(300)))
        add(findings, code.value, {code.begin, code.end}, static_cast<float>(place.value) / 100,
            Reason::IntroducedBy, {place.begin, code.end});
}

// mosquitto: "received PUBACK (Mid: 1, RC:16)", "Sending PUBACK to c1 (m1, rc16)"
void acknowledgement(const Place &place, Findings &findings)
{
    const std::string_view rest = place.lineAfter(120);
    for (const std::string_view key : {"RC:", ", rc"}) {
        const std::size_t at = rest.find(key);
        if (at == std::string_view::npos)
            continue;
        const Number code = place.wholeNumber(place.end + at + key.size());
        if (isCode(code))
            add(findings, code.value, {code.begin, code.end}, 0.95F, Reason::IntroducedBy,
                {place.begin, code.end});
    }
}

// mosquitto_sub: "Subscribed (mid: 1): 128", granted qualities of service or a failure
void afterSubscribed(const Place &place, Findings &findings)
{
    const std::string_view rest = place.lineAfter(60);
    const std::size_t colon = rest.find("): ");
    const Number code =
        colon == std::string_view::npos ? Number() : place.wholeNumber(place.end + colon + 3);
    if (isCode(code))
        add(findings, code.value, {code.begin, code.end}, 0.93F, Reason::OwnWords,
            {place.begin, code.end});
}

// Paho's examples, which programs copy: "Connected with result code 0"
void connectedWith(const Place &place, Findings &findings)
{
    const Number code = place.numberAfter(" :");
    if (isCode(code))
        add(findings, code.value, {code.begin, code.end}, 0.8F, Reason::OwnWords,
            {place.begin, code.end});
}

// The text that mosquitto's library has for a return code of 3.1.1: value is the code.
void ownWords(const Place &place, Findings &findings)
{
    add(findings, place.value, {place.begin, place.end}, 0.93F, Reason::OwnWords,
        {place.begin, place.end});
}

// Paho for Java: "Not authorized to connect (5)"
void numberAndWords(const Place &place, Findings &findings)
{
    const Number code = place.numberAfter(" (");
    if (code.value == place.value)
        add(findings, code.value, {code.begin, code.end}, 0.93F, Reason::NumberAndWords,
            {place.begin, code.end});
}

constexpr Rule rules[] = {
    {"connack", afterConnack, 0, Edges::Both},
    {"puback", acknowledgement, 0, Edges::Both},
    {"pubrec", acknowledgement, 0, Edges::Both},
    {"subscribed (mid:", afterSubscribed, 0, Edges::Left},
    {"connected with result code", connectedWith, 0, Edges::Left},
    {"return code", afterPhrase, 90},
    {"reason code", afterPhrase, 90},
    {"reasoncode", afterPhrase, 90},
    {"reason_code", afterPhrase, 90},
    {"returncode", afterPhrase, 85},
    {"result code", afterPhrase, 90},
    {"rc", afterPhrase, 80, Edges::Both},
    {"connection refused: unacceptable protocol version", ownWords, 1},
    {"connection refused: identifier rejected", ownWords, 2},
    {"connection refused: broker unavailable", ownWords, 3},
    {"connection refused: server unavailable", ownWords, 3},
    {"connection refused: bad user name or password", ownWords, 4},
    {"connection refused: bad username or password", ownWords, 4},
    {"connection refused: not authorised", ownWords, 5},
    {"connection refused: not authorized", ownWords, 5},
    {"connection refused - incorrect protocol version", ownWords, 1},
    {"connection refused - invalid client identifier", ownWords, 2},
    {"connection refused - server unavailable", ownWords, 3},
    {"connection refused - bad username or password", ownWords, 4},
    {"connection refused - not authorised", ownWords, 5},
    {"connection accepted.", ownWords, 0},
    {"invalid protocol version", numberAndWords, 1},
    {"invalid client id", numberAndWords, 2},
    {"broker unavailable", numberAndWords, 3},
    {"bad user name or password", numberAndWords, 4},
    {"not authorized to connect", numberAndWords, 5},
};

} // namespace

std::span<const Rule> mqttRules()
{
    return rules;
}

} // namespace statusbook::core::explain
