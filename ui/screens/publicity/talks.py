"""The screen of talks and trainings that the officer gave."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.event import Counting
from intdesk.domain.publicity import MAX_TITLE, Talk
from intdesk.sheets.cells import CellKind
from ui.context import AppContext
from ui.cost_links import CostSection
from ui.editors import ProposingEditor, code_editor, contact_editor
from ui.event_texts import counting_words, talk_fields
from ui.kit.form.amounts import DayEditor, MinutesEditor, NumberEditor
from ui.kit.form.choices import SegmentsEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.mnemonics import MENU_LETTERS
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.record_panel import RecordEntry
from ui.shown_fields import ShownField

if TYPE_CHECKING:
    from intdesk.services.records import Records

MINUTE_CHIPS = (30, 45, 60, 90, 120, 180)
_HALF = 150


def _text(german: str) -> str:
    return QCoreApplication.translate("talks", german)


class TalkEntry(RecordEntry[Talk]):
    """What the panel of talks is made of."""

    name = "talk"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        names = talk_fields()
        letters = {Counting.COUNTED: "z", Counting.ESTIMATED: "s"}
        ways = [(key, word, letters[Counting(key)]) for key, word in counting_words().items()]
        self._proposing = [
            ProposingEditor(context, name, Kind.TALK, longest=MAX_TITLE)
            for name in ("audience", "place")
        ]
        audience, place = self._proposing
        organiser = contact_editor(context, "organiser")
        own = _text("Mit Vorbereitung und Weg; zählt von selbst als Arbeitszeit.")
        self.form = Form(
            "talk_form",
            [
                Field("title", names["title"], TextEditor("title", longest=MAX_TITLE),
                      required=True, wide=True),
                Field("day", names["day"], DayEditor("day", context.clock.today), required=True),
                Field("kind", names["kind"],
                      code_editor(context, "kind", CodeListId.TALK_KIND), wide=True),
                Field("audience", names["audience"], audience, wide=True),
                Field("participants", names["participants"], NumberEditor("participants"),
                      width=_HALF),
                Field("counting", names["counting"], SegmentsEditor("counting", ways), wide=True),
                Field("minutes", names["minutes"], MinutesEditor("minutes", MINUTE_CHIPS),
                      wide=True, hint=own),
                Field("place", names["place"], place, wide=True),
                Field("organiser", names["organiser_name"], organiser, wide=True),
                Field("note", names["note"], NoteEditor("note"), wide=True),
            ],
            taken=MENU_LETTERS,
        )  # fmt: skip

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Vortrag erfassen") if new else _text("Vortrag bearbeiten")

    def store(self) -> Records[Talk]:
        """Return the use cases of talks."""
        return self._context.office.talks

    def blank(self) -> Talk:
        """Return a draft of today."""
        return Talk(day=self._context.clock.today())

    def finish(self, draft: Talk) -> Talk:
        """Return the draft with its way of counting as the domain knows it."""
        return replace(draft, counting=Counting(draft.counting))

    def remember(self, draft: Talk) -> None:
        """Propose the new audience and place from now on."""
        del draft
        for editor in self._proposing:
            editor.propose()

    def said(self, draft: Talk) -> str:
        """Return day and topic."""
        day = format_day(draft.day) if draft.day else ""
        return _text("{day}, {title}").format(day=day, title=draft.title)

    def first_field(self, *, new: bool) -> str:
        """Begin with the topic."""
        del new
        return "title"


def talk_columns() -> list[ShownField]:
    """Return the fields in the order in which they are shown."""
    names = talk_fields()
    kind = CodeListId.TALK_KIND
    number, minutes = CellKind.NUMBER, CellKind.MINUTES
    return [
        ShownField("day", names["day"], CellKind.DAY, width=104, visible=True),
        ShownField("title", names["title"], width=260, visible=True),
        ShownField("kind", names["kind"], list_id=kind, width=160, visible=True),
        ShownField("audience", names["audience"], width=170, visible=True),
        ShownField("participants", names["participants"], number, width=110, visible=True),
        ShownField("minutes", names["minutes"], minutes, width=100, visible=True),
        ShownField("counting", names["counting"], words=counting_words(), width=100),
        ShownField("place", names["place"], width=140),
        ShownField("organiser_name", names["organiser_name"], width=180),
        ShownField("note", names["note"], width=220),
    ]


def talk_spec() -> ListSpec:
    """Return what the list of talks is made of."""
    return ListSpec(
        kind=Kind.TALK,
        name="talks",
        title=_text("Vorträge und Schulungen"),
        icon="messages-square",
        fields=tuple(talk_columns()),
        filters=("kind", "participants", "minutes", "day"),
        search=_text("Suchen: Thema, Zielgruppe, Ort …"),
        one=_text("Vortrag"),
        many=_text("Vorträge"),
        nothing=_text("Noch keine Vorträge oder Schulungen in diesem Jahr."),
        first=_text("Vortrag erfassen"),
    )


class TalkPage(RecordPage):
    """Talks and trainings; their time is working time by itself."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        super().__init__(context, talk_spec(), TalkEntry(context))
        self.costs = CostSection(context, Kind.TALK).follow(self.panel)
        self.panel.add_below(self.costs)
