"""Written cards: the form of the RFCs, read back by our reader and by vobject."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.codes import Code, CodeBook, CodeListId
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Address, AddressKind, Nature, Reach, ReachKind, Role
from intdesk.exchange.vcard.contacts import CardContact, card_of, contact_of
from intdesk.exchange.vcard.reader import card_rows
from intdesk.exchange.vcard.writer import CardVersion, card_file

MOMENT = datetime(2026, 11, 27, 9, 30, tzinfo=UTC)
BOOK = CodeBook(
    [
        Code(CodeListId.CONTACT_KIND, "verein", "Verein; Initiative, Treff"),
        Code(CodeListId.LANGUAGE, "tr", "Türkisch"),
        Code(CodeListId.LANGUAGE, "de", "Deutsch"),
    ]
)
NAMES = {7: "Förderverein Sprache & Begegnung e. V., Ortsgruppe", 8: "Beirat"}
PERSON = Contact(
    nature=Nature.PERSON,
    kind="verein",
    salutation="Frau",
    title="Prof. Dr.",
    given_name="Jean-Luc",
    family_name="von der Heide",
    job="Juristin",
    roles=(Role(7, "1. Vorsitzende"), Role(8), Role(None, "Ehrenamt\\privat")),
    addresses=(
        Address(AddressKind.WORK, "Haus B", "Straße 1; Hof, links", "37574", "Musterstadt"),
        Address(AddressKind.POST, "", "Postfach 12", "37570", "Musterstadt"),
        Address(AddressKind.PRIVATE, "", "Weg 2", "1010", "Wien", "Österreich"),
    ),
    phones=(Reach("+49 5551 1-2"), Reach("0170 1", ReachKind.MOBILE), Reach("3", ReachKind.FAX)),
    mails=(Reach("a@b.example"), Reach("c@d.example", ReachKind.PRIVATE)),
    webs=(Reach("https://b.example/x?y=1,2"),),
    languages=("tr", "de"),
    tags=("Beirat", "a,b;c\\n"),
    influence=3,
    interest=1,
    source="Visitenkarte",
    consent_on=date(2026, 1, 1),
    note="Zeile 1\nZeile 2 " + "ß" * 80,
)
BODY = Contact(name="Sprachschule Nord gGmbH", kind="verein", mails=(Reach("i@n.example"),))
BOTH = pytest.mark.parametrize("version", list(CardVersion))


def label(list_id: CodeListId, code: str) -> str:
    return BOOK.label(list_id, code)


def written(contact: Contact, version: CardVersion) -> bytes:
    card = card_of(contact, NAMES, label, uid="u-1", with_note=True)
    return card_file([card], version, MOMENT)


def again(content: bytes) -> CardContact:
    (row,) = card_rows(content, "a.vcf")
    assert row.fault == ""
    assert row.card.unreadable == 0
    return contact_of(row.card, BOOK)


def kept(contact: Contact, version: CardVersion) -> Contact:
    """Return what of a contact a card holds: nothing internal, in 3.0 no languages."""
    values = {name: getattr(contact, name) for name in Contact.__dataclass_fields__}
    values |= {"roles": tuple(Role(title=role.title) for role in contact.roles)}
    for name in ("influence", "interest", "consent_on"):
        values[name] = None
    values["source"] = ""
    if version is CardVersion.V3:
        values["languages"] = ()
    return Contact(**values)


@BOTH
@pytest.mark.parametrize("contact", [PERSON, BODY], ids=["person", "body"])
def test_a_round_trip_loses_nothing_that_a_card_holds(
    contact: Contact, version: CardVersion
) -> None:
    back = again(written(contact, version))
    assert back.contact == kept(contact, version)
    if contact is PERSON:
        assert back.organisations == (NAMES[7], NAMES[8], "")


@BOTH
def test_nothing_internal_goes_out(version: CardVersion) -> None:
    content = card_file([card_of(PERSON, NAMES, label)], version, MOMENT).decode()
    unfolded = content.replace("\r\n ", "")
    assert "Visitenkarte" not in unfolded
    assert "NOTE" not in unfolded
    assert "Zeile 1" not in unfolded


@BOTH
def test_the_form_of_the_rfcs(version: CardVersion) -> None:
    content = written(PERSON, version)
    assert content.startswith(f"BEGIN:VCARD\r\nVERSION:{version.value}\r\n".encode())
    assert content.endswith(b"END:VCARD\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    lines = content.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    for line in lines:
        line.decode("utf-8")  # no character is cut
    unfolded = content.replace(b"\r\n ", b"").decode().split("\r\n")
    form = re.compile(r'(?:[\w-]+\.)?[A-Za-z-]+(?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*(?:,[^";:,]*)*))*:.*')
    assert all(form.fullmatch(line) for line in unfolded if line)
    names = [re.split("[;:]", line)[0].split(".")[-1] for line in unfolded]
    assert names.count("FN") == names.count("N") == 1


@BOTH
def test_an_independent_library_reads_the_same(version: CardVersion) -> None:
    (card,) = vobject.readComponents(written(PERSON, version).decode())
    assert card.fn.value == "Prof. Dr. Jean-Luc von der Heide"
    assert card.n.value.family == "von der Heide"
    assert card.n.value.prefix == "Frau Prof. Dr."
    assert card.org.value == [NAMES[7]]
    assert card.note.value == PERSON.note
    street = card.contents["adr"][0].value
    assert (street.street, street.extended) == ("Straße 1; Hof, links", "Haus B")
    assert (street.code, street.city) == ("37574", "Musterstadt")
    assert [t.value for t in card.contents["tel"]] == [reach.value for reach in PERSON.phones]
    assert [m.value for m in card.contents["email"]] == [reach.value for reach in PERSON.mails]
    assert card.contents["tel"][1].params["TYPE"] == ["cell"]
    if version is CardVersion.V3:
        card.validate()


def test_several_cards_stand_one_after_the_other() -> None:
    cards = [card_of(contact, NAMES, label) for contact in (PERSON, BODY)]
    content = card_file(cards, CardVersion.V4, MOMENT)
    assert [card.fn.value for card in vobject.readComponents(content.decode())] == [
        "Prof. Dr. Jean-Luc von der Heide",
        "Sprachschule Nord gGmbH",
    ]


TEXT = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cn", "Zl", "Zp"], max_codepoint=0x1F9FF),
    min_size=1,
    max_size=120,
).map(lambda text: " ".join(text.split()))
WORD = TEXT.filter(lambda text: any(c.isalpha() for c in text))


@given(family=WORD, given_name=TEXT, street=TEXT, note=TEXT, version=st.sampled_from(CardVersion))
def test_any_text_comes_back(
    family: str, given_name: str, street: str, note: str, version: CardVersion
) -> None:
    contact = Contact(
        nature=Nature.PERSON,
        family_name=family,
        given_name=given_name,
        addresses=(Address(street=street, town="Ort"),) if street else (),
        note=note,
    )
    assert again(written(contact, version)).contact == contact
