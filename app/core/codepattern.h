// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace statusbook::core {

// What covers many codes at once, in content ("5xx", "5.7.x", "4000-4999", "5.7.606-649") and in
// queries (also "45?", "5*"). In a dotted pattern a part that is only `x` stands for any number; elsewhere `x` and
// `?` stand for one digit or character, `*` for any rest. Case does not count.
class CodePattern final
{
public:
    // Nothing for a text without wildcard or range, or that cannot be a pattern.
    [[nodiscard]] static std::optional<CodePattern> parse(QStringView text);

    // As parse(), but a plain code stands for itself; for the comma-separated lists of content.
    [[nodiscard]] static QList<CodePattern> parseList(QStringView text);

    [[nodiscard]] bool matches(QStringView code) const;
    // What every code that matches begins with, lower case.
    [[nodiscard]] QString beginning() const;

    friend bool operator==(const CodePattern &, const CodePattern &) = default;

private:
    QString m_glob;      // lower case; empty for a range
    QString m_prefix;    // of a range of dotted codes: "5.7."
    quint64 m_first = 0; // the range, both ends included
    quint64 m_last = 0;
};

[[nodiscard]] bool matchesAny(const QList<CodePattern> &patterns, QStringView code);

} // namespace statusbook::core
