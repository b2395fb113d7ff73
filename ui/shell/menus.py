"""The menu bar, made from the registry of actions."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from ui.kit.theme import Scheme
from ui.shell.actions import ActionRegistry

SEPARATOR = ""


def fill_menu(menu: QMenu, registry: ActionRegistry, keys: tuple[str, ...]) -> None:
    """Put actions into a menu; an empty key draws a line."""
    for key in keys:
        if key == SEPARATOR:
            menu.addSeparator()
        else:
            menu.addAction(registry[key])


def add_menu(bar: QMenuBar, title: str, registry: ActionRegistry, keys: tuple[str, ...]) -> QMenu:
    """Add a menu with its actions to the bar."""
    menu = bar.addMenu(title)
    menu.setObjectName(f"menu_{keys[0]}")
    fill_menu(menu, registry, keys)
    return menu


def scheme_group(menu: QMenu, words: dict[Scheme, str], present: Scheme) -> dict[Scheme, QAction]:
    """Add the choice between the colour schemes; exactly one is checked."""
    group = QActionGroup(menu)
    made = {}
    for scheme, text in words.items():
        action = group.addAction(text)
        action.setObjectName(f"action_scheme_{scheme}")
        action.setCheckable(True)
        action.setChecked(scheme is present)
        menu.addAction(action)
        made[scheme] = action
    return made
