"""What the files of an analysis say besides its table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from intdesk.domain.analysis_table import AnalysisTable


@dataclass(frozen=True, slots=True)
class AnalysisSheet:
    """A table with its title, office and moment (aware).

    ``selection`` are the words and filters for reading, ``marks`` what restricts its use.
    """

    table: AnalysisTable
    title: str
    office: str
    made_at: datetime
    program: str
    selection: Sequence[str] = ()
    marks: str = ""
