// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

// The enumerated facts of an entry. Each enum has its names as they stand in content files and in
// JSON output; words for people are the business of models.
namespace statusbook::core {

enum class Outcome : quint8 {
    Success,
    Progress,
    Redirect,
    TemporaryFailure,
    PermanentFailure,
    Notice
};

enum class Retry : quint8 { NoNeed, YesLater, AfterChange, No };

enum class Actor : quint8 {
    Nobody,
    Client,
    Server,
    Sender,
    Recipient,
    Network,
    Administrator,
    User,
    Developer,
    Caller,
    Callee,
    Provider,
};

// Unregistered never stands in content: it marks an answer given by a system's rules alone.
enum class Status : quint8 { Registered, Obsolete, Unofficial, Reserved, Unregistered };

inline constexpr int OutcomeCount = 6;
inline constexpr int RetryCount = 4;
inline constexpr int ActorCount = 12;
inline constexpr int StatusCount = 5;

[[nodiscard]] QString nameOf(Outcome outcome);
[[nodiscard]] QString nameOf(Retry retry);
[[nodiscard]] QString nameOf(Actor actor);
[[nodiscard]] QString nameOf(Status status);

[[nodiscard]] std::optional<Outcome> outcomeFrom(QStringView name);
[[nodiscard]] std::optional<Retry> retryFrom(QStringView name);
[[nodiscard]] std::optional<Actor> actorFrom(QStringView name);
[[nodiscard]] std::optional<Status> statusFrom(QStringView name);

} // namespace statusbook::core
