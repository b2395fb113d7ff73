"""Files and plans that the proofs share; everything is drawn from fixed seeds."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.listing import ListQuery
from intdesk.services.office_file import OfficeFile
from intdesk.storage.repositories.kinds import CONSULTATIONS
from intdesk.storage.unit_of_work import ReadUnit

OFFICE = "Musterau.intdesk"
NEW = "Neu.intdesk"
LIST = "Liste.xlsx"
RESULTS = "Ergebnisse"
LIST_ROWS = 80
NAME = "Xaverine Quastenflosser"
"""A name that occurs nowhere else: where it is found, something of a record was left."""

Content = tuple[str, int | None, tuple[str, ...]]
"""What the proofs compare of a consultation: note, minutes, further topics."""

_TOPICS = ("01", "02", "03", "04", "05", "06")


@dataclass(frozen=True, slots=True)
class Step:
    """One save of the plan: a new consultation, or (``changes``: its id) a changed one."""

    note: str
    minutes: int
    further: tuple[str, ...]
    changes: int = 0

    def draft(self) -> Consultation:
        """Return the draft of a new record with these values."""
        day = date(2026, 1, 1) + timedelta(days=self.minutes)
        return Consultation(
            day=day,
            minutes=self.minutes,
            topic="08",
            note=self.note,
            further_topics=self.further,
        )

    @property
    def content(self) -> Content:
        """Return what must be read back."""
        return self.note, self.minutes, self.further


def plan(count: int, seed: int = 1) -> tuple[Step, ...]:
    """Return saves in a file without consultations; every third one changes an earlier record."""
    chance = random.Random(seed)
    steps: list[Step] = []
    made = 0
    for number in range(count):
        changes = chance.randint(1, made) if number % 3 == 2 else 0
        made += not changes
        further = tuple(sorted(chance.sample(_TOPICS, chance.randint(0, 3))))
        note = f"Schritt {number} " + "x" * chance.choice((0, 40, 400, 3000))
        steps.append(Step(note, chance.randint(5, 90), further, changes))
    return tuple(steps)


STEPS = plan(40)


def after(steps: Sequence[Step]) -> dict[int, Content]:
    """Return what a file holds after these steps, by id."""
    held: dict[int, Content] = {}
    for step in steps:
        held[step.changes or len(held) + 1] = step.content
    return held


def held(office: OfficeFile) -> dict[int, Content]:
    """Return what a file holds, by id."""
    with office.database.read() as unit:
        return held_by(unit)


def held_by(unit: ReadUnit) -> dict[int, Content]:
    """Return what a unit of work sees, by id."""
    ids = list(unit.lists.ids(ListQuery(Kind.CONSULTATION)))
    found = unit.of(CONSULTATIONS).many(ids)
    return {c.id: (c.note, c.minutes, tuple(sorted(c.further_topics))) for c in found}


def names_in(folder: Path) -> list[str]:
    """Return what stands in a folder."""
    return sorted(path.name for path in folder.iterdir())


def list_rows() -> list[list[object]]:
    """Return the rows of a list to import, its headings first."""
    rows: list[list[object]] = [["Datum", "Dauer", "Thema", "Weiter an"]]
    for number in range(LIST_ROWS):
        day = date(2025, 1, 7) + timedelta(days=number)
        rows.append([day, 15 + number % 30, "Wohnen", f"Stelle {number % 5}"])
    return rows
