"""A child process: the window at work with a name in a note, and with bugs on the way.

Called with a folder whose ``office.intdesk`` is an empty office; its temporary files go to where
the caller's TMPDIR points. Answers with what could be seen from outside: window titles.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

from PySide6.QtWidgets import QApplication

from intdesk.clock import SystemClock
from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.storage.repositories.rows import RecordRows
from tests.safety.desk import Desk
from tests.safety.processes import answer
from tests.safety.samples import NAME
from ui.targets import PageId

ICONS = "IntDesk-"
"""Begins the folder in which the theme keeps its icons while the program runs."""

EVERYTHING = ListQuery(Kind.CONSULTATION)


def work(folder: Path) -> dict[str, Any]:
    """Save a note with a name while the program fails in three ways, then as it should."""
    desk = Desk(folder, folder / "office.intdesk", SystemClock())
    titles: set[str] = set()
    for failure in (quoting_error, refused_row, wrong_row):
        told = len(desk.dialogs.said)
        with failure():
            desk.fill_in(f"Gespräch mit {NAME}")
            desk.save()
        assert len(desk.dialogs.said) == told + 1
        titles |= shown_titles()
    assert desk.context.office.lists.summary(EVERYTHING).count == 0
    desk.save()
    desk.until(lambda: desk.context.office.lists.summary(EVERYTHING).count == 1)
    desk.visit(PageId.CONSULTATIONS)
    desk.export_list(folder / "Liste.xlsx")
    desk.export_list(folder / "Liste.csv")
    desk.make_report(folder / "Bericht.pdf")
    titles |= shown_titles()
    temporary = (path.name for path in Path(sys.argv[2]).rglob("*"))
    left = [name for name in temporary if not name.startswith(ICONS) and not name.endswith(".svg")]
    desk.close()
    return {"titles": sorted(titles), "temp": left}


def shown_titles() -> set[str]:
    """Return the titles of all windows."""
    return {widget.windowTitle() for widget in QApplication.topLevelWidgets()}


@contextmanager
def quoting_error() -> Iterator[None]:
    """Let storing fail with an error of ours that quotes the record."""

    def fail(_rows: RecordRows[Any], record: dict[str, Any]) -> int:
        raise ValueError(f"cannot store {record}")

    with mock.patch.object(RecordRows, "insert", fail):
        yield


@contextmanager
def refused_row() -> Iterator[None]:
    """Let the database refuse the row with an error that would quote its values."""
    insert = RecordRows.insert

    def spoil(rows: RecordRows[Any], record: dict[str, Any]) -> int:
        return insert(rows, record | {"minutes": -1})

    with mock.patch.object(RecordRows, "insert", spoil):
        yield


@contextmanager
def wrong_row() -> Iterator[None]:
    """Let the database layer fail at a value that it cannot store, and name it."""
    insert = RecordRows.insert

    def spoil(rows: RecordRows[Any], record: dict[str, Any]) -> int:
        return insert(rows, record | {"day": f"am Tag von {NAME}"})

    with mock.patch.object(RecordRows, "insert", spoil):
        yield


if __name__ == "__main__":
    answer(lambda: work(Path(sys.argv[1])))
