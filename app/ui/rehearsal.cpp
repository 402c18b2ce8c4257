// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/rehearsal.h"

#include "models/words.h"
#include "ui/colors.h"
#include "ui/language.h"
#include "ui/pagebuilder.h"
#include "ui/pageproperties.h"
#include "ui/pagestyle.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTextDocument>

#include <utility>

namespace statusbook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int resting = 80; // ms that somebody stays on a language who is not only passing by

} // namespace

Rehearsal::Rehearsal(Language &language, std::function<Scene()> scene, QObject *parent)
    : QObject(parent)
    , m_language(language)
    , m_makeScene(std::move(scene))
{
    connect(&m_timer, &QTimer::timeout, this, &Rehearsal::step);
}

void Rehearsal::start(const QString &language)
{
    m_name = m_language.nearest(language);
    m_scene.reset();
    m_timer.start(resting);
}

void Rehearsal::step()
{
    if (!m_scene)
        begin();
    else if (!m_fonts.isEmpty())
        loadFont();
    else
        play();
}

void Rehearsal::begin()
{
    if (m_name == m_language.current())
        return m_timer.stop();
    m_scene = m_makeScene();
    m_scene->font = m_language.fontFor(m_name, m_scene->font);
    m_loaded.remove(m_name); // of the size before a zoom
    m_fonts = PageStyle(m_scene->font, Colors(QPalette()), m_name, 0).fonts();
    m_timer.start(0);
}

void Rehearsal::loadFont()
{
    QList<QFont> &loaded = m_loaded[m_name];
    loaded.append(m_fonts.takeFirst());
    // A font is looked for once for each script.
    const QString sample = models::nativeName(m_name) + u"かカ1a"_s;
    (void)QFontMetricsF(loaded.constLast()).horizontalAdvance(sample);
}

void Rehearsal::play()
{
    m_timer.stop();
    if (!m_scene->size.isEmpty()) {
        QImage image(m_scene->size, QImage::Format_RGB32);
        QPainter painter(&image);
        paintRows(painter);
        if (m_scene->makePage)
            paintPage(painter);
    }
    Q_EMIT played(m_name);
}

void Rehearsal::paintRows(QPainter &painter) const
{
    const core::Catalog catalog = m_language.catalogOf(m_name);
    QStringList names;
    for (const core::CodeId &row : m_scene->rows)
        names.append(catalog.name(catalog.find(row)).value);
    painter.setFont(m_scene->font);
    painter.drawText(painter.viewport(), Qt::TextWordWrap, names.join(u' '));
}

void Rehearsal::paintPage(QPainter &painter) const
{
    const QSize size = m_scene->size;
    const models::Page page = m_language.pageIn(m_name, m_scene->makePage);
    const PageStyle style(m_scene->font, Colors(QPalette()), page.language, size.width());
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setUndoRedoEnabled(false);
    PageContent content;
    PageFiller(document, page, style, content).fillTop(size.width(), size.height());
    document.drawContents(&painter, QRectF(QPointF(), size));
}

} // namespace statusbook::ui
