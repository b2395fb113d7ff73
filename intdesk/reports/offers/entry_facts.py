"""The facts of an offer in the public directory, with links that lead somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from intdesk.domain.offer_directory import PublicContact
from intdesk.reports.offers.book import BookEntry
from intdesk.reports.pdf.fonts import printable
from intdesk.reports.pdf.lines import Span, Text
from intdesk.texts.offer_directory import LABELS, period, places

Fact = tuple[str, Text]
_SITE: Final = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?", re.I)
_DIGITS: Final = re.compile(r"\+?[0-9]{5,}")


def entry_facts(entry: BookEntry) -> list[Fact]:
    """Return what readers want to know, in that order; what is not known is left out."""
    offer = entry.offer
    where = (offer.place, ", ".join(offer.municipalities))
    plain = (
        ("for", ", ".join(entry.groups)),
        ("times", period(offer)),
        ("place", " · ".join(filter(None, where))),
        ("languages", ", ".join(entry.languages)),
        ("fee", offer.fee),
        ("places", places(offer.capacity)),
        ("registration", offer.registration),
        ("person", entry.person.name if entry.person else ""),
    )
    facts: list[Fact] = [(LABELS[key], printable(text)) for key, text in plain if text]
    return [*facts, *_reach(entry.person or entry.provider, offer.link)]


def provider_facts(provider: PublicContact) -> list[Fact]:
    """Return address, numbers and links of a provider."""
    address = ", ".join(provider.address)
    facts: list[Fact] = [(LABELS["address"], printable(address))] if address else []
    return [*facts, *_reach(provider, "")]


def _reach(contact: PublicContact | None, link: str) -> Iterator[Fact]:
    phones = contact.phones if contact else ()
    mails = contact.mails if contact else ()
    webs = (link,) if link else contact.webs if contact else ()
    if reach := [(value, _call(value)) for value in phones] + [(v, _mail(v)) for v in mails]:
        yield LABELS["contact"], list(linked(reach))
    if webs:
        yield LABELS["web"], list(linked((value, _site(value)) for value in webs))


def linked(values: Iterable[tuple[str, str]]) -> Iterator[Span]:
    """Yield words with what they lead to, one after the other."""
    for number, (value, to) in enumerate(values):
        if number:
            yield Span(" · ")
        yield Span(printable(value), link=to)


def _mail(value: str) -> str:
    return f"mailto:{value}" if "@" in value else ""


def _call(value: str) -> str:
    digits = re.sub(r"[^0-9+]", "", value)
    return f"tel:{digits}" if _DIGITS.fullmatch(digits) else ""


def _site(value: str) -> str:
    """Return an address of the web, never one that would run something."""
    if not _SITE.fullmatch(value.strip()):
        return ""
    site = value.strip()
    return site if site.lower().startswith(("http://", "https://")) else f"https://{site}"
