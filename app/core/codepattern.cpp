// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codepattern.h"

#include <algorithm>

namespace statusbook::core {

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool allDigits(QStringView text)
{
    for (const QChar c : text) {
        if (!isAsciiDigit(c))
            return false;
    }
    return !text.isEmpty();
}

bool oneMatches(QChar wild, QChar c)
{
    if (wild == u'x')
        return isAsciiDigit(c) || c == u'x';
    return wild == u'?' || wild == c;
}

bool globMatches(QStringView glob, QStringView code)
{
    for (qsizetype i = 0; i < glob.size(); ++i) {
        if (glob[i] == u'*')
            return true;
        if (i >= code.size() || !oneMatches(glob[i], code[i].toLower()))
            return false;
    }
    return glob.size() == code.size();
}

bool dottedMatches(QStringView glob, QStringView code)
{
    const auto wanted = glob.split(u'.');
    const auto parts = code.split(u'.');
    if (wanted.size() != parts.size())
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool number = wanted[i] == u"x" && allDigits(parts[i]);
        if (!number && (parts[i].isEmpty() || !globMatches(wanted[i], parts[i])))
            return false;
    }
    return true;
}

// "5.7." or nothing.
bool isDottedPrefix(QStringView text)
{
    if (text.isEmpty())
        return true;
    const auto parts = text.chopped(1).split(u'.');
    return std::ranges::all_of(parts, allDigits);
}

// A wildcard pattern has a digit or dot beside its wildcards, else "xx" and "?" would be patterns.
bool isGlob(QStringView text)
{
    bool wild = false;
    bool fixed = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'x' || c == u'?' || (c == u'*' && (i + 1 == text.size() || text[i + 1] == u'.')))
            wild = true;
        else if (isAsciiDigit(c))
            fixed = true;
        else if (c != u'.')
            return false;
    }
    return wild && fixed && !text.startsWith(u"0x");
}

} // namespace

std::optional<CodePattern> CodePattern::parse(QStringView text)
{
    const QString lower = text.trimmed().toString().toLower();
    CodePattern pattern;
    for (const QChar dash : {QChar(u'-'), QChar(0x2013)}) {
        const qsizetype at = lower.indexOf(dash);
        if (at <= 0)
            continue;
        const qsizetype dot = lower.first(at).lastIndexOf(u'.') + 1;
        const QStringView first = QStringView(lower).sliced(dot, at - dot);
        const QStringView last = QStringView(lower).sliced(at + 1);
        if (!allDigits(first) || !allDigits(last) || !isDottedPrefix(lower.first(dot)))
            return std::nullopt;
        pattern.m_prefix = lower.first(dot);
        pattern.m_first = first.toULongLong();
        pattern.m_last = last.toULongLong();
        if (pattern.m_first >= pattern.m_last)
            return std::nullopt;
        return pattern;
    }
    if (!isGlob(lower))
        return std::nullopt;
    pattern.m_glob = lower;
    return pattern;
}

QList<CodePattern> CodePattern::parseList(QStringView text)
{
    QList<CodePattern> patterns;
    for (const QStringView part : text.split(u',')) {
        const QStringView trimmed = part.trimmed();
        if (trimmed.isEmpty())
            continue;
        if (auto pattern = parse(trimmed)) {
            patterns.append(*pattern);
        } else {
            CodePattern exact;
            exact.m_glob = trimmed.toString().toLower();
            patterns.append(exact);
        }
    }
    return patterns;
}

bool CodePattern::matches(QStringView code) const
{
    if (!m_glob.isEmpty())
        return m_glob.contains(u'.') ? dottedMatches(m_glob, code) : globMatches(m_glob, code);
    if (!code.startsWith(m_prefix) || !allDigits(code.sliced(m_prefix.size())))
        return false;
    bool representable = false;
    const quint64 number = code.sliced(m_prefix.size()).toULongLong(&representable);
    return representable && number >= m_first && number <= m_last;
}

QString CodePattern::beginning() const
{
    if (m_glob.isEmpty())
        return m_prefix;
    const auto isWild = [](QChar c) { return c == u'x' || c == u'?' || c == u'*'; };
    return m_glob.first(std::ranges::find_if(m_glob, isWild) - m_glob.begin());
}

bool matchesAny(const QList<CodePattern> &patterns, QStringView code)
{
    for (const CodePattern &pattern : patterns) {
        if (pattern.matches(code))
            return true;
    }
    return false;
}

} // namespace statusbook::core
