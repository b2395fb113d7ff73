"""Reads cards of all three versions as Outlook, Thunderbird, iOS, Android and Nextcloud write."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from intdesk.exchange.vcard.card import Card, CardRow, Labelled, Post, PostalAddress
from intdesk.exchange.vcard.lines import LIMITS, Limits, Property, RawCard, cards_of, read_content
from intdesk.exchange.vcard.values import components, parted, plain

_APPLE_LABEL = re.compile(r"_\$!<(.*)>!\$_")
_LABEL_KINDS = {
    "work": "work", "arbeit": "work", "dienstlich": "work", "geschaeftlich": "work",
    "geschäftlich": "work", "büro": "work", "home": "home", "privat": "home", "zuhause": "home",
    "mobile": "cell", "mobil": "cell", "handy": "cell", "iphone": "cell", "diensthandy": "cell",
    "fax": "fax", "workfax": "fax", "homefax": "fax",
}  # fmt: skip
_SCHEME = re.compile(r"(?i)^(tel|mailto):")
_HOUSE = re.compile(r"[^\W\d]{3}\.?\s+\d+\s?[a-zA-Z]?$")
"""How a line ends that is a street with its number."""
_OWN_CATEGORIES = frozenset({"mycontacts", "meine kontakte", "starred"})
"""What Google writes on every card."""
_NO_KIND = frozenset({"internet", "voice", "x400", "msg", "dom", "intl", "parcel"})


def read_cards(path: Path, limits: Limits = LIMITS) -> list[CardRow]:
    """Return all cards of a file; a faulty one is named and keeps no other out.

    Raises ``InputError``: file_missing, file_unreadable, cards_too_large, empty_file, no_cards,
    cards_too_many.
    """
    return list(card_rows(read_content(path, limits), path.name, limits))


def card_rows(content: bytes, name: str, limits: Limits = LIMITS) -> Iterator[CardRow]:
    """Yield the cards of a content; see :func:`read_cards`."""
    for raw in cards_of(content, name, limits):
        card = Card() if raw.fault else _Reading(raw).card()
        yield CardRow(raw.number, card, raw.fault or _fault(raw, card))


def _fault(raw: RawCard, card: Card) -> str:
    kinds = [p.value.strip().lower() for p in raw.properties if p.name.endswith("KIND")]
    if "group" in kinds:
        return "group"
    return "nameless" if card.nameless else ""


class _Reading:
    """Puts the properties of one card together."""

    def __init__(self, raw: RawCard) -> None:
        self._raw = raw
        labels = (p for p in raw.properties if p.name == "X-ABLABEL" and p.group)
        self._labels = {p.group: _label(p.value) for p in labels}

    def card(self) -> Card:
        family, given, further, prefix, suffix = components(self._first("N"), 5)
        name = plain(self._first("FN")) or plain(self._first("NICKNAME"))
        given = " ".join(part for part in (given, further) if part)
        posts, job = self._posts()
        bodies = [post.organisation for post in posts if post.organisation]
        return Card(
            name=name,
            family=family,
            given=given,
            prefix=prefix,
            suffix=suffix,
            posts=posts,
            job=plain(self._first("ROLE")) or job,
            is_organisation=self._is_organisation(name, bodies, family or given),
            phones=self._labelled("TEL"),
            mails=self._labelled("EMAIL"),
            urls=self._labelled("URL"),
            addresses=tuple(a for p in self._all("ADR") if (a := self._address(p))),
            categories=self._list("CATEGORIES"),
            languages=self._list("LANG"),
            note="\n".join(text for p in self._all("NOTE") if (text := plain(p.value))),
            uid=plain(self._first("UID")),
            unreadable=self._raw.unreadable,
        )

    def _posts(self) -> tuple[tuple[Post, ...], str]:
        """Return what the person is where, and a job that stands without a body.

        A title belongs to the body of its group; without groups, to the first.
        """
        bodies: dict[str, str] = {}
        titles: dict[str, str] = {}
        for found, name in ((bodies, "ORG"), (titles, "TITLE")):
            for p in self._all(name):
                parts = parted(p.value, ";") if name == "ORG" else [plain(p.value)]
                if text := ", ".join(part for part in parts if part):
                    found.setdefault(p.group, text)
        loose = "" if "" in bodies else titles.pop("", "")
        if loose and bodies and not bodies.keys() & titles.keys():
            titles[next(iter(bodies))], loose = loose, ""
        groups = dict.fromkeys((*bodies, *titles))
        return tuple(Post(bodies.get(g, ""), titles.get(g, "")) for g in groups), loose

    def _is_organisation(self, name: str, bodies: list[str], person: str) -> bool:
        """Tell a body from a person: by its sign, or because nobody is named beside it."""
        kind = self._first("KIND").strip().lower()
        if kind in {"org", "organization"} or self._first("X-ABSHOWAS").upper() == "COMPANY":
            return True
        if kind == "individual" or not bodies:
            return False
        return name in {"", *bodies} and person in {"", *bodies}

    def _all(self, name: str) -> list[Property]:
        return [p for p in self._raw.properties if p.name == name]

    def _first(self, name: str) -> str:
        """Return the preferred value of a property, else the first that says something."""
        found = [p for p in self._all(name) if p.value.strip(" ;")]
        found.sort(key=lambda p: (p.parameters.get("PREF") or ("101",))[0].zfill(3))
        return found[0].value if found else ""

    def _list(self, name: str) -> tuple[str, ...]:
        found = (one for p in self._all(name) for one in parted(p.value, ","))
        kept = (one for one in found if one and one.lower() not in _OWN_CATEGORIES)
        return tuple(dict.fromkeys(kept))

    def _labelled(self, name: str) -> tuple[Labelled, ...]:
        found: dict[str, Labelled] = {}
        for p in self._all(name):
            value = _SCHEME.sub("", " ".join(plain(p.value).split()))
            if name == "TEL":
                value = value.split(";", 1)[0].strip()  # tel: URIs carry parameters
            if value:
                found.setdefault(value, Labelled(value, self._kinds(p)))
        return tuple(sorted(found.values(), key=lambda one: "pref" not in one.kinds))

    def _address(self, p: Property) -> PostalAddress:
        box, extra, street, city, region, postcode, country = components(p.value, 7, ", ")
        lines = [line.strip() for line in f"{extra}\n{street}".split("\n") if line.strip()]
        street = next((line for line in lines if _HOUSE.search(line)), "".join(lines[-1:]))
        extra = ", ".join(line for line in lines if line != street)
        label = self._labels.get(p.group, "") if p.group else ""
        return PostalAddress(
            extra, street, postcode, city, region, country, box, self._kinds(p), label
        )

    def _kinds(self, p: Property) -> frozenset[str]:
        """Return the kinds of a property, also those that its own label tells."""
        types = (one for value in p.parameters.get("TYPE", ()) for one in value.split(","))
        kinds = {one.strip().lower() for one in types if one.strip()} - _NO_KIND
        if "PREF" in p.parameters:
            kinds.add("pref")
        label = self._labels.get(p.group, "") if p.group else ""
        if known := _LABEL_KINDS.get(label.lower()):
            kinds.add(known)
        return frozenset(kinds)


def _label(value: str) -> str:
    text = plain(value)
    found = _APPLE_LABEL.fullmatch(text)
    return found[1] if found else text
