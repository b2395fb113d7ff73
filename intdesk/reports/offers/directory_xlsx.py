"""The public directory of offers as a table: a row for each offer, with real dates and numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from intdesk.reports.offers.book import BookEntry, DirectoryBook
from intdesk.sheets.cells import CellKind, Column, Value
from intdesk.texts.offer_directory import HEADS, STATES

_KINDS: Final = {
    "Beginn": CellKind.DAY, "Ende": CellKind.DAY, "Geprüft am": CellKind.DAY,
    "Plätze": CellKind.NUMBER,
}  # fmt: skip
_SEPARATOR: Final = ", "


def directory_columns() -> list[Column]:
    """Return the columns of the table."""
    return [Column(head, _KINDS.get(head, CellKind.TEXT)) for head in HEADS]


def directory_rows(book: DirectoryBook) -> Iterator[list[Value]]:
    """Yield a row for each offer, in the order of the directory."""
    for entry in book.in_order():
        yield [value or None for value in _row(entry)]


def _row(entry: BookEntry) -> list[Value]:
    offer, asked = entry.offer, entry.person or entry.provider
    webs = (offer.link,) if offer.link else asked.webs if asked else ()
    return [
        offer.title, entry.kind, STATES.get(offer.state, ""),
        entry.provider.name if entry.provider else "",
        *(_SEPARATOR.join(part) for part in (
            entry.fields, entry.groups, entry.languages, offer.municipalities,
        )),
        offer.place, offer.times, offer.begins_on, offer.ends_on, offer.capacity, offer.fee,
        offer.registration, entry.person.name if entry.person else "",
        _SEPARATOR.join(asked.phones if asked else ()),
        _SEPARATOR.join(asked.mails if asked else ()),
        _SEPARATOR.join(webs),
        _SEPARATOR.join(entry.provider.address if entry.provider else ()),
        offer.description, entry.level, entry.duty, offer.checked_on,
    ]  # fmt: skip
