// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "resources/bundle.h"
#include "ui/explainpane.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/pagedialog.h"
#include "ui/pageview.h"
#include "ui/rehearsal.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRawFont>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QtEndian>

using namespace statusbook;
using namespace Qt::StringLiterals;

namespace {

// Puts every text that a program of ours asks for in brackets, so that what was never asked for, or
// not again after the switch, stands out.
class Brackets final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                    int) const override
    {
        return qstrncmp(context, "Q", 1) == 0 ? QString()
                                              : u"⟦"_s + QString::fromUtf8(source) + u"⟧"_s;
    }
};

bool isBracketed(const QString &text)
{
    return text.isEmpty() || text.contains(u'⟦');
}

// What the catalogue or a language's own name says is content, not interface.
bool isContent(const QString &text, const ui::Language &language)
{
    QStringList content{u"Statusbook"_s};
    for (int i = 0; i < language.catalog().systemCount(); ++i)
        content += {language.catalog().system(i).title.value, language.catalog().systemName(i)};
    for (const QString &available : language.available())
        content.append(models::nativeName(available));
    return content.contains(text);
}

// Counts what a switch of the language does to a window.
class Changes final : public QObject
{
public:
    explicit Changes(QWidget &window) { window.installEventFilter(this); }

    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_count += event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange
            || event->type() == QEvent::LayoutDirectionChange;
        return QObject::eventFilter(watched, event);
    }

private:
    int m_count = 0;
};

} // namespace

// Style.md's classic sin: a text set once and forgotten at the switch.
class TestTranslation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextFollowsASwitch_data();
    void everyTextFollowsASwitch();
    void aSwitchLeavesNothingBehind_data() { languages(); }
    void aSwitchLeavesNothingBehind();
    void pointingAtALanguageChangesNothing_data() { languages(); }
    void pointingAtALanguageChangesNothing();
    void boldOfManyCharacters_isMadeOfTheRegularFace_data();
    void boldOfManyCharacters_isMadeOfTheRegularFace();
    void acceleratorsAreUnique_data() { languages(); }
    void acceleratorsAreUnique();
    void nothingIsClipped_data() { languages(); }
    void nothingIsClipped();

private:
    static void languages();
    static void showAll(ui::MainWindow &window);
    static QStringList textsOf(const QWidget &window);
    static void check(const QWidget &window, const ui::Language &language, bool bracketed);
};

QStringList TestTranslation::textsOf(const QWidget &window)
{
    QStringList texts{window.windowTitle()};
    for (const QLabel *label : window.findChildren<QLabel *>())
        texts.append(label->text());
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        texts += {button->text(), button->toolTip(), button->accessibleName()};
    for (const QLineEdit *field : window.findChildren<QLineEdit *>())
        texts += {field->placeholderText(), field->accessibleName()};
    for (const QAction *action : window.findChildren<QAction *>())
        texts += {action->text(), action->toolTip()};
    for (const QMenu *menu : window.findChildren<QMenu *>())
        texts.append(menu->title());
    for (const ui::PageView *view : window.findChildren<ui::PageView *>()) {
        for (const models::PageBlock &block : view->page().blocks) {
            if (const auto *heading = std::get_if<models::HeadingBlock>(&block))
                texts.append(heading->text);
            if (const auto *grid = std::get_if<models::GridBlock>(&block)) {
                for (const models::GridRow &row : grid->rows)
                    texts.append(row.label);
            }
        }
    }
    return texts;
}

void TestTranslation::check(const QWidget &window, const ui::Language &language, bool bracketed)
{
    for (const QString &text : textsOf(window)) {
        if (text.isEmpty() || isContent(text, language)
            || isContent(QString(text).remove(u'&'), language))
            continue;
        // Buttons of Qt's own that carry no words of ours: scroll arrows, standard tooltips.
        QVERIFY2(isBracketed(text) == bracketed, qPrintable(text));
    }
}

void TestTranslation::languages()
{
    QTest::addColumn<QString>("code");
    for (const models::LanguageData &data : bundledLanguages())
        QTest::newRow(qPrintable(data.language)) << data.language;
}

