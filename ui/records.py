"""The use cases of a kind of record, picked by the kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

from intdesk.domain.changes import Changes, Kind

if TYPE_CHECKING:
    from intdesk.services.office_file import OfficeFile
    from intdesk.services.records import Records


class RecordMoves(Protocol):
    """What can be done with records whatever their kind."""

    def trash(self, ids: Sequence[int]) -> Changes:
        """Move records to the trash."""
        ...

    def restore(self, ids: Sequence[int]) -> Changes:
        """Take records out of the trash."""
        ...

    def erase(self, ids: Sequence[int]) -> Changes:
        """Delete records for good."""
        ...


def records_of(office: OfficeFile, kind: Kind) -> RecordMoves:
    """Return the use cases of a kind."""
    moves: dict[Kind, RecordMoves] = {
        Kind.CONSULTATION: office.consultations,
        Kind.WORK_ENTRY: office.work_entries,
        Kind.CONTACT: office.contacts,
        Kind.INTERACTION: office.interactions,
        Kind.ATTACHMENT: office.attachments,
        Kind.FOLLOW_UP: office.follow_ups,
        Kind.OFFICE_HOUR: office.office_hours,
        Kind.OFFICE_DATE: office.office_dates,
        Kind.CLOSURE: office.closures,
        Kind.CASE: office.cases,
        Kind.EVENT: office.events,
        Kind.PRESS_ITEM: office.press_items,
        Kind.STATEMENT: office.statements,
        Kind.TALK: office.talks,
        Kind.REPORT_TEXT: office.report_texts,
        Kind.TARGET_AGREEMENT: office.target_agreements,
        Kind.FIELD_REPORT: office.field_reports,
        Kind.COMMITTEE: office.committees,
        Kind.MEETING: office.meetings,
        Kind.EVENT_SERIES: office.event_series,
        Kind.VOLUNTEER: office.volunteers,
        Kind.ASSIGNMENT: office.assignments,
        Kind.INDICATOR: office.indicators,
        Kind.INDICATOR_VALUE: office.indicator_values,
        Kind.SELF_CHECK: office.self_checks,
        Kind.SURVEY: office.surveys,
        Kind.CONCEPT: office.concepts,
        Kind.COMPLAINT: office.complaints,
        Kind.COMPLAINT_STEP: office.complaint_steps,
        Kind.OFFER: office.offers,
        Kind.NEED: office.needs,
        Kind.POST: office.posts,
        Kind.BUDGET_LINE: office.budget_lines,
        Kind.APPROPRIATION: office.appropriations,
        Kind.COMMITMENT: office.commitments,
        Kind.POSTING: office.postings,
        Kind.GRANT: office.grants,
        Kind.ANALYSIS: office.stored_analyses,
        Kind.SAVED_FILTER: office.saved_filters,
    }
    return moves[kind]


def editable_records(office: OfficeFile, kind: Kind) -> Records[Any]:
    """Return the use cases of a kind whose records can be changed together."""
    stores: dict[Kind, Records[Any]] = {
        Kind.CONSULTATION: office.consultations,
        Kind.WORK_ENTRY: office.work_entries,
        Kind.CONTACT: office.contacts,
        Kind.INTERACTION: office.interactions,
        Kind.EVENT: office.events,
        Kind.COMMITTEE: office.committees,
        Kind.MEETING: office.meetings,
        Kind.VOLUNTEER: office.volunteers,
        Kind.ASSIGNMENT: office.assignments,
        Kind.OFFER: office.offers,
        Kind.NEED: office.needs,
    }
    return stores[kind]
