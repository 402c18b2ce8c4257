// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/colors.h"
#include "ui/outcomemark.h"
#include "ui/rowtext.h"

#include <QStyledItemDelegate>

namespace statusbook::ui {

// Draws the rows of a code list: `|bar| code  name …………… [badge] [bars] mark`, or a group's heading, each one
// line high. Reads models::CodeListRole and decides nothing; the view tells it what the rows have in
// common. Measures follow the font of the view, colours its palette, sides its layout direction.
// Painting costs the same for each row, so only the number of visible rows counts.
class CodeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // What shows through the view where no row is marked.
    enum class Surface { Window, Page };

    explicit CodeDelegate(QObject *parent = nullptr);

    // Width of the code column in pixels. A wider code pushes its name.
    [[nodiscard]] int codeColumn() const { return m_codeColumn; }
    void setCodeColumn(int px) { m_codeColumn = px; }

    // Armed: Enter would act on the selected row. Otherwise the selection is drawn in grey.
    [[nodiscard]] bool isArmed() const { return m_armed; }
    void setArmed(bool armed) { m_armed = armed; }

    [[nodiscard]] Surface surface() const { return m_surface; }
    void setSurface(Surface surface) { m_surface = surface; }

    [[nodiscard]] static int rowHeight(const QFont &font);

    // Width of the widest of the codes in its column, without those too wide for any column: wider than
    // "0.00.00".
    [[nodiscard]] static int columnWidthOf(const QStringList &codes, const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    // Height is that of every row; the width says nothing, a row is as wide as its view.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    [[nodiscard]] const Colors &colorsOf(const QPalette &palette) const;

    int m_codeColumn = 0;
    bool m_armed = false;
    Surface m_surface = Surface::Window;
    mutable Colors m_colors{QPalette()}; // of the palette whose key is m_paletteKey
    mutable qint64 m_paletteKey = 0;
    mutable RowTextCache m_texts;
    mutable OutcomeMarks m_marks;
};

} // namespace statusbook::ui
