"""The screen of press and public relations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.publicity import MAX_LINK, MAX_TITLE, PressItem
from intdesk.sheets.cells import CellKind
from ui.context import AppContext
from ui.editors import ProposingEditor, TitleEditor, code_editor
from ui.event_texts import press_fields
from ui.kit.buttons import Button, ButtonKind
from ui.kit.form.amounts import NumberEditor, PastDayEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.kit.layout import FlowRow
from ui.mnemonics import MENU_LETTERS
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.record_panel import RecordEntry
from ui.shown_fields import ShownField
from ui.targets import PageId, Target

if TYPE_CHECKING:
    from intdesk.services.records import Records

_MOST_REACH = 99_999_999


def _text(german: str) -> str:
    return QCoreApplication.translate("press", german)


class PressEntry(RecordEntry[PressItem]):
    """What the panel of press items is made of."""

    name = "press_item"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        names = press_fields()
        self._medium = ProposingEditor(context, "medium", Kind.PRESS_ITEM, longest=MAX_TITLE)
        link = TextEditor("link", longest=MAX_LINK)
        link.set_placeholder("https://")
        reach = NumberEditor("reach", most=_MOST_REACH)
        today = context.clock.today
        self.form = Form(
            "press_form",
            [
                Field("title", names["title"], TextEditor("title", longest=MAX_TITLE),
                      required=True, wide=True),
                Field("day", names["day"], PastDayEditor("day", today), required=True),
                Field("kind", names["kind"],
                      code_editor(context, "kind", CodeListId.PRESS_KIND), wide=True),
                Field("medium", names["medium"], self._medium, wide=True),
                Field("medium_kind", names["medium_kind"],
                      code_editor(context, "medium_kind", CodeListId.MEDIUM_KIND), wide=True),
                Field("reach", names["reach"], reach, hint=_text("Auflage oder Aufrufe")),
                Field("link", names["link"], link, wide=True),
                Field("event_id", names["event_title"],
                      TitleEditor(context, "event_id", Kind.EVENT), wide=True),
                Field("statement_id", names["statement_title"],
                      TitleEditor(context, "statement_id", Kind.STATEMENT), wide=True),
                Field("note", names["note"], NoteEditor("note"), wide=True),
            ],
            taken=MENU_LETTERS,
        )  # fmt: skip

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Presse-Eintrag erfassen") if new else _text("Presse-Eintrag bearbeiten")

    def store(self) -> Records[PressItem]:
        """Return the use cases of press items."""
        return self._context.office.press_items

    def blank(self) -> PressItem:
        """Return a draft of today."""
        return PressItem(day=self._context.clock.today())

    def remember(self, draft: PressItem) -> None:
        """Propose the new medium from now on."""
        del draft
        self._medium.propose()

    def said(self, draft: PressItem) -> str:
        """Return day and title."""
        day = format_day(draft.day) if draft.day else ""
        return _text("{day}, {title}").format(day=day, title=draft.title)

    def first_field(self, *, new: bool) -> str:
        """Begin with the title."""
        del new
        return "title"


def press_columns() -> list[ShownField]:
    """Return the fields in the order in which they are shown."""
    names = press_fields()
    kind, medium = CodeListId.PRESS_KIND, CodeListId.MEDIUM_KIND
    return [
        ShownField("day", names["day"], CellKind.DAY, width=104, visible=True),
        ShownField("title", names["title"], width=260, visible=True),
        ShownField("medium", names["medium"], width=150, visible=True),
        ShownField("medium_kind", names["medium_kind"], list_id=medium, width=140, visible=True),
        ShownField("kind", names["kind"], list_id=kind, width=160),
        ShownField("reach", names["reach"], CellKind.NUMBER, width=100, visible=True),
        ShownField("event_title", names["event_title"], width=180),
        ShownField("statement_title", names["statement_title"], width=180),
        ShownField("link", names["link"], width=220),
        ShownField("note", names["note"], width=220),
    ]


def press_spec() -> ListSpec:
    """Return what the list of press items is made of."""
    return ListSpec(
        kind=Kind.PRESS_ITEM,
        name="press",
        title=_text("Presse und Öffentlichkeit"),
        icon="megaphone",
        fields=tuple(press_columns()),
        filters=("medium_kind", "kind", "reach", "day"),
        search=_text("Suchen: Titel, Medium, Notiz …"),
        one=_text("Eintrag"),
        many=_text("Einträge"),
        nothing=_text("Noch keine Presse-Einträge in diesem Jahr."),
        first=_text("Presse-Eintrag erfassen"),
        timed=False,
    )


class PressPage(RecordPage):
    """What was in the media and what the office published."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        super().__init__(context, press_spec(), PressEntry(context))
        self._to_event = self._way("press_event", _text("Zur Veranstaltung"))
        self._to_statement = self._way("press_statement", _text("Zur Stellungnahme"))
        self._to_event.clicked.connect(lambda: self._open(PageId.EVENTS, self._shown().event_id))
        self._to_statement.clicked.connect(
            lambda: self._open(PageId.STATEMENTS, self._shown().statement_id)
        )
        self.panel.add_below(FlowRow(self._to_event, self._to_statement))
        self.panel.loaded.connect(lambda _new: self._show_ways())
        self._show_ways()

    def arrive(self, target: Target) -> None:
        """Begin an item for an event or a statement, or do what every list does."""
        if not target.create or target.link is None:
            super().arrive(target)
        elif self.panel.may_leave():
            field = "event_id" if target.link.kind is Kind.EVENT else "statement_id"
            day = self.context.clock.today()
            self.panel.begin(PressItem(day=day, **{field: target.link.id}))  # type: ignore[arg-type]
            self.show_form()
            self.panel.focus_first()

    def concerns(self, changes: Changes) -> bool:
        """Refresh for the titles of events and statements, too."""
        return super().concerns(changes) or bool(changes.kinds & {Kind.EVENT, Kind.STATEMENT})

    def _way(self, name: str, text: str) -> Button:
        return Button(name, text, ButtonKind.LINK, icon="external-link")

    def _shown(self) -> PressItem:
        draft: PressItem = self.panel.binder.collect()
        return draft

    def _show_ways(self) -> None:
        shown = self._shown()
        self._to_event.setVisible(bool(self.panel.shown and shown.event_id))
        self._to_statement.setVisible(bool(self.panel.shown and shown.statement_id))

    def _open(self, page: PageId, record_id: int | None) -> None:
        if record_id:
            self.context.router.go(Target(page, record=record_id))
