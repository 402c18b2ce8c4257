// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/page.h"
#include "ui/pagestyle.h"

#include <memory>

class QTextDocument;

namespace statusbook::ui {

// Replaces what a document shows by a page, in one go or its top first. The document holds words and
// formats only; rounded things and marks are for PagePainter.
class PageFiller final
{
public:
    // All but the page must outlive it, and nothing else may change document or content until it is
    // done.
    PageFiller(QTextDocument &document, const models::Page &page, const PageStyle &style,
               PageContent &content);
    ~PageFiller();
    Q_DISABLE_COPY_MOVE(PageFiller)

    // What answers first: title and facts, or a comparison with its grid; and then as much as reaches
    // the lower edge of a view of that height.
    void fillTop(qreal viewWidth, qreal viewHeight);
    void fillAll(qreal viewWidth);
    [[nodiscard]] bool isDone() const { return m_done == m_page.blocks.size(); }

private:
    class Builder;

    void fillTo(qsizetype end, qreal viewWidth);

    QTextDocument &m_document;
    const models::Page m_page;
    const PageStyle &m_style;
    PageContent &m_content;
    std::unique_ptr<Builder> m_builder;
    qsizetype m_done = 0; // blocks of the page
};

// Sets margins and column widths for another width. Lays out again where they change.
void fitPage(QTextDocument &document, const PageStyle &style, const PageContent &content,
             qreal viewWidth);

} // namespace statusbook::ui
