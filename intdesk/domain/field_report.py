"""What an office says of a field of action in a year: situation, activities, assessment.

It is the text of chapter 5 of the annual report; the figures beside it come from the records.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.period import plausible_year
from intdesk.domain.problems import Problem

MAX_TEXT = 6000
TEXTS = ("situation", "activities", "assessment")


@dataclass(frozen=True, slots=True)
class FieldReport:
    """A draft or a saved text on one field of action in one year; ``id`` 0 is not saved yet."""

    id: int = 0
    version: int = 0
    year: int | None = None
    field: str = ""
    situation: str = ""
    activities: str = ""
    assessment: str = ""

    @property
    def day(self) -> date | None:
        """Return the first day of its year: lists of a year find it by this."""
        known = self.year is not None and plausible_year(self.year)
        return date(self.year, 1, 1) if known and self.year is not None else None


CODE_FIELDS = {"field": CodeListId.FIELD_OF_ACTION}


def validate(draft: FieldReport, codes: CodeBook) -> list[Problem]:
    """Return the problems: year and field are required, and one text."""
    found = []
    if draft.year is None:
        found.append(Problem("year", "required"))
    elif not plausible_year(draft.year):
        found.append(Problem("year", "year_implausible", {"year": draft.year}))
    if not draft.field:
        found.append(Problem("field", "required"))
    elif codes.get(CodeListId.FIELD_OF_ACTION, draft.field) is None:
        found.append(Problem("field", "unknown_code", {"value": draft.field}))
    if not any(getattr(draft, name).strip() for name in TEXTS):
        found.append(Problem("situation", "one_text"))
    found += [
        Problem(name, "too_long", {"most": MAX_TEXT})
        for name in TEXTS
        if len(getattr(draft, name)) > MAX_TEXT
    ]
    return found
