"""What of a contact is compared, computed once for each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature
from intdesk.domain.duplicates.reach import (
    is_general,
    mail_domain,
    mail_key,
    phone_key,
    web_key,
)
from intdesk.domain.duplicates.spelling import spelled, spelled_words
from intdesk.domain.person_names import PARTICLES, TITLES, split_name

_LEGAL = re.compile(
    r"\be\.\s?v\b\.?|\bev$|\beingetragener verein\b|\bhaftungsbeschränkt\b|\bmbh\b"
    r"|\b(g?gmbh(\s?&\s?co\.?\s?kg)?|gug|ug|ag|kg|ohg|gbr|e\.?\s?g|kdör|kdoer|aör|aoer)\b\.?",
    re.IGNORECASE,
)
_FILLERS: Final = frozenset(
    ("der", "die", "das", "des", "dem", "den", "und", "u", "fuer", "f", "im", "in", "am", "an",
     "zu", "zur", "zum", "von", "vom", "bei", "beim", "mit", "e", "v", "verband")
)  # fmt: skip
_SAME: Final = {
    "awo": "arbeiterwohlfahrt", "drk": "deutsches rotes kreuz", "vhs": "volkshochschule",
    "jc": "jobcenter", "kita": "kindertagesstaette", "kiga": "kindertagesstaette",
    "kindergarten": "kindertagesstaette", "kindertageseinrichtung": "kindertagesstaette",
    "bamf": "bundesamt migration fluechtlinge", "abh": "auslaender amt",
    "arbeitsagentur": "agentur arbeit", "arbeitsamt": "agentur arbeit",
    "stadtverwaltung": "stadt", "gemeindeverwaltung": "gemeinde", "kreisverwaltung": "landkreis",
    "landratsamt": "landkreis", "landkreisverwaltung": "landkreis", "kreis": "landkreis",
    "kv": "kreisverband", "ov": "ortsverein", "lk": "landkreis", "sg": "samtgemeinde",
    "mbe": "migrationsberatung", "jmd": "jugendmigrationsdienst", "gs": "grundschule",
    "caritasverband": "caritas", "diakonisches": "diakonie", "werk": "",
    "diakonieverband": "diakonie", "st": "sankt", "evang": "evangelisch", "ev": "evangelisch",
    "kath": "katholisch",
    "evangelische": "evangelisch", "katholische": "katholisch", "kirchengem": "kirchengemeinde",
    "kgm": "kirchengemeinde", "thw": "technisches hilfswerk", "bbs": "berufsbildende schulen",
}  # fmt: skip
"""Words that say the same in the names of bodies; the right side is already spelled."""
_OFFICE = re.compile(r"([a-z]{4,}?)s?(amt|behoerde)$")


@dataclass(frozen=True, slots=True)
class Features:
    """What of a contact is compared: spelled words, and keys of how it is reached.

    ``family`` and ``given`` are the words of a person's name; ``words`` those of a body's name
    without its legal form, ``plain`` the same as they were written. ``mails`` of a person leave
    out general ones (``info@``). ``bodies`` are the ids of the organisations in which a person
    has a role.
    """

    id: int
    nature: Nature
    words: tuple[str, ...] = ()
    plain: tuple[str, ...] = ()
    family: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    mails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()
    bodies: frozenset[int] = frozenset()
    towns: frozenset[str] = frozenset()
    streets: frozenset[str] = frozenset()


def features_of(contact: Contact) -> Features:
    """Return what of a contact is compared."""
    mails = frozenset(key for one in contact.mails if (key := mail_key(one.value)))
    domains = {mail_domain(mail) for mail in mails} | {web_key(one.value) for one in contact.webs}
    person = contact.nature is Nature.PERSON
    family, given = _person_words(contact) if person else ((), ())
    return Features(
        id=contact.id,
        nature=contact.nature,
        words=() if person else body_words(contact.name),
        plain=() if person else spelled_words(_LEGAL.sub(" ", contact.name)),
        family=family,
        given=given,
        mails=frozenset(m for m in mails if not is_general(m)) if person else mails,
        phones=frozenset(key for one in contact.phones if (key := phone_key(one.value))),
        domains=frozenset(domains - {""}),
        bodies=frozenset(r.organisation for r in contact.roles if r.organisation is not None),
        towns=frozenset(t for a in contact.addresses if (t := spelled(a.town).strip())),
        streets=frozenset(s for a in contact.addresses if (s := street_key(a.street, a.town))),
    )


def body_words(name: str) -> tuple[str, ...]:
    """Return what tells a body: its name without legal form and fillers, abbreviations written out.

    ``Ausländeramt``, ``Ausländerbehörde`` and ``Amt für Ausländer`` give the same words.
    """
    found: list[str] = []
    for word in spelled_words(_LEGAL.sub(" ", name)):
        for one in _SAME.get(word, word).split():
            office = _OFFICE.fullmatch(one)
            parts = (office[1], "amt") if office else (one,)
            found += ["amt" if part == "behoerde" else part for part in parts]
    kept = [word for word in found if word not in _FILLERS]
    return tuple(dict.fromkeys(kept or found))


def street_key(street: str, town: str) -> str:
    """Return street, number and town in one form (``Str.`` and ``Straße`` agree)."""
    words = "".join(spelled_words(street)).replace("strasse", "str")
    return f"{words}|{spelled(town).strip()}" if words else ""


def _person_words(contact: Contact) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return family and given names; one that was typed into a single field is taken apart."""
    family, given = contact.family_name, contact.given_name
    if not given and " " in family.strip():
        name = split_name(family)
        family, given = name.family, name.given
    return _name_words(family), _name_words(given)


def _name_words(text: str) -> tuple[str, ...]:
    words = spelled_words(text)
    kept = tuple(w for w in words if w not in PARTICLES and not (w in TITLES and "." in text))
    return kept or words
