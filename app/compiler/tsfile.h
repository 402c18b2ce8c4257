// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compiler/fault.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace statusbook::compiler {

// One message of a Qt Linguist file. For content, `context` is a code's id and `comment` the field.
struct TsMessage {
    enum class State { Finished, Unfinished, Vanished };
    QString context;
    QString source;
    QString oldSource; // the English text that the translation belongs to, if it is another one
    QString comment;
    QString extraComment;
    QString translatorComment;
    QString translation;
    State state = State::Unfinished;
    qint64 line = 0; // of <message> in the file read
};

// A Qt Linguist translation source (TS 2.1), without plural forms and locations, which content does
// not have.
struct TsFile {
    QString language;
    QList<TsMessage> messages;
};

// Nothing if the XML is broken; the fault then names the line.
[[nodiscard]] std::optional<TsFile> readTs(const QString &name, const QByteArray &bytes,
                                           Faults &faults);

// The bytes that Qt Linguist itself would write, so that saving there changes nothing else.
[[nodiscard]] QByteArray writeTs(const TsFile &file);

} // namespace statusbook::compiler
