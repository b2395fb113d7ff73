"""The years of a department side by side: all goals of a year, and each goal over the years."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from intdesk.domain.chart import ChartKind, ChartSpec, Series
from intdesk.domain.target_agreement import TargetAgreement
from intdesk.domain.target_standing import YearStanding, standing_of, year_standing
from intdesk.domain.target_terms import in_force
from intdesk.domain.target_years import holds_in
from intdesk.texts import target_papers as words
from intdesk.texts.target_labels import reviewed_words

MOST_YEARS = 6
"""So many years stand side by side on paper."""


@dataclass(frozen=True, slots=True)
class GoalsOverYears:
    """The degree of each goal in percent by year; a year without the goal is missing."""

    years: tuple[int, ...]
    degrees: Mapping[str, Mapping[int, int | None]]


def held_years(agreements: Iterable[TargetAgreement]) -> list[int]:
    """Return the years in which agreements hold."""
    found = {
        year
        for a in map(in_force, agreements)
        if a.begin is not None and a.held_until is not None
        for year in range(a.begin.year, a.held_until.year + 1)
    }
    return sorted(found)


def left_out(agreements: Iterable[TargetAgreement]) -> str:
    """Return which years do not stand side by side, as a sentence; empty if all do."""
    earlier = held_years(agreements)[:-MOST_YEARS]
    if not earlier:
        return ""
    span = str(earlier[0])
    if len(earlier) > 1:
        span = words.YEAR_SPAN.format(first=earlier[0], last=earlier[-1])
    return words.YEARS_LEFT_OUT.format(most=MOST_YEARS, span=span)


def years_of(agreements: Sequence[TargetAgreement]) -> tuple[YearStanding, ...]:
    """Return how the goals of each year stood at its last reviews."""
    held = _held(agreements)
    return tuple(year_standing(found, year) for year, found in held.items())


def _held(agreements: Sequence[TargetAgreement]) -> dict[int, list[TargetAgreement]]:
    shown = held_years(agreements)[-MOST_YEARS:]
    return {year: [a for a in agreements if holds_in(a, year)] for year in shown}


def years_chart(found: Sequence[YearStanding]) -> ChartSpec | None:
    """Return the degree of each year that has one as columns, ``None`` without any."""
    known = [(str(one.year), one.degree, one) for one in found if one.degree is not None]
    if not known:
        return None
    told = ", ".join(
        words.YEAR_TOLD.format(
            year=year, degree=degree, reviewed=reviewed_words(one.reviewed, one.goals)
        )
        for year, degree, one in known
    )
    return ChartSpec(
        ChartKind.COLUMNS, words.YEARS_CHART, tuple(year for year, _, _ in known),
        (Series(words.YEARS_CHART, tuple(degree for _, degree, _ in known)),),
        words.YEARS_ALT.format(told=told), unit="percent", whole=True,
    )  # fmt: skip


def goals_over_years(agreements: Sequence[TargetAgreement]) -> GoalsOverYears:
    """Return the degree of each goal by year; goals of the same words are the same.

    Where two of one year have the same words, their agreements are named.
    """
    standings = {
        year: [standing_of(agreement, year) for agreement in found]
        for year, found in _held(agreements).items()
    }
    shared = _shared_titles([one.agreement for one in found] for found in standings.values())
    degrees: dict[str, dict[int, int | None]] = {}
    for year, found in standings.items():
        for standing in found:
            for one in standing.goals:
                title = one.goal.title
                if title in shared:
                    title = words.GOAL_OF.format(goal=title, agreement=standing.agreement.title)
                degrees.setdefault(title, {})[year] = one.degree
    return GoalsOverYears(tuple(standings), degrees)


def _shared_titles(years: Iterable[Sequence[TargetAgreement]]) -> set[str]:
    """Return the words that goals of several agreements of one year have in common."""
    found: set[str] = set()
    for agreements in years:
        counts = Counter(title for a in agreements for title in {g.title for g in a.goals})
        found |= {title for title, count in counts.items() if count > 1}
    return found
