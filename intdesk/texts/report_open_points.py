"""How the annex of a report names the open points of the check before it.

A public report tells them without numbers, and nothing about the features of single persons: how
many consultations lack a topic would be one more count that disclosure control knows nothing of.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from intdesk.domain.report_check import CheckGroup, CheckLine, Weight
from intdesk.texts.report_checks import said, said_bare

OPEN_POINTS_TITLE: Final = "Offene Punkte"
OPEN_POINTS_INTRO: Final = (
    "Als der Bericht entstand, war noch nicht alles eingetragen oder geklärt. Das kann Werte "
    "dieses Berichts betreffen:"
)
_NOT_IN_REPORT: Final = frozenset({CheckGroup.PRINT, CheckGroup.FOLLOW_UPS})
"""What concerns the officer alone."""


def open_point_words(lines: Iterable[CheckLine], *, internal: bool) -> tuple[str, ...]:
    """Return the open points that matter for the figures, as sentence parts, each once."""
    told = [
        line
        for line in lines
        if line.open and line.weight is not Weight.CAN and line.group not in _NOT_IN_REPORT
    ]
    words = (said(line) if internal else said_bare(line) for line in told)
    return tuple(dict.fromkeys(filter(None, words)))
