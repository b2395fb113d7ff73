"""A field of a list, once for the table, the filters and the export."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.duration import format_minutes
from intdesk.domain.money import format_euros
from intdesk.domain.quantity import format_quantity
from intdesk.services.list_export import ListColumn
from intdesk.sheets.cells import CellKind
from ui.kit.table.columns import Align, Column, Mark
from ui.kit.table.source import Row, Value

SEPARATOR = ", "
ELASTIC_FROM = 130
"""Texts that are meant to be narrower are numbers and codes: more width tells no more of them."""
Codes = Callable[[], CodeBook]


@dataclasses.dataclass(frozen=True, slots=True)
class ShownField:
    """What a list knows of a field: its name, its kind, whose labels it shows, how wide it is.

    ``words`` translate stored values that are no codes. ``sortable`` is false for fields that
    hold several values. ``mark`` gives the icon that a cell shows before its word.
    """

    field: str
    title: str
    kind: CellKind = CellKind.TEXT
    list_id: CodeListId | None = None
    words: Mapping[str, str] = dataclasses.field(default_factory=dict)
    width: int = 130
    visible: bool = False
    sortable: bool = True
    mark: Callable[[Row], Mark | None] | None = None

    def column(self, codes: Codes) -> Column:
        """Return the column of the table; ``codes`` gives the code lists of the moment."""
        right = self.kind is not CellKind.TEXT and self.kind is not CellKind.DAY
        return Column(
            self.field,
            self.title,
            lambda row: self.text(row, codes),
            width=self.width,
            align=Align.RIGHT if right else Align.LEFT,
            visible=self.visible,
            sort=self.field if self.sortable else "",
            descending=self.kind is not CellKind.TEXT,
            elastic=self._free and self.width >= ELASTIC_FROM,
            mark=self.mark,
        )

    @property
    def _free(self) -> bool:
        """Tell whether the field holds words of any length."""
        return self.kind is CellKind.TEXT and not self.words

    def export(self) -> ListColumn:
        """Return the column of an exported list."""
        return ListColumn(self.field, self.title, self.kind, self.list_id, self.words)

    def text(self, row: Row, codes: Codes) -> str:
        """Return what a cell shows."""
        return self.value_text(row.get(self.field), codes)

    def value_text(self, value: Value, codes: Codes) -> str:
        """Return a stored value in the German form."""
        if value is None or value in ("", ()):
            return ""
        if isinstance(value, tuple):
            return SEPARATOR.join(self._word(part, codes) for part in value)
        if self.kind is CellKind.DAY:
            return format_day(date.fromisoformat(str(value)))
        if isinstance(value, int):
            return self._number(value)
        return self._word(value, codes)

    def _number(self, value: int) -> str:
        if self.kind is CellKind.MINUTES:
            return format_minutes(value, unit=False)
        if self.kind is CellKind.CENTS:
            return format_euros(value)
        if self.kind is CellKind.HUNDREDTHS:
            return format_quantity(value)
        return str(value)

    def _word(self, value: str, codes: Codes) -> str:
        if self.list_id is not None:
            return codes().label(self.list_id, value)
        return self.words.get(value, value)


def exported(shown: Sequence[Column], fields: Sequence[ShownField]) -> list[ListColumn]:
    """Return the columns of an export that writes what a table shows."""
    by_name = {known.field: known for known in fields}
    return [by_name[column.field].export() for column in shown]
