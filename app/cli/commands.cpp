// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commands.h"

#include "cli/jsonoutput.h"
#include "cli/terminal.h"
#include "core/comparison.h"
#include "core/explain/textdecoding.h"
#include "core/searchengine.h"
#include "models/documents.h"
#include "models/explainwords.h"
#include "models/explanationpage.h"
#include "models/pageexport.h"
#include "models/words.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <numeric>

#include <unistd.h>

namespace statusbook::cli {

using namespace Qt::StringLiterals;
using core::CodeId;

namespace {

QString json(const auto &value)
{
    return QString::fromUtf8(QJsonDocument(value).toJson());
}

constexpr qint64 largestFile = qint64(1) << 30U;
constexpr qint64 portion = qint64(4) << 20U;

// The bytes of a file, or of standard input for "-"; why not, otherwise.
struct Input {
    QByteArray bytes;
    QString fault;
};

Input readInput(const QString &name)
{
    if (name.isEmpty())
        return {{}, qt_error_string(ENOENT)};
    QFile file(name);
    const bool open = name == u"-" ? file.open(STDIN_FILENO, QIODevice::ReadOnly)
                                   : file.open(QIODevice::ReadOnly);
    if (!open)
        return {{}, file.errorString()};
    Input input;
    // A pipe hands out what its writer has written so far.
    while (input.bytes.size() <= largestFile) {
        const QByteArray more = file.read(portion);
        if (more.isEmpty())
            break;
        input.bytes += more;
    }
    if (file.error() != QFileDevice::NoError)
        input.fault = file.errorString();
    else if (input.bytes.size() > largestFile)
        input.fault = QCoreApplication::translate("Commands", "The file is too large.");
    return input;
}

} // namespace

Commands::Commands(const core::Catalog &catalog, const core::Catalog &english, QTextStream &out,
                   QTextStream &error, QTextStream &input)
    : m_catalog(catalog)
    , m_english(english)
    , m_out(out)
    , m_error(error)
    , m_input(input)
{}

ExitStatus Commands::run(const Options &options)
{
    using Command = ExitStatus (Commands::*)(const Options &);
    static constexpr std::pair<QLatin1StringView, Command> commands[] = {
        {QLatin1StringView("list"), &Commands::list},
        {QLatin1StringView("systems"), &Commands::systems},
        {QLatin1StringView("show"), &Commands::show},
        {QLatin1StringView("search"), &Commands::search},
        {QLatin1StringView("compare"), &Commands::compare},
        {QLatin1StringView("explain"), &Commands::explain},
    };
    if (!options.system.isEmpty()) {
        const int system = m_catalog.findSystem(options.system);
        if (system < 0)
            return fail(ExitStatus::WrongUsage,
                        tr("There is no system “%1”. “statusbook-cli systems” lists all.")
                            .arg(options.system));
        m_filter.systems = {system};
    }
    for (const auto &[name, command] : commands) {
        if (options.command == name)
            return (this->*command)(options);
    }
    if (options.command.isEmpty())
        return fail(ExitStatus::WrongUsage,
                    tr("A command is missing: list, systems, show, search, compare or explain. See "
                       "--help."));
    return fail(ExitStatus::WrongUsage,
                tr("There is no command “%1”. See --help.").arg(options.command));
}

ExitStatus Commands::fail(ExitStatus status, const QString &message)
{
    m_error << u"statusbook-cli: "_s << models::printable(message) << u'\n';
    return status;
}

ExitStatus Commands::list(const Options &options)
{
    if (!options.arguments.isEmpty())
        return fail(ExitStatus::WrongUsage, tr("“%1” takes no arguments.").arg(options.command));
    QList<int> systems = m_filter.systems;
    if (systems.isEmpty()) {
        systems.resize(m_catalog.systemCount());
        std::iota(systems.begin(), systems.end(), 0);
    }
    if (options.format == Format::Json) {
        m_out << json(codesToJson(m_catalog, systems));
        return ExitStatus::Found;
    }
    QList<QStringList> rows;
    for (const int system : std::as_const(systems)) {
        for (int i = 0; i < m_catalog.codeCount(system); ++i) {
            const int code = m_catalog.firstCode(system) + i;
            rows.append({m_catalog.id(code).toString(), m_catalog.name(code).value,
                         models::Words::outcome(m_catalog.outcome(code))});
        }
    }
    printTable(rows, options.format);
    return ExitStatus::Found;
}

ExitStatus Commands::systems(const Options &options)
{
    if (!options.arguments.isEmpty())
        return fail(ExitStatus::WrongUsage, tr("“%1” takes no arguments.").arg(options.command));
    if (options.format == Format::Json) {
        m_out << json(systemsToJson(m_catalog));
        return ExitStatus::Found;
    }
    QList<QStringList> rows;
    for (int i = 0; i < m_catalog.systemCount(); ++i)
        rows.append({m_catalog.systemId(i), m_catalog.system(i).title.value,
                     tr("%n code(s)", nullptr, m_catalog.codeCount(i))});
    printTable(rows, options.format);
    return ExitStatus::Found;
}

void Commands::printTable(const QList<QStringList> &rows, Format format)
{
    if (format == Format::Markdown) {
        for (const QStringList &row : rows)
            m_out << u"- `%1` %2\n"_s.arg(row[0], row.mid(1).join(u" · "_s));
        return;
    }
    QList<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row[i]));
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? QString(padded(row[i], widths[i]) + u"  ") : row[i];
        m_out << line << u'\n';
    }
}

