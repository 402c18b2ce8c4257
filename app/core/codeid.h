// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

namespace statusbook::core {

// Names one code of one system: `smtp/550`. Need not exist in any catalogue.
struct CodeId {
    QString system; // a system's id, never empty in a valid id
    QString code;   // as the catalogue writes it, never empty in a valid id

    [[nodiscard]] bool isValid() const { return !system.isEmpty() && !code.isEmpty(); }
    [[nodiscard]] QString toString() const
    {
        return isValid() ? QString(system + u'/' + code) : QString();
    }

    // Reads `system/code`; anything else gives an invalid id.
    [[nodiscard]] static CodeId fromString(QStringView text)
    {
        const qsizetype slash = text.indexOf(u'/');
        if (slash <= 0 || slash + 1 == text.size())
            return {};
        return {text.first(slash).toString(), text.sliced(slash + 1).toString()};
    }

    friend bool operator==(const CodeId &, const CodeId &) = default;
    friend size_t qHash(const CodeId &id, size_t seed = 0)
    {
        return qHashMulti(seed, id.system, id.code);
    }
};

} // namespace statusbook::core

Q_DECLARE_METATYPE(statusbook::core::CodeId)
