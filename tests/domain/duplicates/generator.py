"""An address book with known duplicates, and with neighbours that only look like ones.

The same seed gives the same book. Names and bodies are made up of common German and Turkish,
Arabic, Polish and Vietnamese ones, so that umlauts and double names come as often as they do.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Address, Nature, Reach, Role

_WORDS = json.loads((Path(__file__).parents[2] / "data/duplicates/words.json").read_text("utf-8"))
GIVEN: list[str]
FAMILY: list[str]
TOWNS: list[str]
BODIES: list[str]
GIVEN, FAMILY, TOWNS, BODIES = (_WORDS[n] for n in ("given", "family", "towns", "bodies"))
_TRANSCRIBED = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
)
_FLAT = str.maketrans("äöüÄÖÜışçğŞÇé", "aouAOUiscgSCe")
_SHORT = {
    "Volkshochschule": "VHS", "AWO": "Arbeiterwohlfahrt", "Jugendmigrationsdienst": "JMD",
    "Ausländerbehörde": "Ausländeramt", "Stadtverwaltung": "Stadt", "Kita": "Kindertagesstätte",
    "Caritasverband": "Caritas", "Jobcenter": "JC", "DRK": "Deutsches Rotes Kreuz",
    "Evangelische": "Ev.", "Agentur für Arbeit": "Arbeitsagentur", "Diakonisches Werk": "Diakonie",
}  # fmt: skip


@dataclass
class Book:
    """Contacts with ids from 1, and the pairs (smaller id first) that are the same."""

    contacts: list[Contact] = field(default_factory=list)
    same: set[tuple[int, int]] = field(default_factory=set)

    def add(self, contact: Contact) -> Contact:
        """Put a contact into the book under its own id."""
        kept = replace(contact, id=len(self.contacts) + 1)
        self.contacts.append(kept)
        return kept


def make_book(seed: int, people: int = 1500, bodies: int = 500) -> Book:
    """Return a book: a sixth has a duplicate, a sixth a neighbour that is somebody else."""
    chance = random.Random(seed)
    book = Book()
    organisations = [book.add(_body(chance, number)) for number in range(bodies)]
    for organisation in organisations:
        _repeat(book, organisation, chance, BODY_CHANGES, _branch)
    for _ in range(people):
        person = book.add(_person(chance, chance.choice(organisations)))
        _repeat(book, person, chance, PERSON_CHANGES, chance.choice((_namesake, _relative)))
    return book


def _repeat(
    book: Book,
    contact: Contact,
    chance: random.Random,
    changes: tuple[Change, ...],
    neighbour: Change,
) -> None:
    fate = chance.random()
    if fate < 1 / 6:
        twin = chance.choice(changes)(contact, chance)
        if chance.random() < 0.3:
            twin = chance.choice(changes)(twin, chance)
        book.same.add((contact.id, book.add(_sparse(twin, chance)).id))
    elif fate < 1 / 3:
        book.add(neighbour(contact, chance))


Change = Callable[[Contact, random.Random], Contact]


def _body(chance: random.Random, number: int) -> Contact:
    town = TOWNS[number % len(TOWNS)]
    form = BODIES[number // len(TOWNS) % len(BODIES)]
    name = form.format(t=town)
    host = f"{name.split()[0].lower().translate(_TRANSCRIBED)}-{town.lower()}.example"
    street = Address(street=f"{chance.choice(FAMILY)}straße {chance.randint(1, 90)}", town=town)
    return Contact(
        name=name,
        addresses=(street,),
        phones=(Reach(_number(chance)),),
        mails=(Reach(f"info@{host}"),),
        webs=(Reach(f"https://www.{host}"),),
    )


def _person(chance: random.Random, body: Contact) -> Contact:
    given, family = chance.choice(GIVEN), _family(chance)
    if chance.random() < 0.12:
        family = f"{family}-{_family(chance)}"
    host = body.mails[0].value.split("@")[1] if body.mails else "web.de"
    mail = f"{given[0]}.{family}@{host}".lower().translate(_TRANSCRIBED).translate(_FLAT)
    return Contact(
        nature=Nature.PERSON,
        title="Dr." if chance.random() < 0.1 else "",
        given_name=given,
        family_name=family,
        roles=(Role(body.id, "Leitung"),) if chance.random() < 0.8 else (),
        addresses=body.addresses if chance.random() < 0.5 else (),
        phones=(body.phones[0] if chance.random() < 0.3 else Reach(_number(chance)),),
        mails=(Reach(mail),) if chance.random() < 0.8 else (),
    )


def _family(chance: random.Random) -> str:
    """Return a common family name, or as often one of many less common ones."""
    rare: str = chance.choice(_WORDS["family_stems"]) + chance.choice(_WORDS["family_ends"])
    return rare if chance.random() < 0.6 else chance.choice(FAMILY)


def _number(chance: random.Random) -> str:
    return f"0{chance.randint(2000, 9999)} {chance.randint(100000, 999999)}"


def _sparse(contact: Contact, chance: random.Random) -> Contact:
    """Leave out or write differently what the second entry often lacks, never everything."""
    phones = tuple(Reach(_rewritten(one.value, chance)) for one in contact.phones)
    kept = replace(contact, phones=phones)
    for lost in chance.choice(("", "phones", "mails", "addresses", "roles")), "webs":
        if lost:
            kept = replace(kept, **{lost: ()})  # type: ignore[arg-type]
    return kept


def _rewritten(number: str, chance: random.Random) -> str:
    bare = number.replace(" ", "")
    forms = (number, bare, f"+49 {number[1:]}", f"+49 (0) {number[1:]}", number.replace(" ", "/"))
    return chance.choice(forms)


def _slip(word: str, chance: random.Random) -> str:
    """Swap, leave out, double or replace one letter behind the first."""
    if len(word) < 4:
        return word
    at = chance.randrange(1, len(word) - 1)
    kind = chance.randrange(4)
    if kind == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == 1:
        return word[:at] + word[at + 1 :]
    if kind == 2:
        return word[: at + 1] + word[at:]
    return word[:at] + chance.choice("aeinrst") + word[at + 1 :]


def _person_slip(one: Contact, chance: random.Random) -> Contact:
    return replace(one, family_name=_slip(one.family_name, chance))


def _person_given_slip(one: Contact, chance: random.Random) -> Contact:
    return replace(one, given_name=_slip(one.given_name, chance))


def _transcribed(one: Contact, chance: random.Random) -> Contact:
    table = chance.choice((_TRANSCRIBED, _FLAT))
    return replace(
        one,
        given_name=one.given_name.translate(table),
        family_name=one.family_name.translate(table),
    )


def _other_title(one: Contact, _chance: random.Random) -> Contact:
    return replace(one, title="" if one.title else "Prof. Dr.")


def _other_double(one: Contact, chance: random.Random) -> Contact:
    parts = one.family_name.split("-")
    if len(parts) == 1:
        return replace(one, family_name=f"{parts[0]}-{chance.choice(FAMILY)}")
    return replace(
        one, family_name=chance.choice(("-".join(parts[::-1]), " ".join(parts), parts[0]))
    )


def _second_given(one: Contact, chance: random.Random) -> Contact:
    joined = one.given_name.replace("-", chance.choice((" ", "")))
    return replace(one, given_name=joined if "-" in one.given_name else f"{joined} Maria")


def _initial(one: Contact, _chance: random.Random) -> Contact:
    return replace(one, given_name=f"{one.given_name[:1]}." if one.given_name else "")


def _swapped(one: Contact, _chance: random.Random) -> Contact:
    return replace(one, given_name=one.family_name, family_name=one.given_name)


def _in_one_field(one: Contact, _chance: random.Random) -> Contact:
    return replace(one, given_name="", family_name=f"{one.given_name} {one.family_name}")


def _same(one: Contact, _chance: random.Random) -> Contact:
    return one


def _body_slip(one: Contact, chance: random.Random) -> Contact:
    words = one.name.split()
    at = max(range(len(words)), key=lambda i: len(words[i]))
    words[at] = _slip(words[at], chance)
    return replace(one, name=" ".join(words))


def _body_transcribed(one: Contact, _chance: random.Random) -> Contact:
    return replace(one, name=one.name.translate(_TRANSCRIBED))


def _other_form(one: Contact, chance: random.Random) -> Contact:
    bare = one.name.replace(" e.V.", "").replace(" gGmbH", "")
    return replace(one, name=bare + chance.choice(("", " e. V.", " eV")))


def _shortened(one: Contact, _chance: random.Random) -> Contact:
    found = next((word for word in _SHORT if word in one.name), "")
    return replace(one, name=one.name.replace(found, _SHORT[found])) if found else one


def _without_town(one: Contact, _chance: random.Random) -> Contact:
    return replace(one, name=one.name.replace(f" {one.addresses[0].town}", ""))


PERSON_CHANGES: tuple[Change, ...] = (
    _person_slip, _person_slip, _person_given_slip, _transcribed, _transcribed, _other_title,
    _other_double, _second_given, _initial, _swapped, _in_one_field, _same, _same,
)  # fmt: skip
BODY_CHANGES: tuple[Change, ...] = (
    _body_slip, _body_transcribed, _other_form, _other_form, _shortened, _shortened, _same,
    _without_town,
)  # fmt: skip


def _namesake(one: Contact, chance: random.Random) -> Contact:
    """Return somebody with the same name elsewhere, or a colleague with another first name."""
    if chance.random() < 0.5:
        other = chance.choice([name for name in GIVEN if name[0] != one.given_name[0]])
        return replace(one, given_name=other, mails=(), title="")
    town = chance.choice([t for t in TOWNS if all(t != a.town for a in one.addresses)])
    return replace(
        one,
        roles=(),
        addresses=(Address(street=f"Weg {chance.randint(1, 99)}", town=town),),
        phones=(Reach(_number(chance)),),
        mails=(Reach(f"{chance.randint(1, 10**6)}@web.de"),),
    )


def _relative(one: Contact, chance: random.Random) -> Contact:
    """Return somebody of the same household: family name, address and telephone are the same."""
    other = chance.choice([name for name in GIVEN if name[0] != one.given_name[0]])
    return replace(
        one, given_name=other, roles=(), mails=(Reach(f"{other}.{one.family_name}@example.org"),)
    )


def _branch(one: Contact, chance: random.Random) -> Contact:
    """Return the same body in another town, or another class of its name in the same one."""
    if chance.random() < 0.5:
        town = one.addresses[0].town
        name = f"{chance.choice(FAMILY)}-Schule {town}"
        return replace(one, name=name, phones=(Reach(_number(chance)),), mails=(), webs=())
    old, new = one.addresses[0].town, f"Neu{chance.choice(FAMILY).lower()}"
    return replace(
        one,
        name=one.name.replace(old, new),
        addresses=(Address(street=f"Markt {chance.randint(1, 9)}", town=new),),
        phones=(Reach(_number(chance)),),
        mails=(),
    )
