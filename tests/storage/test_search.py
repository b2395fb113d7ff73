"""What is found, however it was typed (storage.md 5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.codes import Code, CodeListId
from intdesk.domain.contact import Contact
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import CONSULTATIONS, CONTACTS
from tests.storage.samples import consultation, found, query, save

NOTE = "Frau Müller, Straße 5, Łukasz, Yılmaz, Aufenthaltserlaubnis, Nguyễn, Großmann, Đorđe, Øst"


@pytest.mark.parametrize(
    "text",
    [
        "mueller", "muller", "Müller", "MÜLLER", "müll", "strasse", "Straße", "STRASSE", "lukasz",
        "Łukasz", "yilmaz", "Yılmaz", "erlaubnis", "aufenthalts", "nguyen", "grossmann",
        "Großmann", "dorde", "ost", "mueller strasse", "Müller, Straße!", "müller erlaubnis luk",
        "fr", "f", "5", '"müller"', "müller*", "erlaubnis OR nichts OR", "%",
    ],
)  # fmt: skip
def test_words_are_found(database: Database, text: str) -> None:
    if " OR " in text:  # operators of the index are plain words
        assert found(database, query(text="erlaubnis OR nichts")) == []
        return
    (record_id,) = save(database, consultation(note=NOTE))
    assert found(database, query(text=text)) == [record_id]


@pytest.mark.parametrize("text", ["meier", "müller meier", "rau fr nie", "ra", "zz", "laubnisse"])
def test_other_words_are_not_found(database: Database, text: str) -> None:
    save(database, consultation(note=NOTE))
    assert found(database, query(text=text)) == []


def test_a_name_typed_with_e_is_found_by_its_umlaut(database: Database) -> None:
    ids = save(database, consultation(note="Mueller"), consultation(note="Muller"), consultation())
    assert found(database, query(text="Müller")) == [ids[1], ids[0]]


def labelled(database: Database, list_id: CodeListId) -> Code:
    with database.read() as unit:
        return next(c for c in unit.codes.all() if c.list_id is list_id)


def test_a_consultation_is_found_by_what_it_shows(database: Database) -> None:
    codes = {
        name: labelled(database, list_id)
        for name, list_id in (
            ("nationality", CodeListId.NATIONALITY),
            ("language", CodeListId.LANGUAGE),
            ("contact_form", CodeListId.CONTACT_FORM),
        )
    }
    topic = Code(CodeListId.TOPIC, "77", "Quellthema")
    further = Code(CodeListId.TOPIC, "78", "Nebenthema")
    with database.write("Erfasst") as unit:
        unit.codes.save(topic)
        unit.codes.save(further)
        contact = unit.of(CONTACTS).save(Contact(name="Jobcenter Süd"))
        record_id = unit.of(CONSULTATIONS).save(
            consultation(
                topic="77", further_topics=("78",), referred_to=contact, place="Rathaus",
                municipality="Übach", note="Notiz", structural_note="Wohnraum",
                **{name: code.code for name, code in codes.items()},
            )
        )  # fmt: skip
        unit.of(CONSULTATIONS).save(consultation(day=date(2025, 3, 1), topic="78", note="anderes"))
    texts = [
        "quellthema", "nebenthema quell", "jobcenter", "rathaus", "uebach", "notiz", "wohnraum",
        "02.03.2026", "notiz 2026",
        *(f"{code.label} notiz" for code in codes.values()),
    ]  # fmt: skip
    for text in texts:
        assert found(database, query(text=text)) == [record_id], text


def test_a_new_label_is_found_at_once(database: Database) -> None:
    topic = Code(CodeListId.TOPIC, "77", "Quellthema")
    with database.write("Erfasst") as unit:
        unit.codes.save(topic)
        main = unit.of(CONSULTATIONS).save(consultation(topic="77"))
        other = unit.of(CONSULTATIONS).save(consultation(further_topics=("77",)))
        unit.of(CONSULTATIONS).save(consultation())
    with database.write("Umbenannt") as unit:
        unit.codes.save(replace(topic, label="Zielthema", version=1))
    assert found(database, query(text="quell")) == []
    assert found(database, query(text="zielthema")) == [other, main]


def test_a_renamed_contact_is_found_at_once(database: Database) -> None:
    with database.write("Erfasst") as unit:
        contact = unit.of(CONTACTS).save(Contact(name="Jobcenter"))
        record_id = unit.of(CONSULTATIONS).save(consultation(referred_to=contact))
    with database.write("Umbenannt") as unit:
        unit.of(CONTACTS).save(replace(unit.of(CONTACTS).get(contact), name="Arbeitsagentur"))
    assert found(database, query(text="jobcenter")) == []
    assert found(database, query(text="agentur")) == [record_id]
    with database.write("Rückgängig") as unit:
        step = unit.journal.last()
        assert step is not None
        unit.journal.undo(step.id)
    assert found(database, query(text="jobcenter")) == [record_id]


def test_the_indexes_agree_with_the_texts(database: Database) -> None:
    ids = save(database, consultation(note="eins"), consultation(note="zwei"))
    with database.write("Geändert") as unit:
        unit.of(CONSULTATIONS).save(replace(unit.of(CONSULTATIONS).get(ids[0]), note="drei"))
        unit.of(CONSULTATIONS).erase(ids[1:])
    with database.read() as unit:
        assert unit.integrity.findings() == []
