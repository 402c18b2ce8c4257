// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/dialogue.h"

#include "core/explain/bytes.h"
#include "core/explain/literalset.h"

#include <algorithm>
#include <array>

namespace statusbook::core::explain {

namespace {

constexpr std::size_t blockSize = 1024;

// Commands of RFC 5321 §4.1 and RFC 959 §4.1, which stand in capitals, and what servers of that
// kind call themselves.
constexpr std::array<std::string_view, 13> smtpMarks = {
    "EHLO",  "HELO", "MAIL FROM:", "RCPT TO:", "STARTTLS",      "AUTH LOGIN", "AUTH PLAIN",
    "esmtp", "smtp", "PIPELINING", "8BITMIME", "mailer-daemon", "250-SIZE",
};
constexpr std::array<std::string_view, 21> ftpMarks = {
    "ftp>", "ftp",    "ftpd",   "USER",         "PASS",         "PASV",      "EPSV",
    "RETR", "STOR",   "CWD",    "NLST",         "MDTM",         "SYST",      "PWD",
    "LIST", "TYPE I", "TYPE A", "passive mode", "port command", "filezilla", "vsftpd",
};

std::string_view markOf(std::uint32_t literal)
{
    return literal < smtpMarks.size() ? smtpMarks[literal] : ftpMarks[literal - smtpMarks.size()];
}

bool standsAsWord(std::string_view text, std::size_t end, std::string_view mark)
{
    const std::size_t begin = end - mark.size();
    const bool command = isUpper(mark.front()) || isDigit(mark.front());
    return (begin == 0 || !isWordByte(text[begin - 1]))
        && (end == text.size() || !isWordByte(text[end]) || !isWordByte(mark.back()))
        && (!command || text.substr(begin, mark.size()) == mark);
}

const LiteralSet &marks()
{
    static const LiteralSet set = [] {
        std::array<std::string_view, smtpMarks.size() + ftpMarks.size()> all{};
        std::ranges::copy(ftpMarks, std::ranges::copy(smtpMarks, all.begin()).out);
        return LiteralSet(all);
    }();
    return set;
}

} // namespace

const Dialogue &Dialogues::around(std::string_view text, std::size_t position)
{
    const std::size_t block = position / blockSize;
    if (m_known && m_block == block && m_text.data() == text.data() && m_text.size() == text.size())
        return m_dialogue;
    m_known = true;
    m_text = text;
    m_block = block;
    m_dialogue = {};
    const std::size_t begin = block == 0 ? 0 : (block - 1) * blockSize;
    const std::string_view window = text.substr(begin, 3 * blockSize);
    marks().scan(window, [&](std::uint32_t literal, std::size_t end) {
        if (standsAsWord(window, end, markOf(literal)))
            ++(literal < smtpMarks.size() ? m_dialogue.smtp : m_dialogue.ftp);
    });
    return m_dialogue;
}

} // namespace statusbook::core::explain
