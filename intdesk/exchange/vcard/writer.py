"""Writes cards of version 4.0 (RFC 6350) and 3.0 (RFC 2426, for Outlook and older phones)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import StrEnum

from intdesk.exchange.vcard.card import Card, PostalAddress
from intdesk.exchange.vcard.values import escaped, folded

PRODUCT = "-//IntDesk//Netzwerk//DE"
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_SPACE = re.compile(r"\s")
_TOKEN = re.compile("[a-z0-9-]+")


class CardVersion(StrEnum):
    """The versions that are written; 4.0 is the present one, 3.0 what Outlook reads."""

    V4 = "4.0"
    V3 = "3.0"


def card_file(cards: Iterable[Card], version: CardVersion, changed: datetime) -> bytes:
    """Return a file of cards; ``changed`` is the moment of the export in UTC."""
    return b"".join(folded(line) for card in cards for line in _lines(card, version, changed))


def _lines(card: Card, version: CardVersion, changed: datetime) -> Iterator[str]:
    new = version is CardVersion.V4
    yield "BEGIN:VCARD"
    yield f"VERSION:{version.value}"
    yield f"PRODID:{PRODUCT}"
    if card.uid:
        yield _text("UID", card.uid)
    if new:
        yield f"KIND:{'org' if card.is_organisation else 'individual'}"
    elif card.is_organisation:
        yield "X-ABSHOWAS:COMPANY"
    yield from _names(card, new=new)
    yield from _posts(card)
    yield from _reachable(card, new=new)
    if card.categories:
        yield "CATEGORIES:" + ",".join(escaped(_clean(one)) for one in card.categories)
    if new:
        yield from (_text("LANG", one) for one in card.languages)
    if card.note:
        yield _text("NOTE", card.note)
    yield f"REV:{changed:%Y%m%dT%H%M%SZ}" if new else f"REV:{changed:%Y-%m-%dT%H:%M:%SZ}"
    yield "END:VCARD"


def _names(card: Card, *, new: bool) -> Iterator[str]:
    bodies = [post.organisation for post in card.posts]
    parts = (card.prefix, card.given, card.family)
    yield _text("FN", card.name or " ".join(p for p in parts if p) or next(iter(bodies), ""))
    names = (card.family, card.given, "", card.prefix, card.suffix)
    if any(names) or not new:
        # 3.0 asks for N; a body shows its name there, as address books do
        yield _structured("N", names if any(names) else (card.name, "", "", "", ""))


def _posts(card: Card) -> Iterator[str]:
    """Yield body and title of each post; only the first stands without a group, for Outlook."""
    for number, post in enumerate(card.posts):
        plain = number == 0 and post.organisation
        group = "" if plain else f"post{number + 1}."
        if post.organisation:
            yield group + _structured("ORG", (post.organisation,))
        if post.title:
            yield group + _text("TITLE", post.title)
    if card.job:
        yield _text("ROLE", card.job)


def _reachable(card: Card, *, new: bool) -> Iterator[str]:
    """Yield numbers, addresses and pages; an address with a label makes a group."""
    for name, found in (("TEL", card.phones), ("EMAIL", card.mails)):
        for one in found:
            yield f"{name}{_parameters(one.kinds, new=new)}:{escaped(_clean(one.value))}"
    for one in card.urls:
        value = _SPACE.sub("%20", _clean(one.value))
        yield f"URL{_parameters(one.kinds, new=new)}:{value}"
    for number, address in enumerate(card.addresses, 1):
        group = f"item{number}." if address.label else ""
        yield f"{group}ADR{_parameters(address.kinds, new=new)}:{_address(address)}"
        if group:
            yield group + _text("X-ABLabel", address.label)


def _parameters(kinds: frozenset[str], *, new: bool) -> str:
    """Return the kinds as parameters; the preferred one is marked as the version does it."""
    named = sorted(kind for kind in kinds - {"pref"} if _TOKEN.fullmatch(kind))
    if not new:
        named += ["pref"] if "pref" in kinds else []
        return f";TYPE={','.join(named)}" if named else ""
    first = ";PREF=1" if "pref" in kinds else ""
    if len(named) > 1:
        return f'{first};TYPE="{",".join(named)}"'
    return f"{first};TYPE={named[0]}" if named else first


def _address(one: PostalAddress) -> str:
    parts = (one.box, one.extra, one.street, one.city, one.region, one.postcode, one.country)
    return ";".join(escaped(_clean(part)) for part in parts)


def _structured(name: str, parts: Iterable[str]) -> str:
    return f"{name}:" + ";".join(escaped(_clean(part)) for part in parts)


def _text(name: str, value: str) -> str:
    return f"{name}:{escaped(_clean(value))}"


def _clean(text: str) -> str:
    """Return a text without control signs, which no value may hold."""
    return _UNSAFE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
