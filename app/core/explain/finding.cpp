// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/finding.h"

#include <algorithm>
#include <charconv>

namespace statusbook::core::explain {

QLatin1StringView idOf(CodeSystem system)
{
    static constexpr QLatin1StringView ids[] = {
        QLatin1StringView("smtp"),      QLatin1StringView("smtp-enhanced"),
        QLatin1StringView("http"),      QLatin1StringView("ftp"),
        QLatin1StringView("sip"),       QLatin1StringView("dns"),
        QLatin1StringView("dns-ede"),   QLatin1StringView("grpc"),
        QLatin1StringView("websocket"), QLatin1StringView("tls-alert"),
        QLatin1StringView("errno"),     QLatin1StringView("signal"),
        QLatin1StringView("exit-code"), QLatin1StringView("curl"),
        QLatin1StringView("ldap"),      QLatin1StringView("mqtt"),
    };
    return ids[static_cast<std::size_t>(system)];
}

CodeText::CodeText(std::string_view text)
    : m_size(static_cast<quint8>(std::min(text.size(), m_data.size())))
{
    std::copy_n(text.data(), m_size, m_data.data());
}

CodeText::CodeText(int number)
{
    const auto end = std::to_chars(m_data.data(), m_data.data() + m_data.size(), number).ptr;
    m_size = static_cast<quint8>(end - m_data.data());
}

CodeId Finding::id() const
{
    const std::string_view text = code.view();
    return {idOf(system), QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()))};
}

} // namespace statusbook::core::explain
