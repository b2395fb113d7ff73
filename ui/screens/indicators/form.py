"""The forms of indicators and of their yearly values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.indicator import (
    MAX_NAME,
    MAX_SHORT,
    Direction,
    Indicator,
    IndicatorValue,
    MeasureUnit,
    Use,
)
from intdesk.texts.planning.indicators import measured
from ui.context import AppContext
from ui.editors import MunicipalityEditor, ProposingEditor, TitleEditor, code_editor
from ui.kit.form.amounts import DayEditor, NumberEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form, Group
from ui.kit.form.one_of import OneOfEditor
from ui.kit.form.quantity import QuantityEditor
from ui.mnemonics import MENU_LETTERS
from ui.planning_texts import (
    direction_words,
    indicator_fields,
    indicator_value_fields,
    unit_words,
    use_words,
)
from ui.record_panel import RecordEntry

if TYPE_CHECKING:
    from intdesk.services.planning.indicators import IndicatorService, IndicatorValueService

_HALF = 150


def _text(german: str) -> str:
    return QCoreApplication.translate("indicators", german)


class IndicatorEditor(TitleEditor):
    """An indicator by its name; nothing new is made here. ``named`` comes with another one."""

    named = Signal()

    def __init__(self, context: AppContext, name: str) -> None:
        """Make an empty choice."""
        super().__init__(context, name, Kind.INDICATOR)

    def set_value(self, value: int | None) -> None:
        """Show an indicator."""
        super().set_value(value)
        self.named.emit()

    def _named(self, ids: Sequence[int]) -> list[tuple[int, str]]:
        rows = self._context.office.lists.rows(Kind.INDICATOR, ids)
        return [(i, str(rows[i]["name"])) for i in ids if i in rows]


class IndicatorEntry(RecordEntry[Indicator]):
    """What the panel of indicators is made of."""

    name = "indicator"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        names = indicator_fields()
        field = code_editor(context, "field_of_action", CodeListId.FIELD_OF_ACTION)
        use = OneOfEditor("use", [(Use(key), word) for key, word in use_words().items()])
        unit = OneOfEditor("unit", [(MeasureUnit(k), word) for k, word in unit_words().items()])
        ways = [(Direction(key), word) for key, word in direction_words().items()]
        shown = OneOfEditor("shown", [(True, _text("ja")), (False, _text("nein"))])
        self.form = Form(
            "indicator_form",
            [
                Field("name", names["name"], TextEditor("name", longest=MAX_NAME), required=True,
                      wide=True),
                Field("unit", names["unit"], unit, width=_HALF),
                Field("direction", names["direction"], OneOfEditor("direction", ways),
                      width=_HALF),
            ],
            [
                Group("", (
                    Field("definition", names["definition"], NoteEditor("definition", lines=4),
                          wide=True),
                    Field("source", names["source"], TextEditor("source", longest=MAX_SHORT),
                          wide=True, hint=_text("Wird beim Erfassen eines Werts vorgeschlagen.")),
                    Field("use", names["use"], use, width=_HALF,
                          hint=_text("Rahmendaten stehen im Bericht vor der Beratung.")),
                    Field("shown", names["shown"], shown, width=_HALF),
                    Field("field_of_action", names["field_of_action"], field, wide=True),
                    Field("note", names["note"], NoteEditor("note"), wide=True),
                )),
            ],
            taken=MENU_LETTERS,
        )  # fmt: skip

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Indikator anlegen") if new else _text("Indikator bearbeiten")

    def store(self) -> IndicatorService:
        """Return the use cases of indicators."""
        return self._context.office.indicators

    def blank(self) -> Indicator:
        """Return an empty draft."""
        return Indicator()

    def said(self, draft: Indicator) -> str:
        """Return the name."""
        return draft.name

    def first_field(self, *, new: bool) -> str:
        """Begin with the name."""
        del new
        return "name"


class ValueEntry(RecordEntry[IndicatorValue]):
    """What the panel of yearly values is made of; a new one is what probably comes next."""

    name = "indicator_value"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        self._next: IndicatorValue | None = None
        names, today = indicator_value_fields(), context.clock.today
        self._source = ProposingEditor(context, "source", Kind.INDICATOR_VALUE, longest=MAX_SHORT)
        self._place = MunicipalityEditor(context, "municipality", Kind.INDICATOR_VALUE)
        whole = _text("Leer: für das ganze Gebiet")
        indicator = IndicatorEditor(context, "indicator_id")
        indicator.left.connect(self._propose_source)
        indicator.changed.connect(self._name_unit)
        indicator.named.connect(self._name_unit)
        self._indicator = indicator
        self._numbers = QuantityEditor("value"), QuantityEditor("target")
        self.form = Form(
            "indicator_value_form",
            [
                Field("indicator_id", names["indicator_id"], indicator, required=True, wide=True),
                Field("year", names["year"], NumberEditor("year", least=1990, most=2099),
                      required=True, width=_HALF),
                Field("value", names["value"], self._numbers[0], width=_HALF),
                Field("reference_day", names["reference_day"],
                      DayEditor("reference_day", today), width=_HALF),
                Field("target", names["target"], self._numbers[1], width=_HALF),
                Field("source", names["source"], self._source, wide=True),
                Field("municipality", names["municipality"], self._place, wide=True, hint=whole),
                Field("note", names["note"], NoteEditor("note"), wide=True),
            ],
            taken=MENU_LETTERS,
        )  # fmt: skip

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Wert erfassen") if new else _text("Wert bearbeiten")

    def store(self) -> IndicatorValueService:
        """Return the use cases of values."""
        return self._context.office.indicator_values

    def blank(self) -> IndicatorValue:
        """Return a draft of what probably comes next, at first of the chosen year."""
        return self._next or IndicatorValue(year=self._context.year.year)

    def remember(self, draft: IndicatorValue) -> None:
        """Begin the next value: of the year after, another place, or the next indicator."""
        until = self._context.year.year
        self._next = self._context.office.indicator_values.following(draft, until)
        self._source.propose()
        self._place.propose()

    def said(self, draft: IndicatorValue) -> str:
        """Return indicator, year and value, and which indicator comes next if it is another."""
        row = self._row(draft.indicator_id)
        value = measured(draft.value, str(row.get("unit") or ""))
        words = _text("{name} {year}: {value}") if value else _text("{name} {year}")
        told = words.format(name=row.get("name", ""), year=draft.year, value=value)
        following = self._next
        if following is None or following.indicator_id == draft.indicator_id:
            return told
        other = self._row(following.indicator_id).get("name", "")
        return _text("{told}. Weiter mit: {other}").format(told=told, other=other)

    def first_field(self, *, new: bool) -> str:
        """Begin with the value where the indicator is known, else with the indicator."""
        return "value" if new and self._indicator.value() else "indicator_id"

    def _propose_source(self) -> None:
        """Take over the usual source of the indicator where none is entered."""
        if self._source.value():
            return
        if source := str(self._row(self._indicator.value()).get("source") or ""):
            self._source.set_value(source)
            self._source.changed.emit()

    def _name_unit(self) -> None:
        """Show in the empty fields of numbers what they are given in."""
        unit = str(self._row(self._indicator.value()).get("unit") or "")
        for editor in self._numbers:
            editor.set_placeholder(unit_words().get(unit, ""))

    def _row(self, indicator: int | None) -> Mapping[str, object]:
        if not indicator:
            return {}
        return self._context.office.lists.rows(Kind.INDICATOR, [indicator]).get(indicator, {})
