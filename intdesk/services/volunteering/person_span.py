"""A person of the pool with everything that papers say of a span."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from intdesk.domain.assignment_counting import Counted, Sums, sums
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.contact import Contact
from intdesk.domain.office import Office
from intdesk.domain.period import Period
from intdesk.domain.volunteer import Volunteer
from intdesk.texts import volunteering as words


@dataclass(frozen=True, slots=True)
class PersonSpan:
    """A person of the pool and what it did in a span."""

    office: Office
    codes: CodeBook
    contact: Contact
    entry: Volunteer
    period: Period
    done: Sequence[Counted]

    @property
    def sums(self) -> Sums:
        """Return what the assignments amount to."""
        return sums(self.done)

    def what(self, done: Counted) -> str:
        """Return what an assignment was: its kind, language and purpose."""
        language = self.codes.label(CodeListId.LANGUAGE, done.language) if done.language else ""
        purpose = done.purpose or ("" if done.source is Kind.ASSIGNMENT else words.NO_PURPOSE)
        return ", ".join(filter(None, (words.KINDS[done.kind], language, purpose)))
