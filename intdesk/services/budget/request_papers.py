"""The Mittelanmeldung as a paper (PDF, Word) and as a workbook."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import intdesk
from intdesk.clock import Clock
from intdesk.domain.budget.line import Direction
from intdesk.domain.budget.request import BudgetRequest, RequestRow, RequestSums, total_of
from intdesk.domain.money import format_euros
from intdesk.domain.office import Office
from intdesk.domain.paper import Amount, Facts, Paper, Paragraph, Part, Sheet, SheetRow
from intdesk.output import check_target, write_bytes
from intdesk.services.budget.request import RequestService
from intdesk.services.paper_files import paper_renderer
from intdesk.storage.database import Database
from intdesk.texts import budget_request as words
from intdesk.texts.analysis import as_of
from intdesk.texts.report import marks_text

_WIDTHS = (0.0, 68.0, 68.0, 68.0, 72.0, 68.0)


class RequestPapers:
    """Writes the Mittelanmeldung of one data file; it goes to the treasury, so it is internal."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates the files."""
        self._database = database
        self._clock = clock

    def write(self, year: int, path: Path, *, overwrite: bool = False) -> None:
        """Write what is asked for in a year as PDF, DOCX or xlsx; the path's ending tells which.

        Raises ``OutputError``; then the target stays as it was.
        """
        check_target(path, overwrite=overwrite)
        with self._database.read() as unit:
            found = RequestService(self._database, self._clock).of(unit, year)
            office = unit.office.get()
        content = paper_renderer(path, workbook=True)(self._paper(found, office))
        write_bytes(path, content, overwrite=overwrite)

    def _paper(self, found: BudgetRequest, office: Office) -> Paper:
        return Paper(
            title=words.TITLE.format(year=found.year),
            subtitle=" · ".join(
                filter(None, (office.name, office.department, as_of(self._clock.today())))
            ),
            office=office.name,
            made_on=self._clock.today(),
            program=f"IntDesk {intdesk.__version__}",
            parts=tuple(_parts(found)),
            remark=marks_text(internal=True, demonstration=office.demonstration),
        )


def _parts(found: BudgetRequest) -> Iterator[Part]:
    expense, income = (_asked(found.rows_of(d)) for d in (Direction.EXPENSE, Direction.INCOME))
    if all(row.proposed is None for row in found.rows):
        yield Paragraph(words.NOTHING)
    else:
        asked = [row for row in found.rows_of(Direction.EXPENSE) if row.proposed is not None]
        before = sum(row.original for row in asked)
        yield Paragraph(
            words.ASKED.format(
                asked=format_euros(expense), income=format_euros(income),
                before=format_euros(before), now=found.year - 1,
            )
        )  # fmt: skip
        if missing := sum(row.proposed is None for row in found.rows):
            yield Paragraph(words.MISSING.format(count=missing))
    for direction, caption in (
        (Direction.EXPENSE, words.EXPENSE),
        (Direction.INCOME, words.INCOME),
    ):
        if rows := found.rows_of(direction):
            yield _sheet(found, caption, rows)
    reasons = tuple((row.line.name, row.reason) for row in found.rows if row.reason)
    if reasons:
        yield Facts(words.REASONS, reasons)
    yield Paragraph(words.BASIS, small=True)


def _sheet(found: BudgetRequest, caption: str, rows: Sequence[RequestRow]) -> Sheet:
    total = total_of(rows)
    lines = [_values(row.line.name, row) for row in rows]
    if total.missing is not None:
        lines.append(_values(words.WITHOUT.format(count=total.open), total.missing))
    return Sheet(
        caption,
        _heads(found),
        tuple(lines),
        _WIDTHS,
        (1, 2, 3, 4, 5),
        _values(words.TOTAL if total.missing is None else words.TOTAL_ASKED, total.asked),
    )


def _values(name: str, of: RequestRow | RequestSums) -> SheetRow:
    known = (name, Amount(of.result), Amount(of.original), Amount(of.expected))
    if of.proposed is None or of.change is None:
        return *known, words.NO_REQUEST, words.NO_REQUEST
    return *known, Amount(of.proposed), Amount(of.change, signed=True)


def _asked(rows: Sequence[RequestRow]) -> int:
    return sum(row.proposed or 0 for row in rows)


def _heads(found: BudgetRequest) -> tuple[str, ...]:
    years = {"last": found.year - 2, "now": found.year - 1, "next": found.year}
    return tuple(head.format(**years) for head in words.HEADS)
