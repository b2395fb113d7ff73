"""What a column of a list can be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from intdesk.domain.codes import CodeListId
from intdesk.domain.consultation import CODE_FIELDS, MULTI_CODE_FIELDS
from intdesk.exchange.consultation_list.duration_cells import Unit


class ListField(StrEnum):
    """The fields of a consultation, and the columns that serve in other ways.

    ``IDENTITY`` columns name people and are never stored, ``IGNORED`` ones are not read;
    ``MONTH`` and ``YEAR`` complete days that name none, ``BIRTH_YEAR`` becomes an age group,
    ``END`` gives the duration together with ``START``.
    """

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    START = "start"
    END = "end"
    MINUTES = "minutes"
    TOPIC = "topic"
    FURTHER_TOPICS = "further_topics"
    CONTACT_FORM = "contact_form"
    PLACE = "place"
    COUNSELLING_KIND = "counselling_kind"
    HELP_KINDS = "help_kinds"
    LANGUAGE = "language"
    INTERPRETING = "interpreting"
    INTERPRETING_PAYER = "interpreting_payer"
    PEOPLE = "people"
    RELATIVES = "relatives"
    NOVELTY = "novelty"
    RESULT = "result"
    REFERRED_TO = "referred_to"
    DONE_FOR = "done_for"
    STRUCTURAL_NOTE = "structural_note"
    MUNICIPALITY = "municipality"
    FOLLOW_UP = "follow_up"
    NOTE = "note"
    PERSON_GROUP = "person_group"
    GENDER = "gender"
    AGE_GROUP = "age_group"
    BIRTH_YEAR = "birth_year"
    NATIONALITY = "nationality"
    RESIDENCE_STATUS = "residence_status"
    LENGTH_OF_STAY = "length_of_stay"
    GERMAN_LEVEL = "german_level"
    EMPLOYMENT = "employment"
    HOUSING = "housing"
    ACCESS_ROUTE = "access_route"
    IDENTITY = "identity"
    IGNORED = "ignored"


CODE_LISTS: dict[ListField, CodeListId] = {
    ListField(name): list_id
    for name, list_id in (CODE_FIELDS | MULTI_CODE_FIELDS).items()
    if name in set(ListField)
}
"""The code list of each field that holds codes; no list of others tells who pays interpreting."""

REPEATABLE = frozenset(
    {ListField.IDENTITY, ListField.IGNORED, ListField.NOTE, ListField.FURTHER_TOPICS}
)
"""Fields that several columns may serve."""

KEPT_RAW = frozenset(ListField) - {
    ListField.IDENTITY, ListField.IGNORED, ListField.NOVELTY, ListField.BIRTH_YEAR,
    ListField.MONTH, ListField.YEAR, ListField.DAY, ListField.MINUTES, ListField.START,
    ListField.END,
}  # fmt: skip
"""Fields whose text takes part in the fingerprint of a row."""

PROBLEM_FIELDS = {
    ListField.DAY: "date",
    ListField.MINUTES: "duration",
    ListField.TOPIC: "topic",
}
"""The names of the required fields in problems, as the command line prints them."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a list: where it stands, what it is, and how sure that is.

    ``index`` counts from 0. ``unit`` belongs to durations. ``code`` makes it a column to tick: a
    mark in it stands for this code. ``sure`` is false where only the content told the field.
    """

    index: int
    heading: str
    field: ListField
    unit: Unit = Unit.MINUTES
    code: str = ""
    sure: bool = True
