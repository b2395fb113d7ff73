"""The form of an offer: what, from whom and for whom first, the rest folded away by subject."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.contact import distinct
from intdesk.domain.contact_parts import Nature
from intdesk.domain.offer import MAX_LINK, MAX_TITLE, Offer, OfferState
from ui.context import AppContext
from ui.editors import (
    ProposingEditor,
    code_editor,
    codes_editor,
    contact_editor,
    municipalities_editor,
)
from ui.kit.form.amounts import DayEditor, NumberEditor, PastDayEditor
from ui.kit.form.choices import SegmentsEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form, Group
from ui.kit.form.one_of import OneOfEditor
from ui.mnemonics import MENU_LETTERS
from ui.offer_words import OFFER_SIGNS, directory_words, named_words, offer_fields, offer_states
from ui.record_panel import RecordEntry

if TYPE_CHECKING:
    from intdesk.services.records import Records

_HALF = 150
_PROPOSED = ("times", "place", "fee", "registration")


def _text(german: str) -> str:
    return QCoreApplication.translate("offer_form", german)


class OfferEntry(RecordEntry[Offer]):
    """What the panel of offers is made of."""

    name = "offer"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        self._names = offer_fields()
        self._lines = {
            name: ProposingEditor(context, name, Kind.OFFER, longest=MAX_TITLE)
            for name in _PROPOSED
        }
        self.form = Form("offer_form", self._first(), sections=self._sections(), taken=MENU_LETTERS)

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Angebot erfassen") if new else _text("Angebot bearbeiten")

    def store(self) -> Records[Offer]:
        """Return the use cases of offers."""
        return self._context.office.offers

    def blank(self) -> Offer:
        """Return a draft that counts as checked today."""
        return Offer(checked_on=self._context.clock.today())

    def finish(self, draft: Offer) -> Offer:
        """Return the draft with its choices as the domain knows them."""
        places = distinct(draft.municipalities)
        return replace(draft, state=OfferState(draft.state), municipalities=places)

    def remember(self, draft: Offer) -> None:
        """Propose the new places, times and fees from now on."""
        del draft
        for editor in self._lines.values():
            editor.propose()

    def said(self, draft: Offer) -> str:
        """Return the title."""
        return draft.title

    def first_field(self, *, new: bool) -> str:
        """Begin with the title."""
        del new
        return "title"

    def _first(self) -> Sequence[Field]:
        context = self._context
        letters = {
            OfferState.PLANNED: "g", OfferState.RUNNING: "l", OfferState.PAUSED: "p",
            OfferState.ENDED: "e",
        }  # fmt: skip
        states = [
            (key, f"{OFFER_SIGNS[OfferState(key)]} {word}", letters[OfferState(key)])
            for key, word in offer_states().items()
        ]
        return [
            self._field("title", TextEditor("title", longest=MAX_TITLE), required=True, wide=True),
            self._field("provider", contact_editor(context, "provider"), wide=True),
            self._field("kind", code_editor(context, "kind", CodeListId.OFFER_KIND), wide=True),
            self._field("state", SegmentsEditor("state", states), wide=True),
            self._several("fields_of_action", CodeListId.FIELD_OF_ACTION),
            self._several("target_groups", CodeListId.TARGET_GROUP),
            self._field("times", self._lines["times"], wide=True),
            self._field("place", self._lines["place"], wide=True),
        ]

    def _sections(self) -> Sequence[Group]:
        return [
            Group(_text("Gemeinden, Sprachen, Zeitraum, Plätze"), self._where()),
            Group(_text("Kosten, Anmeldung, Beschreibung"), self._how()),
            Group(_text("Öffentliches Verzeichnis"), self._public()),
            Group(_text("Prüfung, Einordnung, Notiz"), self._inside()),
        ]

    def _where(self) -> tuple[Field, ...]:
        today = self._context.clock.today
        places = municipalities_editor(self._context, "municipalities")
        return (
            self._field("municipalities", places, wide=True,
                        hint=_text("Leer lassen, wenn es überall gilt.")),
            self._several("languages", CodeListId.LANGUAGE),
            *(self._field(name, DayEditor(name, today)) for name in ("begins_on", "ends_on")),
            *(self._field(name, NumberEditor(name)) for name in ("capacity", "taken")),
        )  # fmt: skip

    def _how(self) -> tuple[Field, ...]:
        hint = _text("Steht im Verzeichnis, also für alle lesbar.")
        return (
            self._field("fee", self._lines["fee"], wide=True),
            self._field("registration", self._lines["registration"], wide=True),
            self._field("link", TextEditor("link", longest=MAX_LINK), wide=True),
            self._field("description", NoteEditor("description"), wide=True, hint=hint),
        )

    def _public(self) -> tuple[Field, ...]:
        shown = [(key == "1", word) for key, word in directory_words().items()]
        named = [(key == "1", word) for key, word in named_words().items()]
        hint = _text(
            "Als Anbieter oder Ansprechperson. Ohne Einwilligung beim Kontakt steht niemand dort."
        )
        person = contact_editor(self._context, "person", Nature.PERSON)
        return (
            self._field("internal", OneOfEditor("internal", shown), wide=True),
            self._field("person", person, wide=True),
            self._field("person_named", OneOfEditor("person_named", named), wide=True, hint=hint),
        )

    def _inside(self) -> tuple[Field, ...]:
        context = self._context
        checked = PastDayEditor("checked_on", context.clock.today)
        return (
            self._field("checked_on", checked,
                        hint=_text("Wann haben Sie zuletzt nachgefragt, ob alles stimmt?")),
            self._field("level", code_editor(context, "level", CodeListId.TASK_LEVEL)),
            self._field("duty", code_editor(context, "duty", CodeListId.TASK_DUTY)),
            self._field("note", NoteEditor("note"), wide=True, hint=_text("Nur intern.")),
        )  # fmt: skip

    def _several(self, name: str, list_id: CodeListId) -> Field:
        return self._field(name, codes_editor(self._context, name, list_id), wide=True)

    def _field(self, name: str, editor: Any, **more: Any) -> Field:  # noqa: ANN401 - any editor
        return Field(name, self._names[name], editor, width=_HALF, **more)
