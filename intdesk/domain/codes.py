"""Code lists: data that an office can edit; codes are stable, retired instead of deleted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class CodeListId(StrEnum):
    """The code lists of the program (domain.md 1.4 and 7)."""

    TOPIC = "topic"
    CONTACT_FORM = "contact_form"
    COUNSELLING_KIND = "counselling_kind"
    HELP_KIND = "help_kind"
    INTERPRETING = "interpreting"
    RESULT = "result"
    OTHER_BODY = "other_body"
    PERSON_GROUP = "person_group"
    GENDER = "gender"
    AGE_GROUP = "age_group"
    NATIONALITY = "nationality"
    RESIDENCE_STATUS = "residence_status"
    LENGTH_OF_STAY = "length_of_stay"
    GERMAN_LEVEL = "german_level"
    EMPLOYMENT = "employment"
    HOUSING = "housing"
    ACCESS_ROUTE = "access_route"
    LANGUAGE = "language"
    CONTACT_KIND = "contact_kind"
    INTERACTION_WAY = "interaction_way"
    MUNICIPALITY = "municipality"
    ACTIVITY = "activity"
    FUNCTION = "function"
    TASK_GROUP = "task_group"
    FIELD_OF_ACTION = "field_of_action"
    FAMILY = "family"
    CLOSING_REASON = "closing_reason"
    LEGAL_BASIS = "legal_basis"
    SPECIAL_GROUND = "special_ground"
    EVENT_KIND = "event_kind"
    TARGET_GROUP = "target_group"
    PRESS_KIND = "press_kind"
    MEDIUM_KIND = "medium_kind"
    STATEMENT_POSITION = "statement_position"
    STATEMENT_OUTCOME = "statement_outcome"
    TALK_KIND = "talk_kind"
    DEPARTMENT = "department"
    COMPLAINT_GROUND = "complaint_ground"
    COMPLAINT_OUTCOME = "complaint_outcome"
    COMPLAINT_STEP = "complaint_step"
    INTERPRETING_PAYER = "interpreting_payer"
    COMMITTEE_KIND = "committee_kind"
    MEMBER_ROLE = "member_role"
    OFFER_KIND = "offer_kind"
    TASK_LEVEL = "task_level"
    TASK_DUTY = "task_duty"


@dataclass(frozen=True, slots=True)
class Code:
    """One entry: a stable code, the label that people read, and what belongs to it.

    ``groups`` are report groups (``EU``; a nationality may be in several), ``extra`` holds facts
    such as ``iso`` or ``section``, ``mapping`` the codes of funders' lists, ``spellings`` what
    officers write instead of the label. ``version`` 0 means not saved yet.
    """

    list_id: CodeListId
    code: str
    label: str
    position: int = 0
    retired: bool = False
    groups: tuple[str, ...] = ()
    spellings: tuple[str, ...] = ()
    extra: Mapping[str, str] = field(default_factory=dict)
    mapping: Mapping[str, str] = field(default_factory=dict)
    version: int = 0


class CodeBook:
    """All code lists of an office at one moment, for looking up labels and choices."""

    def __init__(self, codes: Iterable[Code]) -> None:
        """Sort the entries into their lists, by position and label."""
        self._lists: dict[CodeListId, dict[str, Code]] = {list_id: {} for list_id in CodeListId}
        for code in sorted(codes, key=lambda c: (c.position, c.label)):
            self._lists[code.list_id][code.code] = code

    def get(self, list_id: CodeListId, code: str) -> Code | None:
        """Return an entry, retired or not, or ``None`` for an unknown code."""
        return self._lists[list_id].get(code)

    def label(self, list_id: CodeListId, code: str) -> str:
        """Return the label; an unknown code stands for itself, no code gives no text."""
        entry = self.get(list_id, code)
        return entry.label if entry else code

    def choices(self, list_id: CodeListId, keep: str = "") -> tuple[Code, ...]:
        """Return the entries to choose from, and the retired one that a record holds (``keep``)."""
        return tuple(c for c in self._lists[list_id].values() if not c.retired or c.code == keep)

    def all(self, list_id: CodeListId) -> tuple[Code, ...]:
        """Return every entry of a list, retired ones included."""
        return tuple(self._lists[list_id].values())
