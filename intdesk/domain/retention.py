"""Retention (Aufbewahrung): how long what is kept of people stays, and when it is due to go.

A period of months ends with the day that has the number of the day on which it began, or with the
last day of a shorter month (§ 188 (2) and (3) BGB); what it covers is due from the day after.
Nothing goes by itself: what is due is proposed, and a person decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from intdesk.domain.follow_up import month_later

MOST_MONTHS = 600
LEAST_PERSONS, MOST_PERSONS = 2, 100
PERSONS = 5
"""So many persons must agree in what an anonymised contact still tells, unless the office chose."""

MAX_REASON = 200
_DAY = timedelta(days=1)


class Subject(StrEnum):
    """What has a period of its own."""

    CASE = "case"
    IDENTITY = "identity"
    CONSULTATION = "consultation"
    COMPLAINT = "complaint"
    CONTACT = "contact"
    COMMITMENT = "commitment"
    POSTING = "posting"
    TRASH = "trash"
    DRAFT = "draft"
    IMPORT = "import"


class Term(StrEnum):
    """How a period is counted."""

    YEAR = "year"
    """12 months after the last contact."""
    NEXT_YEAR = "next_year"
    """The end of the calendar year after the last contact."""
    FIVE_YEARS = "five_years"
    MONTHS = "months"
    """A number of months of the office's own."""


class Action(StrEnum):
    """What becomes of something that is due."""

    ANONYMISE = "anonymise"
    DELETE = "delete"


class Block(StrEnum):
    """What keeps something from going although its period is over."""

    OPEN_CASE = "open_case"
    OPEN_FOLLOW_UP = "open_follow_up"
    OPEN_COMPLAINT = "open_complaint"
    RESTRICTED = "restricted"
    """Nothing may be done with the data but to keep them (Art. 18 (2) DSGVO)."""
    POSTPONED = "postponed"


@dataclass(frozen=True, slots=True)
class Rule:
    """A period; ``months`` counts only with ``Term.MONTHS``."""

    term: Term = Term.YEAR
    months: int = 12

    def due_from(self, last: date) -> date:
        """Return the first day on which the period after a last contact is over."""
        if self.term is Term.NEXT_YEAR:
            return _or_never(date(min(last.year + 1, date.max.year), 12, 31))
        months = {Term.YEAR: 12, Term.FIVE_YEARS: 60}.get(self.term, self.months)
        return _or_never(month_later(last, months))

    def as_text(self) -> str:
        """Return the rule as a setting keeps it: ``year`` or ``months:18``."""
        return f"{self.term}:{self.months}" if self.term is Term.MONTHS else self.term.value


def read_rule(text: str, preset: Rule) -> Rule:
    """Return the rule of a setting; what cannot be understood leaves the preset."""
    term, _, months = text.partition(":")
    if term not in set(Term):
        return preset
    if term != Term.MONTHS:
        return Rule(Term(term))
    known = months.isascii() and months.isdigit() and 1 <= int(months) <= MOST_MONTHS
    return Rule(Term.MONTHS, int(months)) if known else preset


@dataclass(frozen=True, slots=True)
class SubjectRule:
    """What holds for a subject until the office chooses: its period, what can be done with it."""

    preset: Rule
    actions: tuple[Action, ...]


_BOTH = (Action.ANONYMISE, Action.DELETE)
_QUARTER = Rule(Term.MONTHS, 3)
_ACCOUNTS = Rule(Term.MONTHS, 120)
SUBJECTS: Mapping[Subject, SubjectRule] = {
    Subject.CASE: SubjectRule(Rule(), _BOTH),
    Subject.IDENTITY: SubjectRule(Rule(), (Action.DELETE,)),
    Subject.CONSULTATION: SubjectRule(Rule(), _BOTH),
    Subject.COMPLAINT: SubjectRule(Rule(), _BOTH),
    Subject.CONTACT: SubjectRule(Rule(Term.FIVE_YEARS), _BOTH),
    Subject.COMMITMENT: SubjectRule(_ACCOUNTS, _BOTH),
    Subject.POSTING: SubjectRule(_ACCOUNTS, _BOTH),
    Subject.TRASH: SubjectRule(_QUARTER, (Action.DELETE,)),
    Subject.DRAFT: SubjectRule(_QUARTER, (Action.DELETE,)),
    Subject.IMPORT: SubjectRule(Rule(), (Action.DELETE,)),
}
"""A further kind is one more entry here and one in ``intdesk.storage.retention.candidates``.

12 months after the last contact is what advice centres promise (domain.md 6.1); contacts of the
network are colleagues and bodies, not clients, and stay longer. Postings are records of accounts:
ten years is usual for them; the Land's rules or a funder's notice may ask for another period.
"""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something with a period: its record, the last contact, what stands in the way.

    ``record_id`` is unique within subject and ``kind`` (the kind of record in the trash, the form
    of a draft, else empty). ``label`` is what people know it by; ``lapsed`` tells that the consent
    it rests on holds no more, so that no period has to pass.
    """

    subject: Subject
    record_id: int
    last: date
    label: str = ""
    kind: str = ""
    lapsed: bool = False
    blocks: frozenset[Block] = frozenset()


@dataclass(frozen=True, slots=True)
class Note:
    """What the office noted beside a proposal.

    Until when it was put off and why, and the day on which the archive was offered it.
    """

    postponed_until: date | None = None
    reason: str = field(default="", repr=False)
    offered_on: date | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A candidate whose period is over: since when, and what stands in the way now."""

    candidate: Candidate
    due_from: date
    note: Note = Note()
    blocks: frozenset[Block] = frozenset()

    @property
    def actions(self) -> tuple[Action, ...]:
        """Return what can be done, the proposed one first."""
        return SUBJECTS[self.candidate.subject].actions


def last_contact(opened: date, *days: Iterable[date | None]) -> date:
    """Return the latest of all days on which something happened with a case.

    These are the days of its contacts, of done follow-ups, of closing and of opening again.
    """
    return max([opened, *(day for group in days for day in group if day is not None)])


def propose(
    candidate: Candidate, rule: Rule, today: date, note: Note | None = None
) -> Proposal | None:
    """Return the proposal for a candidate, ``None`` while its period runs."""
    due = candidate.last if candidate.lapsed else rule.due_from(candidate.last)
    if due > today:
        return None
    noted = note or Note()
    put_off = noted.postponed_until is not None and noted.postponed_until > today
    blocks = candidate.blocks | ({Block.POSTPONED} if put_off else set())
    return Proposal(candidate, due, noted, frozenset(blocks))


def _or_never(end: date | None) -> date:
    """Return the day after a period; one that outlasts the calendar never ends."""
    return date.max if end is None or end == date.max else end + _DAY


@dataclass(frozen=True, slots=True)
class Chosen:
    """What shall be done with one thing; subject, kind and id as in :class:`Candidate`."""

    subject: Subject
    record_id: int
    action: Action
    kind: str = ""
    offered_on: date | None = None


@dataclass(frozen=True, slots=True)
class Erasure:
    """An entry of the protocol of erasures: random identities and days, no word of a person.

    ``uuid`` was the identity of the record, ``run`` joins what went in one step. ``chosen`` tells
    what a person decided on; ``along`` counts by kind what went with it, which has entries of its
    own, so that older backups lose it, too.
    """

    run: str
    subject: Subject
    kind: str
    uuid: str
    action: Action
    erased_on: date
    offered_on: date | None = None
    chosen: bool = True
    along: Mapping[str, int] = field(default_factory=dict)
    actor: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """Return what no two entries share; a name may be stored again and erased again."""
        return self.uuid, self.subject.value, self.run
