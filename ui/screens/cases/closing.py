"""Closing a case with a reason, and opening it again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from intdesk.domain.case import Case
from intdesk.domain.changes import Changes
from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import format_day
from ui.closing_section import ClosingSection, ClosingWords
from ui.context import AppContext
from ui.editors import code_editor
from ui.kit.form.amounts import PastDayEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.mnemonics import EVERY_LETTER
from ui.texts import case_fields

_HALF = 150


def _text(german: str) -> str:
    return QCoreApplication.translate("case_closing", german)


@dataclass(frozen=True, slots=True)
class ClosingDraft:
    """Day and reason (a code) of a closing."""

    closed_on: date | None = None
    closing_reason: str = ""


class CaseClosing(ClosingSection[Case]):
    """Folds out day and reason of an open case, or how a closed one ended."""

    def __init__(self, context: AppContext, settled: Callable[[], bool]) -> None:
        """Begin without a case."""
        words = ClosingWords("case", _text("Fall abschließen"))
        form = _closing_form(context)
        super().__init__(context, settled, words, form, ("closed_on", "closing_reason"))

    def fresh(self, record: Case) -> ClosingDraft:
        """Begin with today."""
        del record
        return ClosingDraft(self._context.clock.today())

    def told(self, record: Case) -> str:
        """Return when and why the case was closed, earlier closings included."""
        return "\n".join(self._history(record))

    def close_with(self, record: Case, draft: ClosingDraft) -> Changes:
        """Close the case."""
        assert draft.closed_on is not None  # noqa: S101 - the section asks for it
        return self._context.office.cases.close(record.id, draft.closed_on, draft.closing_reason)

    def reopen(self, record: Case) -> Changes:
        """Open the case again."""
        return self._context.office.cases.reopen(record.id)

    def _history(self, case: Case) -> Iterator[str]:
        codes = self._context.codes
        for former in case.closings:
            yield _text("Am {day} abgeschlossen ({reason}), am {again} wieder geöffnet.").format(
                day=format_day(former.closed_on),
                reason=codes.label(CodeListId.CLOSING_REASON, former.reason),
                again=format_day(former.reopened_on),
            )
        if case.closed_on is not None:
            reason = codes.label(CodeListId.CLOSING_REASON, case.closing_reason)
            words = _text("Abgeschlossen am {day}: {reason}.")
            yield words.format(day=format_day(case.closed_on), reason=reason)


def _closing_form(context: AppContext) -> Form:
    day = PastDayEditor("closed_on", context.clock.today)
    reason = code_editor(context, "closing_reason", CodeListId.CLOSING_REASON)
    name = case_fields()["closing_reason"]
    return Form(
        "case_closing_form",
        [
            Field("closed_on", _text("Tag"), day, required=True, width=_HALF),
            Field("closing_reason", name, reason, required=True, width=_HALF),
        ],
        taken=EVERY_LETTER,
    )
