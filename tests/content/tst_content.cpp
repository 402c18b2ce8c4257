// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "compiler/catalogwriter.h"
#include "compiler/contentchecks.h"
#include "compiler/contentreader.h"
#include "compiler/translation.h"
#include "core/catalog.h"
#include "resources/bundle.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace statusbook;
using namespace statusbook::compiler;
using namespace Qt::StringLiterals;

namespace {

const QString source = QStringLiteral(SOURCE_DIR);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<ContentFile> filesIn(const QString &folder)
{
    QList<ContentFile> files;
    const QDir dir(source + folder);
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        files.append({dir.dirName() + u'/' + name, bytesOf(dir.filePath(name))});
    return files;
}

struct Row {
    QString code;
    QString name;
    QString status;
};

// Our copy of the code lists: code, name, status; a name may stand in quotes.
QList<Row> registry(const QString &system)
{
    QList<Row> rows;
    const QString text =
        QString::fromUtf8(bytesOf(source + u"/tests/content/registries/"_s + system + u".csv"_s));
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts).mid(1))
        rows.append({line.section(u',', 0, 0), line.section(u',', 1, -2).remove(u'"'),
                     line.section(u',', -1)});
    return rows;
}

} // namespace

// The content that is shipped, all of it.
class TestContent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasNoFault();
    void coversTheCodeLists_data();
    void coversTheCodeLists();
    void everyEntryWasChecked();
    void translationsBind_data();
    void translationsBind();
    void bundleHoldsIt_data();
    void bundleHoldsIt();
    void sharesNoSentenceWithTheOldSystem();

private:
    Content m_content;
    Faults m_faults;
};

void TestContent::initTestCase()
{
    m_content = readContent({filesIn(u"/resources/content"_s), filesIn(u"/resources/pairs"_s),
                             filesIn(u"/resources/equivalents"_s)},
                            m_faults);
    checkContent(m_content, m_faults);
}

void TestContent::hasNoFault()
{
    for (const Fault &fault : std::as_const(m_faults))
        qWarning("%s", qPrintable(toString(fault)));
    QVERIFY(m_faults.isEmpty());
}

void TestContent::coversTheCodeLists_data()
{
    QTest::addColumn<QString>("system");
    for (const QString &name :
         QDir(source + u"/tests/content/registries"_s).entryList({u"*.csv"_s}))
        QTest::newRow(qPrintable(name)) << name.section(u'.', 0, 0);
}

void TestContent::coversTheCodeLists()
{
    QFETCH(const QString, system);
    const QList<Row> rows = registry(system);
    QVERIFY(rows.size() > 10);
    const auto found = std::ranges::find(m_content.systems, system, &ContentSystem::id);
    QVERIFY(found != m_content.systems.cend());
    QStringList expected;
    QStringList actual;
    for (const Row &row : rows)
        expected.append(row.code + u' ' + row.status);
    for (const ContentCode &code : found->codes)
        actual.append(code.code + u' ' + core::nameOf(code.status));
    expected.sort();
    actual.sort();
    QCOMPARE(actual, expected);
}

void TestContent::everyEntryWasChecked()
{
    for (const ContentSystem &system : std::as_const(m_content.systems)) {
        for (const ContentCode &code : system.codes)
            QVERIFY2(!code.checked.isEmpty(), qPrintable(system.id + u'/' + code.code));
    }
    for (const ContentPair &pair : std::as_const(m_content.pairs))
        QVERIFY2(!pair.checked.isEmpty(), qPrintable(pair.a + u' ' + pair.b));
}

void TestContent::translationsBind_data()
{
    QTest::addColumn<QString>("language");
    for (const models::LanguageData &data : bundledLanguages()) {
        if (data.language != u"en")
            QTest::newRow(qPrintable(data.language)) << data.language;
    }
}

// Errors in a translation file, and a file that is not up to date with the content.
void TestContent::translationsBind()
{
    QFETCH(const QString, language);
    const QString name = u"content_"_s + language + u".ts"_s;
    const QByteArray bytes = bytesOf(source + u"/translations/"_s + name);
    Faults faults;
    const auto file = readTs(name, bytes, faults);
    QVERIFY(file.has_value());
    const QString glossaryName = u"glossary_"_s + language + u".tsv"_s;
    const auto glossary =
        readGlossary(glossaryName, bytesOf(source + u"/translations/"_s + glossaryName), faults);
    const Translation translation = bindTranslation(m_content, *file, name, glossary, faults);
    for (const Fault &fault : std::as_const(faults)) {
        if (isError(fault.kind) || fault.kind == FaultKind::AgainstGlossary)
            qWarning("%s", qPrintable(toString(fault)));
    }
    QVERIFY(std::ranges::none_of(faults, [](const Fault &fault) {
        return isError(fault.kind) || fault.kind == FaultKind::AgainstGlossary;
    }));
    QCOMPARE(translation.stale, 0);
    QCOMPARE(writeTs(updateTs(m_content, *file)), bytes);
}

void TestContent::bundleHoldsIt_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < bundledLanguages().size(); ++i)
        QTest::newRow(qPrintable(bundledLanguages()[i].language)) << int(i);
}

void TestContent::bundleHoldsIt()
{
    QFETCH(const int, index);
    models::Library library(bundledLanguages(), core::CatalogCheck::Everything);
    QVERIFY(library.faults().isEmpty());
    const core::Catalog catalog = library.catalog(bundledLanguages()[index].language);
    QVERIFY(library.faults().isEmpty());
    qsizetype codes = 0;
    for (const ContentSystem &system : std::as_const(m_content.systems))
        codes += system.codes.size();
    QCOMPARE(catalog.codeCount(), int(codes));
    QCOMPARE(catalog.pairCount(), int(m_content.pairs.size()));
    for (int code = 0; code < catalog.codeCount(); ++code) {
        const core::Entry entry = catalog.entry(code);
        QVERIFY(!entry.name.isEmpty() && !entry.meaning.isEmpty() && !entry.seen.isEmpty());
        QVERIFY(!entry.fix.isEmpty() && !entry.references.isEmpty() && !entry.keywords.isEmpty());
        QCOMPARE(catalog.find(entry.id), code);
    }
}

// Sentences of the references that this program replaces; none of them is ours.
void TestContent::sharesNoSentenceWithTheOldSystem()
{
    const QStringList theirs{u"No fix needed"_s,
                             u"will accept the message and attempt delivery"_s,
                             u"Check your IP against DNS blacklists"_s,
                             u"Gördüğünüzde"_s,
                             u"when when"_s,
                             u"[email protected]"_s};
    for (const TextSlot &slot : std::as_const(m_content.texts)) {
        for (const QString &sentence : theirs)
            QVERIFY2(!slot.english.contains(sentence, Qt::CaseInsensitive),
                     qPrintable(slot.context + u' ' + slot.field));
    }
}

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
