"""The office profile, and small settings that belong to the office."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select, update

from intdesk.domain.changes import Kind
from intdesk.domain.office import Office, OfficeKind
from intdesk.errors import StaleRecordError
from intdesk.storage.scope import Scope
from intdesk.storage.tables.office import function_share, setting
from intdesk.storage.tables.office import office as table

OFFICE_ID = 1


def load_office(connection: Connection) -> dict[str, Any]:
    """Return the stored profile: the columns of its row, and the planned shares."""
    row = dict(connection.execute(select(table)).mappings().one())
    shares = select(function_share.c.function, function_share.c.percent)
    found = connection.execute(shares.order_by(function_share.c.function))
    return row | {"planned_shares": {r[0]: r[1] for r in found}}


class OfficeRepository:
    """Reads the one office of the file."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def get(self) -> Office:
        """Return the profile."""
        values = load_office(self._connection)
        del values["id"]
        values["kind"] = OfficeKind(values["kind"])
        values["origin_countries"] = tuple(values["origin_countries"])
        return Office(**values)


class WritableOffice(OfficeRepository):
    """Reads and writes the one office of the file."""

    def __init__(self, scope: Scope) -> None:
        """Work in the transaction of the scope."""
        super().__init__(scope.connection)
        self._scope = scope

    def save(self, office: Office) -> None:
        """Write the profile; raises StaleRecordError if it changed since it was read."""
        before = load_office(self._connection)
        if office.version != before["version"]:
            raise StaleRecordError("stale", kind=Kind.OFFICE, id=OFFICE_ID)
        values = {name: getattr(office, name) for name in before if name != "id"}
        values["origin_countries"] = list(office.origin_countries)
        values["planned_shares"] = dict(sorted(office.planned_shares.items()))
        if values != {name: before[name] for name in values}:
            self.replace(before, values)

    def replace(self, before: dict[str, Any], values: dict[str, Any]) -> None:
        """Write the values of the stored profile; what ``values`` lacks stays as it is."""
        after = before | values | {"version": before["version"] + 1}
        columns = {name: after[name] for name in table.c.keys()}  # noqa: SIM118 - no dict
        self._connection.execute(update(table), columns)
        if after["planned_shares"] != before["planned_shares"]:
            self._connection.execute(delete(function_share))
            rows = [
                {"office_id": OFFICE_ID, "function": function, "percent": percent}
                for function, percent in after["planned_shares"].items()
            ]
            if rows:
                self._connection.execute(insert(function_share), rows)
        self._scope.recorder.note(Kind.OFFICE, OFFICE_ID, _image(before), _image(after))


def _image(stored: dict[str, Any]) -> dict[str, Any]:
    """Leave out the type of the coat of arms: the journal does not bring its bytes back either."""
    return {name: value for name, value in stored.items() if name != "coat_type"}


class Settings:
    """Reads small values by name: settings of the office, or facts about the file."""

    def __init__(self, connection: Connection, stored: Table = setting) -> None:
        """Read a table of names and values through a connection that is in a transaction."""
        self._connection = connection
        self._table = stored

    def get(self, name: str, default: str = "") -> str:
        """Return a value, or the default if it was never set."""
        query = select(self._table.c.value).where(self._table.c.name == name)
        found = self._connection.execute(query).scalar()
        return default if found is None else str(found)

    def beginning(self, start: str) -> dict[str, str]:
        """Return all values whose names begin with a text."""
        c = self._table.c
        found = select(c.name, c.value).where(c.name.startswith(start, autoescape=True))
        return {row[0]: row[1] for row in self._connection.execute(found.order_by(c.name))}


class WritableSettings(Settings):
    """Reads and writes small values; they are not part of the journal."""

    def set(self, name: str, value: str) -> None:
        """Keep a value under a name."""
        changed = update(self._table).where(self._table.c.name == name)
        if self._connection.execute(changed, {"value": value}).rowcount == 0:
            self._connection.execute(insert(self._table), {"name": name, "value": value})

    def remove(self, name: str) -> None:
        """Forget a value; one that was never set is none."""
        self._connection.execute(delete(self._table).where(self._table.c.name == name))
