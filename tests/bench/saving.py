"""Saving a consultation through its service, against the same rows in raw SQL.

Floor and program write to copies of the same large file, through connections with the same pragmas
and warm caches. The floor gets its rows ready; it finds, checks, folds and compares nothing.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any
from uuid import uuid4

from intdesk.domain.consultation import Consultation
from intdesk.services.office_file import OfficeFile
from intdesk.storage import dialect
from tests.bench.files import CLOCK, KEY, Files
from tests.bench.measure import Figure, compared, timed

ROUNDS = 60
MOST_RATIO = 2.5
RECORD_PARTS = ("consultation_topic", "consultation_help", "consultation_search")
STEP_PARTS = ("change_set", "change_row")

Rows = Mapping[str, list[dict[str, Any]]]


def measure(files: Files) -> list[Figure]:
    """Measure a new consultation and a changed one."""
    path = Path(shutil.copy(files.large, files.folder / "saved.intdesk"))
    with OfficeFile.open(path, key=KEY, clock=CLOCK) as office:
        draft = _full_draft(office)
        new_id = office.consultations.save(draft).id
        changed_id = office.consultations.save(draft).id
        edits = count()

        def change() -> None:
            record = office.consultations.get(changed_id)
            note = f"{draft.note} {next(edits) % 10}"
            office.consultations.save(replace(record, note=note))

        change()
        raw = RawFile(Path(shutil.copy(path, files.folder / "raw.intdesk")))
        added, changed = raw.rows_of(new_id, 1), raw.rows_of(changed_id, 2)
        figures = [
            compared(
                "Save a new consultation",
                timed(lambda: raw.add(added)),
                timed(lambda: office.consultations.save(draft)),
                rounds=ROUNDS,
                most_ratio=MOST_RATIO,
            ),
            compared(
                "Save a changed consultation",
                timed(lambda: raw.change(changed)),
                timed(change),
                rounds=ROUNDS,
                most_ratio=MOST_RATIO,
            ),
        ]
        raw.close()
    return figures


def _full_draft(office: OfficeFile) -> Consultation:
    """Return an unsaved consultation that has codes in its child tables and a note."""
    ids = range(1, 1000)
    drafts = (office.consultations.duplicate(record_id) for record_id in ids)
    return next(d for d in drafts if d.further_topics and d.help_kinds and d.note and d.place)


class RawFile:
    """The data file behind a bare connection of the driver."""

    def __init__(self, path: Path) -> None:
        """Open the file with the pragmas of the program."""
        self._connection = dialect.connect(path, KEY)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def rows_of(self, record_id: int, version: int) -> Rows:
        """Return the rows of a consultation and of the journal step that made its version."""
        step = self._select(
            "SELECT change_set_id FROM change_row WHERE kind = 'consultation' AND record_id = ?"
            " ORDER BY id LIMIT 1 OFFSET ?",
            record_id,
            version - 1,
        )[0]["change_set_id"]
        keys = {"consultation": ("id", record_id), "consultation_topic": ("record_id", record_id)}
        keys |= {"consultation_help": ("record_id", record_id)}
        keys |= {"consultation_search": ("id", record_id)}
        keys |= {"change_set": ("id", step), "change_row": ("change_set_id", step)}
        return {
            table: self._select(f"SELECT * FROM {table} WHERE {name} = ?", key)  # noqa: S608
            for table, (name, key) in keys.items()
        }

    def add(self, rows: Rows) -> None:
        """Write a record and its step once more."""
        self._connection.execute("BEGIN IMMEDIATE")
        (record,) = rows["consultation"]
        record_id = self._insert("consultation", record | {"id": None, "uuid": uuid4().hex})
        for table in RECORD_PARTS:
            name = "id" if table == "consultation_search" else "record_id"
            for row in rows[table]:
                self._insert(table, row | {name: record_id})
        self._insert_step(rows, record_id)
        self._connection.execute("COMMIT")

    def change(self, rows: Rows) -> None:
        """Write note, version and search text of a record and the step once more."""
        (record,), (search,) = rows["consultation"], rows["consultation_search"]
        record_id = record["id"]
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute(
            "UPDATE consultation SET note = ? || random(), updated_at = ?, version = version + 1"
            " WHERE id = ?",
            (record["note"], record["updated_at"], record_id),
        )
        self._connection.execute(
            "UPDATE consultation_search SET words = ? || random() WHERE id = ?",
            (search["words"], record_id),
        )
        self._insert_step(rows, record_id)
        self._connection.execute("COMMIT")

    def _insert_step(self, rows: Rows, record_id: int) -> None:
        (step,), (image,) = rows["change_set"], rows["change_row"]
        step_id = self._insert("change_set", step | {"id": None})
        links = {"id": None, "change_set_id": step_id, "record_id": record_id}
        self._insert("change_row", image | links)

    def _insert(self, table: str, row: Mapping[str, Any]) -> int:
        names, marks = ", ".join(row), ", ".join("?" * len(row))
        statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608
        return int(self._connection.execute(statement, tuple(row.values())).lastrowid)

    def _select(self, statement: str, *values: object) -> list[dict[str, Any]]:
        cursor = self._connection.execute(statement, values)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
