"""What the files of a ready evaluation say besides its tables."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from intdesk.domain.evaluation import Evaluation
from intdesk.texts.evaluations import SUBJECT


@dataclass(frozen=True, slots=True)
class EvaluationSheet:
    """An evaluation with office and moment (aware).

    ``marks`` restrict its use, ``subject`` says in the document's properties what it is.
    """

    evaluation: Evaluation
    office: str
    made_at: datetime
    program: str
    marks: str = ""
    subject: str = SUBJECT

    @property
    def title(self) -> str:
        """Return the title with its year; without one (0) the title says the period itself."""
        found = self.evaluation
        return f"{found.title} {found.year}" if found.year else found.title
