// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalogformat.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>
#include <vector>

namespace statusbook::compiler {

// The text pool of a catalogue: each text once.
class TextPool final
{
public:
    // A pool of its own, or with `english` one that holds translations only.
    explicit TextPool(const TextPool *english = nullptr)
        : m_english(english)
    {}

    // A text that no translation replaces: in the English pool if there is one.
    [[nodiscard]] core::format::TextRef original(const QString &text);
    // The translation, or the English text where that is empty.
    [[nodiscard]] core::format::TextRef text(const QString &english, const QString &translation);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    [[nodiscard]] core::format::TextRef add(const QString &text);

    const TextPool *m_english = nullptr;
    QByteArray m_bytes;
    QHash<QByteArray, core::format::TextRef> m_known;
};

// Collects the sections of a catalogue and writes the file.
class SectionWriter final
{
public:
    // To a section of such records.
    template <typename Record>
    core::format::Range append(core::format::Section section, const std::vector<Record> &records)
    {
        return {place<Record>(section, records, sizeof(Record)),
                static_cast<std::uint32_t>(records.size())};
    }
    // To the details.
    template <typename Record>
    core::format::ListRef list(const std::vector<Record> &records)
    {
        static_assert(sizeof(Record) % core::format::word == 0
                      && alignof(Record) <= core::format::word);
        return {place<Record>(core::format::Section::Details, records, core::format::word),
                static_cast<std::uint32_t>(records.size())};
    }
    void set(core::format::Section section, const QByteArray &bytes)
    {
        m_sections[static_cast<std::size_t>(section)] = bytes;
    }

    // Of all bytes in all sections.
    [[nodiscard]] quint32 fingerprint() const;
    [[nodiscard]] QByteArray file(const QString &language, quint32 build) const;

private:
    // Returns where the section ended before, in pieces of `unit` bytes.
    template <typename Record>
    std::uint32_t place(core::format::Section section, const std::vector<Record> &records,
                        std::size_t unit)
    {
        QByteArray &bytes = m_sections[static_cast<std::size_t>(section)];
        const auto end = static_cast<std::size_t>(bytes.size());
        bytes.append(reinterpret_cast<const char *>(records.data()),
                     static_cast<qsizetype>(records.size() * sizeof(Record)));
        return static_cast<std::uint32_t>(end / unit);
    }

    std::array<QByteArray, core::format::sectionCount> m_sections;
};

} // namespace statusbook::compiler
