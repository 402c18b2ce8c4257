// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/language.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QLocale>
#include <QSet>

namespace statusbook::ui {

using namespace Qt::StringLiterals;

namespace {

// Families that a language's script is set in beside the system's own font: without them Qt takes
// Japanese shapes for Chinese, and a Latin font's rudimentary Arabic.
QString scriptFamily(const QString &language)
{
    static const QHash<QString, QString> families{
        {u"ar"_s, u"Noto Sans Arabic"_s},     {u"ko"_s, u"Noto Sans CJK KR"_s},
        {u"ja"_s, u"Noto Sans CJK JP"_s},     {u"zh_CN"_s, u"Noto Sans CJK SC"_s},
        {u"hi"_s, u"Noto Sans Devanagari"_s}, {u"th"_s, u"Noto Sans Thai"_s}};
    return families.value(language);
}

// A font that nobody chose: its name leaves the choice to the platform.
bool isGeneric(const QStringList &families)
{
    static const QSet<QString> generic{u"Sans Serif"_s, u"Sans"_s, u"sans-serif"_s, u"system-ui"_s};
    return families.size() == 1 && generic.contains(families.first());
}

// While it lives nobody hears that translators are exchanged.
class QuietExchange final : public QObject
{
public:
    QuietExchange() { QCoreApplication::instance()->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        return event->type() == QEvent::LanguageChange || QObject::eventFilter(watched, event);
    }
};

bool loadInterface(QTranslator &translator, const models::Library &library, const QString &language)
{
    const QByteArray bytes = library.interface(language);
    return translator.load(reinterpret_cast<const uchar *>(bytes.constData()),
                           static_cast<int>(bytes.size()));
}

} // namespace

void Translators::exchange(const models::Library &library, const QString &language)
{
    QCoreApplication::removeTranslator(&m_application);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (loadInterface(m_application, library, language))
        QCoreApplication::installTranslator(&m_application);
}

Language::Language(models::Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_ownFont(QApplication::font())
{}

QString Language::nearest(const QString &wanted) const
{
    return m_library.nearest(wanted);
}

core::Catalog Language::catalogOf(const QString &language) const
{
    return m_library.catalog(language);
}

void Language::use(const QString &wanted)
{
    m_chosen = wanted;
    const QString language = nearest(wanted);
    if (language == m_current)
        return;
    m_current = language;
    m_catalog = m_library.catalog(language);
    applyLocale();
    m_translators.exchange(m_library, m_current);
    Q_EMIT languageChanged();
}

models::Page Language::pageIn(const QString &language,
                              const std::function<models::Page(const core::Catalog &)> &makePage)
{
    if (language == m_current)
        return makePage(m_catalog);
    const core::Catalog catalog = m_library.catalog(language);
    const QuietExchange quiet;
    const QLocale locale;
    QTranslator translator;
    QCoreApplication::removeTranslator(m_translators.application());
    if (loadInterface(translator, m_library, language))
        QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(QLocale(language));
    models::Page page = makePage(catalog);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&translator);
    QCoreApplication::installTranslator(m_translators.application());
    return page;
}

void Language::applyLocale() const
{
    const QLocale locale(m_current);
    QLocale::setDefault(locale);
    applyFont(); // first: a text of the other direction would look for its letters in the old one
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

// Where nobody chose a font, Chinese, Japanese and Korean come first, as on a desktop in that language:
// their families have Latin letters of their own, and one font for all text loads faster than two.
bool Language::comesFirst(const QString &language) const
{
    return (language == QLatin1StringView("ko") || language == QLatin1StringView("ja")
            || language.startsWith(QLatin1StringView("zh")))
        && isGeneric(m_ownFont.families());
}

QStringList Language::familiesFor(const QString &language) const
{
    const QStringList own = m_ownFont.families();
    const QString family = scriptFamily(language);
    if (family.isEmpty())
        return own;
    if (comesFirst(language))
        return QStringList(family) + own;
    return {QFontInfo(m_ownFont).family(), family};
}

// A face of 65,000 glyphs takes 3 MB and 4 ms before it shows one, so that where such a family comes
// first its bold is made of the regular face, which differs little.
QFont Language::fontFor(const QString &language, QFont font) const
{
    font.setFamilies(familiesFor(language));
    font.setStyleName(comesFirst(language) ? u"Regular"_s : m_ownFont.styleName());
    return font;
}

// A language of Latin or Cyrillic script keeps the font as the platform sets it, which is also the
// fastest at start.
void Language::applyFont() const
{
    const QFont current = QApplication::font();
    const QFont font = fontFor(m_current, current);
    if (font.families() != current.families())
        QApplication::setFont(font);
}

} // namespace statusbook::ui
