"""The registry of what the window can do: menus, shortcuts and the help page are made from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence


class ActionSpec(NamedTuple):
    """One action: a stable id, its words, its keys (portable form), what it does."""

    key: str
    text: str
    run: Callable[[], object]
    keys: str = ""


class ActionRegistry(QObject):
    """All actions of a window by their ids."""

    def __init__(self, parent: QObject) -> None:
        """Begin empty; the actions belong to ``parent``."""
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        self._taken: set[str] = set()

    def add(self, spec: ActionSpec) -> QAction:
        """Make the action of a spec; raises ``ValueError`` for an id or keys taken twice."""
        keys = QKeySequence(spec.keys)
        if spec.key in self._actions:
            raise ValueError(f"action {spec.key} exists already")
        if keys.toString() in self._taken:
            raise ValueError(f"keys {spec.keys} are taken")
        action = QAction(spec.text, self.parent())
        action.setObjectName(f"action_{spec.key}")
        action.setShortcut(keys)
        if spec.keys:
            self._taken.add(keys.toString())
        action.triggered.connect(lambda _checked: spec.run())
        self._actions[spec.key] = action
        return action

    def __getitem__(self, key: str) -> QAction:
        """Return an action by its id."""
        return self._actions[key]

    def items(self) -> Iterator[tuple[str, QAction]]:
        """Yield all actions with their ids, in the order in which they were added."""
        yield from self._actions.items()
