"""The form of a need: what is missing for whom, how far it is, how one knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from intdesk.domain.codes import CodeListId
from intdesk.domain.contact import distinct
from intdesk.domain.need import Need, NeedState, Urgency
from intdesk.domain.offer import MAX_TITLE
from intdesk.texts.offers import FREQUENT_NEEDS
from ui.context import AppContext
from ui.editors import code_editor, codes_editor, municipalities_editor
from ui.kit.form.amounts import PastDayEditor
from ui.kit.form.choices import SegmentsEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form, Group
from ui.kit.form.one_of import OneOfEditor
from ui.mnemonics import MENU_LETTERS
from ui.offer_words import NEED_SIGNS, need_fields, need_states, urgency_words
from ui.record_panel import RecordEntry
from ui.screens.needs.links import evidence_editor, hints_editor, offers_editor

if TYPE_CHECKING:
    from intdesk.services.records import Records

_HALF = 150


def _text(german: str) -> str:
    return QCoreApplication.translate("need_form", german)


class NeedEntry(RecordEntry[Need]):
    """What the panel of needs is made of."""

    name = "need"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        self._names = need_fields()
        self.form = Form("need_form", self._first(), sections=self._sections(), taken=MENU_LETTERS)

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Bedarf erfassen") if new else _text("Bedarf bearbeiten")

    def store(self) -> Records[Need]:
        """Return the use cases of needs."""
        return self._context.office.needs

    def blank(self) -> Need:
        """Return a draft of today."""
        return Need(noted_on=self._context.clock.today())

    def finish(self, draft: Need) -> Need:
        """Return the draft with its choices as the domain knows them.

        A need that is no longer open is so since today, if no other day is entered.
        """
        state = NeedState(draft.state)
        since = draft.state_on
        if since is None and state is not NeedState.OPEN:
            since = self._context.clock.today()
        places = distinct(draft.municipalities)
        urgency = Urgency(draft.urgency)
        return replace(draft, state=state, urgency=urgency, state_on=since, municipalities=places)

    def said(self, draft: Need) -> str:
        """Return the title."""
        return draft.title

    def first_field(self, *, new: bool) -> str:
        """Begin with the title."""
        del new
        return "title"

    def _first(self) -> Sequence[Field]:
        context = self._context
        letters = {
            NeedState.OPEN: "o", NeedState.IN_WORK: "i", NeedState.COVERED: "g",
            NeedState.REJECTED: "a",
        }  # fmt: skip
        states = [
            (key, f"{NEED_SIGNS[NeedState(key)]} {word}", letters[NeedState(key)])
            for key, word in need_states().items()
        ]
        title = TextEditor("title", longest=MAX_TITLE)
        title.set_proposals(list(FREQUENT_NEEDS))
        reason = NoteEditor("state_reason", lines=2)
        day = PastDayEditor("state_on", context.clock.today)
        return [
            self._field("title", title, required=True, wide=True),
            self._several("fields_of_action", CodeListId.FIELD_OF_ACTION),
            self._several("target_groups", CodeListId.TARGET_GROUP),
            self._field("urgency", OneOfEditor("urgency", list(urgency_words().items()))),
            self._field("noted_on", PastDayEditor("noted_on", context.clock.today), required=True),
            self._field("state", SegmentsEditor("state", states), wide=True),
            self._field("state_on", day),
            self._field("state_reason", reason, wide=True,
                        hint=_text("Warum so? Bei „abgelehnt“ nötig, bei „gedeckt“ ohne Angebot.")),
            self._field("offers", offers_editor(context, "offers"), wide=True),
        ]  # fmt: skip

    def _sections(self) -> Sequence[Group]:
        return [
            Group(_text("Belege"), self._evidence()),
            Group(_text("Gemeinden, Einordnung, Notiz"), self._about()),
        ]

    def _evidence(self) -> tuple[Field, ...]:
        hints = hints_editor(self._context, "consultations")
        return (
            self._field("consultations", hints, wide=True,
                        hint=_text("Nur ihre Zahl steht in Berichten, und nur in internen.")),
            self._field("evidence", evidence_editor(self._context), wide=True),
            self._field("description", NoteEditor("description"), wide=True),
        )  # fmt: skip

    def _about(self) -> tuple[Field, ...]:
        context = self._context
        places = municipalities_editor(context, "municipalities")
        return (
            self._field("municipalities", places, wide=True,
                        hint=_text("Leer lassen, wenn er überall besteht.")),
            self._field("level", code_editor(context, "level", CodeListId.TASK_LEVEL)),
            self._field("duty", code_editor(context, "duty", CodeListId.TASK_DUTY)),
            self._field("note", NoteEditor("note"), wide=True,
                        hint=_text("Nur intern. Keine Namen von Ratsuchenden eintragen.")),
        )  # fmt: skip

    def _several(self, name: str, list_id: CodeListId) -> Field:
        return self._field(name, codes_editor(self._context, name, list_id), wide=True)

    def _field(self, name: str, editor: Any, **more: Any) -> Field:  # noqa: ANN401 - any editor
        return Field(name, self._names[name], editor, width=_HALF, **more)
