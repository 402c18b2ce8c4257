// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/pageexport.h"
#include "resources/bundle.h"
#include "ui/codelistview.h"
#include "ui/explainhint.h"
#include "ui/explainpane.h"
#include "ui/explainside.h"
#include "ui/explaintext.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/pageview.h"
#include "ui/searchfield.h"
#include "ui/searchpane.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

using namespace statusbook;
using namespace Qt::StringLiterals;
using core::CodeId;

namespace {

const QString bounce = u"relay=mail.example.com, dsn=5.1.1, said: 550 5.1.1 No such user\n"
                       "\"POST / HTTP/1.1\" 502 552\nHTTP/1.1 200 OK\n"_s;

// The real window on the shipped content.
struct Fixture {
    explicit Fixture(QSize size = {1100, 760})
        : library(bundledLanguages(), core::CatalogCheck::Structure)
        , language(library)
    {
        language.use(u"en"_s);
        window =
            std::make_unique<ui::MainWindow>(language, ui::Settings(), QList<models::Bookmark>());
        window->resize(size);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), static_cast<Qt::Key>(key), modifiers);
    }
    // By the key that explains what stands in the clipboard.
    void paste(const QString &text) const
    {
        QApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCoreApplication::processEvents(); // for the layout
    }
    void drop(const QMimeData &mime) const
    {
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &event);
    }
    void dropFile(const QString &path) const
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        drop(mime);
    }

    [[nodiscard]] ui::ExplainPane *pane() const { return window->findChild<ui::ExplainPane *>(); }
    [[nodiscard]] ui::ExplainText *text() const { return pane()->findChild<ui::ExplainText *>(); }
    [[nodiscard]] ui::ExplainSide *side() const { return pane()->findChild<ui::ExplainSide *>(); }
    [[nodiscard]] ui::CodeListView *list() const { return side()->list(); }
    [[nodiscard]] QStringList codes() const
    {
        QStringList codes;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            codes.append(
                list()->model()->index(row, 0).data(models::CodeIdRole).value<CodeId>().toString());
        return codes;
    }
    // In a line of its own beside the text, above the page.
    [[nodiscard]] bool says(const QString &words) const
    {
        return std::ranges::any_of(side()->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisibleTo(side()) && label->text() == words;
        });
    }
    [[nodiscard]] bool isExplaining() const { return pane() && pane()->isVisible(); }
    // Where the mark of a code stands on the screen.
    void click(const QString &word, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTextCursor cursor = text()->document()->find(word);
        QVERIFY(!cursor.isNull());
        cursor.setPosition(cursor.selectionStart() + 1);
        const QPoint place = text()->cursorRect(cursor).center();
        QTest::mouseClick(text()->viewport(), Qt::LeftButton, modifiers, place);
    }

    models::Library library;
    ui::Language language;
    std::unique_ptr<ui::MainWindow> window;
};

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

QString mail(const QString &name)
{
    return QStringLiteral(SOURCE_DIR "/tests/explain/data/mails/") + name;
}

} // namespace

class TestExplainPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensByKey();
    void explainsWhatIsPastedIntoTheField();
    void leavesQueriesInTheField();
    void explainsWhatIsPastedIntoTheText();
    void explainsWhileOneTypes();
    void marksCodesInTheirColours();
    void selectsByClick();
    void selectsByKey();
    void opensAnEntryAndComesBack();
    void comparesTwoMarks();
    void comparesTwoRows();
    void explainsDroppedText();
    void opensFiles();
    void tellsRecipientsOfMails();
    void saysWhyAFileCannotBeRead();
    void saysWhatWasNotRead();
    void saysThatNoCodeIsThere();
    void clears();
    void copiesTheReport();
    void copiesTheReportInAnotherLanguage();
    void switchesLanguage();
    void followsThePalette();
    void zooms();
    void narrowWindowShowsOnePartAtATime();
    void readsLongTextsInTheBackground();
    void newestInputWins();
    void stops();
    void remembersNothing();
};

void TestExplainPane::opensByKey()
{
    const Fixture fixture;
    QVERIFY(!fixture.pane()); // costs nothing at start
    fixture.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(fixture.isExplaining());
    QVERIFY(!fixture.window->findChild<ui::SearchPane *>()->isVisible());
    QVERIFY(fixture.pane()->findChild<ui::ExplainHint *>()->isVisible());
    QVERIFY(!fixture.side()->isVisible());
    QCOMPARE(QApplication::focusWidget(), fixture.text());
    fixture.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!fixture.isExplaining());
    QVERIFY(fixture.window->findChild<ui::SearchPane *>()->isVisible());
}

