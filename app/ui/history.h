// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/settings.h"

#include <QList>

namespace statusbook::ui {

// The places a reader went to, like a browser's: going somewhere new drops what was ahead.
class History final
{
public:
    // Going where one is changes nothing.
    void visit(const Place &place);

    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool hasPlaces() const { return !m_places.isEmpty(); }
    [[nodiscard]] bool isAt(const Place &place) const
    {
        return m_at >= 0 && m_places[m_at] == place;
    }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    // The place gone to; only where it can be gone.
    Place goBack() { return m_places[--m_at]; }
    Place goForward() { return m_places[++m_at]; }

private:
    QList<Place> m_places;
    qsizetype m_at = -1;
};

} // namespace statusbook::ui
