"""The check of a data file: its structure, and records that could not be saved as they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

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
from intdesk.storage.repositories.cases import CASES
from intdesk.storage.repositories.committees import COMMITTEES, MEETINGS
from intdesk.storage.repositories.complaints import COMPLAINT_STEPS, COMPLAINTS
from intdesk.storage.repositories.editions import Editions
from intdesk.storage.repositories.events import (
    EVENT_SERIES,
    EVENTS,
    PRESS_ITEMS,
    STATEMENTS,
    TALKS,
)
from intdesk.storage.repositories.kinds import (
    ANALYSES,
    CLOSURES,
    CONSULTATIONS,
    CONTACTS,
    FOLLOW_UPS,
    INTERACTIONS,
    OFFICE_DATES,
    OFFICE_HOURS,
    REPORT_TEXTS,
    SAVED_FILTERS,
    WORK_ENTRIES,
)
from intdesk.storage.repositories.offers import NEEDS, OFFERS
from intdesk.storage.repositories.planning import (
    CONCEPTS,
    INDICATOR_VALUES,
    INDICATORS,
    SELF_CHECKS,
    SURVEYS,
)
from intdesk.storage.repositories.records import Repository
from intdesk.storage.repositories.target_agreements import FIELD_REPORTS, TARGET_AGREEMENTS
from intdesk.storage.repositories.volunteering import ASSIGNMENTS, VOLUNTEERS
from intdesk.texts.cli import CHECK_CONTENT
from intdesk.texts.problems import sentence_for

CHUNK = 500
_PUBLIC_WORK = (Kind.EVENT_SERIES, Kind.EVENT, Kind.PRESS_ITEM, Kind.STATEMENT, Kind.TALK)
_TARGETS = (Kind.TARGET_AGREEMENT, Kind.FIELD_REPORT)
_COMMITTEES = (Kind.COMMITTEE, Kind.MEETING)
_VOLUNTEERING = (Kind.VOLUNTEER, Kind.ASSIGNMENT)
_NETWORK = (Kind.OFFER, Kind.NEED)
_PLANNING = (
    Kind.INDICATOR, Kind.INDICATOR_VALUE, Kind.SELF_CHECK, Kind.SURVEY, Kind.CONCEPT,
)  # fmt: skip
_QUESTIONS = (Kind.ANALYSIS, Kind.SAVED_FILTER)
_CHECKED = (
    Kind.CONSULTATION, Kind.WORK_ENTRY, Kind.CONTACT, Kind.INTERACTION, Kind.FOLLOW_UP,
    Kind.OFFICE_HOUR, Kind.OFFICE_DATE, Kind.CLOSURE, Kind.CASE, Kind.COMPLAINT,
    Kind.COMPLAINT_STEP, Kind.REPORT_TEXT, *_PUBLIC_WORK, *_COMMITTEES, *_NETWORK,
    *_VOLUNTEERING, *_PLANNING,
    *_TARGETS, *_QUESTIONS,
)  # fmt: skip


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
        ids = {kind: unit.lists.ids(ListQuery(kind)) for kind in _CHECKED}
        walk = _Walk(progress, sum(map(len, ids.values())))
        findings += [
            *walk.check(Kind.CONSULTATION, ids, unit.of(CONSULTATIONS), office.consultations),
            *walk.check(Kind.WORK_ENTRY, ids, unit.of(WORK_ENTRIES), office.work_entries),
            *walk.check(Kind.CONTACT, ids, unit.of(CONTACTS), office.contacts),
            *walk.check(Kind.INTERACTION, ids, unit.of(INTERACTIONS), office.interactions),
            *walk.check(Kind.FOLLOW_UP, ids, unit.of(FOLLOW_UPS), office.follow_ups),
            *walk.check(Kind.OFFICE_HOUR, ids, unit.of(OFFICE_HOURS), office.office_hours),
            *walk.check(Kind.OFFICE_DATE, ids, unit.of(OFFICE_DATES), office.office_dates),
            *walk.check(Kind.CLOSURE, ids, unit.of(CLOSURES), office.closures),
            *walk.check(Kind.ANALYSIS, ids, unit.of(ANALYSES), office.stored_analyses),
            *walk.check(Kind.SAVED_FILTER, ids, unit.of(SAVED_FILTERS), office.saved_filters),
            *walk.check(Kind.CASE, ids, unit.of(CASES), office.cases),
            *walk.check(Kind.EVENT, ids, unit.of(EVENTS), office.events),
            *walk.check(Kind.PRESS_ITEM, ids, unit.of(PRESS_ITEMS), office.press_items),
            *walk.check(Kind.STATEMENT, ids, unit.of(STATEMENTS), office.statements),
            *walk.check(Kind.EVENT_SERIES, ids, unit.of(EVENT_SERIES), office.event_series),
            *walk.check(Kind.VOLUNTEER, ids, unit.of(VOLUNTEERS), office.volunteers),
            *walk.check(Kind.ASSIGNMENT, ids, unit.of(ASSIGNMENTS), office.assignments),
            *walk.check(Kind.TALK, ids, unit.of(TALKS), office.talks),
            *walk.check(Kind.REPORT_TEXT, ids, unit.of(REPORT_TEXTS), office.report_texts),
            *walk.check(
                Kind.TARGET_AGREEMENT, ids, unit.of(TARGET_AGREEMENTS), office.target_agreements
            ),
            *walk.check(Kind.FIELD_REPORT, ids, unit.of(FIELD_REPORTS), office.field_reports),
            *walk.check(Kind.COMMITTEE, ids, unit.of(COMMITTEES), office.committees),
            *walk.check(Kind.MEETING, ids, unit.of(MEETINGS), office.meetings),
            *walk.check(Kind.OFFER, ids, unit.of(OFFERS), office.offers),
            *walk.check(Kind.NEED, ids, unit.of(NEEDS), office.needs),
            *walk.check(Kind.INDICATOR, ids, unit.of(INDICATORS), office.indicators),
            *walk.check(
                Kind.INDICATOR_VALUE, ids, unit.of(INDICATOR_VALUES), office.indicator_values
            ),
            *walk.check(Kind.SELF_CHECK, ids, unit.of(SELF_CHECKS), office.self_checks),
            *walk.check(Kind.SURVEY, ids, unit.of(SURVEYS), office.surveys),
            *walk.check(Kind.CONCEPT, ids, unit.of(CONCEPTS), office.concepts),
            *walk.check(Kind.COMPLAINT, ids, unit.of(COMPLAINTS), office.complaints),
            *walk.check(Kind.COMPLAINT_STEP, ids, unit.of(COMPLAINT_STEPS), office.complaint_steps),
        ]
        attached, damaged = _check_attachments(unit.attachments, progress)
        findings += _check_editions(unit.editions, progress)
        issued = len(unit.editions.all())
    findings += damaged
    counts = {str(kind): len(found) for kind, found in ids.items()}
    counts[str(Kind.ATTACHMENT)] = attached
    counts[str(Kind.REPORT_EDITION)] = issued
    counts[str(Kind.CODE)] = sum(len(book.all(list_id)) for list_id in CodeListId)
    return CheckResult(counts, tuple(findings))


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
        kind: Kind,
        ids: Mapping[Kind, Sequence[int]],
        repository: Repository[T],
        rules: Records[T],
    ) -> Iterator[Finding]:
        """Yield what keeps the records of a kind from being saved as they are."""
        for start in range(0, len(ids[kind]), CHUNK):
            self._progress.check_cancelled()
            self._progress.step(self._done, self._total)
            chunk = list(ids[kind][start : start + CHUNK])
            for draft in repository.many(chunk):
                for problem in errors(rules.problems(draft)):
                    yield Finding(str(kind), draft.id, problem.field, sentence_for(problem))
            self._done += len(chunk)
        self._progress.step(self._done, self._total)
