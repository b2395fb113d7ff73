"""Which features the tables of the report break down: what disclosure control has to know.

Every figure that persons stand behind is a cell of one system (``intdesk.domain.disclosure``). A
table or key figure that is not registered here is left out of public reports.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from intdesk.domain.disclosure.rules import Quantity

PLAIN_FIELDS: Final = (
    "topic", "contact_form", "counselling_kind", "novelty", "age_group", "gender", "nationality",
    "residence_status", "length_of_stay", "german_level", "person_group", "municipality",
    "language", "interpreting", "access_route", "result", "done_for",
)  # fmt: skip
"""Fields of a consultation that are features by themselves."""

NO_REFERRAL: Final = "-"
"""The category of consultations that led to no contact."""
NO_CASE: Final = "-"
"""The category of consultations without a case."""
NOT_ENTERED: Final = ""
OTHERS: Final = "other"
"""The code of the line that gathers the rest."""


@dataclass(frozen=True, slots=True)
class Feature:
    """What a table breaks down; ``whole`` is the group that its total counts (empty: all).

    In ``listed`` tables only categories with enough persons have a line of their own. ``coarse``
    says that the officer can choose to have rare categories merged.
    """

    dimension: str
    whole: str = ""
    listed: bool = False
    coarse: bool = False
    quantity: Quantity = Quantity.CONSULTATIONS


ANY: Final = "+any"
"""The group of all categories but the one that means "none"."""
ENTERED: Final = "+entered"
"""The group of all categories but the one that means "not entered"."""
REST: Final = "+other"
"""The group of the categories without a line of their own."""

FEATURES: Final = {
    "by_month": Feature("month"),
    "minutes_by_month": Feature("month", quantity=Quantity.MINUTES),
    "by_topic": Feature("topic", coarse=True),
    "topic_mentions": Feature("mention", coarse=True),
    "by_help_kind": Feature("help", coarse=True),
    "by_contact_form": Feature("contact_form", coarse=True),
    "by_counselling_kind": Feature("counselling_kind", coarse=True),
    "by_nationality": Feature("nationality", listed=True),
    "by_region": Feature("nationality"),
    "by_residence_group": Feature("residence_status"),
    "by_length_of_stay": Feature("length_of_stay", coarse=True),
    "by_german_level": Feature("german_level", coarse=True),
    "by_person_group": Feature("person_group", coarse=True),
    "by_municipality": Feature("municipality", listed=True),
    "by_language": Feature("language", listed=True),
    "by_interpreting": Feature("interpreting", coarse=True),
    "by_access_route": Feature("access_route", listed=True),
    "by_result": Feature("result", coarse=True),
    "by_referral": Feature("referral", ANY, listed=True),
    "by_done_for": Feature("done_for", ANY, listed=True),
    "persons_by_month": Feature("month", quantity=Quantity.PERSONS),
    "cases": Feature("case", ANY, quantity=Quantity.PERSONS),
}
"""The breakdowns of consultations by their keys.

Two are left out on purpose. Relatives have no persons that could be told apart. New contacts are
as many as the persons of the year, which are printed: beside them "unbekannt" could be computed,
behind which stands one person at least.
"""

WORK_TABLES: Final = frozenset(
    {"minutes_by_function", "minutes_by_task_group", "minutes_by_activity"}
)
"""Working time: no client stands behind it; public reports show shares only."""

HOURS_TABLES: Final = frozenset({"hours_by_place", "hours_by_month"})
"""Office hours: public reports show what was offered, neither visits nor use."""

NETWORK_TABLES: Final = frozenset(
    {
        "partners_by_kind", "partners_by_municipality", "interactions_by_month",
        "interactions_by_way", "meetings_by_kind", "meetings_by_month", "offers_by_field",
        "needs_by_state",
    }
)  # fmt: skip
"""Organisations, the contact log, meetings: no client stands behind them. How many people of the
network there are, and the hours of the log, stay out of public reports. The list of needs does,
too: a need may be known from one consultation."""

PUBLIC_GRIDS: Final = frozenset({"gap_matrix"})
"""Tables of several measures that public reports show whole: numbers of offers of others."""

PUBLIC_TABLES: Final = frozenset(
    {
        "events_by_month", "events_by_kind", "events_by_target", "events_by_field",
        "event_partners", "press_by_medium", "press_by_kind", "statements_by_position",
        "statements_by_outcome", "agreements_by_state", "goals_by_light", "budget_spent",
        "measures_by_state", "concept_measures_by_state",
    }
)  # fmt: skip
"""Numbers of events, press items, statements, agreements and measures: no client stands behind.

