"""What an officer decided about a contact list: columns and kinds; kept as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass, field
from pathlib import Path

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.errors import InputError
from intdesk.exchange.consultation_list.cell_text import squeezed
from intdesk.exchange.contact_list.fields import ContactField
from intdesk.exchange.mapping_file import VERSION, MappingReader, mapping_text

_KEYS = frozenset({"version", "columns", "kinds"})


@dataclass(frozen=True, slots=True)
class ContactMapping:
    """The decisions for one list, as ``resources/import/contact_mapping.schema.json`` says.

    ``columns`` maps a heading (or ``#2``, the second column) to its field, ``kinds`` a text of the
    column of kinds to the code of a kind (empty: leave the field empty).
    """

    columns: AnyMapping[str, ContactField] = field(default_factory=dict)
    kinds: AnyMapping[str, str] = field(default_factory=dict)

    def column_field(self, index: int, heading: str) -> ContactField | None:
        """Return the field that was decided for a column, by its place or its heading."""
        if found := self.columns.get(f"#{index + 1}"):
            return found
        wanted = squeezed(heading)
        return next((f for text, f in self.columns.items() if squeezed(text) == wanted), None)

    def to_json(self) -> str:
        """Return the mapping as JSON text."""
        columns = {text: name.value for text, name in self.columns.items()}
        data = {"version": VERSION, "columns": columns, "kinds": dict(self.kinds)}
        return json.dumps(data, ensure_ascii=False, indent=2)


def load_contact_mapping(path: Path, book: CodeBook) -> ContactMapping:
    """Return the mapping of a file.

    Raises ``InputError``: file_missing, file_unreadable, mapping_broken, mapping_invalid,
    mapping_unknown_code.
    """
    mapping = parse_contact_mapping(mapping_text(path), path.name)
    for code in mapping.kinds.values():
        if code and book.get(CodeListId.CONTACT_KIND, code) is None:
            place = {"path": path.name, "place": "kinds", "value": code[:50]}
            raise InputError("mapping_unknown_code", **place)
    return mapping


def parse_contact_mapping(text: str, name: str) -> ContactMapping:
    """Return the mapping of a JSON text; ``name`` appears in errors."""
    reader = MappingReader(text, name, _KEYS)
    columns = reader.texts(reader.parts.get("columns", {}), "columns")
    for heading, value in columns.items():
        if value not in set(ContactField):
            raise reader.fault(f"columns/{heading}")
    kinds = reader.texts(reader.parts.get("kinds", {}), "kinds")
    return ContactMapping({text: ContactField(name) for text, name in columns.items()}, kinds)
