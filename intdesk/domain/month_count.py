"""What can be compared month by month."""

from __future__ import annotations

from enum import StrEnum


class MonthCount(StrEnum):
    """What the comparison of months counts."""

    CONSULTATIONS = "consultations"
    MINUTES = "minutes"
    PERSONS = "persons"
    CASES = "cases"
