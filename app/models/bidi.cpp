// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/bidi.h"

#include <QList>
#include <QStringList>

#include <algorithm>

namespace statusbook::models {

namespace {

constexpr QChar arabicComma = u'\u060c';

// The blank before it stays outside, at the comma.
QString isolatedItem(QStringView item)
{
    const auto word = std::ranges::find_if_not(item, [](QChar c) { return c.isSpace(); });
    const qsizetype blanks = word - item.begin();
    return item.first(blanks) % isolated(item.sliced(blanks));
}

} // namespace

QString isolated(QStringView text)
{
    return text.isEmpty() ? QString() : QString(leftToRightIsolate % text % popIsolate);
}

QChar isolateOf(QStringView text)
{
    return readsFromRight(text) ? rightToLeftIsolate : firstStrongIsolate;
}

QString withItemsIsolated(QStringView text)
{
    if (!text.contains(arabicComma))
        return text.toString();
    QStringList items;
    for (const QStringView item : text.split(arabicComma))
        items.append(hasRightToLeft(item) ? item.toString() : isolatedItem(item));
    return items.join(arabicComma);
}

QString isolatedByContent(QStringView text)
{
    if (text.isEmpty())
        return {};
    return isolateOf(text) % withItemsIsolated(text) % popIsolate;
}

bool isIsolate(QChar c)
{
    return c >= leftToRightIsolate && c <= popIsolate;
}

QString withoutIsolates(const QString &text)
{
    QString result = text;
    return result.removeIf(isIsolate);
}

bool readsFromRight(QStringView text)
{
    return text.contains(arabicComma) || hasRightToLeft(text);
}

bool hasRightToLeft(QStringView text)
{
    // No right-to-left letter stands below U+0590; most texts end here.
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        if (c.unicode() < 0x0590)
            return false;
        const QChar::Direction direction = c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

} // namespace statusbook::models
