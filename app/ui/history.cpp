// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/history.h"

namespace statusbook::ui {

namespace {

constexpr qsizetype longest = 200;

} // namespace

void History::visit(const Place &place)
{
    if (isAt(place))
        return;
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > longest)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

} // namespace statusbook::ui
