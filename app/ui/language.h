// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalog.h"
#include "models/library.h"
#include "models/page.h"

#include <QFont>
#include <QObject>
#include <QTranslator>

#include <functional>

namespace statusbook::ui {

// The words of the program and those of Qt in one language.
class Translators final
{
public:
    // Takes those in use away and installs the language's.
    void exchange(const models::Library &library, const QString &language);
    [[nodiscard]] QTranslator *application() { return &m_application; }

private:
    QTranslator m_application;
    QTranslator m_qt;
};

// The language of everything: owns the translators and the catalogue in use. A switch exchanges the
// translators, the locale, the reading direction and the font's fallbacks, then tells once.
class Language final : public QObject
{
    Q_OBJECT

public:
    // The library must outlive this.
    explicit Language(models::Library &library, QObject *parent = nullptr);

    // Uses the language nearest to `wanted`.
    void use(const QString &wanted);

    [[nodiscard]] const QString &current() const { return m_current; } // "pt_BR"
    // What was chosen: empty for the system's language.
    [[nodiscard]] const QString &chosen() const { return m_chosen; }
    [[nodiscard]] QStringList available() const { return m_library.languages(); }

    // Valid and at the same place for the life of this object; its content changes with a switch.
    [[nodiscard]] const core::Catalog &catalog() const { return m_catalog; }
    [[nodiscard]] const core::Catalog &english() const { return m_library.english(); }

    // The nearest language that there is to `wanted`, or to the system's where that is empty.
    [[nodiscard]] QString nearest(const QString &wanted) const;
    [[nodiscard]] core::Catalog catalogOf(const QString &language) const;
    // `font` with the families of the platform's own font and those that the language's script needs.
    [[nodiscard]] QFont fontFor(const QString &language, QFont font) const;

    // A page in another language, while everything else stays in the one in use.
    [[nodiscard]] models::Page
    pageIn(const QString &language,
           const std::function<models::Page(const core::Catalog &)> &makePage);

Q_SIGNALS:
    // Translators, locale, direction and catalogue are those of the new language already.
    void languageChanged();

private:
    void applyLocale() const;
    void applyFont() const;
    [[nodiscard]] QStringList familiesFor(const QString &language) const;
    [[nodiscard]] bool comesFirst(const QString &language) const;

    models::Library &m_library;
    QFont m_ownFont; // the application's before any language
    core::Catalog m_catalog;
    QString m_current;
    QString m_chosen;
    Translators m_translators;
};

} // namespace statusbook::ui
