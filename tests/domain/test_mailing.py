from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Address, AddressKind, Nature, Reach, ReachKind, Role
from intdesk.domain.mailing import (
    LABEL_FORMATS,
    LabelFormat,
    label_lines,
    labels,
    mail_of,
    mailing,
    mailto,
)

HOUSE = Contact(
    id=1,
    name="Volkshochschule",
    addresses=(
        Address(AddressKind.WORK, street="Weg 1", postcode="00011", town="Musterau"),
        Address(AddressKind.POST, street="Postfach 1", postcode="00012", town="Auenstadt"),
    ),
    mails=(Reach("info@vhs.example"),),
)
ANNA = Contact(
    id=2, nature=Nature.PERSON, salutation="Frau", title="Dr.", given_name="Anna",
    family_name="Müller", roles=(Role(1, "Leitung"),),
)  # fmt: skip
HOME = Address(AddressKind.PRIVATE, street="Gasse 2", postcode="00011", town="Musterau")


def test_mail_for_work_goes_before_private_mail() -> None:
    private, work = Reach("a@b.example", ReachKind.PRIVATE), Reach("c@d.example")
    assert mail_of(replace(ANNA, mails=(private, work))) == "c@d.example"
    assert mail_of(replace(ANNA, mails=(private,))) == "a@b.example"
    assert mail_of(ANNA) == ""


def test_each_address_is_written_to_once_and_all_others_are_named() -> None:
    same = replace(HOUSE, id=3, name="Zweigstelle", mails=(Reach("INFO@vhs.example"),))
    unasked = replace(ANNA, mails=(Reach("anna@vhs.example"),))
    found = mailing([HOUSE, same, unasked, replace(ANNA, given_name="Bert")])
    assert found.addresses == ("info@vhs.example", "anna@vhs.example")
    assert found.without_mail == ("Müller, Bert",)
    assert found.without_consent == ("Müller, Anna",)
    agreed = replace(unasked, consent_on=date(2026, 1, 2))
    assert mailing([agreed]).without_consent == ()


def test_a_link_holds_no_sign_that_would_end_it() -> None:
    link = mailto(["a&b@c.example"], "Größe & mehr?")
    assert link == "mailto:?bcc=a%26b@c.example&subject=Gr%C3%B6%C3%9Fe%20%26%20mehr%3F"
    assert mailto(["a@b.example"], "") == "mailto:?bcc=a@b.example"


def test_what_stands_on_a_label() -> None:
    assert label_lines(HOUSE, None) == ("Volkshochschule", "Postfach 1", "00012 Auenstadt")
    at_work = ("Volkshochschule", "Frau Dr. Anna Müller", "Postfach 1", "00012 Auenstadt")
    assert label_lines(ANNA, HOUSE) == at_work
    at_home = replace(ANNA, addresses=(HOME,))
    assert label_lines(at_home, HOUSE) == ("Frau Dr. Anna Müller", "Gasse 2", "00011 Musterau")
    assert label_lines(ANNA, None) == ()


def test_labels_name_who_has_no_address() -> None:
    found = labels([ANNA, replace(ANNA, roles=(), given_name="Bert"), HOUSE], {1: HOUSE})
    assert len(found.labels) == 2
    assert found.without_address == ("Müller, Bert",)
    assert found.without_consent == ("Müller, Anna",)


@pytest.mark.parametrize("form", LABEL_FORMATS, ids=lambda form: form.key)
def test_every_sheet_fits_on_the_paper(form: LabelFormat) -> None:
    assert form.left + form.columns * form.width + (form.columns - 1) * form.gap <= 210
    assert form.top + form.rows * form.height <= 297
