"""Who refers to contacts: roles of people, entries of the contact log, consultations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, select, update

from intdesk.storage import dialect
from intdesk.storage.repositories.indexing import reindex
from intdesk.storage.repositories.mapping import CHUNK
from intdesk.storage.repositories.network import CONTACTS, INTERACTIONS
from intdesk.storage.scope import Scope
from intdesk.storage.tables.network import interaction, interaction_contact
from intdesk.storage.tables.records import contact


class ContactLinks:
    """Reads who refers to contacts, those in the trash included."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def members(self, organisations: Sequence[int]) -> list[int]:
        """Return the contacts that have or had a role in one of the organisations, by name."""
        mine = dialect.part_in(contact.c.roles, "organisation", organisations)
        query = select(contact.c.id).where(contact.c.roles != [], mine)
        return list(self._connection.execute(query.order_by(contact.c.name_folded)).scalars())

    def involving(self, contacts: Sequence[int]) -> list[int]:
        """Return the entries of the log in which one of the contacts was involved."""
        c = interaction_contact.c
        query = select(c.record_id).where(c.code.in_(contacts)).distinct()
        return list(self._connection.execute(query).scalars())


def reindex_named(scope: Scope, contacts: Sequence[int]) -> None:
    """Fold anew the texts of contacts and of the log in which these contacts are named."""
    links = ContactLinks(scope.connection)
    reindex(scope, CONTACTS, links.members(contacts))
    reindex(scope, INTERACTIONS, links.involving(contacts))


def forget_contacts(scope: Scope, contacts: Sequence[int]) -> None:
    """Let no role and no entry of the log remember contacts that are erased."""
    gone = frozenset(contacts)
    links = ContactLinks(scope.connection)
    held = [i for i in links.members(contacts) if i not in gone]
    for record in CONTACTS.load(scope.connection, held).values():
        kept = [
            role | {"organisation": None} if role["organisation"] in gone else role
            for role in record["roles"]
            if role["title"] or role["organisation"] not in gone
        ]
        stamp = {"version": record["version"] + 1, "updated_at": scope.moment}
        changed = update(contact).where(contact.c.id == record["id"])
        scope.connection.execute(changed.values(roles=kept, **stamp))
    talks = links.involving(contacts)
    named = interaction_contact.c.code.in_(contacts)
    scope.connection.execute(delete(interaction_contact).where(named))
    _stamp_talks(scope, talks)
    reindex(scope, CONTACTS, held)
    reindex(scope, INTERACTIONS, talks)


def _stamp_talks(scope: Scope, ids: Iterable[int]) -> None:
    every = list(ids)
    for start in range(0, len(every), CHUNK):
        mine = update(interaction).where(interaction.c.id.in_(every[start : start + CHUNK]))
        stamp = {"version": interaction.c.version + 1, "updated_at": scope.moment}
        scope.connection.execute(mine.values(stamp))
