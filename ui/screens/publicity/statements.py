"""The screen of statements: whether the office was asked in time, and what came of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.publicity import MAX_TITLE, Statement, in_time
from intdesk.sheets.cells import CellKind
from ui.context import AppContext
from ui.cost_links import CostSection
from ui.editors import ProposingEditor, code_editor, codes_editor
from ui.event_texts import press_fields, statement_fields
from ui.kit.form.amounts import DayEditor, PastDayEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.kit.labels import TextStyle, label
from ui.kit.table.source import Row
from ui.linked_lists import LinkedList, LinkedSection, field_link
from ui.mnemonics import MENU_LETTERS
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.record_panel import RecordEntry
from ui.shown_fields import Codes, ShownField

if TYPE_CHECKING:
    from intdesk.services.records import Records

_HALF = 150


def _text(german: str) -> str:
    return QCoreApplication.translate("statements", german)


class StatementEntry(RecordEntry[Statement]):
    """What the panel of statements is made of."""

    name = "statement"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        names, today = statement_fields(), context.clock.today
        self._body = ProposingEditor(context, "body", Kind.STATEMENT, longest=MAX_TITLE)
        fields = codes_editor(context, "fields_of_action", CodeListId.FIELD_OF_ACTION)
        position = code_editor(context, "position", CodeListId.STATEMENT_POSITION)
        outcome = code_editor(context, "outcome", CodeListId.STATEMENT_OUTCOME)
        days = {
            name: Field(name, names[name], kind(name, today), required=required, width=_HALF)
            for name, kind, required in (
                ("informed_on", PastDayEditor, True), ("given_on", PastDayEditor, False),
                ("decided_on", DayEditor, False),
            )
        }  # fmt: skip
        self.form = Form(
            "statement_form",
            [
                Field("title", names["title"], TextEditor("title", longest=MAX_TITLE),
                      required=True, wide=True),
                Field("number", names["number"], TextEditor("number", longest=MAX_TITLE),
                      width=_HALF),
                Field("body", names["body"], self._body, wide=True),
                *days.values(),
                Field("position", names["position"], position, wide=True),
                Field("content", names["content"], NoteEditor("content"), wide=True),
                Field("outcome", names["outcome"], outcome, wide=True),
                Field("fields_of_action", names["fields_of_action"], fields, wide=True),
                Field("note", names["note"], NoteEditor("note"), wide=True),
            ],
            taken=MENU_LETTERS,
        )  # fmt: skip

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Stellungnahme erfassen") if new else _text("Stellungnahme bearbeiten")

    def store(self) -> Records[Statement]:
        """Return the use cases of statements."""
        return self._context.office.statements

    def blank(self) -> Statement:
        """Return a draft of today."""
        return Statement(informed_on=self._context.clock.today())

    def remember(self, draft: Statement) -> None:
        """Propose the new body from now on."""
        del draft
        self._body.propose()

    def said(self, draft: Statement) -> str:
        """Return the subject with its number and the days of notice."""
        day = format_day(draft.informed_on) if draft.informed_on else ""
        return _text("{title}, informiert am {day}").format(title=draft.title, day=day)

    def first_field(self, *, new: bool) -> str:
        """Begin with the subject."""
        del new
        return "title"


@dataclasses.dataclass(frozen=True, slots=True)
class NoticeField(ShownField):
    """The days of notice, and whether they were enough; exports write the number."""

    threshold: Callable[[], int] = dataclasses.field(kw_only=True)

    def text(self, row: Row, codes: Codes) -> str:
        """Return what a cell shows."""
        days = row.get("notice_days")
        text = ShownField.text(self, row, codes)
        if not isinstance(days, int):
            return text
        return f"{'✓' if in_time(days, self.threshold()) else '!'} {text}"


def statement_columns(threshold: Callable[[], int]) -> list[ShownField]:
    """Return the fields in the order in which they are shown."""
    names = statement_fields()
    position, outcome = CodeListId.STATEMENT_POSITION, CodeListId.STATEMENT_OUTCOME
    notice = NoticeField(
        "notice_days", names["notice_days"], CellKind.NUMBER, width=104, visible=True,
        threshold=threshold,
    )  # fmt: skip
    fields = CodeListId.FIELD_OF_ACTION
    return [
        ShownField("informed_on", names["informed_on"], CellKind.DAY, width=112, visible=True),
        ShownField("title", names["title"], width=200, visible=True),
        ShownField("body", names["body"], width=150),
        ShownField("decided_on", names["decided_on"], CellKind.DAY, width=124, visible=True),
        notice,
        ShownField("position", names["position"], list_id=position, width=110, visible=True),
        ShownField("outcome", names["outcome"], list_id=outcome, width=150),
        ShownField("number", names["number"], width=110),
        ShownField("given_on", names["given_on"], CellKind.DAY, width=116),
        ShownField("fields_of_action", names["fields_of_action"], list_id=fields, width=180,
                   sortable=False),
        ShownField("content", names["content"], width=260),
        ShownField("note", names["note"], width=220),
    ]  # fmt: skip


def statement_spec(context: AppContext) -> ListSpec:
    """Return what the list of statements is made of."""
    return ListSpec(
        kind=Kind.STATEMENT,
        name="statements",
        title=_text("Stellungnahmen"),
        icon="file-text",
        fields=tuple(statement_columns(lambda: context.office.office.get().notice_days)),
        filters=("position", "outcome", "notice_days", "fields_of_action", "decided_on"),
        search=_text("Suchen: Gegenstand, Vorlage, Gremium …"),
        one=_text("Stellungnahme"),
        many=_text("Stellungnahmen"),
        nothing=_text("Noch keine Stellungnahmen in diesem Jahr."),
        first=_text("Stellungnahme erfassen"),
        timed=False,
    )


class StatementPage(RecordPage):
    """Statements with the days between information and decision."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        super().__init__(context, statement_spec(context), StatementEntry(context))
        self._notice = label("", TextStyle.MUTED, name="statement_notice", wrap=True)
        names = press_fields()
        self.press = LinkedSection(
            context,
            Kind.STATEMENT,
            LinkedList(
                Kind.PRESS_ITEM, _text("Presse"), field_link("statement_id"),
                (
                    ShownField("day", names["day"], CellKind.DAY, width=104),
                    ShownField("medium", names["medium"], width=120),
                    ShownField("title", names["title"]),
                ),
                create=_text("Presse-Eintrag hinzufügen"), sort="day", listed=False,
            ),
        )  # fmt: skip
        self.costs = CostSection(context, Kind.STATEMENT).follow(self.panel)
        self.panel.add_below(self._notice, self.press, self.costs)
        self.panel.loaded.connect(lambda _new: self._show_parts())
        self.panel.binder.changed.connect(self._show_notice)
        self._show_parts()

    def concerns(self, changes: Changes) -> bool:
        """Refresh for press items and for the threshold of the office, too."""
        return super().concerns(changes) or bool(changes.kinds & {Kind.PRESS_ITEM, Kind.OFFICE})

    def refresh(self) -> None:
        """Ask for list and parts anew."""
        super().refresh()
        self._show_parts()

    def _show_parts(self) -> None:
        self.press.show_record(self.panel.shown)
        self._show_notice()

    def _show_notice(self) -> None:
        draft: Statement = self.panel.binder.collect()
        days, threshold = draft.notice_days, self.context.office.office.get().notice_days
        enough = in_time(days, threshold)
        self._notice.setHidden(days is None)
        if enough is None:
            return
        words = (
            self.tr("✓ Rechtzeitig beteiligt: {n} Tage vor der Entscheidung informiert.")
            if enough
            else self.tr("! Nicht rechtzeitig beteiligt: {n} Tage, erwartet sind {least}.")
        )
        self._notice.setText(words.format(n=days, least=threshold))
