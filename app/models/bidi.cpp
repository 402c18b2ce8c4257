// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/bidi.h"

#include <algorithm>

namespace statusbook::models {

QString isolated(QStringView text)
{
    return text.isEmpty() ? QString() : QString(leftToRightIsolate % text % popIsolate);
}

QString isolatedByContent(QStringView text)
{
    return text.isEmpty() ? QString() : QString(firstStrongIsolate % text % popIsolate);
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
