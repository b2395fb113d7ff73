"""The public directory of offers as a booklet: contents, offers by chapter, registers."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from intdesk.domain.offer import OfferState
from intdesk.reports.annual.cover import NameBlock
from intdesk.reports.offers.book import BookEntry, DirectoryBook, Register
from intdesk.reports.offers.entry_facts import entry_facts, linked, provider_facts
from intdesk.reports.pdf.blocks import Item, PageBreak
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.facts import FactsBlock
from intdesk.reports.pdf.figures import PictureArt
from intdesk.reports.pdf.flow import lay_out
from intdesk.reports.pdf.fonts import SEMIBOLD, printable, register_fonts
from intdesk.reports.pdf.lines import Span
from intdesk.reports.pdf.lists import ListBlock, ListItem
from intdesk.reports.pdf.style import (
    ACCENT,
    BODY,
    HEADING_1,
    INK,
    MUTED,
    PORTRAIT,
    SUBTITLE,
    TEXT_HEIGHT,
    TITLE,
    TextStyle,
)
from intdesk.reports.pdf.text import TextBlock
from intdesk.reports.pdf.toc import ContentsBlock, ContentsEntry
from intdesk.reports.pdf.xmp import DocumentInfo
from intdesk.texts import offer_directory as words

_COAT: Final = (62.0, 72.0)
_FACTS: Final = TextStyle("P", BODY.size, BODY.leading, colour=MUTED, after=2)
_MARK: Final = TextStyle("P", BODY.size, BODY.leading, SEMIBOLD, ACCENT, 8, 2)
_ENTRY: Final = TextStyle("H2", 13, 17, SEMIBOLD, INK, 20, 1, keep_with_next=True)
_BY: Final = TextStyle("P", 10, 14, colour=MUTED, after=4, keep_with_next=True)
_PROSE: Final = TextStyle("P", 10.5, 15, after=5, keep_with_next=True)
_SMALL: Final = TextStyle("P", 9.5, 13.5, after=4, colour=MUTED, before=14, keep_with_next=True)
_LINKS: Final = TextStyle("P", 10, 14)
_CHAPTER_ROOM: Final = 0.4 * TEXT_HEIGHT
_MOST_TURNS: Final = 4
_GUESSED_PAGE: Final = 10

_log = logging.getLogger(__name__)


def render_directory_pdf(book: DirectoryBook) -> bytes:
    """Return the booklet as a PDF (PDF/UA-1 and PDF/A-2a); the same book gives the same bytes."""
    register_fonts()
    info = DocumentInfo(
        title=" · ".join(filter(None, (words.TITLE, book.office))),
        author=book.office or words.TITLE,
        subject=words.SUBJECT,
        creator=book.program,
        made_on=book.made_on,
    )
    right = f"{words.TITLE}, {words.as_of(book.made_on)}"
    furniture = Furniture(book.office, right, book.marks, frozenset({1}))
    return render(_Writer(book, _pages(book)).story(), info, furniture)


def _pages(book: DirectoryBook) -> dict[str, int]:
    """Return the page of each offer, as the registers name it; they are measured with it."""
    pages: dict[str, int] = {}
    for _ in range(_MOST_TURNS):
        story = _Writer(book, pages).story()
        laid = lay_out(story, PORTRAIT.text_width, PORTRAIT.text_height)
        found = {p.block.anchor: n for n, page in enumerate(laid, 1) for p in page}
        if found == pages:
            break
        pages = found
    return pages


class _Writer:
    """Writes the parts in their order and collects what the contents name."""

    def __init__(self, book: DirectoryBook, pages: Mapping[str, int]) -> None:
        self._book = book
        self._pages = pages
        self._contents: list[ContentsEntry] = []
        self._written: set[int] = set()

    def story(self) -> list[Item]:
        """Return the cover, the contents, and what they lead to."""
        body = [item for part in self._parts() for item in part]
        cover = list(self._cover())
        if not self._book.entries:
            return [*cover, TextBlock(words.NOTHING, BODY)]
        head = TextBlock(words.CONTENTS, HEADING_1, "contents")
        contents = (PageBreak(), head, ContentsBlock(self._contents), PageBreak())
        return [*cover, *contents, *body]

    def _parts(self) -> Iterator[Iterator[Item]]:
        for number, chapter in enumerate(self._book.chapters):
            yield self._chapter(chapter, number)
        if self._book.languages:
            yield self._languages()
        if self._book.providers:
            yield self._providers()

    def _cover(self) -> Iterator[Item]:
        book = self._book
        yield NameBlock(book.office or words.TITLE, self._coat())
        yield TextBlock(words.TITLE, TITLE)
        yield TextBlock(words.SUBTITLE, SUBTITLE)
        about = (book.scope, words.counted(len(book.entries)), words.ordered_by(book.wanted.order))
        for line in (words.as_of(book.made_on), ", ".join(filter(None, about))):
            yield TextBlock(printable(line), _FACTS)
        if book.marks:
            yield TextBlock(printable(book.marks), _MARK)
        planned = words.PLANNED_TOO if book.wanted.planned else ""
        how = words.HOW.format(planned=planned, office=book.office or words.TITLE)
        yield TextBlock(printable(how), TextStyle("P", BODY.size, BODY.leading, before=14, after=4))

    def _coat(self) -> PictureArt | None:
        if not self._book.coat:
            return None
        try:
            return PictureArt(self._book.coat, *_COAT)
        except OSError:
            _log.warning("coat of arms cannot be read and is left out")
            return None

    def _heading(self, title: str, anchor: str) -> Iterator[Item]:
        self._contents.append(ContentsEntry(printable(title), anchor, 1))
        yield PageBreak(unless_room=_CHAPTER_ROOM)
        yield TextBlock(printable(title), HEADING_1, anchor)

    def _chapter(self, chapter: Register, number: int) -> Iterator[Item]:
        yield from self._heading(chapter.title, f"chapter-{number}")
        again = [i for i in chapter.offers if i in self._written]
        for record_id in chapter.offers:
            if record_id not in self._written:
                self._written.add(record_id)
                yield from self._entry(self._book.entries[record_id])
        if again:
            yield TextBlock(words.SEE_ALSO, _SMALL)
            yield self._links(again)

    def _entry(self, entry: BookEntry) -> Iterator[Item]:
        offer, title = entry.offer, printable(entry.offer.title)
        self._contents.append(ContentsEntry(title, entry.anchor, 2))
        yield TextBlock(title, _ENTRY, entry.anchor)
        name = entry.provider.name if entry.provider else self._ask()
        planned = words.PLANNED_REMARK if offer.state is OfferState.PLANNED else ""
        by = " · ".join(filter(None, (planned, name, entry.kind, words.checked(offer.checked_on))))
        if by:
            yield TextBlock(printable(by), _BY)
        for line in filter(None, map(str.strip, offer.description.split("\n"))):
            yield TextBlock(printable(line), _PROSE)
        yield FactsBlock(entry_facts(entry))

    def _ask(self) -> str:
        """Return whom to ask where the provider may not be named."""
        office = self._book.office
        return words.ASK_OFFICE.format(office=office) if office else ""

    def _languages(self) -> Iterator[Item]:
        yield from self._heading(words.BY_LANGUAGE, "languages")
        yield TextBlock(words.LANGUAGE_REMARK, BODY)
        yield FactsBlock(
            [
                (printable(register.title), list(linked(self._targets(register.offers))))
                for register in self._book.languages
            ]
        )

    def _providers(self) -> Iterator[Item]:
        yield from self._heading(words.BY_PROVIDER, "providers")
        for number, (provider, offers) in enumerate(self._book.providers):
            yield TextBlock(printable(provider.name), _ENTRY, f"provider-{number}")
            named = (words.LABELS["offers"], list(linked(self._targets(offers))))
            yield FactsBlock([*provider_facts(provider), named])

    def _links(self, ids: Iterable[int]) -> ListBlock:
        items = [ListItem([Span(text, link=to)]) for text, to in self._targets(ids)]
        return ListBlock(items, _LINKS)

    def _targets(self, ids: Iterable[int]) -> Iterator[tuple[str, str]]:
        """Yield the titles of offers with their pages, and where they stand."""
        for record_id in ids:
            entry = self._book.entries[record_id]
            page = self._pages.get(entry.anchor, _GUESSED_PAGE)
            yield words.on_page(printable(entry.offer.title), page), f"#{entry.anchor}"
