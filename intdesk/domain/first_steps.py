"""The steps that lead into the work with a new file."""

from __future__ import annotations

from enum import StrEnum


class FirstStep(StrEnum):
    """A step, in the order in which it is best taken."""

    OFFICE = "office"
    CONSULTATION = "consultation"
    IMPORT = "import"
    WORK = "work"
    BACKUP = "backup"
    REPORT = "report"
    HELP = "help"
