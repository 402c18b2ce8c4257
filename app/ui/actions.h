// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAction>
#include <QList>
#include <QObject>

#include <array>

class QWidget;

namespace statusbook::ui {

enum class ActionId {
    Explain,
    OpenFile,
    PasteText,
    ExportPdf,
    Print,
    Quit,
    Copy,
    CopyMarkdown,
    CopyHtml,
    Find,
    NextMark,
    PreviousMark,
    ClearText,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    SortByName,
    ShowOriginal,
    NextPane,
    Back,
    Forward,
    StartPage,
    ToggleBookmark,
    CompareMode,
    Swap,
    Shortcuts,
    About,
};
inline constexpr int ActionCount = 27;

// All actions of the window, made from one table of texts, keys and icons.
class Actions final : public QObject
{
    Q_OBJECT

public:
    // The actions are added to the window, so that their keys work in all of it.
    explicit Actions(QWidget *window);

    [[nodiscard]] QAction *operator[](ActionId id) const
    {
        return m_actions[static_cast<std::size_t>(id)];
    }

    // Texts of the actions in the language of the installed translators.
    void retranslate();

    // An action's text without its mnemonic: "Find" of "&Find", "검색" of "검색(&F)".
    [[nodiscard]] static QString plainText(const QAction *action);

    // What a shortcut does, for help: all actions that have one, in the table's order.
    [[nodiscard]] QList<const QAction *> withShortcuts() const;

private:
    std::array<QAction *, ActionCount> m_actions{};
};

} // namespace statusbook::ui
