"""What of the figures a report prints: which chapters in which order, and how deep.

Everything that is counted stands in the workbook; the PDF is for reading. A chapter or table that
the officer leaves out is in neither, so that nothing is told of it anywhere.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Depth(StrEnum):
    """How much of the tables the PDF prints (reports.md, Kinds: 12 to 25 pages)."""

    BRIEF = "brief"
    STANDARD = "standard"
    DETAILED = "detailed"


class TablePlace(StrEnum):
    """Where a table stands."""

    REPORT = "report"
    WORKBOOK = "workbook"
    NOWHERE = "nowhere"


FIRST: Final = "summary"
LAST: Final = "method"
CHAPTERS: Final = (
    "mandate", "frame", "counselling", "fields", "targets", "network", "statements", "events",
    "volunteering", "budget", "indicators", "outlook",
)  # fmt: skip
"""The chapters that can be left out and moved, in their usual order."""

_WORKBOOK: Final = frozenset(
    {
        "minutes_by_task_group", "minutes_by_activity", "minutes_by_month", "hours_by_month",
        "topic_mentions", "by_counselling_kind", "by_access_route", "persons_by_month",
        "relatives_by_month", "by_novelty", "by_region", "by_done_for", "complaints_by_body",
        "interactions_by_month", "meetings_by_kind",
        "meetings_by_month", "gap_matrix", "events_by_month", "attended_by_month",
        "event_partners", "events_by_field", "event_list", "press_by_kind", "goals_by_light",
        "goal_list",
        "statement_list", "need_list", "agreements_by_state", "assignments_by_month",
        "assignment_minutes_by_language", "budget_spent", "measure_list", "concept_measure_list",
        "measures_by_state", "process",
    }
)  # fmt: skip
"""What a report of standard depth leaves to the workbook; a new table is printed at first."""
_BRIEF_WORKBOOK: Final = _WORKBOOK | frozenset(
    {
        "partners_by_municipality", "hours_by_place", "by_help_kind", "by_interpreting",
        "by_person_group", "age_by_gender",
        "by_length_of_stay", "by_german_level", "by_municipality", "by_referral",
        "complaints_by_ground", "complaints_by_outcome", "interactions_by_way", "offers_by_field",
        "needs_by_state", "statements_by_outcome", "events_by_target",
        "event_series", "press_by_medium", "talks_by_kind", "participants_by_group",
        "pool_by_language", "budget_income",
    }
)  # fmt: skip
_LEFT_TO_WORKBOOK: Final = {
    Depth.BRIEF: _BRIEF_WORKBOOK,
    Depth.STANDARD: _WORKBOOK,
    Depth.DETAILED: frozenset[str](),
}

_SUMMED: Final = {"work_minutes": "mandate"}
"""The chapter that a key figure of the summary belongs to; all others belong to counselling."""


@dataclass(frozen=True, slots=True)
class Outline:
    """The choice of an office for a kind of report.

    ``order`` has the chapters in their order; those that it does not name follow in the usual one.
    ``tables`` are the places that differ from what the depth says. ``open_points``: the annex names
    what the check before the report found.
    """

    depth: Depth = Depth.DETAILED
    order: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    tables: tuple[tuple[str, TablePlace], ...] = ()
    open_points: bool = False

    def place(self, table: str) -> TablePlace:
        """Return where a table stands."""
        chosen = dict(self.tables).get(table)
        if chosen is not None:
            return chosen
        left = table in _LEFT_TO_WORKBOOK[self.depth]
        return TablePlace.WORKBOOK if left else TablePlace.REPORT

    def omits(self, chapter: str, key: str) -> bool:
        """Tell whether the officer left out a chapter, a table of it, or a figure's chapter."""
        if chapter in self.left_out or self.place(key) is TablePlace.NOWHERE:
            return True
        return chapter == FIRST and not self.cites(key)

    def cites(self, figure: str) -> bool:
        """Tell whether the chapter is there that a key figure of the summary belongs to."""
        return _SUMMED.get(figure, "counselling") not in self.left_out

    def chapters(self) -> tuple[str, ...]:
        """Return the keys of all chapters that can be moved, in their order."""
        known = [key for key in dict.fromkeys(self.order) if key in CHAPTERS]
        return (*known, *(key for key in CHAPTERS if key not in known))


USUAL: Final = Outline(Depth.STANDARD)


def to_text(outline: Outline) -> str:
    """Return the choice as it is kept."""
    return json.dumps(
        {
            "depth": outline.depth,
            "order": outline.order,
            "left_out": outline.left_out,
            "tables": dict(outline.tables),
            "open_points": outline.open_points,
        }
    )


def from_text(text: str) -> Outline:
    """Return a kept choice; what nobody chose, or a newer program kept, is the usual one."""
    if not text:
        return USUAL
    try:
        kept = json.loads(text)
        return Outline(
            Depth(kept["depth"]),
            tuple(map(str, kept["order"])),
            tuple(str(key) for key in kept["left_out"] if key in CHAPTERS),
            tuple((str(key), TablePlace(place)) for key, place in kept["tables"].items()),
            bool(kept.get("open_points")),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return USUAL
