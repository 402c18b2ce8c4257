// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/htmltext.h"

#include "core/explain/bytes.h"

#include <QString>

#include <algorithm>
#include <string_view>

namespace statusbook::core::explain {

namespace {

constexpr std::size_t longestEntity = 10;

bool isOneOfNames(std::string_view name, std::span<const std::string_view> names)
{
    return std::ranges::any_of(
        names, [name](std::string_view other) { return equalsIgnoringCase(name, other); });
}

// Tags that begin or end a line.
bool breaksLine(std::string_view name)
{
    static constexpr std::string_view names[] = {"br",  "p",     "div",   "tr",         "li",  "ul",
                                                 "ol",  "table", "h1",    "h2",         "h3",  "h4",
                                                 "pre", "hr",    "title", "blockquote", "body"};
    return isOneOfNames(name, names);
}

class Stripper
{
public:
    explicit Stripper(std::string_view html)
        : m_html(html)
    {}

    QByteArray strip()
    {
        m_text.reserve(static_cast<qsizetype>(m_html.size() / 2));
        while (m_at < m_html.size()) {
            if (m_html[m_at] == '<')
                skipTag();
            else if (m_html[m_at] == '&')
                takeEntity();
            else
                take(m_html[m_at++]);
        }
        return m_text;
    }

private:
    // Blanks collapse, as a browser has it.
    void take(char c)
    {
        const bool blank = isSpace(c);
        if (blank && (m_text.isEmpty() || isSpace(m_text.back())))
            return;
        m_text.append(blank ? ' ' : c);
    }

    void breakLine()
    {
        while (!m_text.isEmpty() && m_text.back() == ' ')
            m_text.chop(1);
        if (!m_text.isEmpty() && m_text.back() != '\n')
            m_text.append('\n');
    }

    void skipTag()
    {
        if (m_html.substr(m_at).starts_with("<!--")) {
            const std::size_t end = m_html.find("-->", m_at + 4);
            m_at = end == std::string_view::npos ? m_html.size() : end + 3;
            return;
        }
        std::size_t begin = m_at + 1;
        if (begin < m_html.size() && m_html[begin] == '/')
            ++begin;
        std::size_t end = begin;
        while (end < m_html.size() && isWordByte(m_html[end])
               && (end > begin || isLetter(m_html[end])))
            ++end;
        const std::string_view name = m_html.substr(begin, end - begin);
        if (name.empty() && (begin >= m_html.size() || m_html[begin] != '!')) {
            take(m_html[m_at++]); // a "<" of the text
            return;
        }
        const bool opens = m_html[begin - 1] == '<';
        m_at = std::min(m_html.find('>', end), m_html.size() - 1) + 1;
        if (breaksLine(name))
            breakLine();
        static constexpr std::string_view unseen[] = {"style", "script", "head"};
        if (opens && isOneOfNames(name, unseen))
            skipTo(name);
    }

    // Passes over everything up to the end tag.
    void skipTo(std::string_view name)
    {
        for (std::size_t end = m_html.find("</", m_at); end != std::string_view::npos;
             end = m_html.find("</", end + 2)) {
            if (startsIgnoringCase(m_html.substr(end + 2), name)) {
                m_at = end;
                return;
            }
        }
        m_at = m_html.size();
    }

    void takeEntity()
    {
        static constexpr std::pair<std::string_view, std::string_view> named[] = {
            {"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}, {"nbsp", " "},
        };
        const std::size_t end = m_html.substr(m_at, longestEntity).find(';');
        const std::string_view entity =
            end == std::string_view::npos ? std::string_view() : m_html.substr(m_at + 1, end - 1);
        const auto row =
            std::ranges::find(named, entity, &std::pair<std::string_view, std::string_view>::first);
        if (row != std::end(named)) {
            take(row->second.front());
            m_at += end + 1;
        } else if (entity.starts_with('#')) {
            const bool hex = entity.size() > 1 && lowered(entity[1]) == 'x';
            const QByteArray digits(entity.data() + (hex ? 2 : 1),
                                    static_cast<qsizetype>(entity.size() - (hex ? 2 : 1)));
            const uint character = digits.toUInt(nullptr, hex ? 16 : 10);
            const char32_t valid = character > 0 && character <= 0x10FFFF ? character : U'\uFFFD';
            m_text.append(QString::fromUcs4(&valid, 1).toUtf8());
            m_at += end + 1;
        } else {
            take(m_html[m_at++]);
        }
    }

    std::string_view m_html;
    std::size_t m_at = 0;
    QByteArray m_text;
};

} // namespace

QByteArray textOfHtml(QByteArrayView html)
{
    return Stripper({html.data(), static_cast<std::size_t>(html.size())}).strip();
}

} // namespace statusbook::core::explain
