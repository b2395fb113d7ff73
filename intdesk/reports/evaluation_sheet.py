"""What the files of a ready evaluation say besides its tables."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from intdesk.domain.evaluation import Evaluation


@dataclass(frozen=True, slots=True)
class EvaluationSheet:
    """An evaluation with office and moment (aware); ``marks`` restrict its use."""

    evaluation: Evaluation
    office: str
    made_at: datetime
    program: str
    marks: str = ""

    @property
    def title(self) -> str:
        """Return the title with its year."""
        return f"{self.evaluation.title} {self.evaluation.year}"
