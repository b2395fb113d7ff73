"""What the office says about data protection: who is responsible, why, on what ground, how long.

The forms, the register and the answers to persons are made of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from intdesk.domain.changes import Kind
from intdesk.domain.problems import Problem
from intdesk.domain.retention import Rule

NOTE_FIELDS = {Kind.CONSULTATION: "note", Kind.CASE: "note", Kind.FOLLOW_UP: "note"}
"""Where free notes about counselled persons stand, by kind of record.

Structural notes tell of gaps and name nobody; notes on places and bodies are about no person.
"""

MAX_TEXT = 2000
MAX_LINE = 300


@dataclass(frozen=True, slots=True)
class PrivacyProfile:
    """The office's own words for data protection; what is empty gets a proposal.

    ``controller`` is the responsible body with its address, ``dpo`` the data protection officer
    with contact, ``legal_basis``, ``purposes``, ``recipients`` and ``storage_period`` are texts of
    the office. ``answers`` keep what was answered in the pre-check for an impact assessment, and
    ``reasons`` the remarks on them, both by the code of the question.
    """

    controller: str = ""
    controller_contact: str = ""
    dpo: str = ""
    purposes: str = ""
    legal_basis: str = ""
    recipients: str = ""
    storage_period: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NoteRules:
    """Whether the office writes free notes about persons, and whether it wants hints in them."""

    used: bool = True
    hints: bool = True


@dataclass(frozen=True, slots=True)
class Measures:
    """What protects the data of an office, as it is at the moment."""

    protected: bool
    """The file is encrypted and opens with a password."""
    deputy: bool
    """A deputy has a key of their own."""
    second_place: bool
    """Backups also go to another place."""
    notes: NoteRules = field(default_factory=NoteRules)


@dataclass(frozen=True, slots=True)
class PrivacyFacts:
    """Everything that the papers of an office are made of; ``profile`` has no gap to propose for.

    ``authority`` is the supervisory authority of the Land, empty while no Land is entered.
    """

    office: str
    officer: str
    department: str
    authority: str
    profile: PrivacyProfile
    measures: Measures
    made_on: date
    program: str
    rule: Rule = field(default_factory=Rule)
    """How long a case is kept after the last contact."""
    demonstration: bool = False


TEXTS = (
    "controller", "controller_contact", "dpo", "purposes", "legal_basis", "recipients",
    "storage_period",
)  # fmt: skip
"""The fields that the office writes itself."""

NEEDED = ("controller", "controller_contact", "dpo", "legal_basis")
"""What an information sheet must say and the program cannot know (Art. 13 DSGVO)."""


def validate(profile: PrivacyProfile) -> list[Problem]:
    """Return the problems of a profile: only the length is limited."""
    return [
        Problem(name, "too_long", {"most": MAX_TEXT})
        for name in TEXTS
        if len(getattr(profile, name)) > MAX_TEXT
    ]


def missing(profile: PrivacyProfile) -> tuple[str, ...]:
    """Return what the forms would leave blank to be filled in by hand."""
    return tuple(name for name in NEEDED if not getattr(profile, name).strip())
