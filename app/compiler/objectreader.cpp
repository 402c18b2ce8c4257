// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "compiler/objectreader.h"

#include "compiler/contentchecks.h"

namespace statusbook::compiler {

using namespace Qt::StringLiterals;

QString nameOf(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"true or false"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"text"_s;
    case QJsonValue::Array:
        return u"list"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"nothing"_s;
}

ObjectReader::ObjectReader(const QJsonValue &value, QString file, QString place, Faults &faults)
    : m_object(value.toObject())
    , m_file(std::move(file))
    , m_place(std::move(place))
    , m_faults(faults)
{
    if (!value.isObject())
        reportWanted(FaultKind::WrongType, {}, nameOf(value.type()), nameOf(QJsonValue::Object));
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
        reportWanted(FaultKind::WrongType, key, nameOf(found->type()), nameOf(type));
        return {};
    }
    return *found;
}

QString ObjectReader::string(const QString &key, Presence presence)
{
    const QJsonValue value = take(key, QJsonValue::String, presence);
    const QString text = value.toString();
    if (value.isString())
        checkText(key, text);
    return text;
}

QStringList ObjectReader::strings(const QString &key, Presence presence)
{
    QStringList result;
    const QJsonArray items = array(key, presence);
    for (const QJsonValue &item : items) {
        const QString text = item.toString();
        if (!item.isString())
            reportWanted(FaultKind::WrongType, key, nameOf(item.type()),
                         nameOf(QJsonValue::String));
        else
            checkText(key, text);
        if (!text.trimmed().isEmpty())
            result.append(text);
    }
    return result;
}

QString ObjectReader::formed(const QString &key, const QRegularExpression &form,
                             const QString &wanted, Presence presence)
{
    const QString text = string(key, presence);
    if (!text.trimmed().isEmpty() && !form.match(text).hasMatch())
        reportWanted(FaultKind::WrongForm, key, text, wanted);
    return text;
}

void ObjectReader::checkText(const QString &key, const QString &text)
{
    if (text.trimmed().isEmpty())
        report(FaultKind::EmptyText, key);
    if (const QString control = controlCharacter(text); !control.isEmpty())
        report(FaultKind::ControlCharacter, key, control);
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
        reportWanted(FaultKind::WrongType, key, QString::number(value.toDouble()),
                     u"a whole number"_s);
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

void ObjectReader::reportWanted(FaultKind kind, const QString &key, const QString &found,
                                const QString &wanted)
{
    report(kind, key, u"%1 where %2 is wanted"_s.arg(found, wanted));
}

void ObjectReader::finish()
{
    for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
        if (!m_asked.contains(field.key()))
            report(FaultKind::UnknownField, field.key());
    }
}

} // namespace statusbook::compiler
