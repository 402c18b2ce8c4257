// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "compiler/objectreader.h"

namespace statusbook::compiler {

ObjectReader::ObjectReader(const QJsonValue &value, QString file, QString place, Faults &faults)
    : m_object(value.toObject())
    , m_file(std::move(file))
    , m_place(std::move(place))
    , m_faults(faults)
{
    if (!value.isObject())
        report(FaultKind::WrongType, {});
}

QJsonValue ObjectReader::take(const QString &key, QJsonValue::Type type, Presence presence)
{
    m_asked.insert(key);
    const auto found = m_object.constFind(key);
    if (found == m_object.constEnd()) {
        if (presence == Presence::Required)
            report(FaultKind::MissingField, key);
        return {};
    }
    if (found->type() != type) {
        report(FaultKind::WrongType, key);
        return {};
    }
    return *found;
}

QString ObjectReader::string(const QString &key, Presence presence)
{
    const QJsonValue value = take(key, QJsonValue::String, presence);
    const QString text = value.toString();
    if (value.isString() && text.trimmed().isEmpty())
        report(FaultKind::EmptyText, key);
    return text;
}

QStringList ObjectReader::strings(const QString &key, Presence presence)
{
    QStringList result;
    const QJsonArray items = array(key, presence);
    for (const QJsonValue &item : items) {
        const QString text = item.toString();
        if (!item.isString())
            report(FaultKind::WrongType, key);
        else if (text.trimmed().isEmpty())
            report(FaultKind::EmptyText, key);
        else
            result.append(text);
    }
    return result;
}

QJsonArray ObjectReader::array(const QString &key, Presence presence)
{
    return take(key, QJsonValue::Array, presence).toArray();
}

QJsonObject ObjectReader::object(const QString &key)
{
    return take(key, QJsonValue::Object, Presence::Required).toObject();
}

int ObjectReader::integer(const QString &key)
{
    const QJsonValue value = take(key, QJsonValue::Double, Presence::Required);
    const int number = value.toInt();
    if (value.isDouble() && value.toDouble() != number) // a fraction, or too large
        report(FaultKind::WrongType, key);
    return number;
}

bool ObjectReader::boolean(const QString &key, bool fallback)
{
    return take(key, QJsonValue::Bool, Presence::Optional).toBool(fallback);
}

void ObjectReader::report(FaultKind kind, const QString &key, const QString &detail)
{
    const QString separator = m_place.isEmpty() || key.isEmpty() ? QString() : QStringLiteral(" ");
    m_faults.append({kind, m_file, m_place + separator + key, detail});
}

void ObjectReader::finish()
{
    for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
        if (!m_asked.contains(field.key()))
            report(FaultKind::UnknownField, field.key());
    }
}

} // namespace statusbook::compiler