void TestExplainPane::explainsWhatIsPastedIntoTheField()
{
    const Fixture fixture;
    QApplication::clipboard()->setText(bounce);
    fixture.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(fixture.isExplaining());
    QCOMPARE(fixture.text()->toPlainText(), bounce);
    QCOMPARE(fixture.codes(),
             (QStringList{u"smtp-enhanced/5.1.1"_s, u"smtp/550"_s, u"http/502"_s, u"http/200"_s}));
    QVERIFY(!fixture.pane()->findChild<ui::ExplainHint *>()->isVisible());
    QCOMPARE(fixture.window->findChild<ui::SearchField *>()->text(), QString());
    fixture.press(Qt::Key_F, Qt::ControlModifier); // back to the list
    QVERIFY(!fixture.isExplaining());
    QApplication::clipboard()->setText(QString(ui::SearchField::longestQuery + 1, u'x'));
    fixture.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(fixture.isExplaining());
}

void TestExplainPane::leavesQueriesInTheField()
{
    const Fixture fixture;
    QApplication::clipboard()->setText(u"mailbox full"_s);
    fixture.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!fixture.isExplaining());
    QCOMPARE(fixture.window->findChild<ui::SearchField *>()->text(), u"mailbox full"_s);
}

void TestExplainPane::explainsWhatIsPastedIntoTheText()
{
    const Fixture fixture;
    fixture.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    for (const QString &text :
         {bounce, u"SIP/2.0 486 Busy Here"_s}) { // the second replaces the first
        QApplication::clipboard()->setText(text);
        fixture.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(fixture.text()->toPlainText(), text);
    }
    QCOMPARE(fixture.codes(), QStringList{u"sip/486"_s});
    fixture.text()->setFocus();
    QApplication::clipboard()->setText(u"HTTP/1.1 404 Not Found"_s);
    fixture.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(fixture.codes(), QStringList{u"http/404"_s});
    fixture.press(Qt::Key_X); // what came whole cannot be changed by mistake
    QCOMPARE(fixture.text()->toPlainText(), u"HTTP/1.1 404 Not Found"_s);
}

void TestExplainPane::explainsWhileOneTypes()
{
    const Fixture fixture;
    fixture.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(fixture.text(), u"HTTP/1.1 40"_s);
    QCOMPARE(fixture.codes(), QStringList());
    QTest::keyClicks(fixture.text(), u"4"_s);
    QCOMPARE(fixture.codes(), QStringList{u"http/404"_s});
    QTest::keyClick(fixture.text(), Qt::Key_Return);
    QTest::keyClicks(fixture.text(), u"SIP/2.0 486"_s);
    QCOMPARE(QApplication::focusWidget(), fixture.text());
    QCOMPARE(fixture.text()->toPlainText(), u"HTTP/1.1 404\nSIP/2.0 486"_s);
    QCOMPARE(fixture.codes().size(), 2);
    QCOMPARE(fixture.pane()->currentCode(), (CodeId{u"http"_s, u"404"_s})); // stays
    fixture.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(fixture.text()->toPlainText().size() < 24);
    fixture.press(Qt::Key_A, Qt::ControlModifier);
    fixture.press(Qt::Key_Delete);
    QVERIFY(fixture.pane()->findChild<ui::ExplainHint *>()->isVisible());
    QVERIFY(!fixture.side()->isVisible());
}

