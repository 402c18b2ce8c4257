// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/textdecoding.h"

#include "core/explain/bytes.h"

#include <QStringDecoder>

#include <algorithm>

namespace statusbook::core::explain {

namespace {

// How much of a text is looked at to tell its encoding.
constexpr qsizetype sampleSize = 4096;

QByteArray converted(const QByteArray &bytes, QStringDecoder decoder)
{
    const QString text = decoder(bytes);
    return text.toUtf8();
}

// UTF-16 without a mark: Latin text has a zero in every second byte.
std::optional<QStringConverter::Encoding> wideEncoding(QByteArrayView bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return marked == QStringConverter::Utf8 ? std::nullopt : marked;
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize) / 2 * 2);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < sample.size(); ++i)
        (i % 2 == 0 ? even : odd) += sample[i] == '\0' ? 1 : 0;
    const qsizetype most = sample.size() / 2 * 2 / 5;
    if (sample.size() < 4 || std::max(even, odd) <= most || std::min(even, odd) > 0)
        return std::nullopt;
    return even > odd ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
}

bool hasJapaneseEscape(QByteArrayView bytes)
{
    for (qsizetype at = bytes.indexOf('\x1B'); at >= 0; at = bytes.indexOf('\x1B', at + 1)) {
        const QByteArrayView rest = bytes.sliced(at + 1);
        if (rest.startsWith("$B") || rest.startsWith("$@"))
            return true;
    }
    return false;
}

// A text with CR alone, as old Macs and some consoles write it.
QByteArray withLineFeeds(QByteArray text)
{
    if (!text.contains('\n') && text.contains('\r'))
        std::ranges::replace(text, '\r', '\n');
    return text;
}

QByteArray withoutMark(const QByteArray &text)
{
    return text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
}

QByteArray decodedBy(const QByteArray &bytes, QByteArrayView charset)
{
    QStringDecoder decoder(QByteArray(charset.data(), charset.size()).constData());
    if (charset.isEmpty() || !decoder.isValid())
        return {};
    const QString text = decoder(bytes);
    return decoder.hasError() ? QByteArray() : text.toUtf8();
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char letter = lowered(c);
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

} // namespace

QByteArray decodeText(const QByteArray &bytes, QByteArrayView fallback)
{
    return decodeText(bytes, {}, fallback);
}

QByteArray decodeText(const QByteArray &bytes, QByteArrayView charset, QByteArrayView fallback)
{
    if (const auto wide = wideEncoding(bytes))
        return withLineFeeds(converted(bytes, QStringDecoder(*wide)));
    if (hasJapaneseEscape(bytes)) {
        if (const QByteArray text = decodedBy(bytes, "ISO-2022-JP"); !text.isEmpty())
            return withLineFeeds(text);
    }
    if (QByteArrayView(bytes).isValidUtf8())
        return withLineFeeds(withoutMark(bytes));
    for (const QByteArrayView name : {charset, fallback, QByteArrayView("windows-1252")}) {
        if (const QByteArray text = decodedBy(bytes, name); !text.isEmpty())
            return withLineFeeds(text);
    }
    return withLineFeeds(converted(bytes, QStringDecoder(QStringConverter::Utf8)));
}

QByteArray withoutWideForm(const QByteArray &bytes)
{
    const auto wide = wideEncoding(bytes);
    return wide ? converted(bytes, QStringDecoder(*wide)) : withoutMark(bytes);
}

QByteArray codePageOf(QByteArrayView language)
{
    static constexpr std::pair<const char *, const char *> pages[] = {
        {"tr", "windows-1254"}, {"ar", "windows-1256"}, {"ru", "windows-1251"},
        {"ko", "EUC-KR"},       {"ja", "Shift_JIS"},    {"zh", "GB18030"},
        {"th", "windows-874"},  {"vi", "windows-1258"},
    };
    const auto page = std::ranges::find_if(
        pages, [language](const auto &row) { return language.startsWith(row.first); });
    return page == std::end(pages) ? QByteArray("windows-1252") : QByteArray(page->second);
}

QByteArray decodeBase64(QByteArrayView text)
{
    return QByteArray::fromBase64(QByteArray::fromRawData(text.data(), text.size()));
}

QByteArray decodeQuotedPrintable(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            result.append(text[i]);
            continue;
        }
        // A soft line break: "=", blanks, line end.
        qsizetype next = i + 1;
        while (next < text.size() && (isBlank(text[next]) || text[next] == '\r'))
            ++next;
        if (next >= text.size() || text[next] == '\n') {
            i = next;
            continue;
        }
        const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
        if (high < 0 || low < 0) {
            result.append('=');
            continue;
        }
        result.append(static_cast<char>(high * 16 + low));
        i += 2;
    }
    return result;
}

} // namespace statusbook::core::explain
