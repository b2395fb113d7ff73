"""The columns of the lists of indicators and of their values."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from intdesk.domain.codes import CodeListId
from intdesk.domain.folding import fold
from intdesk.domain.indicator import Direction, MeasureUnit, reached
from intdesk.domain.indicator_change import Change, change
from intdesk.domain.listing import check_parts
from intdesk.sheets.cells import CellKind
from intdesk.texts.planning.indicators import changed, measured
from intdesk.texts.report_checks import GAPS, INDICATOR_GAPS
from ui.kit.filters import FilterField, FilterKind
from ui.kit.form.search_combo import Entry
from ui.kit.table.source import Row
from ui.planning_texts import (
    direction_words,
    indicator_fields,
    indicator_value_fields,
    unit_words,
    use_words,
)
from ui.sentences import shown_word, shown_words
from ui.shown_fields import Codes, ShownField

_HUNDREDTHS = CellKind.HUNDREDTHS


def _text(german: str) -> str:
    return QCoreApplication.translate("indicator_columns", german)


@dataclass(frozen=True, slots=True)
class MeasuredField(ShownField):
    """A value with the sign of its unit; exports write the number."""

    def text(self, row: Row, codes: Codes) -> str:
        """Return what a cell shows."""
        del codes
        value = row.get(self.field)
        return measured(value if isinstance(value, int) else None, str(row.get("unit") or ""))


@dataclass(frozen=True, slots=True)
class ChangeField(MeasuredField):
    """A change with its sign and share, and whether it goes where it should."""

    def text(self, row: Row, codes: Codes) -> str:
        """Return what a cell shows: ``+20 (+2,5 %) ✓``, a stroke where there is no change."""
        del codes
        found = row_change(row)
        if found is None:
            return "–" if isinstance(row.get("last_value"), int) else ""
        judged = _judged(str(row.get("direction")), found.absolute)
        return f"{changed(found, str(row.get('unit')))} {judged}".strip()


def row_change(row: Row) -> Change | None:
    """Return the change that a line of the list of indicators tells of."""
    pairs = [(row.get(f"{name}_year"), row.get(f"{name}_value")) for name in ("former", "last")]
    known = [(y, v) for y, v in pairs if isinstance(y, int) and isinstance(v, int)]
    return change(known, MeasureUnit(str(row.get("unit"))))


@dataclass(frozen=True, slots=True)
class TargetField(MeasuredField):
    """A target, and whether the last value reaches it."""

    def text(self, row: Row, codes: Codes) -> str:
        """Return what a cell shows: ``15 % ✓``."""
        shown = MeasuredField.text(self, row, codes)
        value, target = row.get("last_value"), row.get(self.field)
        if not isinstance(value, int) or not isinstance(target, int):
            return shown
        done = reached(Direction(str(row.get("direction"))), value, target)
        return f"{shown} ✓" if done else shown


def _judged(direction: str, moved: int) -> str:
    if direction not in {Direction.UP, Direction.DOWN} or not moved:
        return ""
    return "✓" if (moved > 0) == (direction == Direction.UP) else "!"


def _yes_no() -> dict[str, str]:
    return {"1": _text("ja"), "0": _text("nein")}


def indicator_columns() -> list[ShownField]:
    """Return the fields of indicators in the order in which they are shown."""
    names = indicator_fields()
    field = CodeListId.FIELD_OF_ACTION
    return [
        ShownField("name", names["name"], width=214, visible=True),
        ShownField("last_year", names["last_year"], CellKind.YEAR, width=62, visible=True),
        MeasuredField("last_value", names["last_value"], _HUNDREDTHS, width=110, visible=True),
        ChangeField("change", names["change"], _HUNDREDTHS, width=160, visible=True),
        TargetField("target", names["target"], _HUNDREDTHS, width=94, visible=True),
        ShownField("use", names["use"], words=use_words(), width=110),
        ShownField("unit", names["unit"], words=unit_words(), width=110),
        ShownField("direction", names["direction"], words=direction_words(), width=140),
        ShownField("field_of_action", names["field_of_action"], list_id=field, width=160),
        ShownField("shown", names["shown"], words=_yes_no(), width=140),
        ShownField("definition", names["definition"], width=300),
        ShownField("source", names["source"], width=200),
        ShownField("note", names["note"], width=200),
    ]


def value_columns() -> list[ShownField]:
    """Return the fields of yearly values in the order in which they are shown."""
    names = indicator_value_fields()
    return [
        ShownField("year", names["year"], CellKind.YEAR, width=70, visible=True),
        ShownField("indicator_name", names["indicator_name"], width=230, visible=True),
        ShownField("municipality", names["municipality"], width=130, visible=True),
        MeasuredField("value", names["value"], _HUNDREDTHS, width=110, visible=True),
        MeasuredField("target", names["target"], _HUNDREDTHS, width=100, visible=True),
        ShownField("reference_day", names["reference_day"], CellKind.DAY, width=104),
        ShownField("source", names["source"], width=200, visible=True),
        ShownField("unit", names["unit"], words=unit_words(), width=110),
        ShownField("use", names["use"], words=use_words(), width=110),
        ShownField("note", names["note"], width=200),
    ]


def value_gaps() -> FilterField:
    """Return the filter by what values lack."""

    def find(text: str) -> list[Entry]:
        return [
            Entry(key, word) for key, word in shown_words(GAPS).items() if fold(text) in fold(word)
        ]

    return FilterField(
        "gap", _text("Lücke"), FilterKind.CODES, find, lambda key: shown_word(GAPS[key])
    )


def indicator_gaps(year: int) -> FilterField:
    """Return the filter of indicators by what they lack in a year."""

    def named(key: str) -> str:
        code, (of_year,) = check_parts(key)
        return shown_word(INDICATOR_GAPS[code]).format(year=of_year)

    def find(text: str) -> list[Entry]:
        entries = [Entry(key, named(key)) for key in (f"{code}:{year}" for code in INDICATOR_GAPS)]
        return [entry for entry in entries if fold(text) in fold(entry.label)]

    return FilterField("gap", _text("Lücke"), FilterKind.CODES, find, named)
