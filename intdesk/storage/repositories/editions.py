"""Editions of reports. They are no part of the journal: what is frozen is never taken back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.report_audience import Audience
from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_edition import (
    Edition,
    EditionState,
    FileFormat,
    IssuedFile,
    Signature,
)
from intdesk.errors import IntDeskError, StaleRecordError
from intdesk.storage.scope import Scope
from intdesk.storage.statements import insert_one
from intdesk.storage.tables.reports import report_edition as table
from intdesk.storage.tables.reports import report_file, report_signature

_LARGE = frozenset({"content", "disclosure", "uuid", "public", "method", "threshold", "coarser"})
_LISTED = tuple(column for column in table.c if column.name not in {"content", "disclosure"})


@dataclass(frozen=True, slots=True)
class FixedContent:
    """What was fixed for co-signing: the report and the system behind it, as plain JSON."""

    content: Mapping[str, Any]
    disclosure: Mapping[str, Any] | None
    program_version: str


@dataclass(frozen=True, slots=True)
class StoredFile:
    """The bytes of an issued file with their hash."""

    format: FileFormat
    content: bytes
    sha256: str


class Editions:
    """Reads editions."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def all(self) -> list[Edition]:
        """Return every edition, the latest year first, within it the latest number."""
        c = table.c
        query = select(*_LISTED).order_by(
            c.year.desc(), c.public.desc(), c.kind, c.number.desc(), c.id.desc()
        )
        rows = list(self._connection.execute(query).mappings())
        return [self._edition(row) for row in rows]

    def get(self, edition_id: int) -> Edition:
        """Return an edition; raise IntDeskError ``record_missing``."""
        query = select(*_LISTED).where(table.c.id == edition_id)
        row = self._connection.execute(query).mappings().first()
        if row is None:
            raise IntDeskError("record_missing")
        return self._edition(row)

    def published(self, years: Iterable[int]) -> list[Edition]:
        """Return the public editions of years that readers have, in the order of freezing."""
        c = table.c
        states = (EditionState.FROZEN, EditionState.ERASED)
        query = select(*_LISTED).where(
            c.year.in_(list(years)), c.public == 1, c.state.in_([str(s) for s in states])
        )
        rows = list(self._connection.execute(query.order_by(c.frozen_at, c.id)).mappings())
        return [self._edition(row) for row in rows]

    def content(self, edition_id: int) -> Mapping[str, Any] | None:
        """Return what an edition says as plain values, ``None`` if nothing is fixed."""
        return self._read(edition_id, "content")

    def disclosure(self, edition_id: int) -> Mapping[str, Any] | None:
        """Return the system behind a public edition as plain values, ``None`` without one."""
        return self._read(edition_id, "disclosure")

    def file(self, edition_id: int, form: FileFormat) -> StoredFile | None:
        """Return an issued file, ``None`` if there is none."""
        c = report_file.c
        query = select(report_file).where(c.edition_id == edition_id, c.format == form.value)
        row = self._connection.execute(query).mappings().first()
        if row is None:
            return None
        return StoredFile(FileFormat(row["format"]), bytes(row["content"]), row["sha256"])

    def _read(self, edition_id: int, name: str) -> Mapping[str, Any] | None:
        query = select(table.c[name]).where(table.c.id == edition_id)
        text = self._connection.execute(query).scalar()
        found: Mapping[str, Any] | None = json.loads(text) if text else None
        return found

    def _edition(self, row: RowMapping) -> Edition:
        values = {name: value for name, value in row.items() if name not in _LARGE}
        rule = Rule(Method(row["method"]), row["threshold"])
        return Edition(
            **values
            | {
                "kind": ReportKind(row["kind"]),
                "audience": Audience(rule, frozenset(row["coarser"])),
                "state": EditionState(row["state"]),
                "words_erased": bool(row["words_erased"]),
                "signatures": self._signatures(row["id"]),
                "files": self._files(row["id"]),
            }
        )

    def _signatures(self, edition_id: int) -> tuple[Signature, ...]:
        c = report_signature.c
        mine = select(c.name, c.role, c.signed_on).where(c.edition_id == edition_id)
        rows = self._connection.execute(mine.order_by(c.signed_on, c.id))
        return tuple(Signature(*row) for row in rows)

    def _files(self, edition_id: int) -> tuple[IssuedFile, ...]:
        c = report_file.c
        mine = select(c.format, c.size, c.sha256).where(c.edition_id == edition_id)
        rows = self._connection.execute(mine.order_by(c.format))
        return tuple(IssuedFile(FileFormat(row[0]), row[1], row[2]) for row in rows)


