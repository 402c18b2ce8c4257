// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pagecopy.h"

#include "models/bidi.h"
#include "ui/pagegrid.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace statusbook::ui {

using namespace Qt::StringLiterals;

namespace {

// One paragraph of the selection, and where it stands in a table (row -1: in none).
struct Piece {
    int row = -1;
    int column = 0; // in reading order
    PageCopy words;
};

QString plain(QString text)
{
    return models::withoutIsolates(
        text.replace(u'\u00a0', u' ').replace(QChar::LineSeparator, u'\n'));
}

class SelectionReader
{
public:
    SelectionReader(const QTextCursor &selection, const PageContent &content, bool rightToLeft)
        : m_selection(selection)
        , m_content(content)
        , m_rightToLeft(rightToLeft)
    {
        if (selection.hasComplexSelection())
            selection.selectedTableCells(&m_firstRow, &m_rows, &m_firstColumn, &m_columns);
    }

    [[nodiscard]] QList<Piece> read() const;

private:
    [[nodiscard]] bool isSelected(const QTextTableCell &cell) const;
    [[nodiscard]] PageCopy read(const QTextBlock &block) const;
    [[nodiscard]] QString html(const QString &text, const QTextCharFormat &format) const;

    const QTextCursor &m_selection;
    const PageContent &m_content;
    bool m_rightToLeft;
    int m_firstRow = -1;
    int m_rows = 0;
    int m_firstColumn = 0;
    int m_columns = 0;
};

bool SelectionReader::isSelected(const QTextTableCell &cell) const
{
    if (m_firstRow < 0)
        return true;
    return cell.row() >= m_firstRow && cell.row() < m_firstRow + m_rows
        && cell.column() >= m_firstColumn && cell.column() < m_firstColumn + m_columns;
}

QString SelectionReader::html(const QString &text, const QTextCharFormat &format) const
{
    QString result = text.toHtmlEscaped().replace(u"\n"_s, u"<br>"_s);
    if (format.boolProperty(MonospaceProperty))
        result = u"<code>"_s + result + u"</code>"_s;
    if (format.fontWeight() == QFont::Bold)
        result = u"<b>"_s + result + u"</b>"_s;
    const int link = format.hasProperty(LinkProperty) ? format.intProperty(LinkProperty) : -1;
    if (link >= 0 && m_content.links[link].kind == PageLink::Kind::Url) {
        const QString url = m_content.links[link].url.toString(QUrl::FullyEncoded);
        result = u"<a href=\""_s + url.toHtmlEscaped() + u"\">"_s + result + u"</a>"_s;
    }
    return result;
}

PageCopy SelectionReader::read(const QTextBlock &block) const
{
    PageCopy result;
    const int start = m_selection.selectionStart();
    const int end = m_selection.selectionEnd();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int from = std::max(start, fragment.position());
        const int to = std::min(end, fragment.position() + fragment.length());
        if (from >= to)
            continue;
        const QTextCharFormat format = fragment.charFormat();
        const QString text = format.hasProperty(CopyTextProperty)
            ? format.stringProperty(CopyTextProperty)
            : plain(fragment.text().mid(from - fragment.position(), to - from));
        if (text.isEmpty())
            continue;
        result.text += text;
        result.html += html(text, format);
    }
    return result;
}

QList<Piece> SelectionReader::read() const
{
    QList<Piece> pieces;
    const QTextDocument *document = m_selection.document();
    QTextBlock block = document->findBlock(m_selection.selectionStart());
    for (; block.isValid() && block.position() < m_selection.selectionEnd(); block = block.next()) {
        Piece piece{.words = read(block)};
        if (const QTextTable *table = QTextCursor(block).currentTable()) {
            const QTextTableCell cell = table->cellAt(block.position());
            if (!isSelected(cell))
                continue;
            piece.row = cell.row();
            piece.column = gridColumn(cell.column(), table->columns(), m_rightToLeft);
        }
        if (!piece.words.text.isEmpty())
            pieces.append(piece);
    }
    const auto inReadingOrder = [](const Piece &a, const Piece &b) {
        return a.row == b.row && a.row >= 0 && a.column < b.column;
    };
    // Row by row: the order is only partial, so each row is sorted for itself.
    for (auto first = pieces.begin(); first != pieces.end();) {
        const auto last = std::find_if(first, pieces.end(), [row = first->row](const Piece &piece) {
            return piece.row != row;
        });
        std::stable_sort(first, last, inReadingOrder);
        first = last;
    }
    return pieces;
}

// What stands between two pieces as text and as HTML.
void appendTo(PageCopy &result, const Piece &piece, const Piece *before)
{
    const bool sameRow = before && piece.row >= 0 && piece.row == before->row;
    const bool sameCell = sameRow && piece.column == before->column;
    if (before)
        result.text += sameCell ? u" "_s : sameRow ? u"\t"_s : u"\n"_s;
    if (sameCell)
        result.html += u"<br>"_s;
    else if (sameRow)
        result.html += u"</td><td>"_s;
    else if (before)
        result.html += before->row >= 0 ? u"</td></tr>"_s : u"</p>"_s;
    if (!sameRow) {
        if (piece.row >= 0)
            result.html += before && before->row >= 0 ? u"<tr><td>"_s : u"<table><tr><td>"_s;
        else
            result.html += before && before->row >= 0 ? u"</table><p>"_s : u"<p>"_s;
    }
    result.text += piece.words.text;
    result.html += piece.words.html;
}

} // namespace

PageCopy copyOf(const QTextCursor &selection, const PageContent &content, bool rightToLeft)
{
    const QList<Piece> pieces = SelectionReader(selection, content, rightToLeft).read();
    PageCopy result;
    const Piece *before = nullptr;
    for (const Piece &piece : pieces) {
        appendTo(result, piece, before);
        before = &piece;
    }
    if (before)
        result.html += before->row >= 0 ? u"</td></tr></table>"_s : u"</p>"_s;
    return result;
}

} // namespace statusbook::ui
