// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/rule.h"

namespace statusbook::core::explain {

std::string_view Place::lineBefore(std::size_t most) const
{
    const std::string_view view = text.substr(begin - std::min(begin, most), std::min(begin, most));
    const std::size_t lineEnd = view.rfind('\n');
    return lineEnd == std::string_view::npos ? view : view.substr(lineEnd + 1);
}

std::string_view Place::lineAfter(std::size_t most) const
{
    const std::string_view view = text.substr(end, most);
    const std::string_view line = view.substr(0, view.find('\n'));
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

std::string_view Place::around(std::size_t most) const
{
    const std::size_t first = begin - std::min(begin, most);
    return text.substr(first, end + most - first);
}

std::size_t Place::skip(std::size_t position, std::string_view bytes, std::size_t most) const
{
    const std::size_t last = position + most;
    while (position < last && isOneOf(at(position), bytes))
        ++position;
    return position;
}

std::size_t Place::skipBack(std::size_t position, std::string_view bytes, std::size_t most) const
{
    const std::size_t last = position - std::min(position, most);
    while (position > last && isOneOf(text[position - 1], bytes))
        --position;
    return position;
}

Number Place::wholeNumber(std::size_t position) const
{
    const Number number = numberAt(text, position);
    return number.isValid() && endsNumber(text, number.end) ? number : Number();
}

Number Place::numberAfter(std::string_view gap) const
{
    return wholeNumber(skip(end, gap));
}

bool endsNumber(std::string_view text, std::size_t end)
{
    if (end >= text.size())
        return true;
    if (isWordByte(text[end]) || text[end] == '%')
        return false;
    const bool decimal = text[end] == '.' || text[end] == ',';
    return !decimal || end + 1 >= text.size() || !isDigit(text[end + 1]);
}

} // namespace statusbook::core::explain
