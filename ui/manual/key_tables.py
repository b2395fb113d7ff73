"""The keys of the program as tables: those of the window from its actions, the others by screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from intdesk.services.manual import page_keys
from intdesk.texts import manual as words_of
from intdesk.texts.key_names import german_keys

PLACEHOLDER = "{{Tasten}}"
"""Stands in the topic where the tables go."""
_ACTIONS = QRegularExpression("^action_")


class WindowKey(NamedTuple):
    """Keys of the window in portable form, and what they do."""

    keys: str
    words: str


def window_keys(window: QWidget) -> tuple[WindowKey, ...]:
    """Return the shortcuts of the window's actions as they are now."""
    portable = QKeySequence.SequenceFormat.PortableText
    found = (
        (action.shortcut().toString(portable), action.text())
        for action in window.findChildren(
            QAction, _ACTIONS, Qt.FindChildOption.FindDirectChildrenOnly
        )
    )
    return tuple(
        WindowKey(keys, text.replace("&", "").removesuffix(" …")) for keys, text in found if keys
    )


def with_keys(text: str, keys: Sequence[WindowKey]) -> str:
    """Return a text with the tables of keys at their place."""
    return text.replace(PLACEHOLDER, key_tables(keys)) if PLACEHOLDER in text else text


def key_sheet(keys: Sequence[WindowKey]) -> str:
    """Return the sheet of keys for printing: both sides of one page of paper."""
    rows = [
        (title, german_keys(pressed), words)
        for title, pairs in _groups(keys)
        for pressed, words in pairs
    ]
    heads = (words_of.SCREEN, words_of.KEY, words_of.EFFECT)
    return f"# {words_of.KEY_SHEET}\n\n{_table(heads, rows)}\n"


def key_tables(keys: Sequence[WindowKey]) -> str:
    """Return one table for the window and one for each group of screens."""
    return "\n\n".join(f"## {title}\n\n{_key_table(pairs)}" for title, pairs in _groups(keys))


def _groups(keys: Sequence[WindowKey]) -> list[tuple[str, Sequence[tuple[str, str]]]]:
    """Return the keys of the window, then those of the screens, each with a heading."""
    groups = [(words_of.EVERYWHERE, tuple(keys)), *((g.title, g.keys) for g in page_keys())]
    return [(title, pairs) for title, pairs in groups if pairs]


def _key_table(pairs: Iterable[tuple[str, str]]) -> str:
    rows = [(f"`{german_keys(keys)}`", words) for keys, words in pairs]
    return _table((words_of.KEY, words_of.EFFECT), rows)


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [f"| {' | '.join(cells)} |" for cells in (heads, *rows)]
    return "\n".join([lines[0], "|---" * len(heads) + "|", *lines[1:]])
