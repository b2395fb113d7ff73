"""What the public directory is made of: words that are ready for reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from intdesk.domain.offer import Offer
from intdesk.domain.offer_directory import PublicContact, Wanted


@dataclass(frozen=True, slots=True)
class BookEntry:
    """An offer with the labels of the moment and with whom the public may turn to.

    Only what the directory may say is read from ``offer``: neither notes nor taken places.
    """

    offer: Offer
    kind: str
    fields: Sequence[str]
    groups: Sequence[str]
    languages: Sequence[str]
    level: str
    duty: str
    provider: PublicContact | None
    person: PublicContact | None

    @property
    def anchor(self) -> str:
        """Return the name of its place."""
        return f"offer-{self.offer.id}"


@dataclass(frozen=True, slots=True)
class Register:
    """A heading with the offers below it, by their ids."""

    title: str
    offers: Sequence[int]


@dataclass(frozen=True, slots=True)
class DirectoryBook:
    """The directory: entries by id, chapters in their order, registers of languages, providers."""

    office: str
    made_on: date
    program: str
    wanted: Wanted
    entries: Mapping[int, BookEntry]
    chapters: Sequence[Register]
    languages: Sequence[Register]
    providers: Sequence[tuple[PublicContact, Sequence[int]]]
    scope: str = ""
    marks: str = ""
    coat: bytes = field(default=b"", repr=False)

    def in_order(self) -> Iterator[BookEntry]:
        """Yield every offer once, in the order of the chapters."""
        seen = dict.fromkeys(i for chapter in self.chapters for i in chapter.offers)
        return (self.entries[i] for i in seen)