class WritableEditions(Editions):
    """Reads editions and takes them through their states; the caller has asked the rules."""

    def __init__(self, scope: Scope) -> None:
        """Work in the transaction of the scope."""
        super().__init__(scope.connection)
        self._scope = scope

    def add(self, year: int, kind: ReportKind, audience: Audience, reason: str) -> int:
        """Begin a draft with the next number and return its id."""
        c, public = table.c, not audience.internal
        mine = (c.year == year) & (c.kind == kind.value) & (c.public == int(public))
        last = self._connection.execute(select(func.max(c.number)).where(mine)).scalar() or 0
        values = {
            "uuid": self._scope.new_uuid(),
            "version": 1,
            "created_at": self._scope.moment,
            "year": year,
            "kind": kind.value,
            "public": public,
            "number": last + 1,
            "method": audience.rule.method.value,
            "threshold": audience.rule.threshold,
            "coarser": sorted(audience.coarser),
            "state": EditionState.DRAFT.value,
            "reason": reason,
        }
        return insert_one(self._connection, table, values)

    def fix(self, edition: Edition, fixed: FixedContent) -> None:
        """Keep what the edition says, for all who sign it."""
        self._change(
            edition,
            state=EditionState.SIGNING.value,
            content=_json(fixed.content),
            disclosure=_json(fixed.disclosure),
            program_version=fixed.program_version,
            fixed_at=self._scope.moment,
        )

    def sign(self, edition: Edition, signature: Signature) -> None:
        """Note a signature."""
        self._change(edition)
        values = {
            "edition_id": edition.id,
            "name": signature.name.strip(),
            "role": signature.role.strip(),
            "signed_on": signature.signed_on,
            "noted_at": self._scope.moment,
        }
        self._connection.execute(insert(report_signature), values)

    def reopen(self, edition: Edition) -> None:
        """Make it a draft again; its content and its signatures go."""
        self._change(
            edition, state=EditionState.DRAFT.value, content="", disclosure="",
            program_version="", fixed_at=None,
        )  # fmt: skip
        self._forget_signatures(edition.id)

    def freeze(self, edition: Edition, files: Sequence[StoredFile]) -> None:
        """Keep the issued files and let nothing change any more."""
        self._change(edition, state=EditionState.FROZEN.value, frozen_at=self._scope.moment)
        rows = [
            {"edition_id": edition.id, "format": f.format.value, "size": len(f.content),
             "sha256": f.sha256, "content": f.content}
            for f in files
        ]  # fmt: skip
        self._connection.execute(insert(report_file), rows)

    def discard(self, edition: Edition) -> None:
        """Remove an edition that was never issued."""
        self._change(edition)
        self._forget_signatures(edition.id)
        self._connection.execute(delete(table).where(table.c.id == edition.id))

    def erase(self, edition: Edition, reason: str) -> None:
        """Remove files, content and signatures; what it hid stays known, for later editions."""
        self._change(
            edition, state=EditionState.ERASED.value, content="", erased_reason=reason,
            words_erased=0,
        )  # fmt: skip
        self._forget_signatures(edition.id)
        gone = report_file.c.edition_id == edition.id
        self._connection.execute(delete(report_file).where(gone))

    def _forget_signatures(self, edition_id: int) -> None:
        gone = report_signature.c.edition_id == edition_id
        self._connection.execute(delete(report_signature).where(gone))

    def _change(self, edition: Edition, **values: object) -> None:
        mine = (table.c.id == edition.id) & (table.c.version == edition.version)
        changed = update(table).where(mine)
        after = values | {"version": edition.version + 1}
        if self._connection.execute(changed, after).rowcount == 0:
            raise StaleRecordError("edition_changed", year=edition.year, number=edition.number)


def _json(value: Mapping[str, Any] | None) -> str:
    if value is None:
        return ""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
