from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Address, AddressKind, Nature, Reach, ReachKind, Role
from intdesk.domain.interaction import Interaction
from intdesk.domain.listing import Filter, ListQuery, Op
from intdesk.errors import StaleRecordError
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import CONTACTS, FOLLOW_UPS, INTERACTIONS

DAY = date(2026, 3, 2)


def person(**values: object) -> Contact:
    base = Contact(nature=Nature.PERSON, family_name="Müller", given_name="Anna")
    return replace(base, **values)  # type: ignore[arg-type]


def add(database: Database, *drafts: Contact) -> list[int]:
    with database.write("Erfasst") as unit:
        return [unit.of(CONTACTS).save(draft) for draft in drafts]


def log(database: Database, *contacts: int, day: date = DAY) -> int:
    draft = Interaction(day=day, minutes=30, subject="Kursplan", contacts=contacts)
    with database.write("Erfasst") as unit:
        return unit.of(INTERACTIONS).save(draft)


def ids(database: Database, kind: Kind, text: str = "", *filters: Filter) -> list[int]:
    with database.read() as unit:
        return list(unit.lists.ids(ListQuery(kind, text, filters, descending=False)))


@pytest.fixture
def house(database: Database) -> int:
    return add(database, Contact(name="Volkshochschule", kind="kurs"))[0]


def test_every_field_is_kept(database: Database, house: int) -> None:
    draft = person(
        kind="kurs", salutation="Frau", title="Dr.", job="Leiterin",
        roles=(Role(house, "Leitung", DAY, date(2026, 5, 1)), Role(None, "Kreistag")),
        addresses=(Address(AddressKind.PRIVATE, "c/o Meier", "Weg 1", "12345", "Musterau", "NL"),),
        phones=(Reach("05151 1", ReachKind.MOBILE),),
        mails=(Reach("anna@example.org", ReachKind.PRIVATE),),
        webs=(Reach("example.org"),),
        municipalities=("Musterau", "Beispielheim"), languages=("ar", "de"),
        fields_of_action=("sprache",), tags=("Beirat",), influence=0, interest=4,
        source="Visitenkarte", consent_on=DAY, consent_how="mündlich", inactive=True,
        next_contact=date(2026, 12, 1), note="nur vormittags",
    )  # fmt: skip
    (record_id,) = add(database, draft)
    with database.read() as unit:
        assert unit.of(CONTACTS).get(record_id) == replace(draft, id=record_id, version=1)


@pytest.mark.parametrize(
    "text",
    ["volkshochschule", "leitung", "musterau", "05151", "anna@example", "arabisch", "beirat"],
)
def test_all_that_is_known_of_a_contact_is_found(database: Database, house: int, text: str) -> None:
    (anna,) = add(
        database,
        person(
            roles=(Role(house, "Leitung"),),
            addresses=(Address(town="Musterau"),),
            phones=(Reach("05151 1"),),
            mails=(Reach("anna@example.org"),),
            languages=("ar",),
            tags=("Beirat",),
        ),
    )
    assert anna in ids(database, Kind.CONTACT, text)


def test_a_new_name_of_an_organisation_is_found_with_its_people(
    database: Database, house: int
) -> None:
    (anna,) = add(database, person(roles=(Role(house),)))
    talk = log(database, house)
    with database.write("Geändert") as unit:
        unit.of(CONTACTS).save(replace(unit.of(CONTACTS).get(house), name="Kursschule"))
    assert sorted(ids(database, Kind.CONTACT, "kursschule")) == [house, anna]
    assert ids(database, Kind.INTERACTION, "kursschule") == [talk]
    assert ids(database, Kind.INTERACTION, "volkshochschule") == []


