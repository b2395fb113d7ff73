"""The small records within an event: further dates, counts by group, costs and income."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from intdesk.domain.event import (
    GROUP_FEATURES,
    Counting,
    EventDate,
    GroupCount,
    MoneyLine,
    group_key,
    group_parts,
)
from intdesk.domain.folding import fold
from ui.context import AppContext
from ui.event_texts import counting_words
from ui.kit.form.amounts import DayEditor, EurosEditor, MinutesEditor, NumberEditor
from ui.kit.form.choices import CodeEditor
from ui.kit.form.editor import TextEditor
from ui.kit.form.lines import LineField, LineKind, LinesEditor
from ui.kit.form.pick import PickEditor
from ui.kit.form.search_combo import Entry


def _text(german: str) -> str:
    return QCoreApplication.translate("event_lines", german)


def dates_editor(context: AppContext) -> LinesEditor[EventDate]:
    """Return the editor of the dates after the first."""

    def make(line: EventDate | None, values: Mapping[str, Any]) -> EventDate:
        return replace(line or EventDate(), **values)

    fields = (
        LineField("day", _text("Datum"), lambda n: DayEditor(n, context.clock.today), 150),
        LineField("start", _text("Beginn"), lambda n: TextEditor(n, longest=5), 76),
        LineField("minutes", _text("Dauer"), lambda n: MinutesEditor(n, ()), 96),
        LineField("worked", _text("Eigene Zeit"), lambda n: MinutesEditor(n, ()), 96),
    )
    kind = LineKind(
        fields, make, _text("Termin"), _text("Termin hinzufügen"),
        lambda line: replace(line, key=-1) == EventDate(),
    )  # fmt: skip
    return LinesEditor("further", kind)


def groups_editor(context: AppContext) -> LinesEditor[GroupCount]:
    """Return the editor of the counts by gender and by target group."""

    def make(_line: GroupCount | None, values: Mapping[str, Any]) -> GroupCount:
        return GroupCount(**{**values, "counting": Counting(values["counting"])})

    fields = (
        LineField("group", _text("Gruppe"), lambda n: _group_editor(context, n), 230),
        LineField("registered", _text("Angemeldet"), NumberEditor, 84),
        LineField("attended", _text("Gekommen"), NumberEditor, 84),
        LineField(
            "counting", _text("Zahl ist"),
            lambda n: PickEditor(n, list(counting_words().items())), 112,
        ),
    )  # fmt: skip
    kind = LineKind(
        fields, make, _text("Gruppe"), _text("Gruppe hinzufügen"),
        lambda line: not line.group and line.registered is None and line.attended is None,
    )  # fmt: skip
    return LinesEditor("groups", kind)


def money_editor(name: str, one: str, add: str) -> LinesEditor[MoneyLine]:
    """Return the editor of amounts with their purposes."""

    def make(_line: MoneyLine | None, values: Mapping[str, Any]) -> MoneyLine:
        return MoneyLine(**values)

    fields = (
        LineField("purpose", _text("Zweck"), lambda n: TextEditor(n, longest=200), 170),
        LineField("cents", _text("Betrag"), EurosEditor, 110),
    )
    return LinesEditor(name, LineKind(fields, make, one, add, lambda line: line == MoneyLine()))


def _group_editor(context: AppContext, name: str) -> CodeEditor:
    """Return the choice of a gender or a target group."""

    def label(key: str) -> str:
        feature, code = group_parts(key)
        list_id = GROUP_FEATURES.get(feature)
        return context.codes.label(list_id, code) if list_id else key

    def find(text: str) -> list[Entry]:
        wanted = fold(text)
        keys = (
            group_key(feature, entry.code)
            for feature, list_id in GROUP_FEATURES.items()
            for entry in context.codes.choices(list_id)
        )
        return [Entry(key, label(key)) for key in keys if wanted in fold(label(key))]

    return CodeEditor(name, find, label)
