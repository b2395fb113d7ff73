"""The Vorlage with which a report goes to council or Kreistag (domain.md 2: head and parts)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from intdesk.domain.problems import Problem

MAX_LINE: Final = 200
MAX_TEXT: Final = 8_000
_LINES: Final = ("subject", "number", "file_mark", "lead", "author")
_TEXTS: Final = ("steps", "decision", "facts", "money", "annexes")


class CouncilPaperKind(StrEnum):
    """What the body is asked for."""

    NOTICE = "notice"
    INFORMATION = "information"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class CouncilPaper:
    """What a Vorlage says. ``steps`` are lines of body, day, and whether it is public.

    ``facts`` is the Sachverhalt, ``money`` the finanzielle Auswirkungen; ``annexes`` one a line.
    """

    kind: CouncilPaperKind = CouncilPaperKind.NOTICE
    subject: str = ""
    number: str = ""
    file_mark: str = ""
    lead: str = ""
    author: str = ""
    steps: str = ""
    decision: str = ""
    facts: str = ""
    money: str = ""
    annexes: str = ""


def validate(draft: CouncilPaper) -> list[Problem]:
    """Return the problems: it needs a subject and what is to be decided, and is not endless."""
    found = [
        Problem(name, "required")
        for name in ("subject", "decision")
        if not str(getattr(draft, name)).strip()
    ]
    for names, most in ((_LINES, MAX_LINE), (_TEXTS, MAX_TEXT)):
        found += [
            Problem(name, "too_long", {"most": most})
            for name in names
            if len(str(getattr(draft, name))) > most
        ]
    return found


def step_cells(steps: str) -> tuple[tuple[str, str, str], ...]:
    """Return body, day and publicity of each step; parts of a line are parted by semicolons."""
    rows = []
    for line in steps.splitlines():
        if line.strip():
            body, day, public = ([part.strip() for part in line.split(";")] + ["", "", ""])[:3]
            rows.append((body, day, public))
    return tuple(rows)