void TestExplainPane::marksCodesInTheirColours()
{
    const Fixture fixture;
    fixture.paste(bounce);
    const ui::Colors colors(fixture.text()->palette());
    const QTextBlock line = fixture.text()->document()->findBlockByNumber(1);
    const auto formats = line.layout()->formats();
    QCOMPARE(formats.size(), 1);
    QCOMPARE(line.text().mid(formats[0].start, formats[0].length), u"502"_s);
    QCOMPARE(formats[0].format.fontWeight(), int(QFont::Bold));
    QCOMPARE(formats[0].format.foreground().color(),
             colors.outcome(core::Outcome::TemporaryFailure).text);
    const QImage image = fixture.text()->viewport()->grab().toImage();
    const auto has = [&image](const QColor &color) {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(has(colors.outcome(core::Outcome::TemporaryFailure).tint));
    QVERIFY(has(colors.outcome(core::Outcome::PermanentFailure).tint));
    QVERIFY(has(colors.mark(core::Outcome::Success, colors.page))); // the underline
    QVERIFY(has(colors.focusRing));
}

void TestExplainPane::selectsByClick()
{
    const Fixture fixture;
    fixture.paste(bounce);
    QCOMPARE(fixture.pane()->currentCode(), (CodeId{u"smtp-enhanced"_s, u"5.1.1"_s}));
    fixture.click(u"502"_s);
    QCOMPARE(fixture.pane()->currentCode(), (CodeId{u"http"_s, u"502"_s}));
    QCOMPARE(fixture.list()->selectedCodes(), (QList<CodeId>{{u"http"_s, u"502"_s}}));
    QCoreApplication::processEvents();
    QVERIFY(fixture.side()->view()->toPlainText().contains(u"Bad Gateway"_s));
    QTest::mouseClick(fixture.list()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      fixture.list()->visualRect(fixture.list()->model()->index(1, 0)).center());
    QCOMPARE(fixture.pane()->currentCode(), (CodeId{u"smtp"_s, u"550"_s}));
    QCOMPARE(fixture.text()->currentMark(), 1);
}

void TestExplainPane::selectsByKey()
{
    const Fixture fixture;
    fixture.paste(bounce);
    QCOMPARE(QApplication::focusWidget(), fixture.list());
    fixture.press(Qt::Key_Down);
    QCOMPARE(fixture.pane()->currentCode(), (CodeId{u"smtp"_s, u"550"_s}));
    QCOMPARE(fixture.text()->currentMark(), 1);
    fixture.press(Qt::Key_F3);
    QCOMPARE(fixture.text()->currentMark(), 2);
    QCOMPARE(fixture.pane()->currentCode(), (CodeId{u"smtp-enhanced"_s, u"5.1.1"_s}));
    fixture.press(Qt::Key_F3);
    fixture.press(Qt::Key_F3);
    fixture.press(Qt::Key_F3);
    QCOMPARE(fixture.text()->currentMark(), 0); // round
    fixture.press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(fixture.pane()->currentCode(), (CodeId{u"http"_s, u"200"_s}));
    // Into a mark by the cursor.
    fixture.press(Qt::Key_F6);
    fixture.press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), fixture.text());
    fixture.press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 29; ++i)
        fixture.press(Qt::Key_Right);
    QCOMPARE(fixture.pane()->currentCode(), (CodeId{u"smtp-enhanced"_s, u"5.1.1"_s}));
    QCOMPARE(fixture.text()->currentMark(), 0);
    for (QToolButton *button : fixture.side()->findChildren<QToolButton *>()) {
        if (button->accessibleName() == u"Next place of this code"_s)
            button->click();
    }
    QCOMPARE(fixture.text()->currentMark(), 2);
}

void TestExplainPane::opensAnEntryAndComesBack()
{
    const Fixture fixture;
    fixture.paste(bounce);
    fixture.click(u"502"_s);
    QCOMPARE(QApplication::focusWidget(), fixture.text());
    fixture.press(Qt::Key_Return);
    QVERIFY(!fixture.isExplaining());
    QCOMPARE(fixture.window->settings().place, (ui::Place{{u"http"_s, u"502"_s}, {}, false}));
    fixture.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(fixture.isExplaining());
    QCOMPARE(fixture.text()->toPlainText(), bounce);
    QCOMPARE(fixture.pane()->currentCode(), (CodeId{u"http"_s, u"502"_s}));
    fixture.list()->setFocus();
    fixture.press(Qt::Key_Return);
    QVERIFY(!fixture.isExplaining());
    fixture.press(Qt::Key_Left, Qt::AltModifier);
    for (QPushButton *button : fixture.side()->findChildren<QPushButton *>())
        button->click();
    QVERIFY(!fixture.isExplaining());
    QCOMPARE(fixture.window->settings().place, (ui::Place{{u"http"_s, u"502"_s}, {}, false}));
}

void TestExplainPane::comparesTwoMarks()
{
    const Fixture fixture;
    fixture.paste(bounce);
    fixture.click(u"502"_s);
    fixture.click(u"550"_s, Qt::ControlModifier);
    QCOMPARE(fixture.window->settings().place,
             (ui::Place{{u"http"_s, u"502"_s}, {u"smtp"_s, u"550"_s}, false}));
    fixture.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(fixture.isExplaining());
}

