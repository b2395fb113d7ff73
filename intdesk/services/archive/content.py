"""What goes into the archive: files by their names, one after the other."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from datetime import date, datetime
from io import BytesIO

import intdesk
from intdesk.domain.archive import IDENTITY_TABLE, CellType, ColumnShape, Plain, TableShape
from intdesk.exchange.archive.table_file import heading, write_table
from intdesk.sheets.cells import CellKind, Column, Value
from intdesk.sheets.document import Document
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.storage.whole import shapes
from intdesk.texts import archive as words
from intdesk.texts.report import INTERNAL_MARK

TABLES, SCHEMAS, FILES = "tabellen", "schema", "anlagen"
README_NAME = "LIESMICH.txt"
LONGEST_NAME = 80

_IDENTITY = (
    ("case_id", CellType.NUMBER), ("name", CellType.TEXT), ("birth_date", CellType.DAY),
    ("address", CellType.TEXT), ("phone", CellType.TEXT), ("mail", CellType.TEXT),
    ("basis", CellType.TEXT), ("law", CellType.TEXT), ("special_ground", CellType.TEXT),
    ("agreed_on", CellType.DAY),
)  # fmt: skip
IDENTITY_SHAPE = TableShape(
    IDENTITY_TABLE,
    tuple(
        ColumnShape(
            name, kind, kind is CellType.DAY, "case_file" if name == "case_id" else "",
            required=name in {"case_id", "name"},
        )
        for name, kind in _IDENTITY
    ),
)  # fmt: skip
"""Names and addresses in clear, as they stand in the archive."""

_KINDS = {CellType.NUMBER: CellKind.NUMBER, CellType.FLAG: CellKind.NUMBER,
          CellType.DAY: CellKind.DAY}  # fmt: skip
_JSON_TYPES: dict[CellType, dict[str, object]] = {
    CellType.NUMBER: {"type": "integer"}, CellType.FLAG: {"enum": [0, 1]},
    CellType.DAY: {"type": "string", "format": "date"},
    CellType.MOMENT: {"type": "string", "format": "date-time"},
    CellType.BINARY: {"type": "string", "contentEncoding": "base64"},
}  # fmt: skip


def table_files(unit: ReadUnit, made_at: datetime) -> Iterator[tuple[str, bytes, int]]:
    """Yield the files of all tables: name, content, and how many rows a csv file has."""
    for shape in shapes():
        yield from files_of(shape, list(unit.whole.rows(shape.name)), made_at)


def files_of(
    shape: TableShape, rows: Sequence[Sequence[Plain]], made_at: datetime
) -> Iterator[tuple[str, bytes, int]]:
    """Yield the files of one table."""
    headings = [heading(words.column_word(c.name), c) for c in shape.columns]
    yield f"{TABLES}/{shape.name}.csv", write_table(headings, shape.columns, rows), len(rows)
    yield f"{TABLES}/{shape.name}.xlsx", _workbook(shape, headings, rows, made_at), 0
    yield f"{SCHEMAS}/{shape.name}.schema.json", _json(schema_of(shape)), 0


def identity_rows(unit: ReadUnit, key: bytes) -> list[tuple[Plain, ...]]:
    """Return the identities of all cases in clear; raises ValueError if one cannot be opened."""
    found = []
    for sealed in unit.identities.every():
        values = asdict(sealed.unsealed(key)) | asdict(sealed.basis) | {"case_id": sealed.case_id}
        found.append(tuple(_plain(values[column.name]) for column in IDENTITY_SHAPE.columns))
    return found


def attachment_files(unit: ReadUnit) -> Iterator[tuple[str, bytes]]:
    """Yield the attachments under names that say what they are."""
    for number, name in unit.whole.files():
        yield f"{FILES}/{number:06}-{safe_name(name)}", unit.whole.file(number)


def safe_name(name: str) -> str:
    """Return a file name that every system takes, with its ending."""
    plain = re.sub(r"[^\w.\- ]", "_", name).strip(" .") or "Anlage"
    stem, dot, ending = plain.rpartition(".")
    if dot and len(ending) <= 10:  # longer ones are no ending
        return f"{stem[:LONGEST_NAME]}.{ending}"
    return plain[:LONGEST_NAME]


def schema_of(shape: TableShape) -> dict[str, object]:
    """Return the description of a table's rows as JSON Schema."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": words.table_title(shape),
        "description": f"{TABLES}/{shape.name}.csv",
        "type": "object",
        "properties": {c.name: _property(c) for c in shape.columns},
        "required": [c.name for c in shape.columns if c.required],
        "additionalProperties": False,
    }


def readme(office: str, made_at: datetime, schema: str, left_out: Sequence[str]) -> bytes:
    """Return the description of the whole archive."""
    listed = "\n".join(f"{s.name:<28} {words.table_title(s)}" for s in shapes())
    text = words.README.format(
        office=office or "–",
        made_at=made_at.astimezone().strftime("%d.%m.%Y, %H:%M"),
        program=f"IntDesk {intdesk.__version__}",
        schema=schema,
        warning=words.NOT_ENCRYPTED,
        left_out="".join(f"{line}\n" for line in left_out),
        tables=listed,
    )
    return text.replace("\n", "\r\n").encode("utf-8-sig")


def _property(column: ColumnShape) -> dict[str, object]:
    kind: dict[str, object] = dict(_JSON_TYPES.get(column.type, {"type": "string"}))
    if column.optional:
        kind = {"anyOf": [kind, {"type": "null"}]}
    told = words.TYPE_WORDS[column.type]
    if column.refers:
        told = f"Nummer (id) in der Tabelle {column.refers}"
    return {"title": words.column_word(column.name), "description": told, **kind}


def _workbook(
    shape: TableShape, headings: Sequence[str], rows: Iterable[Sequence[Plain]], made_at: datetime
) -> bytes:
    from intdesk.sheets.writer import new_workbook, save_workbook
    from intdesk.sheets.writer_rows import DataSheet

    document = Document(words.table_title(shape), "IntDesk", made_at, marking=INTERNAL_MARK)
    columns = [
        Column(text, _KINDS.get(c.type, CellKind.TEXT))
        for text, c in zip(headings, shape.columns, strict=True)
    ]
    workbook, stream = new_workbook(document), BytesIO()
    with DataSheet(workbook, document, columns) as data:
        for row in rows:
            data.append([_cell(v, c) for v, c in zip(row, shape.columns, strict=True)])
        save_workbook(workbook, stream, [data.finish()])
    return stream.getvalue()


def _cell(value: Plain, column: ColumnShape) -> Value:
    if value is None or value == "":
        return None
    if isinstance(value, bytes):
        return f"{len(value)} Byte"
    return date.fromisoformat(str(value)) if column.type is CellType.DAY else value


def _plain(value: object) -> Plain:
    if isinstance(value, date):
        return value.isoformat()
    return value if isinstance(value, int) or value is None else str(value)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode()
