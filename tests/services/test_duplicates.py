"""Duplicates: the hint, the list, what is remembered, and merging by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Address, Nature, Reach, Role
from intdesk.domain.duplicates.likeness import Sign
from intdesk.domain.duplicates.merging import choices, merged
from intdesk.errors import StaleRecordError
from intdesk.services.office_file import OfficeFile

ANNA = Contact(
    nature=Nature.PERSON, given_name="Anna", family_name="Mueller", phones=(Reach("05551 123456"),)
)
TWIN = replace(ANNA, family_name="Müller", title="Dr.", phones=(Reach("+49 5551 123456"),))


def store(office: OfficeFile, *drafts: Contact) -> list[Contact]:
    ids = [office.contacts.save(draft).id for draft in drafts]
    return office.contacts.many(ids)


def test_a_draft_is_like_what_is_there(office_file: OfficeFile) -> None:
    (anna,) = store(office_file, ANNA)
    (found,) = office_file.duplicates.like(TWIN)
    assert (found.id, found.name) == (anna.id, "Mueller, Anna")
    assert Sign.PHONE in found.signs
    assert office_file.duplicates.like(anna) == []
    store(office_file, replace(TWIN, given_name="Anne"))
    assert len(office_file.duplicates.like(TWIN)) == 2  # what is new is known at once
    office_file.contacts.trash([anna.id])
    assert anna.id not in [one.id for one in office_file.duplicates.like(TWIN)]


def test_groups_and_what_was_said_to_be_two(office_file: OfficeFile) -> None:
    duplicates = office_file.duplicates
    first, second, _ = store(office_file, ANNA, TWIN, Contact(name="VHS Adorf"))
    (group,) = duplicates.groups()
    assert group.contacts == (first, second)
    assert Sign.SAME_NAME in group.signs
    duplicates.keep_apart([second.id, first.id])
    assert duplicates.groups() == []
    assert duplicates.like(first) == []
    assert duplicates.apart() == [(first, second)]
    duplicates.propose_again(first.id, second.id)
    assert len(duplicates.groups()) == 1


def test_merging_is_one_step_that_undo_takes_back(office_file: OfficeFile) -> None:
    body, other = store(
        office_file, Contact(name="VHS Adorf"), Contact(name="Volkshochschule Adorf")
    )
    (anna,) = store(office_file, replace(ANNA, roles=(Role(other.id, "Leitung"),)))
    changes = office_file.duplicates.merge(merged([body, other], {"name": 1}), [other])
    assert changes.undo_label == "2 Kontakte zusammengeführt"
    assert office_file.contacts.many([body.id, other.id])[0].name == "Volkshochschule Adorf"
    assert office_file.contacts.many([other.id]) == []
    assert office_file.contacts.get(anna.id).roles == (Role(body.id, "Leitung"),)
    assert office_file.duplicates.groups() == []
    step = office_file.history.last()
    assert step is not None
    office_file.history.undo(step.id)
    assert [c.name for c in office_file.contacts.many([body.id, other.id])] == [
        "VHS Adorf", "Volkshochschule Adorf",
    ]  # fmt: skip
    assert office_file.contacts.get(anna.id).roles == (Role(other.id, "Leitung"),)


def test_what_changed_meanwhile_is_not_merged(office_file: OfficeFile) -> None:
    first, second = store(office_file, ANNA, TWIN)
    office_file.contacts.save(replace(second, note="neu"))
    with pytest.raises(StaleRecordError):
        office_file.duplicates.merge(merged([first, second], {}), [second])
    assert len(office_file.contacts.many([first.id, second.id])) == 2


def test_the_best_value_is_chosen_and_lists_are_put_together() -> None:
    first = replace(
        ANNA, id=1, version=3, note="a", mails=(Reach("A@x.example"),), tags=("Beirat",),
        addresses=(Address(street="Am Markt 5", town="Adorf"),),
    )  # fmt: skip
    second = replace(
        TWIN, id=2, note="ab", mails=(Reach("a@x.example"), Reach("b@x.example")),
        tags=("beirat", "Presse"), influence=3,
        addresses=(Address(street="am markt 5", postcode="37574", town="Adorf"),),
    )  # fmt: skip
    fields = {choice.field: choice.best for choice in choices([first, second])}
    assert fields == {"title": 1, "family_name": 1, "influence": 1}
    one = merged([first, second], {})
    assert (one.id, one.version, one.family_name, one.title) == (1, 3, "Müller", "Dr.")
    assert one.phones == (Reach("+49 5551 123456"),)
    assert [m.value for m in one.mails] == ["A@x.example", "b@x.example"]
    assert one.tags == ("Beirat", "Presse")
    assert one.addresses == (Address(street="am markt 5", postcode="37574", town="Adorf"),)
    assert one.note == "ab"
    assert merged([first, second], {"family_name": 0}).family_name == "Mueller"
