// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalog.h"
#include "models/page.h"

#include <QFont>
#include <QHash>
#include <QObject>
#include <QSize>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <optional>

class QPainter;

namespace statusbook::ui {

class Language;

// Does unseen what a switch to a language will do: loads its fonts, and sets and paints what would be in
// view, so that its letters are drawn already. For Chinese, Japanese, Korean, Arabic, Hindi and Thai
// this takes longer than all the rest of a switch.
class Rehearsal final : public QObject
{
    Q_OBJECT

public:
    // What is in view.
    struct Scene {
        std::function<models::Page(const core::Catalog &)> makePage; // none: no page is shown
        QList<core::CodeId> rows;                                    // of the list
        QFont font;
        QSize size; // of the page
    };

    // Asks for the scene when it begins. The language must outlive this.
    Rehearsal(Language &language, std::function<Scene()> scene, QObject *parent = nullptr);

    // For a language that may be chosen next. Begins after a moment, in steps between the events of the
    // window; one that was begun for another language is given up.
    void start(const QString &language);

Q_SIGNALS:
    void played(const QString &language);

private:
    void step();
    void begin();
    void loadFont();
    void play();
    void paintRows(QPainter &painter) const;
    void paintPage(QPainter &painter) const;

    Language &m_language;
    std::function<Scene()> m_makeScene;
    QString m_name; // of the language
    std::optional<Scene> m_scene;
    QList<QFont> m_fonts; // to load
    QHash<QString, QList<QFont>>
        m_loaded; // by language; their letters are kept as long as these are
    QTimer m_timer;
};

} // namespace statusbook::ui
