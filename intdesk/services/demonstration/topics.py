"""What people come with: main topics by residence status, and what follows from a topic."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from intdesk.services.demonstration.chance import pick

_GENERAL: Mapping[str, float] = {
    "01": 9, "02": 4, "03": 4, "04": 11, "05": 10, "06": 6, "07": 10, "08": 11, "09": 15,
    "10": 7, "11": 4, "12": 4, "13": 12, "14": 2, "15": 3, "16": 0.7, "99": 1.5,
}  # fmt: skip
_BY_STATUS: dict[str, Mapping[str, float]] = {
    "GEST": {"01": 30, "04": 8, "08": 10, "10": 9, "13": 6, "09": 7, "07": 5, "05": 5, "16": 1},
    "DULD": {"01": 34, "07": 10, "06": 6, "08": 8, "10": 8, "09": 6, "12": 2, "16": 3},
    "CHANCE": {"01": 30, "07": 12, "04": 10, "03": 1, "13": 6},
    "UKR": {"01": 7, "04": 14, "05": 12, "06": 10, "07": 12, "08": 9, "09": 16, "10": 8, "13": 10},
    "EU": {"05": 12, "07": 14, "08": 11, "09": 18, "12": 9, "13": 16, "11": 4, "04": 9, "10": 5},
    "NE": {"03": 26, "02": 8, "05": 8, "09": 10, "07": 8, "08": 8, "12": 6, "13": 10, "15": 5},
    "GFK": {"02": 15, "03": 10, "04": 8, "05": 10, "08": 14, "09": 16, "07": 10, "13": 8, "10": 6},
    "DE": {"09": 10, "12": 6, "13": 8, "14": 6, "15": 12, "05": 6},
}
_BY_PROFESSIONALS: Mapping[str, float] = {
    "01": 14, "04": 12, "05": 14, "07": 14, "08": 8, "09": 8, "10": 6, "13": 8, "14": 5, "15": 16,
}  # fmt: skip

DONE_FOR: dict[str, Mapping[str, float]] = {
    "01": {"abh": 8, "bamf": 2},
    "02": {"abh": 1},
    "03": {"einbuergerung": 1},
    "04": {"bamf": 3, "jobcenter": 1},
    "05": {"bildung": 5, "jugendamt": 1, "jobcenter": 1},
    "07": {"agentur": 3, "jobcenter": 4},
    "08": {"wohnung": 4, "sozialamt": 2, "wohngeld": 2},
    "09": {"jobcenter": 8, "familienkasse": 4, "sozialamt": 3, "wohngeld": 3},
    "10": {"krankenkasse": 3, "sozialamt": 1},
    "11": {"familienkasse": 2, "jugendamt": 2, "standesamt": 1},
    "13": {"buergeramt": 3, "fuehrerschein": 2, "finanzamt": 1, "rente": 1},
}
"""Whose work was done instead, by topic: mostly form filling (domain.md 0)."""


def draw_topic(rng: Random, status: str) -> str:
    """Return the main topic of a person with this residence status (empty = not known)."""
    return pick(rng, _BY_STATUS.get(status, _GENERAL))


def draw_professional_topic(rng: Random) -> str:
    """Return the main topic of volunteers, staff of other bodies, employers and clubs."""
    return pick(rng, _BY_PROFESSIONALS)


def draw_further_topics(rng: Random, main: str) -> tuple[str, ...]:
    """Return up to two other topics of the same talk: matters come together."""
    count = pick(rng, {0: 68, 1: 25, 2: 7})
    others = {topic: weight for topic, weight in _GENERAL.items() if topic not in {main, "99"}}
    chosen: list[str] = []
    for _ in range(count):
        chosen.append(pick(rng, others))
        del others[chosen[-1]]
    return tuple(chosen)
