// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/codepickerpopup.h"

#include "ui/codelistview.h"
#include "ui/colors.h"
#include "ui/measures.h"
#include "ui/searchfield.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace statusbook::ui {

namespace {

constexpr int mostRows = 8;
constexpr int shadowWidth = 8;
constexpr qreal radius = 6;

} // namespace

CodePickerPopup::CodePickerPopup(QWidget *anchor)
    : QWidget(anchor)
    , m_anchor(anchor)
    , m_field(new SearchField(this))
    , m_list(new CodeListView(this))
    , m_nothing(new QLabel(this))
    , m_fieldRows(new QVBoxLayout)
{
    hide();
    setFocusProxy(m_field);
    m_field->setEscapeClears(false);
    m_list->setOnPage(true);
    m_list->setPairSelectable(false);
    m_list->setArmed(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_rowsTimer.setSingleShot(true);
    m_rowsTimer.setInterval(0);
    connect(&m_rowsTimer, &QTimer::timeout, this, &CodePickerPopup::updateRows);
    connectField();
    connect(m_list, &QAbstractItemView::clicked, this, &CodePickerPopup::pickCurrent);

    m_fieldRows->addWidget(m_field);
    m_fieldRows->addWidget(m_nothing);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(0);
    rows->addLayout(m_fieldRows);
    rows->addWidget(m_list);
    updateLook();
    retranslate();
}

void CodePickerPopup::connectField()
{
    connect(m_field, &SearchField::queryChanged, this, [this](const QString &query) {
        m_rowsTimer.start();
        Q_EMIT queryChanged(query);
    });
    connect(m_field, &SearchField::moveRequested, this, [this](int key) {
        bringUpToDate();
        m_list->moveCurrent(key);
    });
    connect(m_field, &SearchField::entered, this, &CodePickerPopup::pickCurrent);
    connect(m_field, &SearchField::compareEntered, this, &CodePickerPopup::pickCurrent);
    connect(m_field, &SearchField::escaped, this, [this] { dismiss(true); });
    connect(m_list, &CodeListView::codeActivated, this, &CodePickerPopup::pick);
}

void CodePickerPopup::setModel(QAbstractItemModel *model)
{
    for (const QMetaObject::Connection &connection : std::as_const(m_modelConnections))
        disconnect(connection);
    m_modelConnections.clear();
    m_list->setModel(model);
    if (!model)
        return;
    const auto later = [this] { m_rowsTimer.start(); };
    m_modelConnections = {
        connect(model, &QAbstractItemModel::modelReset, this, later),
        connect(model, &QAbstractItemModel::layoutChanged, this, later),
        connect(model, &QAbstractItemModel::rowsRemoved, this, later),
        connect(model, &QAbstractItemModel::rowsInserted, this,
                [this] {
                    if (m_list->selectedCodes()
                            .isEmpty()) // else the list only fetched more of the same
                        m_rowsTimer.start();
                }),
    };
}

void CodePickerPopup::open(const QString &typed, const core::CodeId &present)
{
    m_present = present;
    const QString before = m_field->query();
    m_field->setText(typed);
    if (m_field->query() == before)
        Q_EMIT queryChanged(before);
    setParent(m_anchor->window());
    m_open = true;
    updateRows();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    watch(true);
}

void CodePickerPopup::dismiss(bool returnFocus)
{
    if (!m_open)
        return;
    m_open = false;
    watch(false);
    if (returnFocus)
        m_anchor->setFocus(Qt::PopupFocusReason);
    hide();
    setParent(m_anchor);
    Q_EMIT closed();
}

// For clicks elsewhere, and for the focus going elsewhere.
void CodePickerPopup::watch(bool on)
{
    disconnect(m_focusConnection);
    qApp->removeEventFilter(this);
    if (!on)
        return;
    qApp->installEventFilter(this);
    m_focusConnection =
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
            if (now && now != m_anchor && !holds(now)) // a click on the anchor closes itself
                dismiss(false);
        });
}