void TestExplainPane::comparesTwoRows()
{
    const Fixture fixture;
    fixture.paste(bounce);
    fixture.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(fixture.window->settings().place,
             (ui::Place{{u"smtp-enhanced"_s, u"5.1.1"_s}, {u"smtp"_s, u"550"_s}, false}));
}

void TestExplainPane::explainsDroppedText()
{
    const Fixture fixture;
    QMimeData mime;
    mime.setText(u"HTTP/1.1 404 Not Found"_s);
    fixture.drop(mime);
    QVERIFY(fixture.isExplaining());
    QCOMPARE(fixture.codes(), QStringList{u"http/404"_s});
    QMimeData web;
    web.setUrls({QUrl(u"https://example.com/log.txt"_s)});
    QVERIFY(!ui::ExplainPane::canExplain(web)); // would have to be fetched
}

void TestExplainPane::opensFiles()
{
    const QTemporaryDir folder;
    const Fixture fixture;
    fixture.dropFile(written(folder, u"error.log"_s, "x\r\nHTTP/1.1 404 Not Found\r\n"));
    QTRY_COMPARE(fixture.codes(), QStringList{u"http/404"_s});
    QVERIFY(fixture.window->windowTitle().startsWith(u"error.log"_s));
    fixture.dropFile(written(folder, u"wide.txt"_s,
                             QByteArray("\xff\xfe"
                                        "5\0"
                                        "5\0"
                                        "\0 0\0",
                                        10)));
    QTRY_VERIFY(fixture.window->windowTitle().startsWith(u"wide.txt"_s));
    // `printf 'SIP/2.0 486 Busy Here\n' | gzip -n`
    fixture.dropFile(
        written(folder, u"packed.gz"_s,
                QByteArray::fromHex("1f8b08000000000000030bf60cd037d23350303031350c4e2cad54f048"
                                    "2d4ae502008bf2b2a716000000")));
    QTRY_VERIFY(fixture.window->windowTitle().startsWith(u"packed.gz"_s));
}

void TestExplainPane::tellsRecipientsOfMails()
{
    const Fixture fixture;
    fixture.dropFile(mail(u"postfix.eml"_s));
    QTRY_VERIFY(fixture.codes().contains(u"smtp/550"_s));
    QTRY_VERIFY(fixture.side()->view()->toPlainText().contains(u"Recipients"_s));
    QTRY_VERIFY(fixture.side()->view()->isComplete());
    const QString page = fixture.side()->view()->toPlainText();
    QVERIFY(page.contains(u"ben@gmail.com"_s));
    QVERIFY(page.contains(u"carla@example.net"_s));
    QVERIFY(page.contains(u"Not delivered"_s));
}

void TestExplainPane::saysWhyAFileCannotBeRead()
{
    const QTemporaryDir folder;
    const Fixture fixture;
    fixture.dropFile(folder.filePath(u"missing.log"_s));
    QTRY_VERIFY(fixture.side()->isVisible());
    QTRY_VERIFY(fixture.side()->view()->toPlainText().contains(u"The file could not be read"_s));
    fixture.dropFile(folder.path()); // a folder
    QTRY_VERIFY(fixture.side()->isVisible());
    fixture.paste(bounce);
    QCOMPARE(fixture.codes().size(), 4);
}

void TestExplainPane::saysWhatWasNotRead()
{
    const Fixture fixture;
    fixture.paste(bounce);
    core::explain::Explanation explanation = core::explain::Explainer().explain("HTTP/1.1 404 x");
    explanation.complete = false;
    fixture.side()->showExplanation(explanation, true);
    QVERIFY(fixture.says(u"Reading was stopped: only the beginning of the text is explained."_s));
    explanation.complete = true;
    explanation.fault = core::explain::Explanation::Fault::Broken;
    fixture.side()->showExplanation(explanation, true);
    QVERIFY(fixture.says(u"The packed file is damaged; what comes before the damage is read."_s));
}

void TestExplainPane::saysThatNoCodeIsThere()
{
    const Fixture fixture;
    fixture.paste(u"{\"name\": \"value\"}"_s);
    QCoreApplication::processEvents();
    const QString page = fixture.side()->view()->toPlainText();
    QVERIFY(page.contains(u"JSON"_s));
    QVERIFY(fixture.says(u"No code found"_s));
    fixture.press(Qt::Key_F3); // nowhere to go
    QCOMPARE(fixture.text()->currentMark(), -1);
}

