// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/facts.h"

#include <QLatin1StringView>

#include <array>

namespace statusbook::core {

namespace {

constexpr std::array<QLatin1StringView, OutcomeCount> outcomeNames{
    QLatin1StringView("success"),           QLatin1StringView("progress"),
    QLatin1StringView("redirect"),          QLatin1StringView("temporary-failure"),
    QLatin1StringView("permanent-failure"), QLatin1StringView("notice"),
};
constexpr std::array<QLatin1StringView, RetryCount> retryNames{
    QLatin1StringView("no-need"),
    QLatin1StringView("yes-later"),
    QLatin1StringView("after-change"),
    QLatin1StringView("no"),
};
constexpr std::array<QLatin1StringView, ActorCount> actorNames{
    QLatin1StringView("nobody"),        QLatin1StringView("client"),
    QLatin1StringView("server"),        QLatin1StringView("sender"),
    QLatin1StringView("recipient"),     QLatin1StringView("network"),
    QLatin1StringView("administrator"), QLatin1StringView("user"),
    QLatin1StringView("developer"),     QLatin1StringView("caller"),
    QLatin1StringView("callee"),        QLatin1StringView("provider"),
};
constexpr std::array<QLatin1StringView, StatusCount> statusNames{
    QLatin1StringView("registered"),   QLatin1StringView("obsolete"),
    QLatin1StringView("unofficial"),   QLatin1StringView("reserved"),
    QLatin1StringView("unregistered"),
};

template <typename Enum, std::size_t Size>
std::optional<Enum> find(const std::array<QLatin1StringView, Size> &names, QStringView name)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (names[i] == name)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

QString nameOf(Outcome outcome)
{
    return outcomeNames[static_cast<std::size_t>(outcome)];
}

QString nameOf(Retry retry)
{
    return retryNames[static_cast<std::size_t>(retry)];
}

QString nameOf(Actor actor)
{
    return actorNames[static_cast<std::size_t>(actor)];
}

QString nameOf(Status status)
{
    return statusNames[static_cast<std::size_t>(status)];
}

std::optional<Outcome> outcomeFrom(QStringView name)
{
    return find<Outcome>(outcomeNames, name);
}

std::optional<Retry> retryFrom(QStringView name)
{
    return find<Retry>(retryNames, name);
}

std::optional<Actor> actorFrom(QStringView name)
{
    return find<Actor>(actorNames, name);
}

std::optional<Status> statusFrom(QStringView name)
{
    return find<Status>(statusNames, name);
}

} // namespace statusbook::core
