"""Closed periods: spans of days without office hours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.dates import format_day
from intdesk.domain.office_hour import MAX_PLACE, Closure
from intdesk.sheets.cells import CellKind
from ui.context import AppContext
from ui.hours_texts import closure_fields
from ui.kit.buttons import Button, back_button
from ui.kit.form.amounts import DayEditor
from ui.kit.form.editor import TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.mnemonics import MENU_LETTERS
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.record_panel import RecordEntry
from ui.shown_fields import ShownField
from ui.targets import PageId, Target

if TYPE_CHECKING:
    from intdesk.services.records import Records


def _text(german: str) -> str:
    return QCoreApplication.translate("closures", german)


class ClosureEntry(RecordEntry[Closure]):
    """What the panel of closed periods is made of."""

    name = "closure"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        names, today = closure_fields(), context.clock.today
        self.form = Form(
            "closure_form",
            [
                Field("first", names["first"], DayEditor("first", today), required=True),
                Field("last", names["last"], DayEditor("last", today), required=True),
                Field(
                    "reason", names["reason"], TextEditor("reason", longest=MAX_PLACE),
                    required=True, wide=True,
                    hint=_text("Zum Beispiel Urlaub, Fortbildung, Betriebsferien."),
                ),
            ],
            taken=MENU_LETTERS,
        )  # fmt: skip

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Schließzeit eintragen") if new else _text("Schließzeit bearbeiten")

    def store(self) -> Records[Closure]:
        """Return the use cases of closed periods."""
        return self._context.office.closures

    def blank(self) -> Closure:
        """Return an empty draft."""
        return Closure()

    def said(self, draft: Closure) -> str:
        """Return the days and the reason."""
        days = [format_day(day) for day in (draft.first, draft.last) if day]
        return _text("{days}, {reason}").format(days=" – ".join(days), reason=draft.reason)

    def first_field(self, *, new: bool) -> str:
        """Begin with the first day."""
        del new
        return "first"


def closure_spec() -> ListSpec:
    """Return what the list of closed periods is made of."""
    names = closure_fields()
    return ListSpec(
        kind=Kind.CLOSURE,
        name="closures",
        title=_text("Schließzeiten"),
        icon="calendar",
        fields=(
            ShownField("first", names["first"], CellKind.DAY, width=110, visible=True),
            ShownField("last", names["last"], CellKind.DAY, width=110, visible=True),
            ShownField("reason", names["reason"], width=240, visible=True),
        ),
        filters=("first", "last"),
        search=_text("Suchen: Grund …"),
        one=_text("Schließzeit"),
        many=_text("Schließzeiten"),
        nothing=_text("Noch keine Schließzeiten. Gesetzliche Feiertage sind schon bekannt."),
        first=_text("Schließzeit eintragen"),
        dated=False,
    )


class ClosurePage(RecordPage):
    """Holidays of the office and other days on which the plan does not hold."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        super().__init__(context, closure_spec(), ClosureEntry(context))

    def more_buttons(self) -> Sequence[Button]:
        """Return the way back to the dates."""
        back = back_button("closures_back", self.tr("Zu den Sprechzeiten"))
        back.clicked.connect(lambda: self.context.router.go(Target(PageId.OFFICE_HOURS)))
        return (back,)
