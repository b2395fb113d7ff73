"""What the papers of the gap matrix are made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from intdesk.domain.dates import format_day
from intdesk.domain.gap_matrix import GapMatrix
from intdesk.texts import offers as words


@dataclass(frozen=True, slots=True)
class MatrixSheet:
    """The matrix with what it is restricted to, in words (empty: to nothing)."""

    matrix: GapMatrix
    office: str
    municipality: str
    language: str
    made_at: datetime
    program: str
    marks: str = ""

    @property
    def selection(self) -> str:
        """Return what the matrix shows, of which day."""
        return words.MATRIX_FILTER.format(
            place=self.municipality or words.EVERYWHERE,
            language=self.language or words.EVERY_LANGUAGE,
            day=format_day(self.made_at.astimezone().date()),
        )

    @property
    def remarks(self) -> tuple[str, ...]:
        """Return what has to be known besides the table."""
        found = [words.MATRIX_LEGEND]
        if self.language:
            found.append(words.NEEDS_OF_ALL_LANGUAGES)
        if told := words.unplaced_words(*self.matrix.unplaced):
            found.append(told)
        return tuple(found)