// Every pane of the window has been shown at least once.
void TestTranslation::showAll(ui::MainWindow &window)
{
    window.resize(1100, 760);
    window.show();
    const QList<ui::Place> places{{{u"smtp"_s, u"550"_s}, {}},
                                  {{u"smtp"_s, u"252"_s}, {u"smtp"_s, u"550"_s}},
                                  ui::Place::ofExplanation()};
    for (const ui::Place &place : places) {
        window.visit(place);
        QCoreApplication::processEvents(); // what a page needs once it was painted
        QCoreApplication::processEvents();
    }
    window.findChild<ui::ExplainPane *>()->explainText(u"HTTP/1.1 404 Not Found"_s);
}

// A language of either direction stands behind the brackets.
void TestTranslation::everyTextFollowsASwitch_data()
{
    QTest::addColumn<QString>("behind");
    QTest::newRow("left to right") << u"ko"_s;
    QTest::newRow("right to left") << u"ar"_s;
}

void TestTranslation::everyTextFollowsASwitch()
{
    QFETCH(QString, behind);
    models::Library library(bundledLanguages(), core::CatalogCheck::Structure);
    ui::Language language(library);
    language.use(u"en"_s);
    Brackets brackets;
    bool pseudo = false;
    // Before the window's own connections, so that everything it asks for is bracketed.
    connect(&language, &ui::Language::languageChanged, &brackets, [&] {
        if (pseudo)
            QCoreApplication::installTranslator(&brackets);
    });
    ui::MainWindow window(language, {}, {{{u"smtp"_s, u"550"_s}, {}}});
    showAll(window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F1);
    QTRY_VERIFY(window.findChild<ui::PageDialog *>());
    const auto *dialog = window.findChild<ui::PageDialog *>();
    check(window, language, false);

    pseudo = true;
    language.use(behind);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    check(window, language, true);
    check(*dialog, language, true);

    pseudo = false;
    QCoreApplication::removeTranslator(&brackets);
    language.use(u"en"_s);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    check(window, language, false);
    check(*dialog, language, false);
}

// After a switch the window says what one says that never had another language.
void TestTranslation::aSwitchLeavesNothingBehind()
{
    QFETCH(QString, code);
    models::Library library(bundledLanguages(), core::CatalogCheck::Structure);
    ui::Language language(library);
    const QString other = code == u"ar"_s ? u"ja"_s : u"ar"_s; // of the other direction
    language.use(other);
    ui::MainWindow switched(language, {}, {});
    showAll(switched);
    language.use(code);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    ui::MainWindow fresh(language, {}, {});
    showAll(fresh);
    QCoreApplication::processEvents();
    const QStringList after = textsOf(switched);
    const QStringList expected = textsOf(fresh);
    for (const QString &text : after)
        QVERIFY2(expected.contains(text), qPrintable(text));
    for (const QString &text : expected)
        QVERIFY2(after.contains(text), qPrintable(text));
    QCOMPARE(switched.layoutDirection(), QLocale(code).textDirection());
    QCOMPARE(QLocale().language(), QLocale(code).language());
}

// What a switch would show is built unseen, with translators exchanged for a moment.
void TestTranslation::pointingAtALanguageChangesNothing()
{
    QFETCH(QString, code);
    models::Library library(bundledLanguages(), core::CatalogCheck::Structure);
    ui::Language language(library);
    language.use(code == u"ar"_s ? u"ja"_s : u"ar"_s);
    const QLocale locale;
    ui::MainWindow window(language, {}, {});
    showAll(window);
    for (const ui::Place &place :
         {ui::Place{{u"smtp"_s, u"550"_s}, {}},
          ui::Place{{u"smtp"_s, u"252"_s}, {u"smtp"_s, u"550"_s}}, ui::Place::ofExplanation()}) {
        window.visit(place);
        QCoreApplication::processEvents();
        const QStringList before = textsOf(window);
        const Changes changes(window);
        QSignalSpy played(window.findChild<ui::Rehearsal *>(), &ui::Rehearsal::played);
        const QList<QAction *> actions = window.menuBar()->findChildren<QAction *>();
        const auto action = std::ranges::find_if(actions, [&](const QAction *candidate) {
            return candidate->isCheckable() && candidate->data().toString() == code;
        });
        QVERIFY(action != actions.cend());
        (*action)->hover();
        QVERIFY(played.wait());
        QCOMPARE(played, QList<QVariantList>{{code}});
        QCOMPARE(changes.count(), 0);
        QCOMPARE(textsOf(window), before);
        QCOMPARE(QLocale(), locale);
    }
}

