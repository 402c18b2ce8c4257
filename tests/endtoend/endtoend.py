# SPDX-FileCopyrightText: 2026 Statusbook contributors
# SPDX-License-Identifier: Apache-2.0

"""Uses the running program as somebody with a screen reader does: reads names and roles of all
controls on the accessibility bus, searches, compares, switches to Arabic; keys come from the X
server, as the bus' own registry does not deliver them everywhere. Waits for what it expects, up to a limit, and never sleeps
for a fixed time."""

import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

LIMIT = 20  # seconds that anything may take on a busy machine

# Controls that a screen reader can reach must have a name.
NAMED = {
    "push button", "button", "toggle button", "check box", "radio button", "text", "entry", "list", "combo box",
    "menu item", "check menu item", "radio menu item", "menu", "page tab", "link",
}


def wait_for(what, find):
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        try:
            found = find()
        except gi.repository.GLib.GError:
            found = None
        if found:
            return found
        time.sleep(0.05)
    sys.exit(f"not seen within {LIMIT} s: {what}")


def application():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(i)
        if child and child.get_name() == "statusbook":
            return child
    return None


def walk(node, depth=0):
    if node is None or depth > 30:
        return
    yield node
    for i in range(min(node.get_child_count(), 400)):
        yield from walk(node.get_child_at_index(i), depth + 1)


def nodes(role=None, name=None, showing=True):
    result = []
    for node in walk(application()):
        if role and node.get_role_name() not in role:
            continue
        if name is not None and name not in node.get_name():
            continue
        if showing and not node.get_state_set().contains(Atspi.StateType.SHOWING):
            continue
        result.append(node)
    return result


def first(**wanted):
    found = nodes(**wanted)
    return found[0] if found else None


def text_of(node):
    text = node.get_text_iface()
    return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else ""


def page_holds(words):
    return any(words in text_of(node) for node in nodes(showing=True) if node.get_text_iface())


def do(node):
    action = node.get_action_iface()
    count = Atspi.Action.get_n_actions(action) if action else 0
    names = [Atspi.Action.get_action_name(action, i) for i in range(count)]
    for wanted in ("Press", "Toggle", "ShowMenu", "SetFocus"):
        if wanted in names:
            Atspi.Action.do_action(action, names.index(wanted))
            return
    sys.exit(f"{node.get_role_name()} “{node.get_name()}” cannot be activated: {names}")


def check_names():
    nameless = []
    for node in nodes():
        role = node.get_role_name()
        if role in NAMED and not node.get_name().strip():
            parent = node.get_parent()
            nameless.append(f"{role} in {parent.get_role_name()} “{parent.get_name()}”")
    if nameless:
        sys.exit("controls without a name: " + "; ".join(nameless))


def search(field, query):
    Atspi.EditableText.set_text_contents(field.get_editable_text_iface(), query)


def press(key):
    subprocess.run(["xdotool", "key", key], check=True, timeout=LIMIT)


def rows():
    found = []
    for view in nodes(role={"list"}):
        found += [view.get_child_at_index(i).get_name() for i in range(min(view.get_child_count(), 20))]
    return found


def first_rows():
    return [view.get_child_at_index(0).get_name() for view in nodes(role={"list"}) if view.get_child_count()]


def main():
    wait_for("the program on the accessibility bus", application)
    field = wait_for("the search field", lambda: first(role={"text", "entry"}))
    wait_for("rows in the list", lambda: any("Mailbox" in row or "SMTP" in row for row in rows()))
    check_names()
    print("all controls have names")

    search(field, "smtp 550")
    wait_for("the row of 550", lambda: any("550" in row and "Permanent failure" in row for row in rows()))
    wait_for("the entry of 550", lambda: page_holds("Mailbox Not Found"))
    check_names()
    print("looked up SMTP 550")

    search(field, "")
    compare = wait_for("the Compare action", lambda: first(role={"push button", "button", "toggle button", "check box"}, name="Compare"))
    do(compare)
    second = wait_for("the picker's field", lambda: next(iter(nodes(role={"text", "entry"})[1:]), None))
    search(second, "450")
    wait_for("450 as the first of the picker's rows", lambda: any("450" in row for row in first_rows()))
    press("Return")
    wait_for("the comparison", lambda: page_holds("The difference"))
    check_names()
    print("compared two codes")

    arabic = wait_for("the language's menu item", lambda: first(name="العربية", showing=False))
    do(arabic)
    wait_for("Arabic words", lambda: page_holds("الفرق"))
    application().clear_cache()
    wait_for("an Arabic menu", lambda: first(role={"menu item", "menu"}, name="ملف"))
    check_names()
    print("switched to Arabic")


main()