bool CodePickerPopup::eventFilter(QObject *watched, QEvent *event)
{
    const bool atAnchor = watched == m_anchor || watched == parentWidget();
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (watched->isWidgetType() && !holds(watched) && watched != m_anchor)
            dismiss(false);
        break;
    case QEvent::Resize:
    case QEvent::Move:
        if (atAnchor)
            place();
        break;
    case QEvent::Hide:
        if (atAnchor)
            dismiss(false);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

// Also menus of the field, which are windows.
bool CodePickerPopup::holds(const QObject *object) const
{
    while (object && object != this)
        object = object->parent();
    return object == this;
}

void CodePickerPopup::updateRows()
{
    m_rowsTimer.stop();
    if (!m_list->model())
        return;
    if (!m_field->query().isEmpty())
        m_list->selectFirst();
    else
        m_list->selectCode(m_present);
    const bool any = m_list->model()->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any && !m_field->query().isEmpty());
    if (m_open)
        place();
}

int CodePickerPopup::unit() const
{
    return qRound(unitOf(font()));
}

void CodePickerPopup::place()
{
    const QWidget *window = parentWidget();
    const QRect anchor(m_anchor->mapTo(window, QPoint()), m_anchor->size());
    const int width = std::min(std::max(anchor.width(), 60 * unit()), window->width());
    const int start =
        layoutDirection() == Qt::RightToLeft ? anchor.right() + 1 - width : anchor.left();
    const int left = std::clamp(start, 0, window->width() - width);
    const int top = anchor.bottom() + 1 + unit();

    const int frame = layout()->contentsMargins().top() + layout()->contentsMargins().bottom();
    const int room =
        window->height() - top + shadowWidth - frame - m_field->sizeHint().height() - 4 * unit();
    m_list->setFixedHeight(
        std::max(m_list->heightOfRows(2), std::min(m_list->heightOfRows(mostRows), room)));
    layout()->activate();
    setGeometry(left - shadowWidth, top - shadowWidth, width + 2 * shadowWidth,
                layout()->sizeHint().height());
}

void CodePickerPopup::pick(const core::CodeId &id)
{
    dismiss(true);
    Q_EMIT picked(id);
}

// A key may come faster than the rows of the last letter.
void CodePickerPopup::bringUpToDate()
{
    Q_EMIT answerNeeded();
    if (m_rowsTimer.isActive())
        updateRows();
}

void CodePickerPopup::pickCurrent()
{
    bringUpToDate();
    m_list->activateCurrent();
}

void CodePickerPopup::retranslate()
{
    //: Over the comparison: the frame in which another code is searched and picked
    setAccessibleName(tr("Choose a code"));
    m_nothing->setText(tr("No code matches."));
}

void CodePickerPopup::updateLook()
{
    const int around = shadowWidth + 2 * unit();
    layout()->setContentsMargins(shadowWidth, around, shadowWidth, around);
    m_fieldRows->setContentsMargins(2 * unit(), 0, 2 * unit(), unit() + 1);
    m_fieldRows->setSpacing(2 * unit());
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, Colors(palette()).muted);
    m_nothing->setPalette(quiet);
}

void CodePickerPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLook();
    QWidget::changeEvent(event);
}

void CodePickerPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors colors(palette());
    const QRectF sheet =
        QRectF(rect()).adjusted(shadowWidth, shadowWidth, -shadowWidth, -shadowWidth);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, colors.dark ? 22 : 8));
    for (int i = 1; i < shadowWidth; ++i)
        painter.drawRoundedRect(sheet.adjusted(-i, 2 - i, i, std::min(i + 1, shadowWidth)),
                                radius + i, radius + i);
    painter.setPen(mix(colors.windowText, colors.window, 0.7));
    painter.setBrush(colors.page);
    painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace statusbook::ui
