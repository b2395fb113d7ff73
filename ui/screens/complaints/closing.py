"""Closing a complaint with its outcome, and opening it again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Changes
from intdesk.domain.codes import CodeListId
from intdesk.domain.complaint import Complaint, days_to_close
from intdesk.domain.dates import format_day
from ui.closing_section import ClosingSection, ClosingWords
from ui.complaint_texts import complaint_fields
from ui.context import AppContext
from ui.editors import code_editor
from ui.kit.form.amounts import PastDayEditor
from ui.kit.form.editor import NoteEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.mnemonics import EVERY_LETTER
from ui.texts import counted

_HALF = 150


def _text(german: str) -> str:
    return QCoreApplication.translate("complaint_closing", german)


@dataclass(frozen=True, slots=True)
class ClosingDraft:
    """Day, outcome (a code) and lesson of a closing."""

    closed_on: date | None = None
    outcome: str = ""
    lesson: str = ""


class ComplaintClosing(ClosingSection[Complaint]):
    """Folds out what closes an open complaint, or how a closed one ended."""

    def __init__(self, context: AppContext, settled: Callable[[], bool]) -> None:
        """Begin without a complaint."""
        words = ClosingWords("complaint", _text("Abschließen"))
        form = _closing_form(context)
        super().__init__(context, settled, words, form, ("closed_on", "outcome"))

    def fresh(self, record: Complaint) -> ClosingDraft:
        """Begin with today and the lesson so far."""
        return ClosingDraft(self._context.clock.today(), lesson=record.lesson)

    def told(self, record: Complaint) -> str:
        """Return when the complaint was closed, after how long and how it ended."""
        if record.closed_on is None:
            return ""
        outcome = self._context.codes.label(CodeListId.COMPLAINT_OUTCOME, record.outcome)
        lasted = counted(days_to_close(record) or 0, _text("Tag"), _text("Tagen"))
        return _text("Abgeschlossen am {day} nach {days}: {outcome}.").format(
            day=format_day(record.closed_on), days=lasted, outcome=outcome
        )

    def close_with(self, record: Complaint, draft: ClosingDraft) -> Changes:
        """Close the complaint."""
        assert draft.closed_on is not None  # noqa: S101 - the section asks for it
        store = self._context.office.complaints
        return store.close(record.id, draft.closed_on, draft.outcome, draft.lesson)

    def reopen(self, record: Complaint) -> Changes:
        """Open the complaint again."""
        return self._context.office.complaints.reopen(record.id)


def _closing_form(context: AppContext) -> Form:
    names = complaint_fields()
    outcome = code_editor(context, "outcome", CodeListId.COMPLAINT_OUTCOME)
    day = PastDayEditor("closed_on", context.clock.today)
    advice = _text("Welche Lücke, welche Hürde zeigt sich? Ohne Namen.")
    return Form(
        "complaint_closing_form",
        [
            Field("closed_on", _text("Tag"), day, required=True, width=_HALF),
            Field("outcome", names["outcome"], outcome, required=True, width=_HALF),
            Field("lesson", names["lesson"], NoteEditor("lesson"), wide=True, hint=advice),
        ],
        taken=EVERY_LETTER,
    )
