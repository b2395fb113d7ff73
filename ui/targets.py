"""Ways through the program: pages by name, targets that links point to, the chosen year."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from intdesk.domain.changes import Kind

if TYPE_CHECKING:
    from intdesk.domain.listing import ListQuery


class PageId(StrEnum):
    """The screens of the program."""

    START = "start"
    CALENDAR = "calendar"
    FOLLOW_UPS = "follow_ups"
    CONSULTATIONS = "consultations"
    CASES = "cases"
    COMPLAINTS = "complaints"
    WORK_ENTRIES = "work_entries"
    OFFICE_HOURS = "office_hours"
    OFFICE_PLAN = "office_plan"
    CLOSURES = "closures"
    CONTACTS = "contacts"
    EVENTS = "events"
    PRESS = "press"
    STATEMENTS = "statements"
    TALKS = "talks"
    TARGET_AGREEMENTS = "target_agreements"
    FIELD_REPORTS = "field_reports"
    COMMITTEES = "committees"
    MEETINGS = "meetings"
    EVENT_SERIES = "event_series"
    VOLUNTEERS = "volunteers"
    ASSIGNMENTS = "assignments"
    CONCEPTS = "concepts"
    SELF_CHECKS = "self_checks"
    SELF_CHECK_COMPARISON = "self_check_comparison"
    SURVEYS = "surveys"
    INDICATORS = "indicators"
    INDICATOR_VALUES = "indicator_values"
    INDICATOR_IMPORT = "indicator_import"
    PROCESS_INDICATORS = "process_indicators"
    CONTACT_LOG = "contact_log"
    OFFERS = "offers"
    NEEDS = "needs"
    GAP_MATRIX = "gap_matrix"
    STAKEHOLDERS = "stakeholders"
    DUPLICATES = "duplicates"
    CONTACT_IMPORT = "contact_import"
    BUDGET = "budget"
    BUDGET_LINES = "budget_lines"
    APPROPRIATIONS = "appropriations"
    COMMITMENTS = "commitments"
    POSTINGS = "postings"
    POSTS = "posts"
    BUDGET_IMPORT = "budget_import"
    BUDGET_MATCHES = "budget_matches"
    BUDGET_REQUEST = "budget_request"
    GRANTS = "grants"
    ANALYSES = "analyses"
    REFERRALS = "referrals"
    STRUCTURAL_NOTES = "structural_notes"
    OTHER_BODIES = "other_bodies"
    INTERPRETING = "interpreting"
    IMPORT_CENTRE = "import_centre"
    IMPORTS = "imports"
    APPOINTMENTS = "appointments"
    EVENT_IMPORT = "event_import"
    REPORTS = "reports"
    PRIVACY = "privacy"
    REPORT_CHECK = "report_check"
    REPORT_TEXTS = "report_texts"
    EDITIONS = "editions"
    FORM_FILLING = "form_filling"
    SETTINGS = "settings"
    TRASH = "trash"
    RETENTION = "retention"
    HELP = "help"


PAGE_OF_KIND: dict[Kind, PageId] = {
    Kind.CONSULTATION: PageId.CONSULTATIONS,
    Kind.CASE: PageId.CASES,
    Kind.COMPLAINT: PageId.COMPLAINTS,
    Kind.WORK_ENTRY: PageId.WORK_ENTRIES,
    Kind.CONTACT: PageId.CONTACTS,
    Kind.INTERACTION: PageId.CONTACT_LOG,
    Kind.FOLLOW_UP: PageId.FOLLOW_UPS,
    Kind.OFFICE_HOUR: PageId.OFFICE_PLAN,
    Kind.OFFICE_DATE: PageId.OFFICE_HOURS,
    Kind.CLOSURE: PageId.CLOSURES,
    Kind.EVENT: PageId.EVENTS,
    Kind.PRESS_ITEM: PageId.PRESS,
    Kind.STATEMENT: PageId.STATEMENTS,
    Kind.TALK: PageId.TALKS,
    Kind.REPORT_TEXT: PageId.REPORT_TEXTS,
    Kind.REPORT_EDITION: PageId.EDITIONS,
    Kind.FIELD_REPORT: PageId.FIELD_REPORTS,
    Kind.TARGET_AGREEMENT: PageId.TARGET_AGREEMENTS,
    Kind.COMMITTEE: PageId.COMMITTEES,
    Kind.MEETING: PageId.MEETINGS,
    Kind.EVENT_SERIES: PageId.EVENT_SERIES,
    Kind.VOLUNTEER: PageId.VOLUNTEERS,
    Kind.ASSIGNMENT: PageId.ASSIGNMENTS,
    Kind.OFFER: PageId.OFFERS,
    Kind.NEED: PageId.NEEDS,
    Kind.INDICATOR: PageId.INDICATORS,
    Kind.INDICATOR_VALUE: PageId.INDICATOR_VALUES,
    Kind.SELF_CHECK: PageId.SELF_CHECKS,
    Kind.SURVEY: PageId.SURVEYS,
    Kind.CONCEPT: PageId.CONCEPTS,
    Kind.POST: PageId.POSTS,
    Kind.BUDGET_LINE: PageId.BUDGET_LINES,
    Kind.APPROPRIATION: PageId.APPROPRIATIONS,
    Kind.COMMITMENT: PageId.COMMITMENTS,
    Kind.POSTING: PageId.POSTINGS,
    Kind.GRANT: PageId.GRANTS,
    Kind.ANALYSIS: PageId.ANALYSES,
    Kind.OFFICE: PageId.SETTINGS,
    Kind.CODE: PageId.SETTINGS,
}


PART_OF: dict[Kind, tuple[Kind | None, str]] = {
    Kind.COMPLAINT_STEP: (Kind.COMPLAINT, "complaint_id"),
    Kind.ATTACHMENT: (None, "record_id"),
}
"""Kinds without a page: the kind they belong to (``None``: their field ``kind``), and its id."""

FIRST_STEPS = "first_steps"
"""The part of the first page that leads into the work."""

MATRIX_SEPARATOR = "/"
"""What stands between the codes of a place in the gap matrix; no code has it."""


@dataclass(frozen=True, slots=True)
class Link:
    """A record that a new one shall be linked to; ``more`` are further ones of its kind."""

    kind: Kind
    id: int
    more: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Target:
    """A place to go to: a page, there a list, a record (id), a part, or a new record.

    A new record may be for another one (``link``) or for a ``day``.
    """

    page: PageId
    query: ListQuery | None = None
    record: int = 0
    part: str = ""
    create: bool = False
    link: Link | None = None
    day: date | None = None

    @property
    def place_of_matrix(self) -> tuple[str, str] | None:
        """Return field of action and target group that ``part`` names for a new record."""
        field, _, group = self.part.partition(MATRIX_SEPARATOR)
        return (field, group) if field and group else None

    @property
    def place(self) -> Target:
        """Return the target as the history keeps it: coming back creates nothing anew."""
        return replace(self, create=False, link=None, day=None)


def list_target(query: ListQuery) -> Target:
    """Return the target that shows a list."""
    return Target(PAGE_OF_KIND[query.kind], query=query)


class Router(QObject):
    """Where screens say that they want to go elsewhere; the window goes there."""

    requested = Signal(object)
    opened = Signal(object)
    """A record was opened on its page; carries its :class:`Link`."""
    arrived = Signal(object)
    """A page is shown, however it was reached; carries its :class:`PageId`."""

    def go(self, target: Target) -> None:
        """Ask for a target."""
        self.requested.emit(target)


class YearChoice(QObject):
    """The year that is chosen at the top and holds for the lists of a year, figures and reports."""

    changed = Signal(int)

    def __init__(self, year: int) -> None:
        """Begin with a year."""
        super().__init__()
        self._year = year

    @property
    def year(self) -> int:
        """Return the chosen year."""
        return self._year

    def choose(self, year: int) -> None:
        """Choose a year and tell the screens."""
        if year != self._year:
            self._year = year
            self.changed.emit(year)
