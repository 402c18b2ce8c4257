// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compiler/content.h"
#include "compiler/sectionwriter.h"
#include "compiler/translation.h"

#include <QByteArray>
#include <QHash>

namespace statusbook::compiler {

// Writes the catalogues of one compilation: English first, then each other language, which refers
// to the English one for what it does not translate. The content must be free of errors.
class CatalogWriter final
{
public:
    explicit CatalogWriter(const Content &content);

    [[nodiscard]] QByteArray english();
    [[nodiscard]] QByteArray translated(const Translation &translation) const;

private:
    const Content &m_content;
    TextPool m_english;
    quint32 m_build = 0; // any change of the English catalogue makes another build
};

} // namespace statusbook::compiler
