"""The network of the demonstration office: bodies, their people, and what was talked about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from intdesk.domain.codes import Code, CodeListId
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Address, Nature, Reach, ReachKind, Role
from intdesk.domain.folding import fold
from intdesk.domain.interaction import Interaction
from intdesk.services.demonstration.chance import happens, pick
from intdesk.services.demonstration.profile import Profile, Setting
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts import demonstration_network as words

WITH_PEOPLE_PERCENT = 70

_WAYS = {"telefon": 34, "treffen": 18, "besuch": 14, "mail": 16, "video": 10, "veranstaltung": 8}
_MINUTES = {10: 8, 15: 10, 20: 8, 30: 10, 45: 5, 60: 5, 90: 2}
_WEIGHTS = {1: 3, 2: 8, 3: 8, 4: 4}


def add_municipalities(unit: WriteUnit, places: Iterable[str]) -> None:
    """Write the districts or municipalities of the office into its list."""
    for place, name in enumerate(places):
        unit.codes.save(Code(CodeListId.MUNICIPALITY, f"g{place + 1:02d}", name, place))


def bodies(rng: Random, profile: Profile) -> list[Contact]:
    """Return the organisations; those that people are referred to come first, in their order."""
    named = [(name, kind) for name, kind, _ in profile.bodies]
    everything = (*named, *profile.more_bodies)
    return [_body(rng, profile.setting, name, kind) for name, kind in everything]


def people(rng: Random, organisations: Sequence[Contact], today: date) -> list[Contact]:
    """Return people with roles in most of the saved organisations, and some without one."""
    given, family = list(words.GIVEN_NAMES), list(words.FAMILY_NAMES)
    rng.shuffle(given)
    rng.shuffle(family)
    chosen = [body for body in organisations if happens(rng, WITH_PEOPLE_PERCENT)]
    names = list(zip(given, family, strict=False))
    found = [_person(rng, body, *name, today) for body, name in zip(chosen, names, strict=False)]
    return [*found, *(_interpreter(rng, *one, today) for one in words.INTERPRETERS)]


def doubles(saved: Sequence[Contact]) -> list[Contact]:
    """Return contacts that come a second time, so that the list of duplicates has something."""
    body = next(one for one in saved if one.name == words.DOUBLED_BODY)
    person = next(one for one in saved if one.nature is Nature.PERSON and one.mails)
    return [
        Contact(name=words.DOUBLED_NAME, phones=body.phones, tags=("Runder Tisch",)),
        Contact(
            nature=Nature.PERSON, given_name=person.given_name, family_name=person.family_name,
            mails=person.mails, source=words.SOURCES[0],
        ),
    ]  # fmt: skip


def talks(rng: Random, contacts: Sequence[Contact], days: Sequence[date]) -> Iterator[Interaction]:
    """Yield an entry of the contact log for each day, some contacts being met more often."""
    weights = {contact.id: (contact.interest or 1) ** 2 for contact in contacts}
    roles = {c.id: c.roles[0].organisation for c in contacts if c.roles}
    for day in days:
        contact = pick(rng, weights)
        body = roles.get(contact)
        yield Interaction(
            day=day,
            minutes=pick(rng, _MINUTES),
            way=pick(rng, _WAYS),
            subject=rng.choice(words.SUBJECTS),
            contacts=(contact, body) if body else (contact,),
            result=rng.choice(words.RESULTS) if happens(rng, 40) else "",
        )


def _body(rng: Random, setting: Setting, name: str, kind: str) -> Contact:
    town, postcode = setting.home
    for part, other, its_postcode in setting.towns:
        if part in name:
            town, postcode = other, its_postcode
    street = f"{rng.choice(words.STREETS)} {rng.randint(1, 60)}"
    far = "kreis" in name or "Auenland" in name
    places = tuple(setting.places)
    served = places if far else (town,) if town in places else ()
    site = f"{_slug(name)}.example"
    return Contact(
        name=name,
        kind=kind,
        addresses=(Address(street=street, postcode=postcode, town=town),),
        phones=(Reach(_phone(rng)),),
        mails=(Reach(f"info@{site}"),),
        webs=(Reach(f"www.{site}"),),
        municipalities=served,
        languages=("ar", "de") if kind in {"migrationsberatung", "mo"} else (),
        fields_of_action=words.FIELDS.get(kind, ()),
        tags=words.TAGS.get(kind, ()),
        influence=pick(rng, _WEIGHTS),
        interest=pick(rng, _WEIGHTS),
        source=rng.choice(words.SOURCES[:2]),
        inactive=happens(rng, 4),
    )


def _person(rng: Random, body: Contact, given: str, family: str, today: date) -> Contact:
    roles = words.ROLES.get(body.kind, words.USUAL_ROLES)
    begun = today - timedelta(days=rng.randint(200, 2400))
    role = Role(body.id, rng.choice(roles), begun.replace(day=1))
    mail = f"{_slug(given)}.{_slug(family)}@{body.webs[0].value.removeprefix('www.')}"
    planned = today + timedelta(days=rng.randint(3, 60)) if happens(rng, 20) else None
    person = Contact(
        nature=Nature.PERSON, salutation=_salutation(given), given_name=given, family_name=family,
        kind=body.kind, roles=(role,), phones=(Reach(_phone(rng)),), mails=(Reach(mail),),
        addresses=body.addresses, tags=body.tags, interest=body.interest,
        source=rng.choice(words.SOURCES), next_contact=planned,
    )  # fmt: skip
    return _consenting(rng, person, begun) if happens(rng, 75) else person


def _interpreter(rng: Random, family: str, given: str, language: str, today: date) -> Contact:
    begun = today - timedelta(days=rng.randint(200, 900))
    person = Contact(
        nature=Nature.PERSON, salutation=_salutation(given), given_name=given, family_name=family,
        kind="sprachmittlung", languages=(language, "de"), interest=3, tags=("Sprachmittlung",),
        phones=(Reach(_phone(rng), ReachKind.MOBILE),), source=words.SOURCES[2],
    )  # fmt: skip
    return _consenting(rng, person, begun)


def _consenting(rng: Random, person: Contact, day: date) -> Contact:
    return replace(person, consent_on=day, consent_how=rng.choice(words.CONSENT_WAYS))


def _salutation(given: str) -> str:
    return "Frau" if given in words.WOMEN else "Herr"


def _phone(rng: Random) -> str:
    return f"{words.PHONE_CODE} {rng.randint(1000, 99999)}"


def _slug(name: str) -> str:
    letters = "".join(c if c.isalnum() else "-" for c in fold(name))
    return "-".join(part for part in letters.split("-") if part)[:40].strip("-")
