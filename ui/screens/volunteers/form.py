"""The form of an entry of the pool: who, which languages, where and when; the rest folded away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from intdesk.domain.codes import CodeListId
from intdesk.domain.contact_parts import Nature
from intdesk.domain.volunteer import (
    MAX_LINE,
    Capacity,
    ExpenseRule,
    LanguageSkill,
    Level,
    PoolState,
    Volunteer,
)
from ui.context import AppContext
from ui.editors import code_editor, codes_editor, contact_editor, municipalities_editor
from ui.kit.form.amounts import DayEditor, EurosEditor
from ui.kit.form.choices import SegmentsEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form, Group
from ui.kit.form.lines import LineField, LineKind, LinesEditor
from ui.kit.form.pick import PickEditor
from ui.mnemonics import MENU_LETTERS
from ui.record_panel import RecordEntry
from ui.screens.volunteers.columns import SYMBOLS
from ui.volunteering_words import (
    capacity_words,
    level_words,
    pool_states,
    rule_words,
    volunteer_fields,
)

if TYPE_CHECKING:
    from intdesk.services.volunteering.pool import VolunteerService

_HALF = 150


def _text(german: str) -> str:
    return QCoreApplication.translate("volunteer_form", german)


class VolunteerEntry(RecordEntry[Volunteer]):
    """What the panel of the pool is made of."""

    name = "volunteer"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        self._names = volunteer_fields()
        self.person = contact_editor(context, "contact", Nature.PERSON)
        self.form = Form(
            "volunteer_form", self._first(), sections=self._sections(), taken=MENU_LETTERS
        )

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("In den Pool aufnehmen") if new else _text("Eintrag bearbeiten")

    def store(self) -> VolunteerService:
        """Return the use cases of the pool."""
        return self._context.office.volunteers

    def blank(self) -> Volunteer:
        """Return a draft of a person who begins today."""
        return Volunteer(since=self._context.clock.today())

    def finish(self, draft: Volunteer) -> Volunteer:
        """Return the draft with its choices as the domain knows them."""
        return replace(
            draft,
            capacity=Capacity(draft.capacity),
            state=PoolState(draft.state),
            expense_rule=ExpenseRule(draft.expense_rule),
        )

    def said(self, draft: Volunteer) -> str:
        """Return the name of the person."""
        name = ""
        if draft.contact is not None:
            name = self._context.office.contacts.get(draft.contact).name
        return _text("Pool: {name}").format(name=name)

    def first_field(self, *, new: bool) -> str:
        """Begin with the person, or the languages where it is known."""
        return "contact" if new and not self.person.value() else "skills"

    def _first(self) -> Sequence[Field]:
        letters = {Capacity.VOLUNTEER: "e", Capacity.INTERPRETER: "s", Capacity.BOTH: "b"}
        kinds = [(key, word, letters[Capacity(key)]) for key, word in capacity_words().items()]
        marks = {PoolState.ACTIVE: "a", PoolState.PAUSED: "p", PoolState.ENDED: "n"}
        states = [
            (key, f"{SYMBOLS[PoolState(key)]} {word}", marks[PoolState(key)])
            for key, word in pool_states().items()
        ]
        new = _text("Neu? Name mit Komma tippen („Rahimi, Samira“), dann „neu anlegen“ wählen.")
        return [
            self._field("contact", self.person, required=True, wide=True, hint=new),
            self._field("capacity", SegmentsEditor("capacity", kinds), wide=True),
            self._field("skills", skills_editor(self._context), wide=True),
            self._field(
                "municipalities", municipalities_editor(self._context, "municipalities"), wide=True
            ),
            self._field("availability", NoteEditor("availability", lines=2), wide=True),
            self._field("state", SegmentsEditor("state", states), wide=True),
        ]

    def _sections(self) -> Sequence[Group]:
        return [
            Group(_text("Vereinbarung und Führungszeugnis"), self._agreed()),
            Group(_text("Aufwandsentschädigung"), self._expenses()),
            Group(_text("Weiteres"), self._more()),
        ]

    def _agreed(self) -> tuple[Field, ...]:
        seen = _text(
            "Nur das Datum der Einsicht. Das Zeugnis selbst und was darin steht, dürfen Sie nicht "
            "aufbewahren."
        )
        days = ("since", "until", "agreement_on", "confidential_on")
        return (
            *(self._field(name, self._day(name)) for name in days),
            self._field("conduct_seen_on", self._day("conduct_seen_on"), hint=seen),
            self._field("conduct_until", self._day("conduct_until")),
            self._field("insurance", TextEditor("insurance", longest=MAX_LINE), wide=True),
        )

    def _expenses(self) -> tuple[Field, ...]:
        letters = {ExpenseRule.NONE: "k", ExpenseRule.HOURLY: "s", ExpenseRule.FLAT: "e"}
        rules = [(key, word, letters[ExpenseRule(key)]) for key, word in rule_words().items()]
        hint = _text("Danach wird das Entgelt der Einsätze vorgeschlagen.")
        return (
            self._field(
                "expense_rule", SegmentsEditor("expense_rule", rules), wide=True, hint=hint
            ),
            self._field("rate", EurosEditor("rate")),
        )

    def _more(self) -> tuple[Field, ...]:
        fields = codes_editor(self._context, "fields_of_action", CodeListId.FIELD_OF_ACTION)
        return (
            self._field("fields_of_action", fields, wide=True),
            self._field("training", NoteEditor("training", lines=2), wide=True),
            self._field("note", NoteEditor("note"), wide=True),
        )

    def _day(self, name: str) -> DayEditor:
        return DayEditor(name, self._context.clock.today)

    def _field(self, name: str, editor: Any, **more: Any) -> Field:  # noqa: ANN401 - any editor
        return Field(name, self._names[name], editor, width=_HALF, **more)


def skills_editor(context: AppContext) -> LinesEditor[LanguageSkill]:
    """Return the editor of languages with their levels and certificates."""

    def make(_line: LanguageSkill | None, values: Mapping[str, Any]) -> LanguageSkill:
        return LanguageSkill(**{**values, "level": Level(values["level"])})

    fields = (
        LineField(
            "language", _text("Sprache"), lambda n: code_editor(context, n, CodeListId.LANGUAGE),
            160,
        ),
        LineField(
            "level", _text("Niveau"), lambda n: PickEditor(n, list(level_words().items())), 128
        ),
        LineField(
            "certificate", _text("Zertifikat, Schulung"), lambda n: TextEditor(n, longest=MAX_LINE),
            150,
        ),
    )  # fmt: skip
    kind = LineKind(
        fields, make, _text("Sprache"), _text("Sprache hinzufügen"),
        lambda line: line == LanguageSkill(),
    )  # fmt: skip
    return LinesEditor("skills", kind)