void TestExplainPane::clears()
{
    const Fixture fixture;
    fixture.paste(bounce);
    for (QToolButton *button : fixture.pane()->findChildren<QToolButton *>()) {
        if (button->text() == u"Clear"_s)
            button->click();
    }
    QCOMPARE(fixture.text()->toPlainText(), QString());
    QCOMPARE(fixture.codes(), QStringList());
    QVERIFY(!fixture.side()->isVisible());
    QVERIFY(!fixture.text()->isReadOnly());
    QTest::keyClicks(fixture.text(), u"HTTP/1.1 404"_s);
    QCOMPARE(fixture.codes(), QStringList{u"http/404"_s});
}

void TestExplainPane::copiesTheReport()
{
    const Fixture fixture;
    fixture.paste(bounce);
    fixture.press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->text().contains(u"4 code(s) found"_s)
            || copied->text().contains(u"4 codes found"_s));
    QVERIFY(copied->text().contains(u"Mailbox Not Found"_s));
    QVERIFY(copied->hasHtml());
    fixture.text()->setFocus();
    fixture.text()->selectAll();
    fixture.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), bounce);
}

void TestExplainPane::copiesTheReportInAnotherLanguage()
{
    Fixture fixture;
    fixture.paste(bounce);
    const auto choose = [&](const QString &language) {
        for (QAction *action : fixture.pane()->findChild<QMenu *>()->actions()) {
            if (action->data().isValid() && action->data().toString() == language)
                action->trigger();
        }
        fixture.press(Qt::Key_C, Qt::ControlModifier);
        return QApplication::clipboard()->text();
    };
    const QString english = choose(QString());
    const QString turkish = choose(u"tr"_s);
    QVERIFY(turkish.contains(u"4 kod bulundu"_s));
    QVERIFY(turkish.contains(
        fixture.library.catalog(u"tr"_s).entry(CodeId{u"smtp"_s, u"550"_s})->name.value));
    // The window stays as it is.
    QCoreApplication::processEvents();
    QVERIFY(fixture.window->windowTitle().startsWith(u"Explain"_s));
    QVERIFY(fixture.side()->view()->toPlainText().contains(u"Permanent failure"_s));
    QCOMPARE(QLocale().language(), QLocale::English);
    fixture.language.use(u"ar"_s);
    QCoreApplication::processEvents();
    QCOMPARE(choose(u"en"_s), english);
    QCOMPARE(choose(u"tr"_s), turkish);
    QVERIFY(choose(QString()) != english);
    fixture.language.use(u"en"_s);
}

void TestExplainPane::switchesLanguage()
{
    Fixture fixture;
    fixture.paste(bounce);
    fixture.press(Qt::Key_Down);
    const CodeId current = fixture.pane()->currentCode();
    const int mark = fixture.text()->currentMark();
    for (const QString &language : {u"ar"_s, u"ko"_s, u"tr"_s, u"en"_s}) {
        fixture.language.use(language);
        QCoreApplication::processEvents();
        const QString name = fixture.language.catalog().entry(current)->name.value;
        QCOMPARE(fixture.list()->currentIndex().data(models::NameRole).toString(), name);
        QVERIFY(fixture.side()->view()->toPlainText().contains(name));
        QCOMPARE(fixture.pane()->currentCode(), current);
        QCOMPARE(fixture.text()->currentMark(), mark);
        QCOMPARE(fixture.text()->toPlainText(), bounce);
        const bool mirrored = language == u"ar"_s;
        QCOMPARE(fixture.side()->x() < fixture.text()->x(), mirrored);
        QCOMPARE(fixture.list()->selectedCodes(), QList<CodeId>{current});
    }
}

void TestExplainPane::followsThePalette()
{
    const Fixture fixture;
    fixture.paste(bounce);
    const QPalette light = QApplication::palette();
    QPalette dark(Qt::white, QColor(0x35, 0x35, 0x35), Qt::white, Qt::black, Qt::gray, Qt::white,
                  Qt::white, QColor(0x20, 0x20, 0x20), QColor(0x35, 0x35, 0x35));
    QApplication::setPalette(dark);
    QCoreApplication::processEvents();
    const auto formats = fixture.text()->document()->findBlockByNumber(1).layout()->formats();
    QCOMPARE(formats[0].format.foreground().color(),
             ui::Colors(dark).outcome(core::Outcome::TemporaryFailure).text);
    QApplication::setPalette(light);
}

