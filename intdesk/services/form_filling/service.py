"""Opening forms, remembering which cell takes which figure, and filling a copy."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, replace
from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.form_filling import (
    MAX_MARKS,
    Entered,
    Entry,
    FigureChoice,
    FormMapping,
    Mark,
    Obstacle,
    Place,
    best_figure,
    parse_place,
    same_label,
)
from intdesk.domain.grants.personal import pay_of
from intdesk.domain.report_audience import Audience
from intdesk.errors import OutputError
from intdesk.exchange.form_file.form import Form, FormSheet, open_form
from intdesk.output import check_target, write_bytes
from intdesk.services.annual_report.posts import posts_of
from intdesk.services.budget.lines import live_lines
from intdesk.services.budget.year import BudgetService
from intdesk.services.form_filling.catalogue import Source, choices
from intdesk.services.grants.figures import views
from intdesk.services.progress import SILENT, Progress
from intdesk.services.reports import ReportService
from intdesk.storage.database import Database
from intdesk.texts.form_filling import MAPPING_CHANGED, MAPPING_FORGOTTEN

_SETTING = "form_filling.mapping."
_LIKELY = 0.5
"""From this share of marks on whose labels agree a form is taken for a known one."""


class FormFillingService:
    """Fills forms with the figures of one data file."""

    def __init__(self, database: Database, clock: Clock, reports: ReportService) -> None:
        """Keep the data file, the clock that dates forms, and who counts."""
        self._database = database
        self._clock = clock
        self._reports = reports

    def open(self, path: Path) -> Form:
        """Return the form in a file; raises ``InputError``."""
        return open_form(path)

    def figures(
        self, year: int, *, internal: bool, progress: Progress = SILENT
    ) -> tuple[FigureChoice, ...]:
        """Return what cells can take in a year.

        For readers outside the counts are those of the public report, and what it hides is secret.
        Raises ``DisclosureError`` where that report cannot be made.
        """
        data = self._reports.data(year)
        public = None
        if not internal:
            public = self._reports.prepare(year, audience=Audience(), progress=progress).report
        with self._database.read() as unit:
            budgets = BudgetService(self._database, self._clock)
            every = views(unit, self._clock.today())
            pay = pay_of(posts_of(unit), live_lines(unit), ((v.grant, v.facts) for v in every))
            grants = tuple(view for view in every if view.grant.touches(year))
            source = Source(
                unit.office.get(), self._clock.today(), budgets.of(unit, year),
                budgets.of(unit, year + 1), pay, data, public, grants,
            )  # fmt: skip
        return choices(source)

    def mappings(self) -> list[FormMapping]:
        """Return what is remembered of forms, by name."""
        with self._database.read() as unit:
            stored = unit.settings.beginning(_SETTING)
        found = [_mapping(key.removeprefix(_SETTING), text) for key, text in stored.items()]
        return sorted(found, key=lambda mapping: mapping.name.casefold())

    def keep(self, mapping: FormMapping, *, instead_of: str = "") -> None:
        """Remember the marks of a form; ``instead_of`` is the name it had before."""
        marks = [asdict(mark) for mark in mapping.marks[:MAX_MARKS]]
        with self._database.write(MAPPING_CHANGED) as unit:
            if instead_of and instead_of != mapping.name:
                unit.settings.remove(_SETTING + instead_of)
            unit.settings.set(_SETTING + mapping.name, json.dumps(marks, ensure_ascii=False))

    def forget(self, name: str) -> None:
        """Forget the marks of a form."""
        with self._database.write(MAPPING_FORGOTTEN) as unit:
            unit.settings.remove(_SETTING + name)

    def recognised(self, form: Form) -> FormMapping | None:
        """Return the remembered mapping that fits a form best by its labels, if one does."""
        rated = [(_agreeing(form, mapping), mapping) for mapping in self.mappings()]
        fitting = [one for one in rated if one[0] >= _LIKELY]
        return max(fitting, key=lambda one: (one[0], len(one[1].marks)))[1] if fitting else None

    def proposals(
        self, form: Form, mapping: FormMapping, figures: Iterable[FigureChoice]
    ) -> tuple[Mark, ...]:
        """Return marks for cells without one whose labels mean a figure."""
        known = tuple(figures)
        found: dict[tuple[str, str], Mark] = {}
        for sheet in form.sheets:
            for place in () if sheet.hidden else _free(sheet):
                address = place.address
                if mapping.figure_of(sheet.name, address):
                    continue
                label = sheet.label(place)
                beside = bool(sheet.words(Place(place.row, place.column - 1)))
                fitting = (one for one in known if one.aspects or beside)
                if (choice := best_figure(label, fitting)) is not None:
                    found[sheet.name, address] = Mark(sheet.name, address, choice.key, label.text)
        return tuple(found.values())

    def entries(
        self, form: Form, mapping: FormMapping, figures: Iterable[FigureChoice]
    ) -> tuple[Entry, ...]:
        """Return what the marked cells would get, in the order of the form."""
        known = {choice.key: choice for choice in figures}
        order = {sheet.name: at for at, sheet in enumerate(form.sheets)}
        marks = sorted(
            mapping.marks,
            key=lambda m: (order.get(m.sheet, len(order)), parse_place(m.cell) or Place(0, 0)),
        )
        return tuple(_entry(form, mark, known.get(mark.figure)) for mark in marks)

    def write(
        self,
        form: Form,
        origin: Path,
        entries: Iterable[Entry],
        target: Path,
        *,
        overwrite: bool = False,
    ) -> None:
        """Write a copy of the form with the given entries; what is impossible is left out.

        Raises ``OutputError``, also ``form_itself`` if the target is the form that was opened.
        """
        if target.exists() and target.samefile(origin):
            raise OutputError("form_itself", path=target.name)
        check_target(target, overwrite=overwrite)
        values: dict[tuple[str, Place], Entered] = {}
        for entry in entries:
            place = parse_place(entry.mark.cell)
            if entry.possible and entry.value is not None and place is not None:
                values[entry.mark.sheet, place] = entry.value
        write_bytes(target, form.filled(values), overwrite=overwrite)


def _entry(form: Form, mark: Mark, choice: FigureChoice | None) -> Entry:
    sheet, place = form.sheet(mark.sheet), parse_place(mark.cell)
    value = choice.value if choice is not None else None
    name = choice.name if choice is not None else mark.figure
    internal = choice is not None and choice.internal
    found = Entry(mark, name, value, internal=internal)
    if sheet is None or place is None:
        return replace(found, obstacles=(Obstacle.SHEET_MISSING,))
    obstacles = sheet.obstacles(place, value)
    if choice is not None and choice.secret:
        kept = tuple(one for one in obstacles if one is not Obstacle.NO_VALUE)
        obstacles = (Obstacle.SECRET, *kept)
    if mark.label and not same_label(sheet.label(place).text, mark.label):
        obstacles = (*obstacles, Obstacle.MOVED)
    return replace(found, obstacles=obstacles)


def _free(sheet: FormSheet) -> Iterator[Place]:
    """Yield the cells that look as if they were meant for entries."""
    last, nothing = sheet.size, (Obstacle.NO_VALUE,)
    for row in range(1, last.row + 1):
        for column in range(2, last.column + 2):
            place = Place(row, column)
            there = place in sheet.scan.cells or bool(sheet.words(Place(row, column - 1)))
            if there and not sheet.text(place) and sheet.obstacles(place, None) == nothing:
                yield place


def _agreeing(form: Form, mapping: FormMapping) -> float:
    """Return the share of marks beside which the same stands as when they were made."""
    told = [mark for mark in mapping.marks if mark.label]
    if not told:
        return 0.0
    same = 0
    for mark in told:
        sheet, place = form.sheet(mark.sheet), parse_place(mark.cell)
        same += bool(sheet and place and same_label(sheet.label(place).text, mark.label))
    return same / len(told)


def _mapping(name: str, text: str) -> FormMapping:
    """Return a stored mapping; marks that cannot be understood are left out."""
    found: object = json.loads(text)
    marks = found if isinstance(found, list) else []
    return FormMapping(name, tuple(mark for one in marks if (mark := _mark(one)) is not None))


def _mark(stored: object) -> Mark | None:
    if not isinstance(stored, Mapping):
        return None
    parts = [stored.get("sheet"), stored.get("cell"), stored.get("figure"), stored.get("label", "")]
    texts = [part for part in parts if isinstance(part, str)]
    return Mark(*texts) if len(texts) == len(parts) else None
