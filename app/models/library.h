// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalog.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace statusbook::models {

// What is there of one language: the bytes of its catalogue and of its interface translation (.qm,
// may be empty), which stay valid for the life of the program.
struct LanguageData {
    QString language;
    QByteArray catalog;
    QByteArray interface;
    QString source; // a file's name for error messages; empty if it came with the program
};

// A catalogue that could not be used, and why.
struct LibraryFault {
    QString language;
    QString source;
    core::CatalogFault fault = core::CatalogFault::None;
};

// The catalogues of all languages. English must be there; another language's catalogue is opened
// when it is asked for.
class Library final
{
public:
    Library() = default;
    // Without a usable English catalogue the library is empty and faults() says why.
    Library(QList<LanguageData> data, core::CatalogCheck check);

    // What a folder of *.catalog files holds instead of what came with the program. A folder without a
    // usable English catalogue leaves the library empty but for the interfaces, whose words tell the fault.
    [[nodiscard]] static Library fromFolder(const QString &folder,
                                            const QList<LanguageData> &bundled);

    [[nodiscard]] bool isEmpty() const { return m_english.isEmpty(); }
    [[nodiscard]] const QList<LibraryFault> &faults() const { return m_faults; }
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] const core::Catalog &english() const { return m_english; }

    // The catalogue of a language, or English where there is none or it is damaged (then faults()
    // has one more).
    [[nodiscard]] core::Catalog catalog(const QString &language);
    [[nodiscard]] QByteArray interface(const QString &language) const;
    // The language nearest to `wanted`, or to what the environment asks for where that is empty; English
    // where none is near.
    [[nodiscard]] QString nearest(const QString &wanted) const;

private:
    QList<LanguageData> m_data;
    core::CatalogCheck m_check = core::CatalogCheck::Structure;
    core::Catalog m_english;
    QList<LibraryFault> m_faults;
};

// The languages that the environment asks for, most wanted first: LANGUAGE, LC_ALL, LC_MESSAGES, LANG.
[[nodiscard]] QStringList environmentLanguages();

// What a language calls itself: "Türkçe", "العربية". The code itself if it is unknown.
[[nodiscard]] QString nativeName(const QString &language);

// Why a catalogue cannot be used, as a sentence that names the file. Of a file that cannot be read the
// system is asked when it is told, as it answers in the language of that moment.
class FaultText final
{
    Q_DECLARE_TR_FUNCTIONS(FaultText)

public:
    [[nodiscard]] static QString describe(const LibraryFault &fault);
};

} // namespace statusbook::models