void TestExplainPane::zooms()
{
    const Fixture fixture;
    fixture.paste(bounce);
    const qreal before = fixture.text()->document()->defaultFont().pointSizeF();
    for (int i = 0; i < 4; ++i)
        fixture.press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(fixture.text()->document()->defaultFont().pointSizeF() > 1.4 * before);
    QVERIFY(fixture.text()->document()->defaultFont().fixedPitch());
    fixture.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(fixture.text()->document()->defaultFont().pointSizeF(), before);
}

void TestExplainPane::narrowWindowShowsOnePartAtATime()
{
    const Fixture fixture({640, 480});
    fixture.paste(bounce);
    QVERIFY(fixture.side()->isVisible());
    QVERIFY(!fixture.text()->isVisible());
    fixture.press(Qt::Key_Escape);
    QVERIFY(!fixture.side()->isVisible());
    QVERIFY(fixture.text()->isVisible());
    fixture.press(Qt::Key_F6);
    QVERIFY(fixture.side()->isVisible());
    QCOMPARE(fixture.window->size(), QSize(640, 480));
    fixture.press(Qt::Key_Escape);
    fixture.press(Qt::Key_Escape); // to the list
    QVERIFY(!fixture.isExplaining());
    QVERIFY(fixture.window->findChild<ui::SearchPane *>()->isVisible());
}

void TestExplainPane::readsLongTextsInTheBackground()
{
    const Fixture fixture;
    QString text;
    while (text.size() < (5 << 20))
        text += u"192.0.2.7 - - [22/Nov/2026:09:15:11 +0000] \"GET / HTTP/1.1\" 404 196\n"_s;
    text += u"SIP/2.0 486 Busy Here\n"_s;
    fixture.paste(text);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.codes().size(), 2, 60'000);
    QVERIFY(fixture.text()->toPlainText().size() < 10'000);
    fixture.press(Qt::Key_F3);
    QVERIFY(fixture.text()->currentMark() >= 0);
}

void TestExplainPane::newestInputWins()
{
    const Fixture fixture;
    fixture.paste(QString(ui::ExplainRunner::shortText, u'x') + u" HTTP/1.1 404 Not Found"_s);
    fixture.paste(QString(ui::ExplainRunner::shortText, u'x') + u" SIP/2.0 486 Busy Here"_s);
    QTRY_COMPARE(fixture.codes(), QStringList{u"sip/486"_s});
    fixture.paste(QString(ui::ExplainRunner::shortText, u'x') + u" HTTP/1.1 404 Not Found"_s);
    fixture.paste(bounce);
    QCOMPARE(fixture.codes().size(), 4);
    QTest::qWait(100); // the earlier one must never come
    QCOMPARE(fixture.text()->toPlainText(), bounce);
}

void TestExplainPane::stops()
{
    ui::ExplainRunner runner;
    QString text;
    while (text.size() < (64 << 20))
        text += u"192.0.2.7 - - [22/Nov/2026:09:15:11 +0000] \"GET / HTTP/1.1\" 404 196\n"_s;
    bool complete = true;
    const QSignalSpy finished(&runner, &ui::ExplainRunner::finished);
    const QSignalSpy progressed(&runner, &ui::ExplainRunner::progressed);
    connect(&runner, &ui::ExplainRunner::finished, this,
            [&](const ui::ExplainResult &result) { complete = result.explanation.complete; });
    runner.start({text, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(progressed.count() > 0, 60'000);
    QVERIFY(runner.isRunning());
    runner.stop();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    QVERIFY(!complete);
    runner.start({text, {}, {}});
    runner.abandon();
    runner.start({u"HTTP/1.1 404"_s, {}, {}});
    QCOMPARE(finished.count(), 2);
    QVERIFY(complete);
}

void TestExplainPane::remembersNothing()
{
    const QTemporaryDir folder;
    const QString canary = u"canary-7f3a"_s;
    const Fixture fixture;
    fixture.paste(canary + u" HTTP/1.1 404 Not Found"_s);
    QVERIFY(fixture.window->windowTitle().size() > 0
            && !fixture.window->windowTitle().contains(canary));
    const ui::Settings settings = fixture.window->settings();
    QVERIFY(settings.place.isStart());
    const QString path = folder.filePath(u"statusbook.ini"_s);
    QVERIFY(settings.save(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray saved = file.readAll();
    QVERIFY(!saved.isEmpty() && !saved.contains(canary.toUtf8()));
    QVERIFY(!saved.contains("404"));
}

QTEST_MAIN(TestExplainPane)
#include "tst_explainpane.moc"
