// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/terminal.h"

#include "models/pageexport.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

#include <sys/ioctl.h>
#include <unistd.h>

namespace statusbook::cli {

using namespace Qt::StringLiterals;
using models::TextStyle;

namespace {

constexpr int defaultWidth = 80;
constexpr int widest = 100; // longer lines are hard to read

QString colored(const QString &text, const char *code)
{
    return u"\x1b[%1m%2\x1b[0m"_s.arg(QLatin1StringView(code), text);
}

const char *colorOf(core::Outcome outcome)
{
    switch (outcome) {
    case core::Outcome::Success:
        return "1;32";
    case core::Outcome::Progress:
        return "1;34";
    case core::Outcome::Redirect:
        return "1;35";
    case core::Outcome::TemporaryFailure:
        return "1;33";
    case core::Outcome::PermanentFailure:
        return "1;31";
    case core::Outcome::Notice:
        return "1";
    }
    return "0";
}

QString emphasize(const QString &text, TextStyle::Emphasis emphasis,
                  std::optional<core::Outcome> outcome)
{
    if (emphasis == TextStyle::Emphasis::Outcome)
        return colored(text, colorOf(outcome.value_or(core::Outcome::Notice)));
    return colored(text, "1");
}

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFD);
}

bool takesNoColumn(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format;
}

// Pieces that stay whole, each with the spaces behind it: a line is broken at spaces, and between the
// letters of scripts that write none. An address or a command is not cut at its punctuation.
QList<QStringView> piecesOf(QStringView line)
{
    const auto breaksBeside = [](QChar c) {
        return c == u' ' || (isWide(c.unicode()) && c.script() != QChar::Script_Hangul);
    };
    QList<QStringView> pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, line.toString());
    qsizetype start = 0;
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) {
        if (at == line.size() || breaksBeside(line[at - 1]) || breaksBeside(line[at])) {
            pieces.append(line.sliced(start, at - start));
            start = at;
        }
    }
    return pieces;
}

QStringView withoutSpacesBehind(QStringView piece)
{
    while (piece.endsWith(u' '))
        piece.chop(1);
    return piece;
}

QString wrappedLine(const QString &line, int width)
{
    static const QRegularExpression lead(u"^(\\s*(?:\\d+\\. )?)"_s);
    const QString first = lead.match(line).captured(1);
    const QString indent(columnsOf(first), u' ');
    QString result = first;
    int column = columnsOf(first);
    QStringView spaces; // not needed at the end of a line
    for (const QStringView piece : piecesOf(QStringView(line).sliced(first.size()))) {
        const QStringView word = withoutSpacesBehind(piece);
        const int columns = static_cast<int>(spaces.size()) + columnsOf(word);
        if (column > indent.size() && column + columns > width) {
            result += u'\n' + indent + word;
            column = static_cast<int>(indent.size()) + columnsOf(word);
        } else {
            result += spaces.toString() + word;
            column += columns;
        }
        spaces = piece.sliced(word.size());
    }
    return result;
}

} // namespace

Terminal Terminal::ofStandardOutput()
{
    Terminal terminal;
    if (isatty(STDOUT_FILENO) == 0)
        return terminal;
    winsize size{};
    const bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    terminal.width = known ? size.ws_col : defaultWidth;
    terminal.color =
        qEnvironmentVariableIsEmpty("NO_COLOR") && qEnvironmentVariable("TERM") != u"dumb";
    return terminal;
}

QString pageText(const models::Page &page, const Terminal &terminal)
{
    const QString text =
        models::toPlainText(page, terminal.color ? TextStyle{emphasize} : TextStyle{});
    return terminal.width == 0 ? text : wrapped(text, std::min(terminal.width, widest));
}

int columnsOf(QStringView text)
{
    int columns = 0;
    bool escape = false;
    for (const char32_t c : text.toUcs4()) {
        escape = escape || c == 0x1B;
        if (!escape && !takesNoColumn(c))
            columns += isWide(c) ? 2 : 1;
        escape = escape && c != U'm';
    }
    return columns;
}

QString wrapped(const QString &text, int width)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(line.startsWith(models::wireIndent) ? line : wrappedLine(line, width));
    return lines.join(u'\n');
}

QString padded(const QString &text, int columns)
{
    return text + QString(std::max(0, columns - columnsOf(text)), u' ');
}

} // namespace statusbook::cli
