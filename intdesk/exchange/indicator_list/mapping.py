"""What an officer decided about the columns of a list of indicators; kept as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass, field
from pathlib import Path

from intdesk.exchange.consultation_list.cell_text import squeezed
from intdesk.exchange.indicator_list.fields import IndicatorField
from intdesk.exchange.mapping_file import VERSION, MappingReader, mapping_text

_KEYS = frozenset({"version", "columns"})


@dataclass(frozen=True, slots=True)
class IndicatorMapping:
    """The decisions for one list, as ``resources/import/indicator_mapping.schema.json`` says.

    ``columns`` maps a heading (or ``#2``, the second column) to its field.
    """

    columns: AnyMapping[str, IndicatorField] = field(default_factory=dict)

    def column_field(self, index: int, heading: str) -> IndicatorField | None:
        """Return the field that was decided for a column, by its place or its heading."""
        if found := self.columns.get(f"#{index + 1}"):
            return found
        wanted = squeezed(heading)
        return next((f for text, f in self.columns.items() if squeezed(text) == wanted), None)

    def to_json(self) -> str:
        """Return the mapping as JSON text."""
        columns = {text: name.value for text, name in self.columns.items()}
        data = {"version": VERSION, "columns": columns}
        return json.dumps(data, ensure_ascii=False, indent=2)


def load_indicator_mapping(path: Path) -> IndicatorMapping:
    """Return the mapping of a file.

    Raises ``InputError``: file_missing, file_unreadable, mapping_broken, mapping_invalid.
    """
    return parse_indicator_mapping(mapping_text(path), path.name)


def parse_indicator_mapping(text: str, name: str) -> IndicatorMapping:
    """Return the mapping of a JSON text; ``name`` appears in errors."""
    reader = MappingReader(text, name, _KEYS)
    columns = reader.texts(reader.parts.get("columns", {}), "columns")
    for heading, value in columns.items():
        if value not in set(IndicatorField):
            raise reader.fault(f"columns/{heading}")
    return IndicatorMapping({text: IndicatorField(name) for text, name in columns.items()})
