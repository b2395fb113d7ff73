"""What a workbook says about itself, in its properties and on printed pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Document:
    """Title and origin of a workbook; ``made_at`` (aware) counts as created and modified.

    Printed pages show the title and the ``marking`` (such as "intern") above, the creator below.
    """

    title: str
    creator: str
    made_at: datetime
    subject: str = ""
    marking: str = ""
