// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace statusbook::ui {

using core::CodeId;
using namespace Qt::StringLiterals;

namespace {

QString configFile(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/statusbook/"_s + name;
}

CodeId idFrom(const QJsonValue &value)
{
    return CodeId::fromString(value.toString());
}

// Moves a broken file out of the way, so that saving does not destroy what is in it.
void putAside(const QString &path)
{
    QFile::remove(path + u".broken"_s);
    QFile::rename(path, path + u".broken"_s);
}

} // namespace

QString Settings::defaultPath()
{
    return configFile(u"statusbook.ini"_s);
}

Settings Settings::load(const QString &path)
{
    const QSettings file(path, QSettings::IniFormat);
    Settings settings;
    settings.geometry = file.value("window/geometry"_L1).toByteArray();
    settings.splitter = file.value("window/splitter"_L1).toByteArray();
    settings.zoom = std::clamp(file.value("window/zoom"_L1).toInt(), leastZoom, mostZoom);
    settings.language = file.value("language"_L1).toString();
    settings.place.code = CodeId::fromString(file.value("place/code"_L1).toString());
    settings.place.compared = CodeId::fromString(file.value("place/compared"_L1).toString());
    settings.systems = file.value("filter/systems"_L1).toStringList();
    settings.outcomes = file.value("filter/outcomes"_L1).toStringList();
    settings.sortByName = file.value("list/sortByName"_L1).toBool();
    return settings;
}

bool Settings::save(const QString &path) const
{
    QDir().mkpath(QFileInfo(path).path());
    QSettings file(path, QSettings::IniFormat);
    file.setValue("window/geometry"_L1, geometry);
    file.setValue("window/splitter"_L1, splitter);
    file.setValue("window/zoom"_L1, zoom);
    file.setValue("language"_L1, language);
    file.setValue("place/code"_L1, place.code.toString());
    file.setValue("place/compared"_L1, place.compared.toString());
    file.setValue("filter/systems"_L1, systems);
    file.setValue("filter/outcomes"_L1, outcomes);
    file.setValue("list/sortByName"_L1, sortByName);
    file.sync();
    return file.status() == QSettings::NoError;
}

QList<models::Bookmark> mergedBookmarks(const QList<models::Bookmark> &stored,
                                        const QList<models::Bookmark> &before,
                                        const QList<models::Bookmark> &after)
{
    QList<models::Bookmark> merged = stored;
    merged.removeIf([&](const models::Bookmark &bookmark) {
        return before.contains(bookmark) && !after.contains(bookmark);
    });
    for (const models::Bookmark &bookmark : after) {
        if (!before.contains(bookmark) && !merged.contains(bookmark))
            merged.append(bookmark);
    }
    return merged;
}

QString BookmarkFile::defaultPath()
{
    return configFile(u"bookmarks.json"_s);
}

QList<models::Bookmark> BookmarkFile::load(const QString &path, QString *fault)
{
    QList<models::Bookmark> bookmarks;
    QFile file(path);
    if (!file.exists())
        return bookmarks;
    if (!file.open(QIODevice::ReadOnly)) {
        *fault = file.errorString();
        return bookmarks;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    file.close();
    if (error.error != QJsonParseError::NoError
        || !document.object().value("bookmarks"_L1).isArray()) {
        *fault = error.errorString();
        putAside(path);
        return bookmarks;
    }
    const QJsonArray items = document.object().value("bookmarks"_L1).toArray();
    for (const QJsonValue &item : items) {
        const QJsonObject object = item.toObject();
        const models::Bookmark bookmark{idFrom(object.value("code"_L1)),
                                        idFrom(object.value("compared"_L1))};
        if (bookmark.code.isValid() && !bookmarks.contains(bookmark))
            bookmarks.append(bookmark);
    }
    return bookmarks;
}

bool BookmarkFile::save(const QString &path, const QList<models::Bookmark> &bookmarks)
{
    QJsonArray items;
    for (const models::Bookmark &bookmark : bookmarks) {
        QJsonObject item{{u"code"_s, bookmark.code.toString()}};
        if (bookmark.compared.isValid())
            item.insert(u"compared"_s, bookmark.compared.toString());
        items.append(item);
    }
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"bookmarks"_s, items}}).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace statusbook::ui
