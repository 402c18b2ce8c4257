// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalog.h"
#include "core/searchengine.h"

#include <QMutex>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace statusbook::models {

struct SearchRequest {
    QString query;
    core::SearchFilter filter;
    int limit = 0;
};

// Answers queries one at a time: over a catalogue of ordinary size before start() returns, over a
// very large one or with very many hits in a thread of its own, so that no key waits for a search. A
// new request takes the place of the one before, which is never heard of again.
class SearchRunner final : public QObject
{
    Q_OBJECT

public:
    explicit SearchRunner(QObject *parent = nullptr);
    ~SearchRunner() override; // waits for the search that runs

    // What was asked of the catalogue before is abandoned. The runner keeps copies.
    void setCatalog(const core::Catalog &catalog, const core::Catalog &english);
    // Catalogues of more codes are searched beside this thread.
    void setMostAtOnce(int codes) { m_mostAtOnce = codes; }

    void start(const SearchRequest &request);
    // Answers what is still asked before it returns.
    void finish();
    void abandon();
    [[nodiscard]] bool isRunning() const { return m_running; }

    // Answers at once and without a signal; what was started goes on.
    [[nodiscard]] core::SearchResult search(const SearchRequest &request);

    // A search among so many takes half a frame on a slow machine, and so does ordering so many hits.
    static constexpr int mostAtOnce = 200'000;
    static constexpr int mostHitsAtOnce = 20'000;

Q_SIGNALS:
    void finished(const statusbook::core::SearchResult &result);

private:
    void run(int number, const SearchRequest &request);
    // Made for the first query: a start without one reads nothing of the index.
    [[nodiscard]] core::SearchEngine &engine();
    void deliver(int number, const core::SearchResult &result);

    core::Catalog m_catalog;
    core::Catalog m_english;
    QMutex m_inUse; // holds who uses the engine
    std::unique_ptr<core::SearchEngine> m_engine;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; // lives in the thread
    SearchRequest m_request;
    std::atomic<int> m_wanted = 0; // number of the request that is still asked
    int m_number = 0;
    int m_mostAtOnce = mostAtOnce;
    bool m_running = false;
};

} // namespace statusbook::models