def test_lists_filter_by_what_belongs_to_contacts(database: Database, house: int) -> None:
    anna, bert = add(
        database,
        person(roles=(Role(house),), tags=("Beirat",), municipalities=("Musterau",)),
        person(given_name="Bert", inactive=True),
    )
    log(database, anna, house)
    contact = Kind.CONTACT
    assert ids(database, contact, "", Filter("organisation", (str(house),))) == [anna]
    assert ids(database, contact, "", Filter("tags", ("Beirat",))) == [anna]
    assert ids(database, contact, "", Filter("municipalities", ("Musterau",))) == [anna]
    assert ids(database, contact, "", Filter("state", ("inactive",))) == [bert]
    assert ids(database, contact, "", Filter("nature", ("person",))) == [anna, bert]
    assert ids(database, contact, "", Filter("silent", ("2026-03-02",))) == [bert]
    assert len(ids(database, contact, "", Filter("silent", ("2026-03-03",)))) == 3
    march = Filter("last_contact", ("2026-03-01", "2026-03-31"), Op.BETWEEN)
    assert sorted(ids(database, contact, "", march)) == [house, anna]
    assert ids(database, Kind.INTERACTION, "", Filter("contacts", (str(house),))) != []


def test_the_last_contact_is_that_of_the_log(database: Database, house: int) -> None:
    log(database, house)
    late = log(database, house, day=date(2026, 6, 1))
    with database.read() as unit:
        assert unit.lists.rows(Kind.CONTACT, [house])[house]["last_contact"] == "2026-06-01"
    with database.write("Gelöscht") as unit:
        unit.of(INTERACTIONS).trash([late])
    with database.read() as unit:
        row = unit.lists.rows(Kind.CONTACT, [house])[house]
    assert (row["last_contact"], row["talks"]) == ("2026-03-02", 1)


def test_erasing_leaves_no_trace_in_roles_and_log(database: Database, house: int) -> None:
    anna, bert = add(
        database, person(roles=(Role(house, "Leitung"),)), person(roles=(Role(house),))
    )
    talk = log(database, house, anna)
    with database.write("Gelöscht") as unit:
        unit.of(CONTACTS).erase([house])
    with database.read() as unit:
        assert unit.of(CONTACTS).get(anna).roles == (Role(None, "Leitung"),)
        assert unit.of(CONTACTS).get(bert).roles == ()
        assert unit.of(INTERACTIONS).get(talk).contacts == (anna,)
        assert unit.integrity.findings() == []
    assert ids(database, Kind.CONTACT, "volkshochschule") == []
    assert ids(database, Kind.INTERACTION, "volkshochschule") == []


def test_an_entry_cannot_name_a_contact_that_is_gone(database: Database, house: int) -> None:
    with database.write("Gelöscht") as unit:
        unit.of(CONTACTS).erase([house])
    with pytest.raises(StaleRecordError) as caught:
        log(database, house)
    assert caught.value.code == "contact_missing"


def test_members_are_those_with_a_role(database: Database, house: int) -> None:
    anna, _ = add(database, person(roles=(Role(house),)), person(given_name="Bert"))
    with database.read() as unit:
        assert unit.contact_links.members([house]) == [anna]


def test_the_follow_up_of_an_entry_is_kept_like_that_of_a_consultation(
    database: Database, house: int
) -> None:
    talk = log(database, house)
    with database.write("Geändert") as unit:
        draft = replace(unit.of(INTERACTIONS).get(talk), follow_up=date(2026, 4, 1))
        unit.of(INTERACTIONS).save(draft)
    with database.read() as unit:
        (follow_up,) = unit.of(FOLLOW_UPS).many(unit.lists.ids(ListQuery(Kind.FOLLOW_UP)))
    assert (follow_up.due, follow_up.title) == (date(2026, 4, 1), "Kursplan")
    assert (follow_up.linked_kind, follow_up.linked_id) == (Kind.INTERACTION, talk)
    with database.write("Geändert") as unit:
        unit.of(FOLLOW_UPS).save(replace(follow_up, due=date(2026, 4, 8)))
        assert unit.of(INTERACTIONS).get(talk).follow_up == date(2026, 4, 8)
        entry = unit.of(INTERACTIONS).get(talk)
        unit.of(INTERACTIONS).save(replace(entry, subject="Neuer Kursplan"))
        assert unit.of(FOLLOW_UPS).get(follow_up.id).title == "Neuer Kursplan"
        unit.of(INTERACTIONS).erase([talk])
    assert ids(database, Kind.FOLLOW_UP) == []
