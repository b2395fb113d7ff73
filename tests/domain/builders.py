"""Short ways to code books and drafts for tests of the domain."""

from __future__ import annotations

from datetime import date

from intdesk.domain.codes import Code, CodeBook, CodeListId
from intdesk.domain.consultation import Consultation

TODAY = date(2026, 11, 21)


def small_book() -> CodeBook:
    """Return a few entries of some lists, one of them retired."""
    return CodeBook(
        [
            Code(CodeListId.TOPIC, "08", "Wohnen", 2),
            Code(CodeListId.TOPIC, "01", "Aufenthalt", 1),
            Code(CodeListId.TOPIC, "98", "Altes Thema", 3, retired=True),
            Code(CodeListId.HELP_KIND, "info", "Information"),
            Code(CodeListId.CONTACT_KIND, "job", "Jobcenter"),
            Code(CodeListId.FUNCTION, "beratung", "Beratung"),
            Code(CodeListId.FUNCTION, "steuerung", "Steuerung"),
            Code(CodeListId.TASK_GROUP, "1", "Konzeptionelle Arbeit"),
            Code(
                CodeListId.ACTIVITY,
                "konzept",
                "Konzept",
                extra={"function": "steuerung", "task_group": "1"},
            ),
        ]
    )


def consultation(**values: object) -> Consultation:
    """Return a draft that may be saved, with some fields set differently."""
    usual: dict[str, object] = {"day": date(2026, 3, 2), "minutes": 30, "topic": "08"}
    return Consultation(**(usual | values))  # type: ignore[arg-type]
