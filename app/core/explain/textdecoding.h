// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace statusbook::core::explain {

// The bytes of a text as UTF-8 with LF or CRLF line ends. Told by its byte order mark, by the zero
// bytes of UTF-16, by the escapes of ISO-2022-JP; what is valid UTF-8 is taken as it is (the bytes
// are shared, not copied), anything else is read in `fallback`, the code page of the reader's
// language, or in Windows-1252. Bytes that mean nothing become U+FFFD.
[[nodiscard]] QByteArray decodeText(const QByteArray &bytes, QByteArrayView fallback = {});

// Likewise for a text whose charset was declared; an unknown or wrong one is as good as none.
[[nodiscard]] QByteArray decodeText(const QByteArray &bytes, QByteArrayView charset,
                                    QByteArrayView fallback);

// A text in UTF-16, or with a byte order mark, as UTF-8; any other bytes as they are (shared, not copied).
[[nodiscard]] QByteArray withoutWideForm(const QByteArray &bytes);

// The Windows code page of a language: "windows-1254" for "tr".
[[nodiscard]] QByteArray codePageOf(QByteArrayView language);

// The content transfer encodings of MIME (RFC 2045 §6.7, §6.8). Faults are passed over.
[[nodiscard]] QByteArray decodeBase64(QByteArrayView text);
[[nodiscard]] QByteArray decodeQuotedPrintable(QByteArrayView text);

} // namespace statusbook::core::explain
