"""Problems of a draft: what a form shows beside the field and an import lists by row."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem matters."""

    ERROR = "error"
    HINT = "hint"


@dataclasses.dataclass(frozen=True, slots=True)
class Problem:
    """One problem of one field: a code for ``intdesk.texts.problems`` and the values it names.

    An ``ERROR`` keeps the draft from being saved; a ``HINT`` never does. Of a field that holds
    several lines ``line`` is the number of one, from 1, and ``part`` its field.
    """

    field: str
    code: str
    values: dict[str, object] = dataclasses.field(default_factory=dict)
    severity: Severity = Severity.ERROR
    line: int = 0
    part: str = ""


def errors(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return only the problems that keep a draft from being saved."""
    return tuple(p for p in problems if p.severity is Severity.ERROR)
