"""The budget of a year as files: the overview, and the list of receipts (Belegliste)."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import intdesk
from intdesk.clock import Clock
from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery, fiscal_filter
from intdesk.domain.office import Office
from intdesk.errors import unknown_format
from intdesk.output import by_ending, check_target, write_bytes
from intdesk.reports.evaluation_sheet import EvaluationSheet
from intdesk.reports.receipts import Receipt, ReceiptSheet
from intdesk.services.budget.lines import live_lines
from intdesk.services.budget.overview_tables import overview
from intdesk.services.budget.year import BudgetService
from intdesk.services.progress import SILENT, Progress
from intdesk.storage.database import Database
from intdesk.storage.repositories.budget import POSTINGS
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts import budget_papers as words
from intdesk.texts.report import marks_text

_PROGRAM = f"IntDesk {intdesk.__version__}"


class BudgetPapers:
    """Files about the budget of one data file; payees may be persons, so they are internal."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates the files."""
        self._database = database
        self._clock = clock

    def overview(
        self, year: int, path: Path, *, overwrite: bool = False, progress: Progress = SILENT
    ) -> None:
        """Write the overview of a fiscal year as xlsx or PDF; the path's ending tells which.

        Raises ``OutputError``; then, and when cancelled, the target stays as it was.
        """
        render = by_ending(path, {".xlsx": _overview_xlsx, ".pdf": _overview_pdf})
        check_target(path, overwrite=overwrite)
        with self._database.read() as unit:
            budget = BudgetService(self._database, self._clock).of(unit, year)
            found = overview(budget, self._clock.today())
            office = unit.office.get()
        progress.check_cancelled()
        content = render(
            EvaluationSheet(
                found, office.name, self._clock.now(), _PROGRAM, _marks(office), words.SUBJECT
            )
        )
        progress.check_cancelled()
        write_bytes(path, content, overwrite=overwrite)

    def receipts(
        self, year: int, path: Path, *, overwrite: bool = False, progress: Progress = SILENT
    ) -> None:
        """Write the list of receipts of a fiscal year as xlsx or PDF; see :meth:`overview`."""
        if path.suffix.lower() not in {".xlsx", ".pdf"}:
            raise unknown_format(path, ".xlsx", ".pdf")
        check_target(path, overwrite=overwrite)
        with self._database.read() as unit:
            groups, office = _groups(unit, year), unit.office.get()
        progress.check_cancelled()
        title = f"{words.RECEIPTS} {year}"
        write_receipts(
            ReceiptSheet(title, groups, office.name, self._clock.now(), _PROGRAM, _marks(office)),
            path, overwrite=overwrite,
        )  # fmt: skip


def _groups(unit: ReadUnit, year: int) -> tuple[tuple[str, tuple[Receipt, ...]], ...]:
    """Return the shares of the postings that count, by line and day."""
    query = ListQuery(Kind.POSTING, filters=(fiscal_filter(year),), sort="day", descending=False)
    rows = unit.lists.ids(query)
    states = unit.lists.rows(Kind.POSTING, rows)
    found: defaultdict[int, list[Receipt]] = defaultdict(list)
    for posting in unit.of(POSTINGS).many(rows):
        if posting.day is None or states[posting.id]["state"] == "matched":
            continue
        for share in posting.shares:
            found[share.line_id or 0].append(
                Receipt(
                    posting.day, posting.payee, posting.purpose, posting.document, share.cents or 0
                )
            )
    return tuple(
        (line.name, tuple(found[line.id])) for line in live_lines(unit) if line.id in found
    )


def write_receipts(sheet: ReceiptSheet, path: Path, *, overwrite: bool) -> None:
    """Write a list of receipts as xlsx or PDF; the path's ending tells which."""
    if path.suffix.lower() == ".xlsx":
        from intdesk.reports.receipts_xlsx import render_receipts_xlsx as render
    else:
        from intdesk.reports.receipts import render_receipts as render
    write_bytes(path, render(sheet), overwrite=overwrite)


def _marks(office: Office) -> str:
    return marks_text(internal=True, demonstration=office.demonstration)


def _overview_pdf(sheet: EvaluationSheet) -> bytes:
    from intdesk.reports.evaluation_pdf import render_evaluation

    return render_evaluation(sheet)


def _overview_xlsx(sheet: EvaluationSheet) -> bytes:
    from intdesk.reports.evaluation_xlsx import render_evaluation_xlsx

    return render_evaluation_xlsx(sheet)
