"""The words of the report about status lights that people set."""

from __future__ import annotations

TITLE = "Von Hand gesetzte Ampeln"
AGREEMENT = "Vereinbarung und Ziel"
GOAL_OF = "{department}, {agreement}: Ziel {number}"
HEADS = ("Ampel", "überprüft am", "Begründung")
NOTE = "Diese Ampeln folgen nicht der Regel. Die Begründung ist die der Stelle."
REVIEWED = "{department}, überprüft am {day}"
