"""All goals of the agreements of a year as a table, one line each, for a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.listing import ListQuery, year_filter
from intdesk.domain.target_agreement import (
    Goal,
    Review,
    TargetAgreement,
)
from intdesk.domain.target_progress import goal_cost
from intdesk.domain.target_standing import GoalStanding, standing_of
from intdesk.domain.target_years import holds_in
from intdesk.exchange.list_export import TABLES, ExportSheet
from intdesk.output import by_ending
from intdesk.services.target_agreements.evidence import EvidenceService
from intdesk.services.target_agreements.sources import department_sources
from intdesk.services.target_agreements.years import held_years
from intdesk.sheets.cells import CellKind, Column, Value
from intdesk.sheets.document import Document
from intdesk.sheets.light_fills import LIGHT_FILLS
from intdesk.storage.database import Database
from intdesk.storage.repositories.target_agreements import TARGET_AGREEMENTS
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts.report import marks_text
from intdesk.texts.target_labels import (
    DIRECTION_WORDS,
    EFFECT_WORDS,
    LIGHT_WORDS,
    state_words,
)
from intdesk.texts.target_papers import EXPORT_TITLE, YEARS


@dataclass(frozen=True, slots=True)
class _Line:
    """A goal with its agreement, as it stands in the year."""

    agreement: TargetAgreement
    standing: GoalStanding
    department: str
    spent: int
    year: int

    @property
    def goal(self) -> Goal:
        """Return the goal by the terms of the year."""
        return self.standing.goal

    @property
    def review(self) -> Review:
        """Return the latest review of the year, an empty one if there is none."""
        return self.standing.review or Review()

    @property
    def permille(self) -> int | None:
        """Return the degree of achievement as the spreadsheet holds shares."""
        degree = self.standing.degree
        return None if degree is None else degree * 10


_LIGHT = "Ampel"
_FILLS = {LIGHT_WORDS[light]: fill for light, fill in LIGHT_FILLS.items()}
_Get = Callable[[_Line], Value]
_Column = tuple[str, CellKind, _Get]
_DAY, _VALUE, _NUMBER = CellKind.DAY, CellKind.HUNDREDTHS, CellKind.NUMBER
_YEAR: _Column = ("Jahr", CellKind.YEAR, lambda x: x.year)
_COLUMNS: tuple[_Column, ...] = (
    ("Nummer", CellKind.TEXT, lambda x: x.agreement.number),
    ("Vereinbarung", CellKind.TEXT, lambda x: x.agreement.title),
    ("Ziel", CellKind.TEXT, lambda x: x.goal.title),
    ("Fachbereich", CellKind.TEXT, lambda x: x.department),
    ("Stand", CellKind.TEXT, lambda x: state_words(x.agreement)),
    ("Beginn", _DAY, lambda x: x.agreement.begin),
    ("Gilt bis", _DAY, lambda x: x.agreement.held_until),
    ("Art", CellKind.TEXT, lambda x: EFFECT_WORDS[x.goal.effect]),
    ("Indikator", CellKind.TEXT, lambda x: x.goal.indicator),
    ("Richtung", CellKind.TEXT, lambda x: DIRECTION_WORDS[x.goal.direction]),
    ("Einheit", CellKind.TEXT, lambda x: x.goal.unit),
    ("Ausgangswert", _VALUE, lambda x: x.goal.baseline),
    ("Zielwert", _VALUE, lambda x: x.goal.target),
    ("Gewicht", _NUMBER, lambda x: x.goal.weight),
    ("Wert im Jahr", _VALUE, lambda x: x.review.actual),
    ("Überprüft am", _DAY, lambda x: x.review.day),
    ("Grad", CellKind.PERMILLE, lambda x: x.permille),
    (_LIGHT, CellKind.TEXT, lambda x: LIGHT_WORDS[x.standing.light]),
    (
        "Ampel anders gesetzt, weil",
        CellKind.TEXT,
        lambda x: x.review.light_reason if x.review.light else "",
    ),
    ("Abweichung", CellKind.TEXT, lambda x: x.review.deviation),
    ("Gegenmaßnahme", CellKind.TEXT, lambda x: x.review.counter_measure),
    ("Nächste Überprüfung", _DAY, lambda x: x.standing.next_day),
    ("Kosten der Maßnahmen", CellKind.CENTS, lambda x: goal_cost(x.goal)),
    ("Im Jahr gebucht", CellKind.CENTS, lambda x: x.spent or None),
)


class GoalExportService:
    """Writes the goals of one data file as xlsx or csv."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates the document."""
        self._database = database
        self._clock = clock
        self._evidence = EvidenceService(database)

    def write(self, year: int, path: Path, *, overwrite: bool = False) -> int:
        """Write the goals of signed agreements that hold in a year and return how many they are.

        Raises ``OutputError``; then the target stays as it was.
        """
        with self._database.read() as unit:
            agreements = _signed(unit, year)
        lines = self._lines(agreements, year)
        return self._write(path, f"{EXPORT_TITLE} {year}", _COLUMNS, lines, overwrite=overwrite)

    def department(self, department: str, path: Path, *, overwrite: bool = False) -> int:
        """Write the goals of a department in each year in which they hold, a line for each.

        Returns the number of lines. Raises ``OutputError``; then the target stays as it was.
        """
        lines = self._in_each_year(department_sources(self._database, department).agreements)
        return self._write(path, YEARS, (_YEAR, *_COLUMNS), lines, overwrite=overwrite)

    def rows(self, agreements: Sequence[TargetAgreement]) -> tuple[list[Column], list[list[Value]]]:
        """Return columns and rows of what :meth:`department` writes of its agreements."""
        columns = (_YEAR, *_COLUMNS)
        return _heads(columns), _values(columns, self._in_each_year(agreements))

    def _in_each_year(self, agreements: Sequence[TargetAgreement]) -> list[_Line]:
        return [
            line
            for year in held_years(agreements)
            for line in self._lines([a for a in agreements if holds_in(a, year)], year)
        ]

    def _lines(self, agreements: Sequence[TargetAgreement], year: int) -> list[_Line]:
        with self._database.read() as unit:
            codes = CodeBook(unit.codes.all())
        held = [standing_of(agreement, year) for agreement in agreements]
        spent = {s.agreement.id: self._evidence.of_agreement(s.agreement, year) for s in held}
        return [
            _Line(
                s.agreement, one, codes.label(CodeListId.DEPARTMENT, s.agreement.department),
                spent[s.agreement.id][one.goal.key].spent, year,
            )
            for s in held
            for one in s.goals
        ]  # fmt: skip

    def _write(
        self, path: Path, title: str, columns: Sequence[_Column],
        lines: Sequence[_Line], *, overwrite: bool,
    ) -> int:  # fmt: skip
        export = by_ending(path, TABLES)
        with self._database.read() as unit:
            office = unit.office.get()
        mark = marks_text(internal=True, demonstration=office.demonstration)
        document = Document(title, office.name, self._clock.now(), marking=mark)
        sheet = ExportSheet(_heads(columns), document)
        return export(path, sheet, _values(columns, lines), overwrite=overwrite)


def _heads(columns: Sequence[_Column]) -> list[Column]:
    return [Column(head, kind, _FILLS if head == _LIGHT else {}) for head, kind, _ in columns]


def _values(columns: Sequence[_Column], lines: Iterable[_Line]) -> list[list[Value]]:
    return [[get(line) for _, _, get in columns] for line in lines]


def _signed(unit: ReadUnit, year: int) -> list[TargetAgreement]:
    """Return signed agreements of a year by department, newest first; drafts promise nothing."""
    wanted = (year_filter(year),)
    query = ListQuery(Kind.TARGET_AGREEMENT, filters=wanted, sort="department", descending=False)
    found = unit.of(TARGET_AGREEMENTS).many(unit.lists.ids(query))
    return [agreement for agreement in found if agreement.was_signed]
