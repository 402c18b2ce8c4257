// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions.h"

#include "ui/actionicon.h"

#include <QWidget>

#include <optional>

namespace statusbook::ui {

using namespace Qt::StringLiterals;

namespace {

struct ActionSpec {
    const char *text;
    QKeySequence::StandardKey standardKey;
    const char
        *keys; // further keys, separated by ", "; the first is shown where there is no standard one
    std::optional<ActionIcon> icon;
    bool checkable;
};

constexpr auto noKey = QKeySequence::UnknownKey;

// In the order of ActionId.
constexpr std::array<ActionSpec, ActionCount> table{{
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "E&xplain"), noKey, "Ctrl+Shift+E",
     ActionIcon::Explain, false},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "&Open…"), QKeySequence::Open, "",
     ActionIcon::Open, false},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "Paste &Text"), noKey, "Ctrl+Shift+V",
     ActionIcon::Paste, false},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "&Export as PDF…"), noKey, "Ctrl+Shift+P",
     std::nullopt, false},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "&Print…"), QKeySequence::Print, "", std::nullopt,
     false},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "&Quit"), noKey, "Ctrl+Q", std::nullopt, false},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "&Copy"), QKeySequence::Copy, "",
     ActionIcon::Copy, false},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "Copy as &Markdown"), noKey, "Ctrl+Shift+C",
     std::nullopt, false},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "Copy as &HTML"), noKey, "", std::nullopt, false},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "&Find"), noKey, "Ctrl+F, /", ActionIcon::Search,
     false},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "&Next Code in the Text"), noKey, "F3",
     std::nullopt, false},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "&Previous Code in the Text"), noKey, "Shift+F3",
     std::nullopt, false},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "C&lear"), noKey, "", ActionIcon::Clear, false},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "Zoom &In"), noKey,
     "Ctrl++, Ctrl+=", std::nullopt, false},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "Zoom &Out"), noKey, "Ctrl+-", std::nullopt,
     false},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "&Normal Size"), noKey, "Ctrl+0", std::nullopt,
     false},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "&Sort by Name"), noKey, "", std::nullopt, true},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "Show Ori&ginal"), noKey, "Ctrl+E", std::nullopt,
     true},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "Next &Pane"), noKey, "F6", std::nullopt, false},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "&Back"), noKey, "Alt+Left", ActionIcon::Back,
     false},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "&Forward"), noKey, "Alt+Right",
     ActionIcon::Forward, false},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "&Start Page"), noKey, "Alt+Home", std::nullopt,
     false},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "Boo&kmark"), noKey, "Ctrl+B",
     ActionIcon::Bookmark, true},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "&Compare"), noKey, "Ctrl+D", ActionIcon::Compare,
     true},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "&Swap Sides"), noKey, "Ctrl+Shift+X",
     ActionIcon::Swap, false},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "&Keyboard Shortcuts"),
     QKeySequence::HelpContents, "", std::nullopt, false},
    {QT_TRANSLATE_NOOP("statusbook::ui::Actions", "&About Statusbook"), noKey, "", std::nullopt,
     false},
}};

QList<QKeySequence> keysOf(const ActionSpec &spec)
{
    QList<QKeySequence> keys;
    if (spec.standardKey != noKey)
        keys = QKeySequence::keyBindings(spec.standardKey);
    const QString further = QString::fromLatin1(spec.keys);
    for (const QString &key : further.split(u", "_s, Qt::SkipEmptyParts))
        keys.append(QKeySequence(key, QKeySequence::PortableText));
    return keys;
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        auto *action = new QAction(this);
        action->setShortcuts(keysOf(table[i]));
        action->setCheckable(table[i].checkable);
        if (table[i].icon)
            action->setIcon(actionIcon(*table[i].icon));
        window->addAction(action);
        m_actions[i] = action;
    }
    m_actions[static_cast<std::size_t>(ActionId::Quit)]->setMenuRole(QAction::QuitRole);
    m_actions[static_cast<std::size_t>(ActionId::About)]->setMenuRole(QAction::AboutRole);
    retranslate();
}

void Actions::retranslate()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        m_actions[i]->setText(tr(table[i].text));
        m_actions[i]->setIconText(plainText(m_actions[i])); // on buttons and in tool tips
    }
}

QString Actions::plainText(const QAction *action)
{
    QString text = action->text();
    if (const qsizetype at = text.indexOf(u"(&"_s); at >= 0 && text.mid(at + 3, 1) == u")"_s)
        text = text.first(at).trimmed() + text.sliced(at + 4);
    return text.remove(u'&');
}

QList<const QAction *> Actions::withShortcuts() const
{
    QList<const QAction *> result;
    for (const QAction *action : m_actions) {
        if (!action->shortcut().isEmpty())
            result.append(action);
    }
    return result;
}

} // namespace statusbook::ui
