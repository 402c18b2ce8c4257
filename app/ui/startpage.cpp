// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/startpage.h"

#include "models/bidi.h"
#include "ui/colors.h"
#include "ui/measures.h"
#include "ui/rowtext.h"

#include <QAbstractButton>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace statusbook::ui {

namespace {

constexpr int iconSide = 88;
constexpr int exampleCount = 4;
constexpr int ringWidth = 2;
constexpr qreal ringRadius = 4;

// Painted, so that it is sharp on every screen that the window moves to; and only after the rest of
// the window, because to decode a picture Qt loads all its image plugins.
class IconBox final : public QWidget
{
public:
    IconBox(const QIcon &icon, QWidget *parent)
        : QWidget(parent)
        , m_icon(icon)
    {
        setFixedSize(iconSide, iconSide);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (std::exchange(m_isFirst, false)) {
            QTimer::singleShot(0, this, qOverload<>(&QWidget::update));
            return;
        }
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
    bool m_isFirst = true;
};

// A query in link colour. It stands in a column, its words at the leading edge.
class ExampleButton final : public QAbstractButton
{
public:
    explicit ExampleButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(boldFont(font()));
        return {metrics.horizontalAdvance(text()) + 2 * inset(),
                metrics.height() + qRound(1.8 * unitOf(font()))};
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click(); // as a link
        else
            QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colors colors(palette());
        if (hasFocus()) {
            constexpr qreal half = ringWidth / 2.0;
            painter.setPen(QPen(colors.focusRing, ringWidth));
            painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), ringRadius,
                                    ringRadius);
        }
        QFont font = boldFont(painter.font());
        font.setUnderline(underMouse());
        painter.setFont(font);
        painter.setPen(colors.link);
        painter.drawText(rect().adjusted(inset(), 0, -inset(), 0),
                         Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                         isRightToLeft() ? models::isolatedByContent(text()) : text());
    }

private:
    [[nodiscard]] int inset() const { return qRound(1.2 * unitOf(font())); }
};

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StartPage::StartPage(const QIcon &icon, QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_heading(plainLabel(m_content))
    , m_hint(plainLabel(m_content))
    , m_shortcuts(plainLabel(m_content))
    , m_grid(new QGridLayout)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    build(icon);
    updateLook();
    retranslate();
}

void StartPage::build(const QIcon &icon)
{
    buildExamples();
    for (QLabel *label : {m_heading, m_hint, m_shortcuts}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *rows = new QVBoxLayout(m_content);
    rows->addStretch(4);
    rows->addWidget(new IconBox(icon, m_content), 0, Qt::AlignHCenter);
    rows->addWidget(m_heading);
    rows->addWidget(m_hint);
    rows->addLayout(m_grid);
    rows->addWidget(m_shortcuts);
    rows->addStretch(5);
    setWidget(m_content);
    m_content->setAutoFillBackground(false);
}

void StartPage::buildExamples()
{
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(3, 1);
    for (int row = 0; row < exampleCount; ++row) {
        auto *example = new ExampleButton(m_content);
        auto *meaning = plainLabel(m_content);
        connect(example, &QAbstractButton::clicked, this,
                [this, example] { Q_EMIT exampleActivated(example->text()); });
        m_grid->addWidget(example, row, 1);
        m_grid->addWidget(meaning, row, 2);
        m_examples.append(example);
        m_meanings.append(meaning);
    }
}

// Neither the parts of a pair nor the words of different pairs may be torn apart carelessly: lines break
// between pairs only.
void StartPage::setShortcuts(const QList<Shortcut> &shortcuts)
{
    const QString noBreak(QChar::Nbsp);
    QStringList pairs;
    for (const Shortcut &shortcut : shortcuts) {
        QString pair = models::isolatedByContent(shortcut.keys) + noBreak + noBreak + shortcut.text;
        pairs.append(pair.replace(u' ', QChar::Nbsp));
    }
    m_shortcuts->setText(pairs.join(noBreak + noBreak + noBreak + noBreak + u' '));
    m_shortcuts->setVisible(!pairs.isEmpty());
}

void StartPage::setExample(qsizetype row, const QString &query, const QString &meaning)
{
    m_examples[row]->setText(query);
    m_examples[row]->setAccessibleDescription(meaning);
    m_meanings[row]->setText(meaning);
}

void StartPage::retranslate()
{
    m_heading->setText(tr("Look up a status code"));
    m_hint->setText(tr("Type a number, a name or what went wrong."));
    //: Example of a query, typed into the search field as it stands: code 550 of the system SMTP
    setExample(0, tr("smtp 550"), tr("one code of one system"));
    //: Example of a query, typed into the search field as it stands: words that find a code
    setExample(1, tr("mailbox full"), tr("a symptom in your own words"));
    //: Example of a query, typed into the search field as it stands; "vs" may stay as it is
    setExample(2, tr("450 vs 550"), tr("two codes side by side"));
    //: Example of a query, typed into the search field as it stands
    setExample(3, tr("5xx"), tr("a whole family"));
}

void StartPage::updateLook()
{
    const int unit = qRound(unitOf(font()));
    m_content->layout()->setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit);
    m_content->layout()->setSpacing(0);
    m_heading->setFont(boldFont(scaledFont(font(), 1.5)));
    m_heading->setContentsMargins(0, 6 * unit, 0, 0);
    m_hint->setContentsMargins(0, 2 * unit, 0, 6 * unit);
    m_shortcuts->setContentsMargins(0, 8 * unit, 0, 0);
    m_grid->setHorizontalSpacing(4 * unit);
    m_grid->setVerticalSpacing(0);

    const Colors colors{palette()};
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, colors.muted);
    quiet.setColor(QPalette::Text, colors.muted);
    for (QLabel *label : std::as_const(m_meanings))
        label->setPalette(quiet);
    m_hint->setPalette(quiet);
    m_shortcuts->setPalette(quiet);
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLook();
    QScrollArea::changeEvent(event);
}

} // namespace statusbook::ui
