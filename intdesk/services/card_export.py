"""Contacts as address cards (vCard) for Outlook, phones and other programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.codes import CodeBook
from intdesk.domain.own_uid import own_uid
from intdesk.exchange.vcard.card import Card
from intdesk.exchange.vcard.contacts import card_of
from intdesk.exchange.vcard.writer import CardVersion, card_file
from intdesk.output import write_bytes
from intdesk.storage.database import FILE_ID, Database
from intdesk.storage.repositories.kinds import CONTACTS
from intdesk.storage.unit_of_work import ReadUnit


class CardExportService:
    """Writes cards from one data file; never what is internal, notes only if asked for."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates the cards."""
        self._database = database
        self._clock = clock

    def write(
        self,
        ids: Sequence[int],
        path: Path,
        version: CardVersion,
        *,
        with_notes: bool = False,
        overwrite: bool = False,
    ) -> int:
        """Write the cards of contacts in their order and return how many.

        Raises ``OutputError``; then the target stays as it was.
        """
        with self._database.read() as unit:
            cards = list(_cards(unit, ids, with_notes=with_notes))
        content = card_file(cards, version, self._clock.now())
        write_bytes(path, content, overwrite=overwrite)
        return len(cards)


def _cards(unit: ReadUnit, ids: Sequence[int], *, with_notes: bool) -> Iterator[Card]:
    book, file_id = CodeBook(unit.codes.all()), unit.facts.get(FILE_ID)
    contacts = unit.of(CONTACTS).present(ids)
    bodies = {role.organisation or 0 for contact in contacts for role in contact.roles} - {0}
    names = {body.id: body.name for body in unit.of(CONTACTS).present(sorted(bodies))}
    for contact in contacts:
        uid = own_uid(f"contact-{contact.id}", file_id)
        yield card_of(contact, names, book.label, uid=uid, with_note=with_notes)
