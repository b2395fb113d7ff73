"""Importing contacts: known ones are found, one undo takes all back, nothing comes twice."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from intdesk.assets import resource
from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature, Reach, Role
from intdesk.domain.listing import ListQuery
from intdesk.errors import InputError
from intdesk.exchange.contact_list.fields import ContactField
from intdesk.exchange.contact_list.findings import ContactReading
from intdesk.exchange.contact_list.mapping import ContactMapping
from intdesk.services.contact_plan import Fate, Similar
from intdesk.services.import_result import ImportResult
from intdesk.services.office_file import OfficeFile
from tests.exchange.consultation_list.builders import xlsx
from tests.exchange.vcard.builders import SAMPLES

HEADING = "Organisation;Vorname;Nachname;Funktion;Telefon;E-Mail"
ROWS = (
    "VHS Adorf;Anna;Müller;Leitung;05551 1000;anna@vhs.example",
    "VHS Adorf;;;;05551 1001;info@vhs.example",
    "Jobcenter Adorf;Jürgen;Groß;;05551 2000;",
    ";Ayşe;Yıldız;;0170 1234567;ayse@web.de",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write(tmp_path / "Adressen.csv", ROWS)


def write(path: Path, rows: Sequence[str], heading: str = HEADING, encoding: str = "utf-8") -> Path:
    path.write_bytes("\r\n".join((heading, *rows)).encode(encoding))
    return path


def run(office: OfficeFile, path: Path) -> ImportResult[ContactReading]:
    service = office.contact_imports
    return service.run(service.plan(service.read(path)))


def contacts(office: OfficeFile) -> dict[str, Contact]:
    with office.database.read() as unit:
        ids = list(unit.lists.ids(ListQuery(Kind.CONTACT)))
    return {contact.name: contact for contact in office.contacts.many(ids)}


def undo(office: OfficeFile) -> None:
    step = office.history.last()
    assert step is not None
    office.history.undo(step.id)


def test_people_find_their_bodies(office_file: OfficeFile, path: Path) -> None:
    result = run(office_file, path)
    assert (result.imported, result.duplicates, result.merged) == (4, 0, 0)
    found = contacts(office_file)
    assert set(found) == {
        "Müller, Anna",
        "VHS Adorf",
        "Jobcenter Adorf",
        "Groß, Jürgen",
        "Yıldız, Ayşe",
    }
    assert found["Müller, Anna"].roles == (Role(found["VHS Adorf"].id, "Leitung"),)
    assert found["Groß, Jürgen"].roles == (Role(found["Jobcenter Adorf"].id),)
    assert found["VHS Adorf"].kind == "kurs"


def test_one_undo_takes_all_back(office_file: OfficeFile, path: Path) -> None:
    known = Contact(
        nature=Nature.PERSON,
        given_name="Anna",
        family_name="Müller",
        mails=(Reach("ANNA@vhs.example"),),
    )
    saved = office_file.contacts.save(known).id
    result = run(office_file, path)
    assert (result.imported, result.merged) == (3, 1)
    filled = contacts(office_file)["Müller, Anna"]
    assert filled.id == saved
    assert filled.phones == (Reach("05551 1000"),)
    assert [m.value for m in filled.mails] == ["ANNA@vhs.example"]
    undo(office_file)
    assert contacts(office_file) == {"Müller, Anna": replace(known, id=saved, version=3)}


def test_a_second_import_adds_nothing(office_file: OfficeFile, path: Path) -> None:
    run(office_file, path)
    before = contacts(office_file)
    again = run(office_file, path)
    assert (again.imported, again.duplicates, again.merged, again.batch) == (0, 4, 0, 0)
    assert contacts(office_file) == before
    undo(office_file)
    assert run(office_file, path).imported == 4


def test_the_same_list_in_other_words_adds_nothing(
    office_file: OfficeFile, path: Path, tmp_path: Path
) -> None:
    run(office_file, path)
    other = write(
        tmp_path / "b.csv",
        ["Groß, Jürgen;Jobcenter Adorf;05551/2000", "Yildiz, Ayse;;+49 170 1234567"],
        "Ansprechpartner;Institution;Tel.",
        "cp1252",
    )
    result = run(office_file, other)
    assert (result.imported, result.duplicates + result.merged) == (0, 2)
    assert len(contacts(office_file)) == 5


def test_the_same_person_twice_in_a_list_becomes_one(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    rows = [ROWS[0], "VHS Adorf;Anna;Mueller;Leitung;0170 9999999;anna@vhs.example"]
    result = run(office_file, write(tmp_path / "a.csv", rows))
    assert (result.imported, result.merged) == (1, 1)
    anna = contacts(office_file)["Müller, Anna"]
    assert [p.value for p in anna.phones] == ["05551 1000", "0170 9999999"]


def test_decisions_and_what_is_left_out(office_file: OfficeFile, tmp_path: Path) -> None:
    store = Contact(
        nature=Nature.PERSON,
        given_name="Anna",
        family_name="Müller",
        phones=(Reach("05551 555555"),),
    )
    saved = office_file.contacts.save(store).id
    path = write(tmp_path / "a.csv", [ROWS[0]])
    service = office_file.contact_imports
    plan = service.plan(service.read(path))
    (row,) = plan.rows
    assert row.undecided
    assert (row.fate, row.matches[0].id) == (Fate.NEW, saved)
    doubtful = service.preview(plan.by_rule(Similar.SKIP))
    assert [s.reason for s in doubtful.skipped] == ["maybe_known"]
    assert service.run(plan.decided({row.number: (Fate.OMIT, 0)})).imported == 0
    assert len(contacts(office_file)) == 1
    result = service.run(plan.decided({row.number: (Fate.MERGE, saved)}))
    assert (result.imported, result.merged) == (0, 1)
    merged = contacts(office_file)["Müller, Anna"]
    assert len(merged.phones) == 2
    assert merged.roles == (Role(contacts(office_file)["VHS Adorf"].id, "Leitung"),)
    assert service.plan(service.read(path)).rows == ()


def test_columns_are_remembered_for_the_same_headings(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.csv", ["VHS;05551 1000"], "Wer;Wie")
    service = office_file.contact_imports
    reading = service.read(path)
    assert reading.nameless
    with pytest.raises(InputError) as caught:
        service.plan(reading)
    assert caught.value.code == "contacts_nameless"
    columns = {"Wer": ContactField.ORGANISATION, "Wie": ContactField.PHONE}
    service.run(service.plan(service.read(path, ContactMapping(columns))))
    other = write(tmp_path / "b.csv", ["Tafel;05551 2000"], "Wer;Wie")
    (row,) = service.read(other).rows
    assert row.draft.phones == (Reach("05551 2000"),)


@pytest.mark.parametrize("name", sorted(p.name for p in SAMPLES.glob("*.vcf")))
def test_cards_of_every_program(office_file: OfficeFile, tmp_path: Path, name: str) -> None:
    path = Path(shutil.copy(SAMPLES / name, tmp_path))
    result = run(office_file, path)
    assert result.imported > 0
    again = run(office_file, path)
    assert (again.imported, again.merged) == (0, 0)
    undo(office_file)
    assert contacts(office_file) == {}


def test_a_mapping_file(office_file: OfficeFile, tmp_path: Path) -> None:
    path = tmp_path / "m.json"
    path.write_text(json.dumps({"version": 1, "columns": {"A": "person"}, "kinds": {"x": "kurs"}}))
    mapping = office_file.contact_imports.load_mapping(path)
    assert mapping.columns == {"A": ContactField.PERSON}
    for bad in ({"columns": {"A": "minutes"}}, {"kinds": {"x": "gibtsnicht"}}, {"foo": 1}):
        path.write_text(json.dumps({"version": 1} | bad))
        with pytest.raises(InputError):
            office_file.contact_imports.load_mapping(path)


def test_a_workbook_with_figures_and_a_hidden_sheet(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    rows = [("Name", "PLZ", "Ort", "Tel."), ("Tafel", 1067, "Dresden", 5551908112)]
    path = xlsx(tmp_path / "a.xlsx", {"Titel": [("Stand 2026",)], "Adressen": rows})
    (row,) = office_file.contact_imports.read(path).rows
    assert (row.sheet, row.row) == ("Adressen", 2)
    assert row.draft.addresses[0].postcode == "01067"
    assert row.draft.phones == (Reach("05551908112"),)
    assert run(office_file, path).imported == 1


def test_the_published_form_of_a_mapping_names_all_fields() -> None:
    schema = json.loads(resource("import", "contact_mapping.schema.json").read_text("utf-8"))
    columns = schema["properties"]["columns"]["additionalProperties"]["enum"]
    assert columns == [field.value for field in ContactField]
    assert set(json.loads(ContactMapping().to_json())) == set(schema["properties"])
