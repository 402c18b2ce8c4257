// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compiler/fault.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <optional>

namespace statusbook::compiler {

enum class Presence { Required, Optional };

// "text", "list": a type of JSON in words.
[[nodiscard]] QString nameOf(QJsonValue::Type type);

// Reads one JSON object field by field and reports what is missing, of another type, or unknown:
// whatever was not asked for by the time finish() is called is unknown.
class ObjectReader final
{
public:
    ObjectReader(const QJsonValue &value, QString file, QString place, Faults &faults);

    [[nodiscard]] QString string(const QString &key, Presence presence = Presence::Required);
    [[nodiscard]] QStringList strings(const QString &key, Presence presence = Presence::Required);
    [[nodiscard]] QJsonArray array(const QString &key, Presence presence = Presence::Required);
    [[nodiscard]] QJsonObject object(const QString &key);
    [[nodiscard]] int integer(const QString &key);
    [[nodiscard]] bool boolean(const QString &key, bool fallback);

    // A text of a form; `wanted` names the form in faults.
    [[nodiscard]] QString formed(const QString &key, const QRegularExpression &form,
                                 const QString &wanted, Presence presence = Presence::Required);

    // One of an enumeration's names; `from` turns a name into the value or nothing.
    template <typename Enum>
    [[nodiscard]] Enum choice(const QString &key, std::optional<Enum> (*from)(QStringView))
    {
        const QString name = string(key);
        const auto value = from(name);
        if (!value && !name.isEmpty())
            report(FaultKind::UnknownValue, key, name);
        return value.value_or(Enum{});
    }

    void report(FaultKind kind, const QString &key, const QString &detail = {});
    // That `found` stands where something else has to: "2026-13 where YYYY-MM is wanted".
    void reportWanted(FaultKind kind, const QString &key, const QString &found,
                      const QString &wanted);
    void finish();

    [[nodiscard]] const QString &place() const { return m_place; }

private:
    void checkText(const QString &key, const QString &text);
    [[nodiscard]] QJsonValue take(const QString &key, QJsonValue::Type type, Presence presence);

    QJsonObject m_object;
    QString m_file;
    QString m_place;
    Faults &m_faults;
    QSet<QString> m_asked;
};

} // namespace statusbook::compiler
