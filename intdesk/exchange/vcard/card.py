"""What a card says, whichever program wrote it and in whichever version."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Labelled:
    """A number or address with its kinds in small letters, those of TYPE and of own labels.

    Kinds are ``work``, ``home``, ``cell``, ``fax`` ...; ``pref`` marks the first.
    """

    value: str
    kinds: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """A postal address by its parts; ``extra`` is a line before the street."""

    extra: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    box: str = ""
    kinds: frozenset[str] = frozenset()
    label: str = ""

    def __bool__(self) -> bool:
        """Tell whether it says anything."""
        texts = (self.extra, self.street, self.postcode, self.city, self.region, self.country)
        return any(texts) or bool(self.box)


@dataclass(frozen=True, slots=True)
class Post:
    """What a person is in a body; either may be empty."""

    organisation: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """One card; texts are empty where it says nothing.

    ``name`` is the name as shown (FN), ``prefix`` stands before it (``Frau Dr.``);
    ``is_organisation`` tells a body from a person. ``unreadable`` counts lines that nobody could
    understand.
    """

    name: str = ""
    family: str = ""
    given: str = ""
    prefix: str = ""
    suffix: str = ""
    posts: tuple[Post, ...] = ()
    job: str = ""
    is_organisation: bool = False
    phones: tuple[Labelled, ...] = ()
    mails: tuple[Labelled, ...] = ()
    urls: tuple[Labelled, ...] = ()
    addresses: tuple[PostalAddress, ...] = ()
    categories: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    note: str = ""
    uid: str = ""
    unreadable: int = 0

    @property
    def nameless(self) -> bool:
        """Tell whether neither a person nor a body is named; a bare number is no name."""
        bodies = (post.organisation for post in self.posts)
        texts = (self.name, self.family, self.given, *bodies)
        return not any(character.isalpha() for text in texts for character in text)


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card of a file with its number from 1, or why it stays out.

    ``fault`` is ``unclosed``, ``oversized``, ``nameless`` or ``group`` (a list of addresses).
    """

    number: int
    card: Card = field(repr=False)
    fault: str = ""
