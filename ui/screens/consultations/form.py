"""The form of a consultation: quick entry first, everything else under "Weitere Angaben"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.case import SHARED_FEATURES, with_features
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.consultation import (
    CODE_FIELDS,
    MULTI_CODE_FIELDS,
    NOBODY_INTERPRETED,
    Consultation,
    Novelty,
)
from intdesk.domain.dates import format_day
from intdesk.domain.duration import format_minutes
from intdesk.domain.listing import ListQuery
from ui.context import AppContext
from ui.editors import (
    CaseEditor,
    CountEditor,
    MunicipalityEditor,
    ProposingEditor,
    code_editor,
    codes_editor,
    contact_editor,
)
from ui.kit.form.amounts import ComingDayEditor, EurosEditor, MinutesEditor, PastDayEditor
from ui.kit.form.choices import SegmentsEditor
from ui.kit.form.editor import Editor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form, Group
from ui.mnemonics import MENU_LETTERS
from ui.notes import WatchedNoteEditor
from ui.record_panel import RecordEntry
from ui.texts import consultation_fields, novelty_words

if TYPE_CHECKING:
    from intdesk.services.records import Records

_HALF = 150
_TIME_LETTERS = 5
_INTERPRETING = ("interpreter", "interpreting_minutes", "interpreting_payer")


def _text(german: str) -> str:
    return QCoreApplication.translate("consultation_form", german)


class ConsultationEntry(RecordEntry[Consultation]):
    """What the panel of consultations is made of; it knows what the last one was."""

    name = "consultation"

    def __init__(self, context: AppContext) -> None:
        """Build the form and look up the last consultation that was entered."""
        self._context = context
        self._fields = _Fields(context)  # kept: Qt holds the owners of slots weakly
        self.form = self._fields.form()
        self.last: Consultation | None = self._newest()

    def loaded(self) -> None:
        """Show the fields that suit the record that was loaded."""
        self._fields.follow_interpreting()

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Schnellerfassung") if new else _text("Beratung bearbeiten")

    def store(self) -> Records[Consultation]:
        """Return the use cases of consultations."""
        return self._context.office.consultations

    def blank(self) -> Consultation:
        """Return a draft of today with the circumstances of the last one, not with its person."""
        draft = Consultation(day=self._context.clock.today())
        if self.last is None:
            return draft
        kept = ("minutes", "contact_form", "place", "counselling_kind")
        return replace(draft, **{name: getattr(self.last, name) for name in kept})

    def repeated(self) -> Consultation | None:
        """Return a copy of the last consultation, if there is one."""
        if self.last is None:
            return None
        return replace(self.last, id=0, version=0, day=self._context.clock.today(), confirmed=())

    def finish(self, draft: Consultation) -> Consultation:
        """Return the draft with its answer as the domain knows it, filled from its case."""
        told = replace(draft, novelty=Novelty(draft.novelty or Novelty.UNKNOWN))
        if told.case_id is None:
            return told
        return with_features(told, self._context.office.cases.get(told.case_id))

    def remember(self, draft: Consultation) -> None:
        """Begin the next one like this one."""
        self.last = draft

    def said(self, draft: Consultation) -> str:
        """Return a consultation in a few words."""
        topic = self._context.codes.label(CodeListId.TOPIC, draft.topic)
        day = format_day(draft.day) if draft.day else ""
        return ", ".join((day, format_minutes(draft.minutes or 0), topic))

    def first_field(self, *, new: bool) -> str:
        """Begin with the minutes: the day is filled in already."""
        return "minutes" if new else "day"

    def _newest(self) -> Consultation | None:
        query = ListQuery(Kind.CONSULTATION)
        ids = self._context.office.lists.first_ids(query, 1)
        return self.store().get(ids[0]) if ids else None


class _Fields:
    """Makes the fields with their editors."""

    def __init__(self, context: AppContext) -> None:
        self._context = context
        self._names = consultation_fields()

    def form(self) -> Form:
        """Return the form."""
        first = [
            self._field("day", PastDayEditor("day", self._context.clock.today), required=True),
            self._field("case_id", self._case_editor()),
            self._field("minutes", MinutesEditor("minutes"), required=True, wide=True),
            self._field("topic", self._code("topic"), required=True, wide=True),
            self._coded("contact_form"),
            self._coded("language"),
            self._field(
                "novelty",
                self._novelty(),
                wide=True,
                hint=_text("Tasten N, S oder U; zählt nur ohne Fall"),
            ),
        ]
        self._form = Form(
            "consultation_form",
            first,
            self._groups(),
            taken=MENU_LETTERS,
            carried=("confirmed",),
        )
        self._form.box("interpreting").field.editor.changed.connect(self.follow_interpreting)
        return self._form

    def follow_interpreting(self) -> None:
        """Ask who interpreted, how long and who pays only where somebody interpreted."""
        kind = self._form.box("interpreting").field.editor.value()
        boxes = [self._form.box(name) for name in _INTERPRETING]
        told = any(box.field.editor.value() for box in boxes)
        for box in boxes:
            box.setVisible(told or kind not in NOBODY_INTERPRETED)

    def _case_editor(self) -> CaseEditor:
        editor = CaseEditor(self._context, "case_id")
        editor.set_placeholder(_text("ohne Fall"))
        editor.moved.connect(self._borrow)
        return editor

    def _borrow(self, before: int, now: int) -> None:
        """Show the features of a case that was chosen; those of the one before give way."""
        self._form.box("novelty").field.editor.setEnabled(not now)
        if not now:
            return
        cases = self._context.office.cases
        editors = {name: self._form.box(name).field.editor for name in SHARED_FEATURES}
        own = Consultation(**{name: editor.value() for name, editor in editors.items()})
        filled = with_features(own, cases.get(now), cases.get(before) if before else None)
        for name, editor in editors.items():
            editor.set_value(getattr(filled, name))

    def _groups(self) -> list[Group]:
        talk = (
            self._text_field("place"), self._coded("counselling_kind"), self._time(),
            self._multi("further_topics"), self._multi("help_kinds"),
            self._coded("interpreting"),
            self._field("interpreter", contact_editor(self._context, "interpreter"), wide=True),
            self._field("interpreting_minutes", MinutesEditor("interpreting_minutes", ())),
            self._field("interpreting_cost", EurosEditor("interpreting_cost"), width=_HALF),
            self._coded("interpreting_payer"),
            self._count("people"), self._count("relatives"),
        )  # fmt: skip
        outcome = (
            self._coded("result"),
            self._field("referred_to", contact_editor(self._context, "referred_to")),
            self._coded("done_for"),
            self._field("follow_up", ComingDayEditor("follow_up", self._context.clock.today)),
            self._note("structural_note", _text("Welche Lücke zeigt sich? Ohne Namen.")),
            self._note("note", _text("Keine Namen und keine Gesundheitsangaben eintragen.")),
        )
        person = (
            *(self._coded(name) for name in ("person_group", "gender", "age_group", "nationality")),
            *(self._coded(name) for name in ("residence_status", "length_of_stay", "german_level")),
            *(self._coded(name) for name in ("employment", "housing", "access_route")),
            self._field(
                "municipality",
                MunicipalityEditor(self._context, "municipality", Kind.CONSULTATION),
            ),
        )
        return [
            Group(_text("Gespräch"), talk),
            Group(_text("Ergebnis"), outcome),
            Group(_text("Merkmale der Person"), person),
        ]

    def _field(
        self,
        name: str,
        editor: Editor,  # type: ignore[type-arg]
        *,
        required: bool = False,
        wide: bool = False,
        hint: str = "",
        width: int = _HALF,
    ) -> Field:
        return Field(name, self._names[name], editor, required, hint, width, wide)

    def _code(self, name: str) -> Editor[str]:
        return code_editor(self._context, name, CODE_FIELDS[name])

    def _coded(self, name: str) -> Field:
        return self._field(name, self._code(name))

    def _multi(self, name: str) -> Field:
        editor = codes_editor(self._context, name, MULTI_CODE_FIELDS[name])
        return self._field(name, editor, wide=True)

    def _text_field(self, name: str) -> Field:
        return self._field(name, ProposingEditor(self._context, name, Kind.CONSULTATION))

    def _count(self, name: str) -> Field:
        least = 1 if name == "people" else 0
        return self._field(name, CountEditor(name, least=least))

    def _time(self) -> Field:
        editor = TextEditor("start", longest=_TIME_LETTERS)
        editor.set_placeholder("9:30")
        return self._field("start", editor)

    def _note(self, name: str, advice: str) -> Field:
        editor = WatchedNoteEditor(self._context, name)
        return self._field(name, editor, wide=True, hint=advice)

    def _novelty(self) -> SegmentsEditor:
        letters = {Novelty.NEW: "n", Novelty.KNOWN: "s", Novelty.UNKNOWN: "u"}
        words = novelty_words()
        return SegmentsEditor("novelty", [(key, words[key], letters[key]) for key in letters])
