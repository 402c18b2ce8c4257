// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/explainwords.h"
#include "models/explanationmodel.h"
#include "models/explanationpage.h"
#include "models/library.h"
#include "models/pageexport.h"
#include "resources/bundle.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace statusbook;
using namespace Qt::StringLiterals;

// The codes of a text as rows, and the page beside them.
class TestExplanationModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsFailuresFirst();
    void saysHowCertain();
    void speaksAnotherLanguage();
    void knowsNoStrangers();
    void saysWhatIsReadHere();
    void saysWhatElseItCouldBe();
    void saysThatThereIsNothing();

private:
    models::Library m_library{bundledLanguages(), core::CatalogCheck::Structure};
    core::Catalog m_catalog = m_library.english();
    core::explain::Explainer m_explainer;
};

void TestExplanationModel::listsFailuresFirst()
{
    models::ExplanationModel model(m_catalog);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setExplanation(m_explainer.explain("HTTP/1.1 200 OK\nHTTP/1.1 503 Service Unavailable\n"
                                             "smtp; 550 5.1.1 unknown\nHTTP/1.1 503 x\n"));
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        rows.append(index.data(models::SystemNameRole).toString() + u' '
                    + index.data(models::CodeTextRole).toString() + u' '
                    + index.data(models::NameRole).toString());
    }
    QCOMPARE(rows,
             (QStringList{u"SMTP 550 Mailbox Not Found"_s, u"SMTP enhanced 5.1.1 No Such Mailbox"_s,
                          u"HTTP 503 Service Unavailable"_s, u"HTTP 200 Success"_s}));
    QCOMPARE(model.index(2).data(models::OutcomeRole).toInt(),
             static_cast<int>(core::Outcome::TemporaryFailure));
    QCOMPARE(model.code(2).count, 2);
    QCOMPARE(model.rowOf(model.code(3).best), 3);
    model.setExplanation({});
    QCOMPARE(model.rowCount(), 0);
}

void TestExplanationModel::saysHowCertain()
{
    models::ExplanationModel model(m_catalog);
    model.setExplanation(m_explainer.explain("HTTP/1.1 503 Service Unavailable\nHTTP/1.1 503 x\n"));
    QCOMPARE(model.index(0).data(models::CertaintyRole).toInt(),
             static_cast<int>(models::Certainty::Certain));
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             u"HTTP 503 Service Unavailable, Temporary failure, Almost certain, 2 place(s)"_s);
    QCOMPARE(model.index(0).data(models::CountTextRole).toString(), u"×2"_s);
    model.setExplanation(m_explainer.explain("HTTP/1.1 503 Service Unavailable\n"));
    QCOMPARE(model.index(0).data(models::CountTextRole).toString(), QString());
    QCOMPARE(models::certaintyOf(0.75F), models::Certainty::Likely);
    QCOMPARE(models::certaintyOf(0.5F), models::Certainty::Possible);
    QCOMPARE(models::certaintyOf(0.49F), models::Certainty::None);
}

void TestExplanationModel::speaksAnotherLanguage()
{
    core::Catalog catalog = m_catalog;
    models::ExplanationModel model(catalog);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setExplanation(m_explainer.explain("HTTP/1.1 404 Not Found"));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    catalog = m_library.catalog(u"tr"_s);
    model.translate();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(0).data(models::NameRole).toString(),
             catalog.name(catalog.find({u"http"_s, u"404"_s})).value);
    QVERIFY(model.index(0).data(models::NameRole).toString() != u"Not Found"_s);
}

void TestExplanationModel::knowsNoStrangers()
{
    models::ExplanationModel model(m_catalog);
    core::explain::Finding finding;
    finding.code = core::explain::CodeText(999);
    finding.confidence = 0.9F;
    core::explain::Explanation explanation;
    explanation.counts = {{finding, {}, {}, 1}};
    model.setExplanation(explanation);
    QCOMPARE(model.index(0).data(models::CodeTextRole).toString(), u"999"_s);
    QCOMPARE(model.index(1).data(models::CodeTextRole), QVariant());
    finding.code = core::explain::CodeText(998);
    QCOMPARE(model.rowOf(finding), -1);
}

void TestExplanationModel::saysWhatIsReadHere()
{
    const auto explanation = m_explainer.explain("SIP/2.0 486 Busy Here");
    const QString text = models::toPlainText(
        models::readingPage(m_catalog, explanation, &explanation.findings.constFirst()));
    QVERIFY(text.startsWith(u"486 "_s));
    QVERIFY(text.contains(u"Almost certain"_s));
    QVERIFY(text.contains(u"SIP/2.0 486 names the protocol."_s));
}

void TestExplanationModel::saysWhatElseItCouldBe()
{
    core::explain::Explanation explanation;
    explanation.transcript.text = "550 x";
    core::explain::Finding smtp;
    smtp.code = core::explain::CodeText(550);
    smtp.place = {0, 3};
    smtp.confidence = 0.6F;
    core::explain::Finding ftp = smtp;
    ftp.system = core::explain::CodeSystem::Ftp;
    explanation.findings = {smtp, ftp};
    const QString text = models::toPlainText(models::readingPage(m_catalog, explanation, &smtp));
    QVERIFY(text.contains(u"Other readings of this place"_s));
    QVERIFY(text.contains(u"FTP 550"_s));
}

void TestExplanationModel::saysThatThereIsNothing()
{
    const auto explanation = m_explainer.explain("{\"name\": \"value\"}");
    const QString text = models::toPlainText(models::readingPage(m_catalog, explanation, nullptr));
    QVERIFY(text.contains(u"JSON"_s));
    QVERIFY(!text.contains(u"No code found"_s)); // stands above the page
    QVERIFY(models::toPlainText(models::explanationPage(m_catalog, explanation, false))
                .contains(u"No code found"_s));
    QVERIFY(text.contains(u"A few more lines"_s));
}

QTEST_GUILESS_MAIN(TestExplanationModel)
#include "tst_explanationmodel.moc"
