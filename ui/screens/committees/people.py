"""The people of committees and meetings as lines: seats, and who was invited and came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from intdesk.domain.codes import CodeListId
from intdesk.domain.committee import Member
from intdesk.domain.meeting import Attendance, Decision, DecisionState, Presence
from intdesk.domain.meeting_problems import MAX_TEXT, MAX_VOTES
from ui.committee_words import decision_states, presences
from ui.context import AppContext
from ui.editors import code_editor, contact_editor
from ui.kit.form.amounts import DayEditor, NumberEditor
from ui.kit.form.editor import TextEditor
from ui.kit.form.lines import LineField, LineKind, LinesEditor
from ui.kit.form.pick import PickEditor

YES, NO = "yes", ""


def _text(german: str) -> str:
    return QCoreApplication.translate("committee_people", german)


class FlagEditor(PickEditor):
    """Yes or no, each in a word of its own."""

    def __init__(self, name: str, yes: str, no: str) -> None:
        """Begin with yes."""
        super().__init__(name, [(YES, yes), (NO, no)])

    def value(self) -> bool:  # type: ignore[override]
        """Tell whether it is yes."""
        return super().value() == YES

    def set_value(self, value: bool) -> None:  # type: ignore[override]  # noqa: FBT001
        """Show yes or no."""
        super().set_value(YES if value else NO)


def members_editor(context: AppContext) -> LinesEditor[Member]:
    """Return the editor of the seats of a committee."""

    def make(_line: Member | None, values: Mapping[str, Any]) -> Member:
        return Member(**values)

    today = context.clock.today
    fields = (
        LineField("contact", _text("Name"), lambda n: contact_editor(context, n), 210),
        LineField(
            "role", _text("Aufgabe"), lambda n: code_editor(context, n, CodeListId.MEMBER_ROLE), 180
        ),
        LineField(
            "voting", _text("Stimmrecht"),
            lambda n: FlagEditor(n, _text("ja"), _text("nein")), 90,
        ),
        LineField("since", _text("Seit"), lambda n: DayEditor(n, today), 140),
        LineField("until", _text("Bis"), lambda n: DayEditor(n, today), 140),
    )  # fmt: skip
    kind = LineKind(
        fields, make, _text("Mitglied"), _text("Mitglied hinzufügen"),
        lambda line: line.contact is None and not line.role and not line.since,
    )  # fmt: skip
    return LinesEditor("members", kind)


def attendance_editor(context: AppContext) -> LinesEditor[Attendance]:
    """Return the editor of who was invited to a meeting and who came."""

    def make(_line: Attendance | None, values: Mapping[str, Any]) -> Attendance:
        return Attendance(**{**values, "presence": Presence(values["presence"])})

    fields = (
        LineField("contact", _text("Name"), lambda n: contact_editor(context, n), 190),
        LineField(
            "presence", _text("Anwesenheit"),
            lambda n: PickEditor(n, list(presences().items())), 150,
        ),
        LineField(
            "guest", _text("Als"), lambda n: FlagEditor(n, _text("Gast"), _text("Mitglied")), 110
        ),
    )  # fmt: skip
    kind = LineKind(
        fields, make, _text("Person"), _text("Person hinzufügen"),
        lambda line: line.contact is None,
    )  # fmt: skip
    return LinesEditor("attendance", kind)


def decisions_editor(name: str) -> LinesEditor[Decision]:
    """Return the editor of the decisions of one item of an agenda."""

    def make(_line: Decision | None, values: Mapping[str, Any]) -> Decision:
        return Decision(**{**values, "state": DecisionState(values["state"])})

    def votes(field: str) -> NumberEditor:
        return NumberEditor(field, most=MAX_VOTES)

    fields = (
        LineField("text", _text("Wortlaut"), lambda n: TextEditor(n, longest=MAX_TEXT), 330),
        LineField("yes", _text("Ja"), votes, 64),
        LineField("no", _text("Nein"), votes, 64),
        LineField("abstained", _text("Enthaltung"), votes, 84),
        LineField(
            "state", _text("Stand"), lambda n: PickEditor(n, list(decision_states().items())), 130
        ),
    )  # fmt: skip
    kind = LineKind(
        fields, make, _text("Beschluss"), _text("Beschluss hinzufügen"),
        lambda line: line == Decision(),
    )  # fmt: skip
    return LinesEditor(name, kind)
