// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "resources/bundle.h"
#include "ui/explainpane.h"
#include "ui/language.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QStyleFactory>
#include <QTextStream>

using namespace statusbook;
using namespace Qt::StringLiterals;

// Paints the window in each language: the start, an entry, a comparison, an explained text and the
// smallest window, in the light and the dark. FOLDER/LL-SCENE-light.png.
namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2b, 0x2b));
    palette.setColor(QPalette::Base, QColor(0x20, 0x20, 0x20));
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::ButtonText, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    return palette;
}

class PictureMaker
{
public:
    explicit PictureMaker(const QString &folder)
        : m_folder(folder)
        , m_library(bundledLanguages(), core::CatalogCheck::Structure)
        , m_language(m_library)
    {
        QDir().mkpath(folder);
    }

    void makeAll()
    {
        for (const QString &code : m_language.available()) {
            m_language.use(code);
            make(code, u"light"_s);
            const QPalette light = QApplication::palette();
            QApplication::setPalette(darkPalette());
            make(code, u"dark"_s);
            QApplication::setPalette(light);
        }
    }

private:
    void make(const QString &code, const QString &look)
    {
        ui::MainWindow window(m_language, {}, {});
        window.show();
        const auto take = [&](const QString &scene) {
            QCoreApplication::processEvents();
            QCoreApplication::processEvents(); // the rest of a page follows its top
            window.grab().save(u"%1/%2-%3-%4.png"_s.arg(m_folder, code, scene, look));
        };
        take(u"start"_s);
        window.visit({{u"http"_s, u"502"_s}, {}});
        take(u"entry"_s);
        window.visit({{u"smtp"_s, u"450"_s}, {u"smtp"_s, u"550"_s}});
        take(u"compare"_s);
        window.visit(ui::Place::ofExplanation());
        window.findChild<ui::ExplainPane *>()->explainText(
            u"<jane@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1 User unknown\n"
            "curl: (35) OpenSSL: error: tlsv1 alert unknown ca\n"
            "HTTP/1.1 502 Bad Gateway\nconnect() failed (111: Connection refused)\n"_s);
        for (int turn = 0; turn < 20; ++turn)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        take(u"explain"_s);
        window.resize(window.minimumSize());
        window.visit({});
        take(u"smallest"_s);
        window.visit({{u"http"_s, u"502"_s}, {}});
        take(u"smallest-entry"_s);
    }

    QString m_folder;
    models::Library m_library;
    ui::Language m_language;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    if (QApplication::arguments().size() != 2) {
        QTextStream(stderr) << "picturemaker FOLDER\n";
        return 2;
    }
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    PictureMaker(QApplication::arguments().at(1)).makeAll();
    return 0;
}
