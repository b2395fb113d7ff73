"""Editions of reports: begun, given to co-sign, signed, frozen, corrected, exported."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import intdesk
from intdesk.clock import Clock
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.problems import Problem, errors
from intdesk.domain.report_audience import Audience
from intdesk.domain.report_changes import corrections, true_changes
from intdesk.domain.report_content import plain_report, read_report
from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_edition import (
    Edition,
    EditionState,
    FileFormat,
    Signature,
    Step,
    require,
    require_reason,
    signature_problems,
)
from intdesk.domain.report_public import Correction, PublicReport
from intdesk.errors import DataFileError, IntDeskError, InvalidDraftError
from intdesk.output import check_target, write_bytes
from intdesk.services.editions.earlier import plain_system
from intdesk.services.editions.whole import is_as_issued
from intdesk.services.progress import SILENT, Progress
from intdesk.services.reports import PreparedReport, ReportService, Targets, report_files
from intdesk.storage.database import Database
from intdesk.storage.repositories.editions import FixedContent, StoredFile
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts import report_editions as words

OPEN = (EditionState.DRAFT, EditionState.SIGNING)


class EditionService:
    """The editions of one data file."""

    def __init__(self, database: Database, clock: Clock, reports: ReportService) -> None:
        """Keep the data file, the clock that dates signatures, and what builds the reports."""
        self._database = database
        self._clock = clock
        self._reports = reports

    def all(self) -> list[Edition]:
        """Return all editions, the latest year and number first."""
        with self._database.read() as unit:
            return unit.editions.all()

    def get(self, edition_id: int) -> Edition:
        """Return an edition; raise IntDeskError ``record_missing``."""
        with self._database.read() as unit:
            return unit.editions.get(edition_id)

    def of(self, year: int, kind: ReportKind, *, public: bool) -> list[Edition]:
        """Return the editions of a report, the latest first."""
        return [e for e in self.all() if e.year == year and e.kind is kind and e.public == public]

    def latest(self, year: int, kind: ReportKind, *, public: bool = True) -> Edition | None:
        """Return the frozen edition that holds now, if there is one."""
        frozen = (e for e in self.of(year, kind, public=public) if e.frozen)
        return next(frozen, None)

    def audience_of_year(self, year: int) -> Audience | None:
        """Return the rule and the groups that published editions of a year bind others to."""
        with self._database.read() as unit:
            found = unit.editions.published((year,))
        return found[0].audience if found else None

    # From the draft to the frozen edition -----------------------------------------------------

    def begin(
        self, year: int, kind: ReportKind, audience: Audience, reason: str = ""
    ) -> tuple[Edition, Changes]:
        """Begin an edition, which is a correction where one was issued before.

        A public one takes over rule and groups of what was published of the year. Raises
        IntDeskError ``edition_open`` while another is not finished, ``edition_reason`` for a
        correction without a reason.
        """
        known = self.of(year, kind, public=not audience.internal)
        if unfinished := [e for e in known if e.state in OPEN]:
            raise IntDeskError("edition_open", number=unfinished[0].number, year=year)
        said = require_reason(reason) if known else ""
        bound = None if audience.internal else self.audience_of_year(year)
        with self._database.write(words.EDITION_CREATED) as unit:
            edition_id = unit.editions.add(year, kind, bound or audience, said)
            edition = unit.editions.get(edition_id)
        return edition, _changed(edition)

    def prepare(
        self, edition: Edition, progress: Progress = SILENT, *, hide_small_changes: bool = False
    ) -> PreparedReport:
        """Return what a draft says with the figures of now; a fixed edition says what it said.

        Raises DisclosureError as :meth:`ReportService.prepare`.
        """
        if edition.state is not EditionState.DRAFT:
            return PreparedReport(self.content(edition.id))
        made = self._reports.prepare(
            edition.year,
            edition.kind,
            edition.audience,
            progress,
            hide_small_changes=hide_small_changes,
        )
        before = self._content_before(edition)
        changed = corrections(before, made.report) if before else ()
        report = replace(made.report, edition=edition.number, corrections=changed)
        return replace(made, report=report)

    def fix(
        self, edition_id: int, progress: Progress = SILENT, *, hide_small_changes: bool = False
    ) -> Changes:
        """Fix what a draft says, for all who sign it.

        Raises IntDeskError ``edition_frozen`` or ``edition_step``, DisclosureError if it cannot be
        published (``correction_blocked``).
        """
        edition = self.get(edition_id)
        require(edition, Step.FIX)
        made = self.prepare(edition, progress, hide_small_changes=hide_small_changes)
        made.check()
        system = plain_system(made.protection, made.rests) if made.protection else None
        fixed = FixedContent(plain_report(made.report), system, intdesk.__version__)
        with self._step(words.EDITION_FIXED, edition, Step.FIX) as unit:
            unit.editions.fix(edition, fixed)
        return _changed(edition)

    def sign(self, edition_id: int, signature: Signature) -> Changes:
        """Note who signed and when; raises ``InvalidDraftError`` and as :meth:`fix`."""
        edition = self.get(edition_id)
        require(edition, Step.SIGN)
        problems = self.signature_problems(edition, signature)
        if found := errors(problems):
            raise InvalidDraftError(found)
        with self._step(words.EDITION_SIGNED, edition, Step.SIGN) as unit:
            unit.editions.sign(edition, signature)
        return _changed(edition)

    def signature_problems(self, edition: Edition, signature: Signature) -> list[Problem]:
        """Return the problems of a signature of an edition."""
        moment = edition.fixed_at or edition.created_at
        # The day of fixing is meant where the office is; a zone ahead of UTC may be a day later.
        fixed_on = moment.date() - timedelta(days=1)
        return signature_problems(signature, fixed_on, self._clock.today())

    def reopen(self, edition_id: int) -> Changes:
        """Make an edition a draft again: its figures are live, its signatures lapse."""
        edition = self.get(edition_id)
        require(edition, Step.REOPEN)
        with self._step(words.EDITION_REOPENED, edition, Step.REOPEN) as unit:
            unit.editions.reopen(edition)
        return _changed(edition)

    def freeze(self, edition_id: int, progress: Progress = SILENT) -> Changes:
        """Issue an edition: content, files with their hashes and the protocol in one step.

        Raises IntDeskError ``edition_unsigned``, ``edition_frozen``, ``edition_step``, and
        ``edition_overtaken`` if another public edition was frozen meanwhile that shares its years.
        """
        edition = self.get(edition_id)
        require(edition, Step.FREEZE)
        made = report_files(self.content(edition_id), progress)
        files = [
            StoredFile(form, content, hashlib.sha256(content).hexdigest())
            for form, content in made.items()
        ]
        with self._step(words.EDITION_FROZEN, edition, Step.FREEZE) as unit:
            _require_newest(unit, edition)
            unit.editions.freeze(edition, files)
            hashes = {file.format.value: file.sha256 for file in files}
            unit.protocol.add("report_frozen", {"report": words.edition_title(edition), **hashes})
        return _changed(edition)

    # What becomes of editions -----------------------------------------------------------------

    def discard(self, edition_id: int) -> Changes:
        """Remove an edition that was never issued; raises IntDeskError ``edition_frozen``."""
        edition = self.get(edition_id)
        require(edition, Step.DISCARD)
        with self._step(words.EDITION_DISCARDED, edition, Step.DISCARD) as unit:
            unit.editions.discard(edition)
        return _changed(edition)

    def erase(self, edition_id: int, reason: str) -> Changes:
        """Remove files and content of an issued edition for a reason, which the protocol keeps.

        That it was published and what it hid stay known: later editions are judged with it. Raises
        IntDeskError ``edition_reason`` or ``edition_step``.
        """
        edition = self.get(edition_id)
        require(edition, Step.ERASE)
        said = require_reason(reason)
        with self._step(words.EDITION_ERASED, edition, Step.ERASE) as unit:
            unit.editions.erase(edition, said)
            details = {"report": words.edition_title(edition), "reason": said}
            unit.protocol.add("report_erased", details)
        return _changed(edition)

    def changes_since(self, edition_id: int, progress: Progress = SILENT) -> tuple[Correction, ...]:
        """Return where the true figures of now differ from what a frozen edition printed.

        It is for the officer, not for readers.
        """
        edition = self.get(edition_id)
        issued = self.content(edition_id)
        live = self._reports.true_state(edition.year, edition.kind, edition.audience, progress)
        return true_changes(issued, live)

    def content(self, edition_id: int) -> PublicReport:
        """Return what a fixed or frozen edition says.

        Raises IntDeskError ``edition_empty``, DataFileError ``edition_newer``, ``edition_damaged``.
        """
        with self._database.read() as unit:
            return _content(unit, edition_id)

    # Files ------------------------------------------------------------------------------------

    def file(self, edition_id: int, form: FileFormat) -> bytes:
        """Return an issued file, byte for byte; raises DataFileError ``edition_damaged``."""
        with self._database.read() as unit:
            stored = unit.editions.file(edition_id, form)
        if stored is None:
            raise IntDeskError("edition_empty")
        if not is_as_issued(stored):
            raise DataFileError("edition_damaged")
        return stored.content

    def export(
        self,
        edition_id: int,
        targets: Targets,
        *,
        overwrite: bool = False,
        progress: Progress = SILENT,
    ) -> tuple[Path, ...]:
        """Write the files of an edition: as issued, or (not frozen yet) marked as a draft.

        Both are there before the first is put in its place. Raises OutputError, DisclosureError.
        """
        edition = self.get(edition_id)
        for path in targets.paths():
            check_target(path, overwrite=overwrite)
        source = self._issued if edition.frozen else self._draft
        content = source(edition, progress)
        made = [(targets.pdf, FileFormat.PDF), (targets.xlsx, FileFormat.XLSX)]
        ready = [(path, content(form)) for path, form in made if path]
        progress.check_cancelled()
        for path, found in ready:
            write_bytes(path, found, overwrite=overwrite)
        return targets.paths()

    def _issued(self, edition: Edition, _progress: Progress) -> Callable[[FileFormat], bytes]:
        return lambda form: self.file(edition.id, form)

    def _draft(self, edition: Edition, progress: Progress) -> Callable[[FileFormat], bytes]:
        made = self.prepare(edition, progress)
        made.check()
        files = report_files(made.report, progress, draft=True)
        return lambda form: files[form]

    def _content_before(self, edition: Edition) -> PublicReport | None:
        """Return the edition that this one corrects; ``None`` for the first."""
        with self._database.read() as unit:
            before = [
                e
                for e in unit.editions.all()
                if (e.year, e.kind, e.public) == (edition.year, edition.kind, edition.public)
                and e.frozen
                and e.number < edition.number
            ]
            return _content(unit, before[0].id) if before else None

    @contextmanager
    def _step(self, label: str, edition: Edition, step: Step) -> Iterator[WriteUnit]:
        """Write one step, unless the edition is not any more what it was when it was read."""
        with self._database.write(label) as unit:
            require(unit.editions.get(edition.id), step)
            yield unit


def _content(unit: ReadUnit, edition_id: int) -> PublicReport:
    stored = unit.editions.content(edition_id)
    if stored is None:
        raise IntDeskError("edition_empty")
    return read_report(stored)


def _require_newest(unit: WriteUnit, edition: Edition) -> None:
    """Refuse to issue what was not judged with an edition that readers have got since."""
    if not edition.public or edition.fixed_at is None:
        return
    years = (edition.year - 1, edition.year, edition.year + 1)
    for other in unit.editions.published(years):
        if other.frozen_at and other.frozen_at > edition.fixed_at:
            raise IntDeskError("edition_overtaken", other=words.edition_title(other))


def _changed(edition: Edition) -> Changes:
    return Changes.of(Kind.REPORT_EDITION, edition.id)