Of participants the public reads the sum of the year only, and only if it is not small. Who came by
gender, target group, month or event stays internal: a small event for a named group would tell of
few people. The list of statements stays internal, too: it names subjects of closed sessions.
"""

PUBLIC_COLUMNS: Final = {
    "event_series": frozenset({"events", "cost", "earned"}),
    "event_list": frozenset({"cost", "earned"}),
    "talks_by_kind": frozenset({"talks"}),
    "agreement_list": frozenset({"goals", "reviewed", "green", "yellow", "red", "grey", "degree"}),
    "fields_overview": frozenset(
        {
            "held_events",
            "statements",
            "agreements",
            "goals",
            "reviewed",
            "degree",
            "planned_measures",
        }
    ),
    "committee_work": frozenset({"meetings", "own", "decisions", "tasks"}),
    "budget_lines": frozenset({"granted", "ordered", "committed", "available"}),
    "budget_income": frozenset({"planned", "income_ordered", "received", "open"}),
    "grants": frozenset({"approved", "spent", "due", "got"}),
}
"""What public reports keep of tables of several measures about events, committees, agreements.

Agreements stand there with light and degree, as the council reads them; the list of single goals
stays internal, because the degree of a small goal would tell of few people. Of the budget, the
personnel expense of the post and what pays for it (``budget_post``, ``budget_post_income``,
``grants_post``) stay internal: they tell one person's pay.
"""

CROWDS: Final = frozenset(
    {"attended_counted", "attended_estimated", "talk_audience", "volunteers_active"}
)
"""Key figures of people who are no clients: at all events of a year, in the pool.

Each is a cell of its own, so that few are a dot and a correction does not tell of few either. Of
assignments the public reads nothing there: behind them stand people who were helped, of whom is not
known how many they are, and together with interpreting in the chapter on counselling small counts
could be computed (``docs/decisions/0034-volunteers.md``).
"""

CROSSED: Final = {"age_by_gender": ("age_group", "gender")}
"""The tables of two features by their keys."""

AGE: Final = "age_group"
COARSE_AGES: Final = {
    "+minor": ("0-5", "6-13", "14-17"),
    "+adult": ("18-26", "27-39", "40-54", "55-64"),
    "+senior": ("65+",),
    "+middle": ("40-54", "55-64"),
}
"""Groups of ages for small offices."""
FIVE_AGES: Final = "age_group:five"
AGE_CHOICES: Final = {AGE: ("+minor", "+adult", "+senior"), FIVE_AGES: ("+minor", "+middle")}
"""How ages are merged: into three groups, or only where most offices have few."""

QUALITY: Final = {
    "with_novelty": ("novelty", "unknown"),
    "with_nationality": ("nationality", NOT_ENTERED),
    "with_age": (AGE, NOT_ENTERED),
    "with_gender": ("gender", NOT_ENTERED),
}
"""How many consultations have a feature: the feature and the category that means "not entered"."""


def dimension_of(feature: str) -> str:
    """Return the feature that a choice makes coarser."""
    return feature.partition(":")[0]


def with_coarser(chosen: frozenset[str], feature: str) -> frozenset[str]:
    """Return the choices with one more, which takes the place of another one of its feature."""
    own = dimension_of(feature)
    return frozenset({feature, *(other for other in chosen if dimension_of(other) != own)})


def age_groups(coarser: frozenset[str]) -> tuple[str, ...]:
    """Return the groups of ages that are printed, none if every age has its line."""
    return next((AGE_CHOICES[choice] for choice in AGE_CHOICES if choice in coarser), ())


def category(code: str) -> str:
    """Return a code as a category; it can be none of the signs of totals and groups."""
    return f"={code}"
