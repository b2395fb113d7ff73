"""An open archive into a new, empty file: everything as it was, or nothing at all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from intdesk.domain.archive import IDENTITY_TABLE, Plain, TableShape
from intdesk.domain.identity import Identity, LegalBasis
from intdesk.errors import InputError
from intdesk.exchange.archive.package import Archive
from intdesk.exchange.archive.table_file import UnreadableTableError, read_table
from intdesk.services.archive.content import FILES, IDENTITY_SHAPE, TABLES
from intdesk.services.progress import SILENT, Progress
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.storage.whole import BrokenContentError, WholeFile, shapes
from intdesk.texts.labels import ARCHIVE_LOADED

if TYPE_CHECKING:
    from intdesk.services.office_file import OfficeFile

_IDENTITY_FIELDS = ("name", "address", "phone", "mail")


@dataclass(frozen=True, slots=True)
class ArchiveFacts:
    """What an archive says of itself."""

    office: str
    made_at: str
    rows: int
    attachments: int
    identities: bool


@dataclass(frozen=True, slots=True)
class _Table:
    shape: TableShape
    columns: tuple[str, ...]
    rows: list[tuple[Plain, ...]]


def look_into(path: Path, progress: Progress = SILENT) -> ArchiveFacts:
    """Return what an archive holds, after reading all of it; nothing is written.

    Raises ``InputError`` with the codes of :class:`Archive`, or ``archive_table`` for a table that
    is not as it should be.
    """
    with Archive(path) as archive:
        tables = _tables(archive, progress)
        return _facts(archive, tables)


def load_archive(office: OfficeFile, path: Path, progress: Progress = SILENT) -> ArchiveFacts:
    """Fill an empty file with an archive.

    Raises ``InputError`` as :func:`look_into` does, ``archive_file_not_empty`` if the file has
    records, ``archive_needs_password`` if names are to be sealed and the file has no password,
    ``archive_content`` for records that do not fit together. Then the file is as it was.
    """
    with Archive(path) as archive:
        tables = _tables(archive, progress)
        facts = _facts(archive, tables)
        with office.database.write(ARCHIVE_LOADED) as unit:
            unit.leave_unrecorded()
            if not unit.whole.empty():
                raise InputError("archive_file_not_empty", path=str(office.path))
            try:
                _fill(unit, office, archive, tables, progress)
            except BrokenContentError as error:
                raise InputError("archive_content", path=path.name, table=error.table) from error
            unit.protocol.add("archive_loaded", {"rows": facts.rows})
    office.codes.forget()
    return facts


def _facts(archive: Archive, tables: list[_Table]) -> ArchiveFacts:
    contents = archive.contents
    return ArchiveFacts(
        str(contents.get("office") or ""),
        str(contents.get("made_at") or ""),
        sum(len(table.rows) for table in tables),
        sum(name.startswith(f"{FILES}/") for name in archive.members),
        any(table.shape.name == IDENTITY_TABLE for table in tables),
    )


def _tables(archive: Archive, progress: Progress) -> list[_Table]:
    """Read all tables; a member that is no file of the archive is refused."""
    name = archive.path.name
    schema = archive.contents.get("schema")
    if not isinstance(schema, str) or schema > WholeFile.schema:
        raise InputError("archive_newer", path=name)
    known = (*shapes(), IDENTITY_SHAPE)
    wanted = [shape for shape in known if f"{TABLES}/{shape.name}.csv" in archive.members]
    csv_files = {n for n in archive.members if n.startswith(f"{TABLES}/") and n.endswith(".csv")}
    unknown = csv_files - {f"{TABLES}/{shape.name}.csv" for shape in known}
    if unknown or not {"office", "code"} <= {shape.name for shape in wanted}:
        table = Path(min(unknown)).stem if unknown else "office"
        raise InputError("archive_table", path=name, table=table)
    found = []
    for done, shape in enumerate(wanted):
        progress.check_cancelled()
        progress.step(done, 2 * len(wanted))
        content = archive.read(f"{TABLES}/{shape.name}.csv")
        try:
            found.append(_Table(shape, *read_table(content, shape.columns)))
        except UnreadableTableError as error:
            raise InputError("archive_table", path=name, table=shape.name) from error
    return found


def _fill(
    unit: WriteUnit, office: OfficeFile, archive: Archive, tables: list[_Table], progress: Progress
) -> None:
    unit.whole.clear()
    for done, table in enumerate(tables):
        progress.check_cancelled()
        progress.step(len(tables) + done, 2 * len(tables))
        if table.shape.name == IDENTITY_TABLE:
            _seal(unit, office, table)
        else:
            unit.whole.fill(table.shape.name, table.columns, table.rows)
    _put_files(unit, archive)
    unit.whole.finish()


def _put_files(unit: WriteUnit, archive: Archive) -> None:
    """Store the attachments; each row has one file, each file a row."""
    rows = {number for number, _ in unit.whole.files()}
    found: dict[int, str] = {}
    for name in archive.members:
        if name.startswith(f"{FILES}/"):
            number, _, _ = name.removeprefix(f"{FILES}/").partition("-")
            if not number.isascii() or not number.isdecimal():
                raise BrokenContentError("attachment")
            found[int(number)] = name
    if found.keys() != rows:
        raise BrokenContentError("attachment")
    for place, name in found.items():
        unit.whole.put_file(place, archive.read(name))


def _seal(unit: WriteUnit, office: OfficeFile, table: _Table) -> None:
    """Seal names and addresses under the identity key of the new file."""
    session = office.session
    key = None if session is None else session.opened.keys.identities
    if key is None and table.rows:
        raise InputError("archive_needs_password", path=str(office.path))
    for row in table.rows:
        values: dict[str, Any] = dict(zip(table.columns, row, strict=True))
        texts = {name: str(values.get(name) or "") for name in _IDENTITY_FIELDS}
        identity = Identity(**texts, birth_date=_day(values.get("birth_date")))
        basis = LegalBasis(
            str(values.get("basis") or ""), str(values.get("law") or ""),
            str(values.get("special_ground") or ""), _day(values.get("agreed_on")),
        )  # fmt: skip
        assert key is not None  # noqa: S101 - asked above
        _put_identity(unit, int(values["case_id"]), identity, basis, key)


def _put_identity(
    unit: WriteUnit, case_id: int, identity: Identity, basis: LegalBasis, key: bytes
) -> None:
    if case_id not in unit.whole.cases():
        raise BrokenContentError(IDENTITY_TABLE)
    unit.identities.put(case_id, identity, basis, key)


def _day(value: object) -> date | None:
    return date.fromisoformat(str(value)) if value else None
