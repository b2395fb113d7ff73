"""Texts that begin with a status light, as tables have them: ``● grün: Kitas öffnen``."""

from __future__ import annotations

from collections.abc import Sequence

from intdesk.domain.status_light import Light
from intdesk.texts.target_labels import LIGHT_SIGNS, light_words

LIGHT_TABLE = "goals_by_light"
"""The table whose lines are lights."""
UNREVIEWED = "unreviewed"
"""The line below the grey ones: goals without a review."""

BY_HAND = "{light} (von Hand)"
PARTLY_BY_HAND = "{light} (teils von Hand)"


def marked_light(light: Light, *, by_hand: bool) -> str:
    """Return a light in words, with the sign of one that people set instead of the rule."""
    return BY_HAND.format(light=light_words(light)) if by_hand else light_words(light)


def agreement_light_words(light: Light, by_hand: Sequence[bool]) -> str:
    """Return the light of an agreement; ``by_hand`` tells of each goal whether people set its."""
    if any(by_hand) and not all(by_hand):
        return PARTLY_BY_HAND.format(light=light_words(light))
    return marked_light(light, by_hand=any(by_hand))


def parted_light(text: str) -> tuple[Light | None, str]:
    """Return the light that a text begins with, and the text with its word but without its sign."""
    for light, sign in LIGHT_SIGNS.items():
        if text.startswith(light_words(light)):
            return light, text.removeprefix(sign).lstrip()
    return None, text


def coded_light(table: str, code: str) -> Light | None:
    """Return the light that a line of a table of lights stands for, ``None`` in other tables."""
    return Light(code) if table == LIGHT_TABLE and code not in {"", UNREVIEWED} else None