ExitStatus Commands::show(const Options &options)
{
    if (options.arguments.isEmpty())
        return fail(ExitStatus::WrongUsage,
                    tr("Name a code to show, such as smtp/550, 550 or UNAVAILABLE."));
    QList<core::Entry> entries;
    ExitStatus status = ExitStatus::Found;
    for (const QString &argument : options.arguments) {
        QList<CodeId> ids = core::readingsOf(m_catalog, m_english, argument);
        if (!options.system.isEmpty())
            ids.removeIf([&](const CodeId &id) { return id.system != options.system; });
        if (ids.isEmpty())
            status = fail(ExitStatus::NothingFound,
                          tr("No code is called “%1”. Try “statusbook-cli search”.").arg(argument));
        for (const CodeId &id : ids)
            entries.append(m_catalog.entry(id).value_or(core::Entry()));
    }
    if (options.format == Format::Json) {
        QJsonArray array;
        for (const core::Entry &entry : std::as_const(entries))
            array.append(toJson(m_catalog, entry));
        m_out << json(array);
        return status;
    }
    const Terminal terminal = Terminal::ofStandardOutput();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const models::Page page = models::detailPage(m_catalog, entries[i]);
        m_out << (i > 0 ? u"\n"_s : QString())
              << (options.format == Format::Markdown ? models::toMarkdown(page)
                                                     : pageText(page, terminal));
    }
    return status;
}

ExitStatus Commands::search(const Options &options)
{
    if (options.fromInput)
        return options.arguments.isEmpty()
            ? searchLines(options)
            : fail(ExitStatus::WrongUsage,
                   tr("With --stdin the queries come from standard input only."));
    if (options.arguments.isEmpty())
        return fail(ExitStatus::WrongUsage, tr("Say what to search for."));
    const QString query = options.arguments.join(u' ');
    core::SearchEngine engine(m_catalog, m_english);
    const core::SearchResult result = engine.search(query, m_filter, options.limit);
    printHits(options, query, result);
    return result.hits.isEmpty() ? ExitStatus::NothingFound : ExitStatus::Found;
}

ExitStatus Commands::searchLines(const Options &options)
{
    core::SearchEngine engine(m_catalog, m_english);
    bool found = false;
    QString line;
    while (m_input.readLineInto(&line)) {
        const core::SearchResult result = engine.search(line, m_filter, options.limit);
        found = found || !result.hits.isEmpty();
        m_out << QString::fromUtf8(
            QJsonDocument(toJson(m_catalog, line, result)).toJson(QJsonDocument::Compact))
              << Qt::endl; // who asks may wait for the answer before the next question
    }
    if (const auto *file = qobject_cast<const QFileDevice *>(m_input.device());
        file && file->error() != QFileDevice::NoError)
        return fail(ExitStatus::Unreadable, u"-: "_s + file->errorString());
    return found ? ExitStatus::Found : ExitStatus::NothingFound;
}

