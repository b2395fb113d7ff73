"""The working time of the demonstration office besides its consultations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from random import Random

from intdesk.domain.codes import CodeBook
from intdesk.domain.work_entry import WorkEntry, with_activity
from intdesk.services.demonstration.chance import happens, pick
from intdesk.texts.demonstration import WORK_DESCRIPTIONS

ACTIVITIES: Mapping[str, float] = {
    "mandat": 1, "projekt_anstossen": 4, "antidiskriminierung": 1.5, "foerdermittel": 4,
    "konzept": 6, "steuerungsgruppe": 3, "zielvereinbarung": 4, "oeffnung": 5, "haushalt": 5,
    "personal": 2, "netzwerktreffen": 9, "kooperation": 10, "ueberregional": 3, "ehrenamt": 7,
    "sprachmittlung": 4, "beteiligung": 3, "beratung_verwaltung": 7, "gremien": 3,
    "beratung_ehrenamt": 4, "einzelfall": 12, "presse": 4, "veranstaltung": 6, "vertretung": 2,
    "dialog": 4, "bericht": 3, "monitoring": 3, "fortbildung": 3,
}  # fmt: skip
"""What an office with all tasks does, weighed."""
_SEASONS: dict[str, Mapping[int, float]] = {
    "bericht": {1: 6, 2: 5, 3: 2},
    "veranstaltung": {6: 2, 9: 5},
    "haushalt": {3: 3, 8: 2, 9: 3},
    "foerdermittel": {9: 2, 10: 3, 11: 2},
    "zielvereinbarung": {2: 2, 11: 3, 12: 2},
}
"""What piles up in which month, by activity."""

_MINUTES = {30: 4, 45: 3, 60: 8, 90: 7, 120: 7, 150: 2, 180: 4, 240: 2, 360: 0.6}
_FULL_DAY, _BRIEF = 360, 30
"""A day that is full in minutes takes only brief entries more."""


def draw_work(
    rng: Random, days: Sequence[date], codes: CodeBook, activities: Mapping[str, float] = ACTIVITIES
) -> Iterator[WorkEntry]:
    """Yield one entry for each of the days, with the function that its activity belongs to."""
    spent: Counter[date] = Counter()
    for day in days:
        weights = {
            activity: weight * _SEASONS.get(activity, {}).get(day.month, 1)
            for activity, weight in activities.items()
        }
        activity = pick(rng, weights)
        described = happens(rng, 70)
        minutes = pick(rng, _MINUTES)
        if spent[day] + minutes > _FULL_DAY:
            minutes = _BRIEF
        spent[day] += minutes
        draft = WorkEntry(
            day=day,
            minutes=minutes,
            description=rng.choice(WORK_DESCRIPTIONS[activity]) if described else "",
        )
        yield with_activity(draft, activity, codes)
