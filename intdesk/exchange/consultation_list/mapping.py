"""What an officer decided about a list: columns, spellings, defaults; kept as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from intdesk.domain.codes import CodeBook
from intdesk.domain.duration import DAY_MINUTES
from intdesk.domain.period import plausible_year
from intdesk.errors import InputError
from intdesk.exchange.consultation_list.cell_text import squeezed
from intdesk.exchange.consultation_list.duration_cells import Unit
from intdesk.exchange.consultation_list.fields import CODE_LISTS, ListField
from intdesk.exchange.mapping_file import VERSION, MappingReader, mapping_text

_KEYS = frozenset(
    {"version", "columns", "spellings", "duration_unit", "year", "minutes", "mark_new_by_identity"}
)


@dataclass(frozen=True, slots=True)
class Mapping:
    """The decisions for one list, as ``resources/import/mapping.schema.json`` describes them.

    ``columns`` maps a heading (or ``#2``, the second column) to its field, ``spellings`` a text of
    a code field to its code (empty: leave the field empty). ``duration_unit`` says what bare
    numbers mean, ``year`` belongs to days without one, ``minutes`` to rows without a duration.
    ``mark_new_by_identity`` confirms that identity columns may mark new and known persons once.
    """

    columns: AnyMapping[str, ListField] = field(default_factory=dict)
    spellings: AnyMapping[ListField, AnyMapping[str, str]] = field(default_factory=dict)
    duration_unit: Unit | None = None
    year: int | None = None
    minutes: int | None = None
    mark_new_by_identity: bool = False

    def column_field(self, index: int, heading: str) -> ListField | None:
        """Return the field that was decided for a column, by its place or its heading."""
        if found := self.columns.get(f"#{index + 1}"):
            return found
        wanted = squeezed(heading)
        return next((f for text, f in self.columns.items() if squeezed(text) == wanted), None)

    def with_spellings(self, more: AnyMapping[ListField, AnyMapping[str, str]]) -> Mapping:
        """Return the mapping with spellings of other lists; its own ones come first."""
        names = {*more, *self.spellings}
        merged = {n: {**more.get(n, {}), **self.spellings.get(n, {})} for n in names}
        return replace(self, spellings=merged)

    def to_json(self) -> str:
        """Return the mapping as JSON text."""
        data: dict[str, object] = {
            "version": VERSION,
            "columns": {text: name.value for text, name in self.columns.items()},
            "spellings": {name.value: dict(texts) for name, texts in self.spellings.items()},
            "mark_new_by_identity": self.mark_new_by_identity,
        }
        optional = {"duration_unit": self.duration_unit, "year": self.year, "minutes": self.minutes}
        data |= {key: value for key, value in optional.items() if value is not None}
        return json.dumps(data, ensure_ascii=False, indent=2)


def load_mapping(path: Path, book: CodeBook) -> Mapping:
    """Return the mapping of a file.

    Raises ``InputError``: file_missing, file_unreadable, mapping_broken, mapping_invalid,
    mapping_unknown_code.
    """
    mapping = parse_mapping(mapping_text(path), path.name)
    _check_codes(mapping, book, path.name)
    return mapping


def parse_mapping(text: str, name: str) -> Mapping:
    """Return the mapping of a JSON text; ``name`` appears in errors (see :func:`load_mapping`)."""
    return _Checked(text, name, _KEYS).mapping()


def _check_codes(mapping: Mapping, book: CodeBook, name: str) -> None:
    for listed, texts in mapping.spellings.items():
        for code in texts.values():
            if code and book.get(CODE_LISTS[listed], code) is None:
                raise InputError(
                    "mapping_unknown_code", path=name, place=listed.value, value=code[:50]
                )


class _Checked(MappingReader):
    """Reads the parts of a mapping of a consultation list."""

    def mapping(self) -> Mapping:
        parts = self.parts
        spellings = {
            self._code_field(name): self.texts(texts, f"spellings/{name}")
            for name, texts in self.entries(parts.get("spellings", {}), "spellings").items()
        }
        marks = parts.get("mark_new_by_identity", False)
        if not isinstance(marks, bool):
            raise self.fault("mark_new_by_identity")
        columns = self.texts(parts.get("columns", {}), "columns")
        return Mapping(
            {text: self._field(name, f"columns/{text}") for text, name in columns.items()},
            spellings,
            self._unit(parts.get("duration_unit")),
            self._number(parts.get("year"), "year"),
            self._number(parts.get("minutes"), "minutes"),
            marks,
        )

    def _field(self, name: str, place: str) -> ListField:
        try:
            return ListField(name)
        except ValueError as error:
            raise self.fault(place) from error

    def _code_field(self, name: str) -> ListField:
        found = self._field(name, f"spellings/{name}")
        if found not in CODE_LISTS:
            raise self.fault(f"spellings/{name}")
        return found

    def _unit(self, value: object) -> Unit | None:
        if value is not None and value not in list(Unit):
            raise self.fault("duration_unit")
        return None if value is None else Unit(str(value))

    def _number(self, value: object, place: str) -> int | None:
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.fault(place)
        fits = plausible_year(value) if place == "year" else 1 <= value <= DAY_MINUTES
        if not fits:
            raise self.fault(place)
        return value
