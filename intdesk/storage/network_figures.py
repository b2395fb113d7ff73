"""Counts of the network: partners by type and district, entries of the contact log."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Text,
    and_,
    cast,
    func,
    select,
    type_coerce,
)

from intdesk.domain.contact_parts import Nature
from intdesk.domain.period import Period
from intdesk.storage.tables.network import contact_municipality, interaction
from intdesk.storage.tables.records import contact

_c, _i = contact.c, interaction.c
_DAY = type_coerce(_i.day, Text())
_FIELDS: dict[str, ColumnElement[Any]] = {
    "month": cast(cast(func.substr(_DAY, 6, 2), Integer), Text),
    "way": _i.way,
}


class NetworkFigures:
    """Counts active contacts and the contact log; nothing from the trash."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection in its transaction."""
        self._connection = connection

    def partners(self, nature: Nature) -> int:
        """Return how many organisations or people are worked with at present."""
        query = select(func.count()).select_from(contact).where(_active(nature))
        return self._connection.execute(query).scalar_one()

    def partners_by_kind(self) -> dict[str, int]:
        """Return the organisations by their type."""
        organisations = _active(Nature.ORGANISATION)
        query = select(_c.kind, func.count()).where(organisations).group_by(_c.kind)
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def partners_by_municipality(self) -> dict[str, int]:
        """Return the organisations by the districts that they cover, those without any as ""."""
        covered = contact_municipality.c.code
        name = func.coalesce(covered, "")
        query = (
            select(name, func.count(_c.id.distinct()))
            .outerjoin(contact_municipality, contact_municipality.c.record_id == _c.id)
            .where(_active(Nature.ORGANISATION))
            .group_by(name)
        )
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def interactions_by(self, field: str, period: Period) -> dict[str, int]:
        """Return the entries of the contact log by ``month`` or ``way``."""
        value = _FIELDS[field]
        query = select(value, func.count()).where(_within(period)).group_by(value)
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def interaction_minutes(self, period: Period) -> int:
        """Return the minutes of the contact log."""
        query = select(func.coalesce(func.sum(_i.minutes), 0)).where(_within(period))
        minutes: int = self._connection.execute(query).scalar_one()
        return minutes


def _active(nature: Nature) -> ColumnElement[bool]:
    return and_(_c.deleted_at.is_(None), _c.inactive.is_(False), _c.nature == nature.value)


def _within(period: Period) -> ColumnElement[bool]:
    return and_(_i.deleted_at.is_(None), _i.day.between(period.first, period.last))