void TestTranslation::boldOfManyCharacters_isMadeOfTheRegularFace_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QFontDatabase::WritingSystem>("script");
    QTest::newRow("ko") << u"ko"_s << QFontDatabase::Korean;
    QTest::newRow("ja") << u"ja"_s << QFontDatabase::Japanese;
    QTest::newRow("zh_CN") << u"zh_CN"_s << QFontDatabase::SimplifiedChinese;
}

// It is loaded already. A font that somebody chose is left as it is, and so are other languages.
void TestTranslation::boldOfManyCharacters_isMadeOfTheRegularFace()
{
    QFETCH(const QString, code);
    QFETCH(const QFontDatabase::WritingSystem, script);
    const auto restore =
        qScopeGuard([font = QApplication::font()] { QApplication::setFont(font); });
    models::Library library(bundledLanguages(), core::CatalogCheck::Structure);
    const auto boldIn = [&](ui::Language &language, const QString &wanted) {
        language.use(wanted);
        QFont bold = QApplication::font();
        bold.setBold(true);
        return bold;
    };

    const QFont generic(QStringList{u"Sans Serif"_s});
    QApplication::setFont(generic);
    ui::Language language(library);
    const QFont bold = boldIn(language, code);
    if (!QFontDatabase::hasFamily(bold.families().constFirst()))
        QSKIP("The fonts of Chinese, Japanese and Korean are not installed.");
    const QByteArray table = QRawFont::fromFont(bold, script).fontTable("OS/2");
    QVERIFY(table.size() > 6);
    QCOMPARE(qFromBigEndian<quint16>(table.constData() + 4),
             quint16(QFont::Normal)); // usWeightClass
    QCOMPARE(boldIn(language, u"ar"_s).styleName(), QString());
    QCOMPARE(boldIn(language, u"en"_s).styleName(), QString());
    QCOMPARE(QApplication::font().families(), generic.families());

    QApplication::setFont(QFont(QStringList{u"DejaVu Sans"_s}));
    ui::Language withChosenFont(library);
    QCOMPARE(boldIn(withChosenFont, code).styleName(), QString());
}

void TestTranslation::acceleratorsAreUnique()
{
    QFETCH(QString, code);
    models::Library library(bundledLanguages(), core::CatalogCheck::Structure);
    ui::Language language(library);
    language.use(code);
    const ui::MainWindow window(language, {}, {});
    QList<QList<QAction *>> menus{window.menuBar()->actions()};
    for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>())
        menus.append(menu->actions());
    for (const QList<QAction *> &actions : std::as_const(menus)) {
        QHash<QKeySequence, QString> seen;
        for (const QAction *action : actions) {
            const QKeySequence key = QKeySequence::mnemonic(action->text());
            if (key.isEmpty()) { // separators and the languages' own names
                QVERIFY2(action->isSeparator() || action->isCheckable(),
                         qPrintable(action->text()));
                continue;
            }
            QVERIFY2(!seen.contains(key), qPrintable(seen.value(key) + u" / " + action->text()));
            seen.insert(key, action->text());
        }
    }
}

// In the smallest window no word of a label or a button is cut.
void TestTranslation::nothingIsClipped()
{
    QFETCH(QString, code);
    models::Library library(bundledLanguages(), core::CatalogCheck::Structure);
    ui::Language language(library);
    language.use(code);
    ui::MainWindow window(language, {}, {});
    showAll(window);
    window.resize(window.minimumSize());
    const QList<ui::Place> places{{},
                                  {{u"smtp"_s, u"550"_s}, {}},
                                  {{u"smtp"_s, u"252"_s}, {u"smtp"_s, u"550"_s}},
                                  ui::Place::ofExplanation()};
    for (const ui::Place &place : places) {
        window.visit(place);
        QCoreApplication::processEvents();
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (!widget->isVisible() || (!label && !button) || (label && label->wordWrap()))
                continue;
            const QString text = label ? label->text() : button->text();
            QVERIFY2(text.isEmpty() || widget->width() >= widget->minimumSizeHint().width(),
                     qPrintable(u"%1 %2: %3 of %4"_s.arg(place.code.toString(), text)
                                    .arg(widget->width())
                                    .arg(widget->minimumSizeHint().width())));
        }
    }
}

QTEST_MAIN(TestTranslation)
#include "tst_translation.moc"
