"""What an officer decided about a treasury's list: columns, signs, new lines; kept as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass, field
from pathlib import Path

from intdesk.domain.budget.line import Direction
from intdesk.exchange.consultation_list.cell_text import squeezed
from intdesk.exchange.mapping_file import VERSION, MappingReader, mapping_text
from intdesk.exchange.posting_list.fields import PostingField, SignRule

_KEYS = frozenset({"version", "columns", "sign", "directions"})


@dataclass(frozen=True, slots=True)
class PostingMapping:
    """The decisions for one list, as ``resources/import/posting_mapping.schema.json`` says.

    ``columns`` maps a heading (or ``#2``, the second column) to its field; ``sign`` is ``None``
    until somebody decided; ``directions`` gives new lines by their account.
    """

    columns: AnyMapping[str, PostingField] = field(default_factory=dict)
    sign: SignRule | None = None
    directions: AnyMapping[str, Direction] = field(default_factory=dict)

    def column_field(self, index: int, heading: str) -> PostingField | None:
        """Return the field that was decided for a column, by its place or its heading."""
        if found := self.columns.get(f"#{index + 1}"):
            return found
        wanted = squeezed(heading)
        return next((f for text, f in self.columns.items() if squeezed(text) == wanted), None)

    def to_json(self) -> str:
        """Return the mapping as JSON text."""
        data: dict[str, object] = {
            "version": VERSION,
            "columns": {text: name.value for text, name in self.columns.items()},
            "directions": {account: one.value for account, one in self.directions.items()},
        }
        if self.sign is not None:
            data["sign"] = self.sign.value
        return json.dumps(data, ensure_ascii=False, indent=2)


def load_posting_mapping(path: Path) -> PostingMapping:
    """Return the mapping of a file.

    Raises ``InputError``: file_missing, file_unreadable, mapping_broken, mapping_invalid.
    """
    return parse_posting_mapping(mapping_text(path), path.name)


def parse_posting_mapping(text: str, name: str) -> PostingMapping:
    """Return the mapping of a JSON text; ``name`` appears in errors."""
    reader = MappingReader(text, name, _KEYS)
    columns = reader.texts(reader.parts.get("columns", {}), "columns")
    for heading, value in columns.items():
        if value not in set(PostingField):
            raise reader.fault(f"columns/{heading}")
    directions = reader.texts(reader.parts.get("directions", {}), "directions")
    for account, value in directions.items():
        if value not in set(Direction):
            raise reader.fault(f"directions/{account}")
    sign = reader.parts.get("sign")
    if sign is not None and sign not in set(SignRule):
        raise reader.fault("sign")
    return PostingMapping(
        {heading: PostingField(value) for heading, value in columns.items()},
        SignRule(str(sign)) if sign is not None else None,
        {account: Direction(value) for account, value in directions.items()},
    )
