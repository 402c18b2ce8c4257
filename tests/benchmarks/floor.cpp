// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include <QAbstractListModel>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

// The floor: what a window with a list, a field and a text browser costs before it has any content.
namespace {

class Rows final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &) const override { return 2000; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole
            ? QVariant(QStringLiteral("550  SMTP  Mailbox unavailable %1").arg(index.row()))
            : QVariant();
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QMainWindow window;
    auto *splitter = new QSplitter(&window);
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    auto *field = new QLineEdit;
    field->setPlaceholderText(QStringLiteral("Search"));
    layout->addWidget(field);
    auto *list = new QListView;
    list->setUniformItemSizes(true);
    list->setModel(new Rows(&window));
    list->setCurrentIndex(list->model()->index(0, 0));
    layout->addWidget(list);
    splitter->addWidget(pane);
    auto *browser = new QTextBrowser;
    const QString paragraph =
        QStringLiteral("<p>%1</p>")
            .arg(QStringLiteral(
                     "The requested mail action was not taken because the mailbox is unavailable. ")
                     .repeated(4));
    browser->setHtml(QStringLiteral("<h1>550 Mailbox unavailable</h1>") + paragraph.repeated(3));
    splitter->addWidget(browser);
    window.setCentralWidget(splitter);
    window.resize(900, 600);
    window.show();
    return QApplication::exec();
}
