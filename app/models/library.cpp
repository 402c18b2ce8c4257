// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/library.h"

#include "core/languagetag.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace statusbook::models {

using core::Catalog;
using core::CatalogCheck;
using core::CatalogFault;
using namespace Qt::StringLiterals;

namespace {

const LanguageData *find(const QList<LanguageData> &data, const QString &language)
{
    const auto found = std::ranges::find(data, language, &LanguageData::language);
    return found == data.end() ? nullptr : &*found;
}

// What the system says of a file that it does not let be read, or of its folder; nothing if it does.
QString systemFault(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).path());
    QFile file(folder.isReadable() ? path : folder.filePath());
    return file.open(QIODevice::ReadOnly) ? QString()
                                          : u"%1: %2"_s.arg(file.fileName(), file.errorString());
}

} // namespace

Library::Library(QList<LanguageData> data, CatalogCheck check)
    : m_data(std::move(data))
    , m_check(check)
{
    const LanguageData *english = find(m_data, u"en"_s);
    CatalogFault fault = CatalogFault::NotACatalogue;
    if (english)
        m_english = Catalog::open(english->catalog, nullptr, check, &fault);
    if (fault != CatalogFault::None)
        m_faults.append({u"en"_s, english ? english->source : QString(), fault});
}

Library Library::fromFolder(const QString &folder, const QList<LanguageData> &bundled)
{
    QList<LanguageData> data;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.catalog"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        const QString language = name.section(u'.', 0, 0);
        const LanguageData *shipped = find(bundled, language);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        data.append(
            {language, bytes, shipped ? shipped->interface : QByteArray(), dir.filePath(name)});
    }
    if (!find(data, u"en"_s))
        data.append({u"en"_s, {}, {}, dir.filePath(u"en.catalog"_s)});
    Library library(data, CatalogCheck::Everything);
    if (library.isEmpty())
        library.m_data = bundled;
    return library;
}

QStringList Library::languages() const
{
    QStringList languages;
    for (const LanguageData &item : m_data)
        languages.append(item.language);
    return languages;
}

Catalog Library::catalog(const QString &language)
{
    const LanguageData *data = find(m_data, language);
    if (!data || language == u"en" || isEmpty())
        return m_english;
    CatalogFault fault = CatalogFault::None;
    const Catalog catalog = Catalog::open(data->catalog, &m_english, m_check, &fault);
    if (fault == CatalogFault::None)
        return catalog;
    m_faults.append({language, data->source, fault});
    return m_english;
}

QByteArray Library::interface(const QString &language) const
{
    const LanguageData *data = find(m_data, language);
    return data ? data->interface : QByteArray();
}

QString Library::nearest(const QString &wanted) const
{
    const QStringList preferred = wanted.isEmpty() ? environmentLanguages() : QStringList{wanted};
    const QString language = core::nearestLanguage(preferred, languages());
    return language.isEmpty() ? u"en"_s : language;
}

QStringList environmentLanguages()
{
    QStringList languages;
    const QString locale = [] {
        for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
                return value;
        }
        return QString();
    }();
    // As gettext does: an explicit C locale silences LANGUAGE.
    if (locale != u"C" && locale != u"POSIX")
        languages = qEnvironmentVariable("LANGUAGE").split(u':', Qt::SkipEmptyParts);
    if (!locale.isEmpty())
        languages.append(locale);
    return languages;
}

QString nativeName(const QString &language)
{
    static constexpr std::array<std::pair<QLatin1StringView, const char16_t *>, 15> names{{
        {QLatin1StringView("en"), u"English"},
        {QLatin1StringView("tr"), u"Türkçe"},
        {QLatin1StringView("ko"), u"한국어"},
        {QLatin1StringView("ar"), u"العربية"},
        {QLatin1StringView("de"), u"Deutsch"},
        {QLatin1StringView("es"), u"Español"},
        {QLatin1StringView("fr"), u"Français"},
        {QLatin1StringView("pt_BR"), u"Português (Brasil)"},
        {QLatin1StringView("ru"), u"Русский"},
        {QLatin1StringView("ja"), u"日本語"},
        {QLatin1StringView("zh_CN"), u"简体中文"},
        {QLatin1StringView("hi"), u"हिन्दी"},
        {QLatin1StringView("id"), u"Bahasa Indonesia"},
        {QLatin1StringView("vi"), u"Tiếng Việt"},
        {QLatin1StringView("th"), u"ไทย"},
    }};
    for (const auto &[code, name] : names) {
        if (code == language)
            return QString::fromUtf16(name);
    }
    return language;
}

QString FaultText::describe(const LibraryFault &fault)
{
    const bool isFile = !fault.source.isEmpty();
    if (const QString unread = isFile ? systemFault(fault.source) : QString(); !unread.isEmpty())
        return unread;
    const QString file = isFile ? fault.source : fault.language;
    const bool nothing = isFile && QFileInfo(file).size() == 0;
    switch (nothing ? CatalogFault::Truncated : fault.fault) {
    case CatalogFault::None:
        return {};
    case CatalogFault::NotACatalogue:
        //: %1 is a file
        return tr("%1 is not a catalogue.").arg(file);
    case CatalogFault::WrongByteOrder:
        return tr("%1 was made for another kind of processor.").arg(file);
    case CatalogFault::Truncated:
        return tr("%1 is cut off: the end of the file is missing.").arg(file);
    case CatalogFault::Damaged:
        return tr("%1 is damaged: its checksum does not fit its content.").arg(file);
    case CatalogFault::OtherBuild:
        return tr("%1 belongs to another version of the content than the English catalogue beside "
                  "it.")
            .arg(file);
    }
    return {};
}

} // namespace statusbook::models
