"""The proof of use of a grant as files: figures, list of receipts, draft of the Sachbericht."""

from __future__ import annotations

from pathlib import Path

import intdesk
from intdesk.clock import Clock
from intdesk.domain.codes import CodeBook
from intdesk.domain.office import Office
from intdesk.domain.paper import Paper
from intdesk.errors import IntDeskError, unknown_format
from intdesk.output import by_ending, check_target, write_bytes
from intdesk.reports.evaluation_sheet import EvaluationSheet
from intdesk.reports.receipts import Receipt, ReceiptSheet
from intdesk.services.budget.papers import write_receipts
from intdesk.services.grants.account import AccountFacts, account_parts
from intdesk.services.grants.figures import GrantView, views
from intdesk.services.grants.follow_on import follow_on_parts, next_of
from intdesk.services.grants.funded_posts import full_time_of
from intdesk.services.grants.proof_tables import proof_of
from intdesk.services.grants.work import figures_of, rule_words, work_of
from intdesk.services.paper_files import paper_renderer
from intdesk.services.progress import SILENT, Progress
from intdesk.services.report_audiences import usual_audience
from intdesk.storage.database import Database
from intdesk.storage.repositories.grants import GRANTS
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts import grant_papers as words
from intdesk.texts.report import marks_text

_PROGRAM = f"IntDesk {intdesk.__version__}"
_NO_NAME = frozenset('<>:"/\\|?*')


class GrantPapers:
    """Files about the grants of one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates the files."""
        self._database = database
        self._clock = clock

    def proof(
        self, record_id: int, path: Path, *, overwrite: bool = False, progress: Progress = SILENT
    ) -> None:
        """Write the zahlenmäßiger Nachweis as PDF or xlsx; the path's ending tells which.

        Raises ``OutputError`` or ``IntDeskError("record_missing")``; then, and when cancelled, the
        target stays as it was.
        """
        render = by_ending(path, {".pdf": _proof_pdf, ".xlsx": _proof_xlsx})
        check_target(path, overwrite=overwrite)
        with self._database.read() as unit:
            view, office = self._view(unit, record_id), unit.office.get()
        progress.check_cancelled()
        marks = _marks(office, internal=False)
        sheet = EvaluationSheet(
            proof_of(view), office.name, self._clock.now(), _PROGRAM, marks, words.SUBJECT
        )
        content = render(sheet)
        progress.check_cancelled()
        write_bytes(path, content, overwrite=overwrite)

    def receipts(
        self, record_id: int, path: Path, *, overwrite: bool = False, progress: Progress = SILENT
    ) -> None:
        """Write the receipts of a grant as PDF or xlsx; it names payees, so it is internal."""
        if path.suffix.lower() not in {".pdf", ".xlsx"}:
            raise unknown_format(path, ".pdf", ".xlsx")
        check_target(path, overwrite=overwrite)
        with self._database.read() as unit:
            view, office = self._view(unit, record_id), unit.office.get()
        progress.check_cancelled()
        sheet = ReceiptSheet(
            f"{words.TITLES['receipts']}: {view.grant.title}", _groups(view), office.name,
            self._clock.now(), _PROGRAM, _marks(office, internal=True), words.RECEIPTS_INTRO,
            words.POSITION,
        )  # fmt: skip
        write_receipts(sheet, path, overwrite=overwrite)

    def account(
        self, record_id: int, path: Path, *, overwrite: bool = False, progress: Progress = SILENT
    ) -> None:
        """Write the draft of the Sachbericht as PDF, DOCX or xlsx; see :meth:`proof`."""
        render = paper_renderer(path, workbook=True)
        check_target(path, overwrite=overwrite)
        paper = self.account_paper(record_id)
        progress.check_cancelled()
        write_bytes(path, render(paper), overwrite=overwrite)

    def account_paper(self, record_id: int) -> Paper:
        """Return the draft of the Sachbericht."""
        with self._database.read() as unit:
            view, office = self._view(unit, record_id), unit.office.get()
            parts = account_parts(self._account_facts(unit, view, office))
        return Paper(
            words.TITLES["account"], view.grant.title, office.name, self._clock.today(), _PROGRAM,
            parts, _marks(office, internal=False),
        )  # fmt: skip

    def follow_on(
        self, record_id: int, path: Path, *, overwrite: bool = False, progress: Progress = SILENT
    ) -> None:
        """Write the plan of the next application as PDF, DOCX or xlsx; see :meth:`proof`."""
        render = paper_renderer(path, workbook=True)
        check_target(path, overwrite=overwrite)
        with self._database.read() as unit:
            view, office = self._view(unit, record_id), unit.office.get()
            every = unit.of(GRANTS).many(unit.grant_figures.live())
        parts = follow_on_parts(
            view, next_of(view, every), recipient_of(office), self._clock.today()
        )
        paper = Paper(
            words.TITLES["follow_on"], view.grant.title, office.name, self._clock.today(), _PROGRAM,
            parts, _marks(office, internal=False),
        )  # fmt: skip
        progress.check_cancelled()
        write_bytes(path, render(paper), overwrite=overwrite)

    def file_title(self, paper: str, record_id: int) -> str:
        """Return the name of a file about a grant, without its ending."""
        with self._database.read() as unit:
            title = self._view(unit, record_id).grant.title
        kept = "".join(" " if letter in _NO_NAME else letter for letter in title)
        return " ".join(f"{words.TITLES[paper]} {kept}".split())

    def _account_facts(self, unit: ReadUnit, view: GrantView, office: Office) -> AccountFacts:
        """Return what the Sachbericht is made of; it hides what the public report hides."""
        grant, today = view.grant, self._clock.today()
        return AccountFacts(
            view,
            figures_of(unit, work_of(unit, grant)),
            full_time_of(unit, grant, today),
            rule_words(unit, grant),
            CodeBook(unit.codes.all()),
            usual_audience(unit, (grant.end or today).year).rule,
            recipient_of(office),
            today,
        )

    def _view(self, unit: ReadUnit, record_id: int) -> GrantView:
        found = views(unit, self._clock.today(), [record_id])
        if not found:
            raise IntDeskError("record_missing")
        return found[0]


def recipient_of(office: Office) -> str:
    """Return who got the grant: the municipality with its department, as far as they are known."""
    return ", ".join(filter(None, (office.name, office.department)))


def _groups(view: GrantView) -> tuple[tuple[str, tuple[Receipt, ...]], ...]:
    """Return the paid receipts by position, day by day, in the order of the plan."""
    found = []
    for line in view.grant.plan:
        mine = tuple(
            Receipt(one.day, one.payee, one.purpose, one.document, one.cents)
            for one in sorted(view.facts.bookings, key=lambda b: (b.day, b.posting))
            if one.plan_line == line.id and one.paid_on is not None
        )
        if mine:
            found.append((line.title, mine))
    return tuple(found)


def _marks(office: Office, *, internal: bool) -> str:
    return marks_text(internal=internal, demonstration=office.demonstration)


def _proof_pdf(sheet: EvaluationSheet) -> bytes:
    from intdesk.reports.evaluation_pdf import render_evaluation

    return render_evaluation(sheet)


def _proof_xlsx(sheet: EvaluationSheet) -> bytes:
    from intdesk.reports.evaluation_xlsx import render_evaluation_xlsx

    return render_evaluation_xlsx(sheet)
