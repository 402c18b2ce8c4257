// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/explain/textscanner.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

// A short text and the codes that are certain enough in it: each once, in order of place, with
// blanks between; "" where there is none.
struct SampleText {
    QByteArray name;
    QByteArray text;
    QString codes;
    statusbook::core::explain::TextRole role = statusbook::core::explain::TextRole::Any;

    [[nodiscard]] std::string_view view() const
    {
        return {text.constData(), static_cast<std::size_t>(text.size())};
    }
};
Q_DECLARE_METATYPE(SampleText)

// The rows of data/texts/*.tsv: codes, tab, text with \n, \r, \t and \\ in it. A file whose name
// begins with "mail-report" has words of reports on undelivered mail.
[[nodiscard]] QList<SampleText> sampleTexts();
