// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalogformat.h"
#include "core/entry.h"

#include <QByteArray>

#include <optional>
#include <span>

namespace statusbook::core {

// Why a catalogue could not be opened.
enum class CatalogFault { None, NotACatalogue, WrongByteOrder, Truncated, Damaged, OtherBuild };

// How much of the file opening reads: Structure touches the header only and trusts the sections
// (for bytes that came with the program), Everything checks each section's checksum.
enum class CatalogCheck { Structure, Everything };

// All systems and codes of one language, read in place from the bytes that the compiler wrote.
// Immutable. Copies are cheap and share the bytes; the bytes must outlive every copy unless they
// are owned by the QByteArray. Codes are numbered 0…codeCount()-1 in the order of the systems, then
// of the numbers; the numbering is the same in every language of one build.
class Catalog final
{
public:
    Catalog() = default;

    // Reads `bytes`; english is the English catalogue of the same build, or null if this is it.
    // On a fault the catalogue stays empty and valid.
    [[nodiscard]] static Catalog open(const QByteArray &bytes, const Catalog *english,
                                      CatalogCheck check, CatalogFault *fault);

    [[nodiscard]] QString language() const;
    [[nodiscard]] bool isEmpty() const { return codeCount() == 0; }

    [[nodiscard]] int systemCount() const;
    [[nodiscard]] SystemInfo system(int system) const;
    [[nodiscard]] QString systemId(int system) const;
    [[nodiscard]] QString systemName(int system) const; // short, translated
    [[nodiscard]] int findSystem(QStringView id) const; // -1: none
    [[nodiscard]] int firstCode(int system) const;      // first code's index
    [[nodiscard]] int codeCount(int system) const;
    [[nodiscard]] QList<CodeClass> classes(int system) const;

    [[nodiscard]] int codeCount() const;
    [[nodiscard]] int find(const CodeId &id) const; // -1: not in the catalogue
    [[nodiscard]] CodeId id(int code) const;
    [[nodiscard]] int systemOf(int code) const;
    [[nodiscard]] QString codeText(int code) const;
    [[nodiscard]] QString token(int code) const;
    [[nodiscard]] Text name(int code) const;
    [[nodiscard]] Outcome outcome(int code) const;
    [[nodiscard]] Retry retry(int code) const;
    [[nodiscard]] Actor actor(int code) const;
    [[nodiscard]] Status status(int code) const;
    [[nodiscard]] int nameRank(int code) const; // place among all codes sorted by name
    [[nodiscard]] QString classId(int code) const;

    // The whole entry; for a well-formed code that nobody registered the answer by its system's
    // rules (status Unregistered); nothing where the rules say nothing either.
    [[nodiscard]] Entry entry(int code) const;
    [[nodiscard]] std::optional<Entry> entry(const CodeId &id) const;

    // Whether the rules of the system answer for this code although it is not in the catalogue.
    [[nodiscard]] bool answersByRule(int system, QStringView code) const;
    // Outcome and name of such an answer, without building it. Only a code that shares a text with
    // registered ones has a name.
    [[nodiscard]] Outcome outcomeByRule(int system, QStringView code) const;
    [[nodiscard]] Text nameByRule(int system, QStringView code) const;

    [[nodiscard]] int pairCount() const;
    [[nodiscard]] std::optional<PairNote> pair(const CodeId &a, const CodeId &b) const;
    // Codes that a pair note compares with this one, in the order of the notes.
    [[nodiscard]] QList<CodeId> comparedWith(int code) const;

    // For search: the bytes of a section, the facts of all codes, the ids of all classes in the order
    // of Facts::classIndex.
    [[nodiscard]] QByteArrayView section(format::Section section) const;
    [[nodiscard]] std::span<const format::Facts> facts() const;
    [[nodiscard]] QStringList classIds() const;

private:
    template <typename Record>
    [[nodiscard]] std::span<const Record> records(format::Section section) const;
    template <typename Record>
    [[nodiscard]] std::span<const Record> range(format::Section section, format::Range range) const;
    template <typename Record>
    [[nodiscard]] std::span<const Record> list(format::ListRef ref) const;
    template <typename Record>
    [[nodiscard]] const Record *record(format::Section section, int index) const;

    [[nodiscard]] const format::Label *label(int code) const;
    [[nodiscard]] const format::Code *details(int code) const;
    [[nodiscard]] QByteArrayView bytes(format::TextRef ref) const;
    [[nodiscard]] QString string(format::TextRef ref) const;
    [[nodiscard]] Text text(format::TextRef ref) const;
    [[nodiscard]] QList<Text> texts(format::ListRef ref) const;
    [[nodiscard]] QList<Reference> references(format::ListRef ref) const;
    [[nodiscard]] QList<CodeId> ids(format::ListRef ref) const;
    [[nodiscard]] QList<Print> prints(format::ListRef ref) const;
    [[nodiscard]] QList<Equivalent> equivalents(int code, format::ListRef ref) const;
    [[nodiscard]] CodeClass codeClass(const format::Class &record) const;
    [[nodiscard]] const format::Class *classOf(int code) const;
    [[nodiscard]] const format::Class *classFor(int system, QStringView code) const;
    [[nodiscard]] const format::Rule *ruleFor(int system, QStringView code) const;
    [[nodiscard]] Entry entryByRule(int system, const QString &code,
                                    const format::Rule &rule) const;

    QByteArray m_bytes;
    QByteArray m_english; // the whole English file; empty if this is the English one
};

} // namespace statusbook::core