void Commands::printHits(const Options &options, const QString &query,
                         const core::SearchResult &result)
{
    if (options.format == Format::Json) {
        m_out << json(toJson(m_catalog, query, result));
        return;
    }
    if (result.hits.isEmpty())
        (void)fail(ExitStatus::NothingFound, tr("No code matches “%1”.").arg(query));
    else if (result.approximate)
        (void)fail(ExitStatus::Found, tr("No code matches “%1”. The nearest:").arg(query));
    QList<QStringList> rows;
    for (const core::SearchHit &hit : result.hits) {
        const CodeId id = hit.code < 0 ? result.ruleOf(hit) : m_catalog.id(hit.code);
        const auto entry = m_catalog.entry(id).value_or(core::Entry());
        rows.append(
            {id.toString(), models::nameText(entry), models::Words::outcome(entry.outcome)});
    }
    printTable(rows, options.format);
}

ExitStatus Commands::compare(const Options &options)
{
    if (options.arguments.size() != 2)
        return fail(ExitStatus::WrongUsage, tr("Name the two codes to compare."));
    QList<CodeId> ids;
    for (const QString &argument : options.arguments) {
        const CodeId id = core::readingBeside(ids.value(0).system, m_catalog, m_english, argument);
        if (!id.isValid())
            return fail(ExitStatus::NothingFound,
                        tr("No code is called “%1”. Try “statusbook-cli search”.").arg(argument));
        ids.append(id);
    }
    const auto comparison = ids[0] == ids[1] ? std::optional<core::Comparison>()
                                             : core::compare(m_catalog, ids[0], ids[1]);
    if (!comparison)
        return fail(ExitStatus::NothingFound, tr("These two cannot be compared."));
    if (options.format == Format::Json) {
        m_out << json(toJson(m_catalog, *comparison));
        return ExitStatus::Found;
    }
    const models::Page page = models::comparisonPage(m_catalog, *comparison);
    m_out << (options.format == Format::Markdown ? models::toMarkdown(page)
                                                 : pageText(page, Terminal::ofStandardOutput()));
    return ExitStatus::Found;
}

ExitStatus Commands::explain(const Options &options)
{
    const QStringList names = options.arguments.isEmpty() ? QStringList{u"-"_s} : options.arguments;
    const core::explain::Explainer explainer;
    const Terminal terminal = Terminal::ofStandardOutput();
    core::explain::ExplainOptions reading;
    reading.fallback = core::explain::codePageOf(m_catalog.language().toLatin1());
    ExitStatus status = ExitStatus::NothingFound;
    QJsonArray array;
    for (const QString &name : names) {
        const Input input = readInput(name);
        if (!input.fault.isEmpty()) {
            status = fail(ExitStatus::Unreadable, u"%1: %2"_s.arg(name, input.fault));
            continue;
        }
        const auto explanation = explainer.explain(input.bytes, reading);
        if (explanation.fault == core::explain::Explanation::Fault::TooLarge) {
            status = fail(ExitStatus::Unreadable,
                          u"%1: %2"_s.arg(name, models::ExplainWords::fault(explanation.fault)));
            continue;
        }
        if (status == ExitStatus::NothingFound
            && !models::codesInOrder(m_catalog, explanation, options.all).isEmpty())
            status = ExitStatus::Found;
        if (options.format == Format::Json) {
            QJsonObject object = toJson(m_catalog, explanation, options.all);
            object.insert(u"file"_s, name);
            array.append(object);
            continue;
        }
        const models::Page page = models::explanationPage(m_catalog, explanation, options.all);
        if (names.size() > 1)
            m_out << (options.format == Format::Markdown ? u"# `%1`\n\n"_s : u"%1:\n"_s)
                         .arg(models::printable(name));
        m_out << (options.format == Format::Markdown ? models::toMarkdown(page)
                                                     : pageText(page, terminal));
    }
    if (options.format == Format::Json && names.size() > 1)
        m_out << json(array);
    else if (options.format == Format::Json && !array.isEmpty())
        m_out << json(array.first().toObject());
    return status;
}

} // namespace statusbook::cli
