// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/languagetag.h"

namespace statusbook::core {

namespace {

// Language and region, "zh_CN", without encoding and modifier.
QString normalized(QStringView tag)
{
    QString plain = tag.trimmed().toString();
    for (const QChar end : {QChar(u'.'), QChar(u'@')}) {
        if (const qsizetype at = plain.indexOf(end); at >= 0)
            plain.truncate(at);
    }
    plain.replace(u'-', u'_');
    return plain == u"C" || plain == u"POSIX" ? QStringLiteral("en") : plain;
}

QString languageOf(const QString &tag)
{
    return tag.section(u'_', 0, 0).toLower();
}

} // namespace

QString nearestLanguage(QStringView wanted, const QStringList &available)
{
    const QString tag = normalized(wanted);
    if (tag.isEmpty())
        return {};
    QString near;
    for (const QString &language : available) {
        if (language.compare(tag, Qt::CaseInsensitive) == 0)
            return language;
        if (near.isEmpty() && languageOf(language) == languageOf(tag))
            near = language;
    }
    return near;
}

QString nearestLanguage(const QStringList &wanted, const QStringList &available)
{
    for (const QString &tag : wanted) {
        if (const QString near = nearestLanguage(tag, available); !near.isEmpty())
            return near;
    }
    return {};
}

} // namespace statusbook::core
