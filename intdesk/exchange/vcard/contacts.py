"""Between cards and contacts: what of a card is kept, and what of a contact goes out.

Influence, interest, source and consent are internal and never leave the office; the note only
where the officer says so. Birthdays, pictures and extensions of programs are not kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Address, AddressKind, Nature, Reach, ReachKind, Role
from intdesk.domain.folding import fold
from intdesk.domain.person_names import PersonName, split_name
from intdesk.exchange.vcard.card import Card, Labelled, Post, PostalAddress

_TYPES = {
    ReachKind.WORK: "work",
    ReachKind.PRIVATE: "home",
    ReachKind.MOBILE: "cell",
    ReachKind.FAX: "fax",
}
_POST_LABEL = "Postanschrift"
_BOX = "Postfach"
_HOME = frozenset({"deutschland", "germany", "de", "d", "bundesrepublik deutschland", "brd"})
_SALUTATIONS = {"herr": "Herr", "herrn": "Herr", "hr": "Herr", "frau": "Frau", "fr": "Frau",
                "mr": "Herr", "mrs": "Frau", "ms": "Frau"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class CardContact:
    """A contact out of a card; ``organisations`` are the bodies of its roles, by their names."""

    contact: Contact
    organisations: tuple[str, ...] = ()


def contact_of(card: Card, book: CodeBook) -> CardContact:
    """Return the contact that a card describes; what is no code of the office stays out."""
    categories = list(card.categories)
    kind = _taken(categories, CodeListId.CONTACT_KIND, book)
    common = Contact(
        kind=kind,
        job=card.job,
        addresses=tuple(_address(one) for one in card.addresses),
        phones=_reaches(card.phones, phone=True),
        mails=_reaches(card.mails, phone=False),
        webs=_reaches(card.urls, phone=False),
        languages=_languages(card.languages, book),
        tags=tuple(categories),
        note=card.note,
    )
    values = {name: getattr(common, name) for name in _COMMON}
    if card.is_organisation:
        bodies = [post.organisation for post in card.posts if post.organisation]
        name = card.name or next(iter(bodies), "") or card.family
        return CardContact(Contact(nature=Nature.ORGANISATION, name=name, **values))
    person = _person(card)
    roles = tuple(Role(title=post.title) for post in card.posts)
    return CardContact(
        Contact(
            nature=Nature.PERSON,
            salutation=person.salutation,
            title=person.title,
            given_name=person.given,
            family_name=person.family,
            roles=roles,
            **values,
        ),
        tuple(post.organisation for post in card.posts),
    )


_COMMON = ("kind", "job", "addresses", "phones", "mails", "webs", "languages", "tags", "note")


def card_of(
    contact: Contact,
    names: Mapping[int, str],
    label: Callable[[CodeListId, str], str],
    *,
    uid: str = "",
    with_note: bool = False,
) -> Card:
    """Return the card of a contact.

    ``names`` are the names of the organisations of its roles by id, ``label`` says a code.
    """
    kind = label(CodeListId.CONTACT_KIND, contact.kind)
    person = contact.nature is Nature.PERSON
    posts = [Post(names.get(role.organisation or 0, ""), role.title) for role in contact.roles]
    return Card(
        name=contact.spoken_name.removeprefix(contact.salutation).strip(),
        family=contact.family_name if person else "",
        given=contact.given_name if person else "",
        prefix=" ".join(p for p in (contact.salutation, contact.title) if p) if person else "",
        posts=tuple(posts) if person else (Post(contact.name),),
        job=contact.job,
        is_organisation=not person,
        phones=tuple(_labelled(contact.phones)),
        mails=tuple(_labelled(contact.mails)),
        urls=tuple(_labelled(contact.webs)),
        addresses=tuple(_postal(one) for one in contact.addresses),
        categories=tuple(dict.fromkeys((*([kind] if kind else []), *contact.tags))),
        languages=tuple(code for code in contact.languages if len(code) in {2, 3}),
        note=contact.note if with_note else "",
        uid=uid,
    )


def _person(card: Card) -> PersonName:
    """Return the name by its parts, or taken apart where the card has only the whole."""
    words = card.prefix.split()
    if not (card.family or card.given):
        return split_name(" ".join([*words, card.name]))
    said = [_SALUTATIONS[key] for word in words if (key := fold(word).strip(".")) in _SALUTATIONS]
    title = " ".join(w for w in words if fold(w).strip(".") not in _SALUTATIONS)
    family, given = card.family or card.given, card.given if card.family else ""
    return PersonName(next(iter(said), ""), title, given, family)


def _taken(categories: list[str], list_id: CodeListId, book: CodeBook) -> str:
    """Take the first category that is the label of a code out of the list and return its code."""
    labels = {fold(code.label): code.code for code in book.choices(list_id)}
    for category in categories:
        if code := labels.get(fold(category)):
            categories.remove(category)
            return code
    return ""


def _reaches(found: Iterable[Labelled], *, phone: bool) -> tuple[Reach, ...]:
    return tuple(Reach(one.value, _reach_kind(one.kinds, phone=phone)) for one in found)


def _reach_kind(kinds: frozenset[str], *, phone: bool) -> ReachKind:
    if phone and "fax" in kinds:
        return ReachKind.FAX
    if phone and kinds & {"cell", "mobile", "iphone"}:
        return ReachKind.MOBILE
    return ReachKind.PRIVATE if "home" in kinds else ReachKind.WORK


def _languages(tags: Iterable[str], book: CodeBook) -> tuple[str, ...]:
    codes = (tag.split("-", 1)[0].lower() for tag in tags)
    known = (code for code in codes if book.get(CodeListId.LANGUAGE, code))
    return tuple(dict.fromkeys(known))


def _address(one: PostalAddress) -> Address:
    post = bool(one.box) or one.label == _POST_LABEL or "postal" in one.kinds
    kind = AddressKind.PRIVATE if "home" in one.kinds else AddressKind.WORK
    box = one.box if not one.box or fold(one.box).startswith("post") else f"{_BOX} {one.box}"
    lines = [line for line in (one.extra, one.street, box) if line]
    street = lines.pop() if lines else ""
    country = "" if fold(one.country) in _HOME else one.country
    return Address(
        AddressKind.POST if post else kind,
        extra=", ".join(lines),
        street=street,
        postcode=one.postcode,
        town=one.city or one.region,
        country=country,
    )


def _labelled(found: Iterable[Reach]) -> Iterable[Labelled]:
    return (Labelled(one.value, frozenset({_TYPES[one.kind]})) for one in found)


def _postal(one: Address) -> PostalAddress:
    post = one.kind is AddressKind.POST
    return PostalAddress(
        extra=one.extra,
        street=one.street,
        postcode=one.postcode,
        city=one.town,
        country=one.country,
        kinds=frozenset() if post else frozenset({_ADDRESS_TYPES[one.kind]}),
        label=_POST_LABEL if post else "",
    )


_ADDRESS_TYPES = {AddressKind.WORK: "work", AddressKind.PRIVATE: "home"}
