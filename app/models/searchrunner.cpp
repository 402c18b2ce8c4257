// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/searchrunner.h"

#include <QMutexLocker>

namespace statusbook::models {

SearchRunner::SearchRunner(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<QObject>())
{
    m_worker->moveToThread(&m_thread);
}

SearchRunner::~SearchRunner()
{
    abandon();
    m_thread.quit();
    m_thread.wait();
}

void SearchRunner::setCatalog(const core::Catalog &catalog, const core::Catalog &english)
{
    abandon();
    const QMutexLocker guard(&m_inUse);
    m_catalog = catalog;
    m_english = english;
    m_engine.reset();
}

void SearchRunner::start(const SearchRequest &request)
{
    m_request = request;
    m_wanted = ++m_number;
    m_running = true;
    if (m_catalog.codeCount() <= m_mostAtOnce && request.limit <= mostHitsAtOnce) {
        finish();
        return;
    }
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(
        m_worker.get(), [this, request, number = m_number] { run(number, request); },
        Qt::QueuedConnection);
}

void SearchRunner::finish()
{
    if (!m_running)
        return;
    m_wanted = ++m_number; // nobody else answers
    deliver(m_number, search(m_request));
}

void SearchRunner::abandon()
{
    m_wanted = ++m_number;
    m_running = false;
}

core::SearchResult SearchRunner::search(const SearchRequest &request)
{
    const QMutexLocker guard(&m_inUse);
    return engine().search(request.query, request.filter, request.limit);
}

core::SearchEngine &SearchRunner::engine()
{
    if (!m_engine)
        m_engine = std::make_unique<core::SearchEngine>(m_catalog, m_english);
    return *m_engine;
}

// In the worker's thread.
void SearchRunner::run(int number, const SearchRequest &request)
{
    core::SearchResult result;
    {
        const QMutexLocker guard(&m_inUse);
        if (number != m_wanted)
            return;
        result = engine().search(request.query, request.filter, request.limit);
    }
    QMetaObject::invokeMethod(
        this, [this, number, result] { deliver(number, result); }, Qt::QueuedConnection);
}

void SearchRunner::deliver(int number, const core::SearchResult &result)
{
    if (number != m_number || !m_running)
        return;
    m_running = false;
    Q_EMIT finished(result);
}

} // namespace statusbook::models
