// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/searchengine.h"
#include "models/library.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QTextStream>

namespace statusbook::cli {

// Exit statuses, as the manual page names them.
enum class ExitStatus { Found = 0, NothingFound = 1, WrongUsage = 2, Unreadable = 3 };

enum class Format { Text, Json, Markdown };

struct Options {
    QString command;
    QStringList arguments;
    Format format = Format::Text;
    QString system;         // of `list`, `show` and `search`; empty: all
    int limit = 10;         // of `search`
    bool all = false;       // `explain`: what is less than likely as well
    bool fromInput = false; // `search --stdin`: one query a line in, one JSON object a line out
};

// Runs one command on a catalogue and prints to the streams. Messages are translated.
class Commands final
{
    Q_DECLARE_TR_FUNCTIONS(Commands)

public:
    Commands(const core::Catalog &catalog, const core::Catalog &english, QTextStream &out,
             QTextStream &error, QTextStream &input);

    [[nodiscard]] ExitStatus run(const Options &options);

private:
    [[nodiscard]] ExitStatus list(const Options &options);
    [[nodiscard]] ExitStatus systems(const Options &options);
    [[nodiscard]] ExitStatus show(const Options &options);
    [[nodiscard]] ExitStatus search(const Options &options);
    [[nodiscard]] ExitStatus searchLines(const Options &options);
    [[nodiscard]] ExitStatus compare(const Options &options);
    [[nodiscard]] ExitStatus explain(const Options &options);

    void printHits(const Options &options, const QString &query, const core::SearchResult &result);
    void printTable(const QList<QStringList> &rows, Format format);
    [[nodiscard]] ExitStatus fail(ExitStatus status, const QString &message);

    const core::Catalog &m_catalog;
    const core::Catalog &m_english;
    QTextStream &m_out;
    QTextStream &m_error;
    QTextStream &m_input;
    core::SearchFilter m_filter; // the system asked for
};

} // namespace statusbook::cli
