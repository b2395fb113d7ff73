"""The stakeholder matrix: who stands where, moving them, the internal page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import intdesk
from intdesk.clock import Clock
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.contact import MAX_WEIGHT
from intdesk.domain.contact_parts import Nature
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.stakeholders import Place, Stakeholder, role_name
from intdesk.errors import IntDeskError
from intdesk.output import check_target, write_bytes
from intdesk.storage.database import Database
from intdesk.storage.lists.query import Value
from intdesk.storage.repositories.kinds import CONTACTS
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts.report import marks_text
from intdesk.texts.stakeholders import MOVED

MOST_OPEN = 1000
"""How many contacts that are not assessed yet are offered."""

_ASSESSED = tuple(str(n) for n in range(MAX_WEIGHT + 1))


class StakeholderService:
    """Reads and changes how the contacts of one data file are assessed."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates the page."""
        self._database = database
        self._clock = clock

    def board(self, kind: str = "") -> list[Stakeholder]:
        """Return active organisations and roles by name, those of one kind or all.

        All that are assessed are there, of the others the first thousand.
        """
        with self._database.read() as unit:
            return sorted(_found(unit, kind), key=lambda one: one.name.casefold())

    def move(self, contact_id: int, place: Place | None) -> Changes:
        """Assess a contact anew, or no longer (``None``), as one step that undo takes back."""
        interest, influence = place or (None, None)
        with self._database.write(MOVED) as unit:
            try:
                contact = unit.of(CONTACTS).get(contact_id)
            except KeyError as error:
                raise IntDeskError("record_missing") from error
            unit.of(CONTACTS).save(replace(contact, influence=influence, interest=interest))
        return Changes.of(Kind.CONTACT, contact_id, undo_label=MOVED if unit.step else "")

    def write_pdf(self, path: Path, kind: str = "", *, overwrite: bool = False) -> int:
        """Write the matrix as a page marked as internal; return how many stand in it.

        Raises ``OutputError``.
        """
        from intdesk.reports.stakeholder_pdf import StakeholderSheet, render_stakeholders

        check_target(path, overwrite=overwrite)
        placed = [one for one in self.board(kind) if one.place is not None]
        with self._database.read() as unit:
            codes = CodeBook(unit.codes.all())
            office = unit.office.get()
        labels = {one.kind: codes.label(CodeListId.CONTACT_KIND, one.kind) for one in placed}
        chosen = codes.label(CodeListId.CONTACT_KIND, kind) if kind else ""
        sheet = StakeholderSheet(
            office.name,
            chosen,
            placed,
            labels,
            self._clock.today(),
            intdesk.__version__,
            marks_text(internal=True, demonstration=office.demonstration),
        )
        write_bytes(path, render_stakeholders(sheet), overwrite=overwrite)
        return len(placed)


def _found(unit: ReadUnit, kind: str) -> Iterator[Stakeholder]:
    active = [Filter("state", ("active",))]
    if kind:
        active.append(Filter("kind", (kind,)))
    placed = (Filter("influence", _ASSESSED), Filter("interest", _ASSESSED))
    ids: list[int] = list(unit.lists.ids(ListQuery(Kind.CONTACT, "", (*active, *placed))))
    for name in ("influence", "interest"):
        missing = ListQuery(
            Kind.CONTACT, "", (*active, Filter(name, ("",))), sort="name", descending=False
        )
        ids += unit.lists.first_ids(missing, MOST_OPEN)
    unique = list(dict.fromkeys(ids))
    yield from _stakeholders(unit.lists.rows(Kind.CONTACT, unique), unique)


def _stakeholders(
    rows: Mapping[int, Mapping[str, Value]], ids: Sequence[int]
) -> Iterator[Stakeholder]:
    for contact_id in ids:
        row = rows[contact_id]
        name = str(row["name"])
        if row["nature"] == Nature.PERSON:
            name = role_name(str(row["role"]), str(row["job"]), str(row["organisation"]))
        if name:
            yield Stakeholder(
                contact_id, name, str(row["kind"]), _number(row["influence"]),
                _number(row["interest"]),
            )  # fmt: skip


def _number(value: Value) -> int | None:
    return value if isinstance(value, int) else None
