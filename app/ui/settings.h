// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/codelistmodel.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace statusbook::ui {

// What the reader looks at: nothing yet, an entry, two codes side by side, or a text and what is read
// from it, which is never remembered.
struct Place {
    core::CodeId code;
    core::CodeId compared; // valid for a comparison
    bool explanation = false;

    [[nodiscard]] static Place ofExplanation() { return {{}, {}, true}; }
    [[nodiscard]] bool isStart() const { return !code.isValid() && !explanation; }
    [[nodiscard]] bool isComparison() const { return compared.isValid(); }

    friend bool operator==(const Place &, const Place &) = default;
};

// What comes back at the next start. Anything missing or out of range in the file has its default.
struct Settings {
    QByteArray geometry;
    QByteArray splitter;
    int zoom = 0;     // steps, -6…+12
    QString language; // empty: the system's
    Place place;
    QStringList systems;  // filter: ids
    QStringList outcomes; // filter: names
    bool sortByName = false;

    static constexpr int leastZoom = -6;
    static constexpr int mostZoom = 12;

    // A file that is missing, unreadable or broken gives defaults.
    [[nodiscard]] static Settings load(const QString &path);
    // False if the file could not be written; the old one is then still whole.
    [[nodiscard]] bool save(const QString &path) const;

    // $XDG_CONFIG_HOME/statusbook/statusbook.ini
    [[nodiscard]] static QString defaultPath();
};

// What is to be stored after one window changed its bookmarks from `before` to `after`, while another
// window may have changed what is stored.
[[nodiscard]] QList<models::Bookmark> mergedBookmarks(const QList<models::Bookmark> &stored,
                                                      const QList<models::Bookmark> &before,
                                                      const QList<models::Bookmark> &after);

// The reader's bookmarks, in a JSON file of their own.
struct BookmarkFile {
    // What the file holds. A file that is there but broken is put aside under *.broken and `fault`
    // says what is wrong with it; what could be read is kept.
    [[nodiscard]] static QList<models::Bookmark> load(const QString &path, QString *fault);
    // False if the file could not be written; the old one is then still whole.
    [[nodiscard]] static bool save(const QString &path, const QList<models::Bookmark> &bookmarks);

    // $XDG_CONFIG_HOME/statusbook/bookmarks.json
    [[nodiscard]] static QString defaultPath();
};

} // namespace statusbook::ui
