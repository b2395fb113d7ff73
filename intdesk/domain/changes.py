"""What a use case changed, so that every screen that shows it can refresh itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of records; links between records go by kind and id."""

    CONSULTATION = "consultation"
    WORK_ENTRY = "work_entry"
    CONTACT = "contact"
    INTERACTION = "interaction"
    FOLLOW_UP = "follow_up"
    OFFICE_HOUR = "office_hour"
    OFFICE_DATE = "office_date"
    CLOSURE = "closure"
    CASE = "case"
    EVENT = "event"
    PRESS_ITEM = "press_item"
    STATEMENT = "statement"
    TALK = "talk"
    TARGET_AGREEMENT = "target_agreement"
    FIELD_REPORT = "field_report"
    COMMITTEE = "committee"
    MEETING = "meeting"
    EVENT_SERIES = "event_series"
    VOLUNTEER = "volunteer"
    ASSIGNMENT = "assignment"
    INDICATOR = "indicator"
    INDICATOR_VALUE = "indicator_value"
    SELF_CHECK = "self_check"
    SURVEY = "survey"
    CONCEPT = "concept"
    COMPLAINT = "complaint"
    COMPLAINT_STEP = "complaint_step"
    REPORT_TEXT = "report_text"
    REPORT_EDITION = "report_edition"
    OFFER = "offer"
    NEED = "need"
    POST = "post"
    BUDGET_LINE = "budget_line"
    APPROPRIATION = "appropriation"
    COMMITMENT = "commitment"
    POSTING = "posting"
    GRANT = "grant"
    OFFICE = "office"
    CODE = "code"
    IMPORT_BATCH = "import_batch"
    BACKUP = "backup"
    ATTACHMENT = "attachment"
    ANALYSIS = "analysis"
    SAVED_FILTER = "saved_filter"


@dataclass(frozen=True, slots=True)
class Changes:
    """The kinds that changed and, where few, the ids; ``undo_label`` names what can be undone.

    ``kept`` counts records that an undone import left, because they were edited since.
    """

    kinds: frozenset[Kind]
    ids: tuple[int, ...] = field(default=())
    undo_label: str = ""
    kept: int = 0

    @classmethod
    def of(cls, kind: Kind, *ids: int, undo_label: str = "") -> Changes:
        """Return the changes of records of one kind."""
        return cls(frozenset({kind}), ids, undo_label)
