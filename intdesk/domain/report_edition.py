"""Editions of a report: from the draft over co-signing to the frozen one, and corrections.

A draft has live figures. Co-signing fixes what the edition says, so that all sign the same; back
to a draft, the signatures lapse. A frozen edition never changes: what differs later is told by a
correction, which is the next edition.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from intdesk.domain.problems import Problem
from intdesk.domain.report_audience import Audience
from intdesk.domain.report_data import ReportKind
from intdesk.errors import IntDeskError

MAX_NAME: Final = 120
MAX_REASON: Final = 500
LEAST_REASON: Final = 10


class EditionState(StrEnum):
    """How far an edition is."""

    DRAFT = "draft"
    SIGNING = "signing"
    FROZEN = "frozen"
    ERASED = "erased"
    """Its files and its content are gone; that it was published, and what it hid, is known."""


class FileFormat(StrEnum):
    """The forms in which an edition is issued."""

    PDF = "pdf"
    XLSX = "xlsx"


class Step(StrEnum):
    """What can be done with an edition."""

    FIX = "fix"
    SIGN = "sign"
    REOPEN = "reopen"
    FREEZE = "freeze"
    CORRECT = "correct"
    DISCARD = "discard"
    ERASE = "erase"


ALLOWED: Final = {
    EditionState.DRAFT: frozenset({Step.FIX, Step.DISCARD}),
    EditionState.SIGNING: frozenset({Step.SIGN, Step.REOPEN, Step.FREEZE, Step.DISCARD}),
    EditionState.FROZEN: frozenset({Step.CORRECT, Step.ERASE}),
    EditionState.ERASED: frozenset[Step](),
}


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed what the edition says, as what, and on which day."""

    name: str
    role: str
    signed_on: date


@dataclass(frozen=True, slots=True)
class IssuedFile:
    """A file as it was issued; its bytes never change."""

    format: FileFormat
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Edition:
    """An edition of the report of a year; ``number`` 1 is the first, each later one a correction.

    Numbers count within year, kind and whether it is public. ``reason`` says what a correction is
    for, ``erased_reason`` why the files are gone. ``words_erased`` tells that a text of it held
    words of records that were erased since.
    """

    id: int
    version: int
    year: int
    kind: ReportKind
    audience: Audience
    number: int
    state: EditionState
    created_at: datetime
    reason: str = ""
    program_version: str = ""
    fixed_at: datetime | None = None
    frozen_at: datetime | None = None
    erased_reason: str = ""
    words_erased: bool = False
    signatures: tuple[Signature, ...] = ()
    files: tuple[IssuedFile, ...] = ()

    @property
    def public(self) -> bool:
        """Tell whether it is for the public."""
        return not self.audience.internal

    @property
    def correction(self) -> bool:
        """Tell whether it corrects an edition before it."""
        return self.number > 1

    @property
    def frozen(self) -> bool:
        """Tell whether nothing about it changes any more."""
        return self.state is EditionState.FROZEN

    @property
    def published(self) -> bool:
        """Tell whether readers have it: later public editions must be judged with it."""
        return self.public and self.state in {EditionState.FROZEN, EditionState.ERASED}

    def file(self, form: FileFormat) -> IssuedFile | None:
        """Return the issued file of a form."""
        return next((f for f in self.files if f.format is form), None)


def allows(edition: Edition, step: Step) -> bool:
    """Tell whether a step is possible; freezing needs a signature."""
    if step is Step.FREEZE and not edition.signatures:
        return False
    return step in ALLOWED[edition.state]


def require(edition: Edition, step: Step) -> None:
    """Raise IntDeskError ``edition_frozen``, ``edition_unsigned`` or ``edition_step``."""
    if allows(edition, step):
        return
    if edition.state in {EditionState.FROZEN, EditionState.ERASED}:
        raise IntDeskError("edition_frozen", number=edition.number, year=edition.year)
    if step is Step.FREEZE and edition.state is EditionState.SIGNING:
        raise IntDeskError("edition_unsigned", number=edition.number, year=edition.year)
    raise IntDeskError("edition_step", number=edition.number, year=edition.year)


def signature_problems(signature: Signature, fixed_on: date, today: date) -> list[Problem]:
    """Return the problems of a signature: a name, and a day since the content was fixed."""
    found = []
    if not signature.name.strip():
        found.append(Problem("name", "required"))
    found += [
        Problem(name, "too_long", {"most": MAX_NAME})
        for name in ("name", "role")
        if len(getattr(signature, name)) > MAX_NAME
    ]
    if not fixed_on <= signature.signed_on <= today:
        found.append(Problem("signed_on", "signature_day"))
    return found


def require_reason(reason: str) -> str:
    """Return a reason without spaces around; raise IntDeskError ``edition_reason`` if too short."""
    said = reason.strip()
    if not LEAST_REASON <= len(said) <= MAX_REASON:
        raise IntDeskError("edition_reason", least=LEAST_REASON, most=MAX_REASON)
    return said
