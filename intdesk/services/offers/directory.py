"""The public directory of offers, put together and written as PDF or xlsx."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import intdesk
from intdesk.clock import Clock
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.contact import Contact
from intdesk.domain.folding import fold
from intdesk.domain.listing import ListQuery
from intdesk.domain.offer import Offer
from intdesk.domain.offer_directory import (
    DirectoryOrder,
    PublicContact,
    Wanted,
    public_person,
    public_provider,
)
from intdesk.output import check_target, write_bytes
from intdesk.reports.offers.book import BookEntry, DirectoryBook, Register
from intdesk.sheets.document import Document
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import CONTACTS
from intdesk.storage.repositories.offers import OFFERS
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts import offer_directory as words
from intdesk.texts.report import marks_text

_EVERY = ListQuery(Kind.OFFER, sort="title", descending=False)


class DirectoryService:
    """Writes the directory of one data file; it holds nothing that is internal."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates the directory."""
        self._database = database
        self._clock = clock

    def book(self, wanted: Wanted) -> DirectoryBook:
        """Return the directory; offers that are over, paused or internal are left out."""
        today = self._clock.today()
        with self._database.read() as unit:
            office, codes = unit.office.get(), CodeBook(unit.codes.all())
            every = unit.of(OFFERS).many(unit.lists.ids(_EVERY))
            offers = [offer for offer in every if wanted.holds(offer, today)]
            contacts = _contacts(unit, offers)
            places = [code.label for code in codes.all(CodeListId.MUNICIPALITY)]
        entries = {offer.id: _entry(offer, codes, contacts) for offer in offers}
        kind = codes.label(CodeListId.OFFER_KIND, wanted.kind)
        return DirectoryBook(
            office.name, today, f"IntDesk {intdesk.__version__}", wanted, entries,
            list(_chapters(offers, wanted, codes, places)), list(_languages(offers, codes)),
            _providers(offers, contacts), ", ".join(filter(None, (kind, wanted.municipality))),
            marks_text(internal=False, demonstration=office.demonstration), office.coat,
        )  # fmt: skip

    def write(
        self,
        wanted: Wanted,
        *,
        pdf: Path | None = None,
        xlsx: Path | None = None,
        overwrite: bool = False,
    ) -> int:
        """Write the directory to the places that are named and return how many offers it has.

        Raises ``OutputError``; then nothing is written.
        """
        for path in (pdf, xlsx):
            if path is not None:
                check_target(path, overwrite=overwrite)
        book = self.book(wanted)
        if pdf is not None:
            from intdesk.reports.offers.directory_pdf import render_directory_pdf

            write_bytes(pdf, render_directory_pdf(book), overwrite=overwrite)
        if xlsx is not None:
            self._write_xlsx(xlsx, book, overwrite=overwrite)
        return len(book.entries)

    def _write_xlsx(self, path: Path, book: DirectoryBook, *, overwrite: bool) -> None:
        from intdesk.exchange.list_export import ExportSheet, export_xlsx
        from intdesk.reports.offers.directory_xlsx import directory_columns, directory_rows

        document = Document(words.TITLE, book.office, self._clock.now(), marking=book.marks)
        sheet = ExportSheet(directory_columns(), document)
        export_xlsx(path, sheet, directory_rows(book), overwrite=overwrite)


def _contacts(unit: ReadUnit, offers: Sequence[Offer]) -> Mapping[int, Contact]:
    ids = {i for offer in offers for i in (offer.provider, offer.person) if i}
    return {contact.id: contact for contact in unit.of(CONTACTS).present(sorted(ids))}


def _entry(offer: Offer, codes: CodeBook, contacts: Mapping[int, Contact]) -> BookEntry:
    def labels(list_id: CodeListId, values: Sequence[str]) -> tuple[str, ...]:
        return tuple(codes.label(list_id, value) for value in values)

    return BookEntry(
        offer,
        codes.label(CodeListId.OFFER_KIND, offer.kind),
        labels(CodeListId.FIELD_OF_ACTION, offer.fields_of_action),
        labels(CodeListId.TARGET_GROUP, offer.target_groups),
        labels(CodeListId.LANGUAGE, offer.languages),
        codes.label(CodeListId.TASK_LEVEL, offer.level),
        codes.label(CodeListId.TASK_DUTY, offer.duty),
        public_provider(offer, contacts.get(offer.provider or 0)),
        public_person(offer, contacts.get(offer.person or 0)),
    )


def _chapters(
    offers: Sequence[Offer], wanted: Wanted, codes: CodeBook, places: Sequence[str]
) -> Iterator[Register]:
    """Yield the chapters that have offers, in the order of their list, the rest last."""
    if wanted.order is DirectoryOrder.MUNICIPALITY:
        used = {place for offer in offers for place in offer.municipalities}
        named = [place for place in places if place in used]
        others = sorted(used - set(named), key=fold)
        heads = [(place, place) for place in (*named, *others)]
        if wanted.municipality:
            heads = [(wanted.municipality, wanted.municipality)]
        yield from _grouped(offers, heads, "municipalities", words.EVERYWHERE)
        return
    list_id, name = {
        DirectoryOrder.FIELD: (CodeListId.FIELD_OF_ACTION, "fields_of_action"),
        DirectoryOrder.TARGET_GROUP: (CodeListId.TARGET_GROUP, "target_groups"),
    }[wanted.order]
    heads = [(code.code, code.label) for code in codes.all(list_id)]
    yield from _grouped(offers, heads, name, words.NOT_SORTED)


def _grouped(
    offers: Sequence[Offer], heads: Sequence[tuple[str, str]], name: str, rest: str
) -> Iterator[Register]:
    for key, title in heads:
        if mine := [offer.id for offer in offers if key in getattr(offer, name)]:
            yield Register(title, mine)
    known = {key for key, _ in heads}
    if left := [offer.id for offer in offers if not known.intersection(getattr(offer, name))]:
        yield Register(rest, left)


def _languages(offers: Sequence[Offer], codes: CodeBook) -> Iterator[Register]:
    list_id = CodeListId.LANGUAGE
    used = {language for offer in offers for language in offer.languages}
    for code in sorted(used, key=lambda code: fold(codes.label(list_id, code))):
        mine = [offer.id for offer in offers if code in offer.languages]
        yield Register(codes.label(list_id, code), mine)


def _providers(
    offers: Sequence[Offer], contacts: Mapping[int, Contact]
) -> list[tuple[PublicContact, Sequence[int]]]:
    """Return the providers that may be named, by name, with their offers."""
    found: list[tuple[PublicContact, Sequence[int]]] = []
    for contact in sorted(contacts.values(), key=lambda c: fold(c.name)):
        mine = [offer for offer in offers if offer.provider == contact.id]
        named = [(offer.id, shown) for offer in mine if (shown := public_provider(offer, contact))]
        if named:
            found.append((named[0][1], [offer_id for offer_id, _ in named]))
    return found
