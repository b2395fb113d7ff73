"""The check of a data file: its structure, and records that could not be saved as they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.listing import ListQuery
from intdesk.domain.problems import errors
from intdesk.services.attachments import is_whole
from intdesk.services.editions.whole import damaged_parts
from intdesk.services.office_file import OfficeFile
from intdesk.services.progress import SILENT, Progress
from intdesk.services.records import Records, T
from intdesk.storage.repositories.attachments import Attachments
from intdesk.storage.repositories.editions import Editions
from intdesk.storage.repositories.records import Repository
from intdesk.texts.cli import CHECK_CONTENT
from intdesk.texts.problems import sentence_for

CHUNK = 500


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong: with one field of one record, or (no ``kind``) with the file itself."""

    kind: str
    id: int
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class CheckResult:
    """How many records of each kind there are (without the trash), and what is wrong."""

    counts: dict[str, int]
    findings: tuple[Finding, ...]


def check_file(office: OfficeFile, progress: Progress = SILENT) -> CheckResult:
    """Check one consistent state of a file; raises ``DataFileError`` if it cannot be read.

    It is one read from beginning to end, and while it runs no other program can save: findings
    about records that changed meanwhile would be worth nothing.
    """
    book = office.codes.book()
    with office.database.read() as unit:
        findings = [Finding("", 0, "", text) for text in unit.integrity.findings()]
        kinds = [records.map.kind for records in _records(office)]
        ids = {kind: unit.lists.ids(ListQuery(kind)) for kind in kinds}
        walk = _Walk(progress, sum(map(len, ids.values())))
        for records in _records(office):
            findings += walk.check(unit.of(records.map), ids[records.map.kind], records)
        attached, damaged = _check_attachments(unit.attachments, progress)
        findings += _check_editions(unit.editions, progress)
        issued = len(unit.editions.all())
    findings += damaged
    counts = {str(kind): len(found) for kind, found in ids.items()}
    counts[str(Kind.ATTACHMENT)] = attached
    counts[str(Kind.REPORT_EDITION)] = issued
    counts[str(Kind.CODE)] = sum(len(book.all(list_id)) for list_id in CodeListId)
    return CheckResult(counts, tuple(findings))


def _records(office: OfficeFile) -> tuple[Records[Any], ...]:
    """Return the records of all kinds; a test compares them with what can be stored."""
    return (
        office.consultations,
        office.work_entries,
        office.contacts,
        office.interactions,
        office.follow_ups,
        office.office_hours,
        office.office_dates,
        office.closures,
        office.stored_analyses,
        office.saved_filters,
        office.cases,
        office.events,
        office.press_items,
        office.statements,
        office.event_series,
        office.volunteers,
        office.assignments,
        office.talks,
        office.report_texts,
        office.target_agreements,
        office.field_reports,
        office.committees,
        office.meetings,
        office.offers,
        office.needs,
        office.indicators,
        office.indicator_values,
        office.self_checks,
        office.surveys,
        office.concepts,
        office.posts,
        office.budget_lines,
        office.appropriations,
        office.commitments,
        office.postings,
        office.grants,
        office.complaints,
        office.complaint_steps,
    )


def _check_attachments(files: Attachments, progress: Progress) -> tuple[int, list[Finding]]:
    """Return how many attachments there are (without the trash) and whose content is damaged."""
    count, damaged = 0, []
    for attachment in files.all():
        progress.check_cancelled()
        count += attachment.deleted_at is None
        if not is_whole(attachment, files):
            kind = str(Kind.ATTACHMENT)
            damaged.append(Finding(kind, attachment.id, "content", CHECK_CONTENT))
    return count, damaged


def _check_editions(editions: Editions, progress: Progress) -> Iterator[Finding]:
    """Yield issued files and contents of editions that are not as they were issued."""
    for edition in editions.all():
        progress.check_cancelled()
        for name in damaged_parts(edition, editions):
            yield Finding(str(Kind.REPORT_EDITION), edition.id, name, CHECK_CONTENT)


class _Walk:
    """Goes through all records in chunks and tells how far it is."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0

    def check(
        self,
        repository: Repository[T],
        ids: Sequence[int],
        rules: Records[T],
    ) -> Iterator[Finding]:
        """Yield what keeps the records of a kind from being saved as they are."""
        kind = str(rules.map.kind)
        for start in range(0, len(ids), CHUNK):
            self._progress.check_cancelled()
            self._progress.step(self._done, self._total)
            chunk = list(ids[start : start + CHUNK])
            for draft in repository.many(chunk):
                for problem in errors(rules.problems(draft)):
                    yield Finding(kind, draft.id, problem.field, sentence_for(problem))
            self._done += len(chunk)
        self._progress.step(self._done, self._total)
