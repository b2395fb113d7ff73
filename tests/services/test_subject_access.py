"""The answer to a person: complete, blackened as chosen, written whole and told."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any

import page
import pytest

from intdesk.assets import resource
from intdesk.domain.changes import Kind
from intdesk.domain.consent import Consent
from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.domain.follow_up import FollowUp, Series
from intdesk.domain.identity import Identity, LegalBasis
from intdesk.domain.need import Need
from intdesk.domain.rights import RestrictionGround, Right, RightsRequest
from intdesk.domain.subject_report import BLACKENED, Choices, blacken
from intdesk.errors import DataFileError, IntDeskError, OutputError
from intdesk.services.office_file import OfficeFile
from intdesk.services.subject_access.entries import CODES
from intdesk.storage.repositories.kinds import MAPS
from intdesk.texts.privacy.fields import FIELD_WORDS
from tests.reports.pdf_lint import lint
from tests.reports.pdf_words import text_of
from tests.services.json_rules import faults
from tests.services.protected import OTHER, found_office, opened

TODAY = date(2026, 11, 21)
PERSON = Identity("Zwetschgenbaum, Adele", date(1980, 1, 1), "Hinterm Mond 7", "0815", "z@q.de")
TASK = LegalBasis("aufgabe", "Landesgesetz § 1", "", date(2026, 1, 1))
LINKS = {"id", "version", "case_id", "consultation_id", "linked_kind", "linked_id", "from_record",
         "series_start", "confirmed", "complaint_id", "linked_part", "linked_about", "line_id",
         "matched", "plan_line_id", "reverses"}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Ausgang"
    made.mkdir()
    return made


@pytest.fixture
def office(tmp_path: Path) -> Iterator[OfficeFile]:
    """Return a protected file: a named case with everything, and a stranger beside it."""
    with opened(found_office(tmp_path)) as made:
        fill(made, tmp_path)
        yield made


def fill(office: OfficeFile, folder: Path) -> None:
    office.contacts.save(Contact(name="Jobcenter Musterau"))
    office.cases.save(replace(office.cases.blank(), nationality="475", note="Bruder Ali hilft."))
    office.cases.save(replace(office.cases.blank(), note="Fremde Person"))
    office.cases.set_consents(1, [Consent("Begleitung", "Jobcenter", date(2026, 3, 1))])
    office.identities.store(1, PERSON, TASK)
    drafts = (
        Consultation(day=date(2026, 4, 1), minutes=30, topic="08", case_id=1,
                     interpreting_cost=4550),
        Consultation(day=date(2026, 4, 2), minutes=45, topic="01", case_id=1, referred_to=1,
                     note="Schwester Fatima kam mit."),
        Consultation(day=date(2026, 4, 3), minutes=20, topic="08", case_id=1),
        Consultation(day=date(2026, 4, 4), minutes=20, topic="08", case_id=2, note="Geheimnis"),
    )  # fmt: skip
    for draft in drafts:
        office.consultations.save(draft)
    office.consultations.trash([3])
    office.follow_ups.save(
        FollowUp(due=date(2026, 12, 1), title="Bescheid prüfen", linked_kind="consultation",
                 linked_id=1)
    )  # fmt: skip
    for name in ("Bescheid.txt", "Brief: Ali?.txt"):
        (folder / name.replace(":", "_").replace("?", "_")).write_text(name)
    office.attachments.add(Kind.CASE, 1, folder / "Bescheid.txt")
    office.attachments.add(Kind.CONSULTATION, 2, folder / "Brief_ Ali_.txt")
    office.drafts.keep("consultation", 1, 1, {"note": "angefangen"}, office.drafts.number())


def answer(office: OfficeFile, folder: Path, choices: Choices = Choices()) -> tuple[str, Any]:  # noqa: B008
    made = office.subject_access.write(1, folder, choices)
    return text_of(made / "Auskunft.pdf"), json.loads((made / "Auskunft.json").read_bytes())


@pytest.mark.parametrize(("every", "told"), [(1, ""), (2, "Abstand nur jedes 2. Mal")])
def test_a_reminder_tells_how_often_only_where_that_says_something(
    office: OfficeFile, folder: Path, every: int, told: str
) -> None:
    office.follow_ups.save(
        FollowUp(due=date(2026, 12, 2), title="Nachfragen", linked_kind="case", linked_id=1,
                 series=Series.MONTHLY, series_every=every)
    )  # fmt: skip
    words, _ = answer(office, folder)
    assert "Wiederholung monatlich" in words
    assert ("Abstand" in words) is bool(told)
    assert "Wiederholt sich alle 1" not in words
    assert told in words


def test_a_pasted_mail_of_many_lines_is_handed_out_whole(office: OfficeFile, folder: Path) -> None:
    mail = "\n".join(f"Zeile {n}" for n in range(350))
    office.consultations.save(replace(office.consultations.get(1), note=mail))
    words, _ = answer(office, folder)
    assert all(f"Zeile {n}" in words for n in range(350))


def test_everything_that_is_kept_is_handed_out(office: OfficeFile, folder: Path) -> None:
    words, data = answer(office, folder)
    kept = (
        "Zwetschgenbaum, Adele", "01.01.1980", "Hinterm Mond 7", "0815", "z@q.de",
        "Landesgesetz § 1", "2026-0001", "Syrien", "Bruder Ali hilft.", "Begleitung",
        "01.04.2026", "45,50", "Schwester Fatima kam mit.", "Jobcenter Musterau",
        "im Papierkorb", "Bescheid prüfen", "Bescheid.txt", "angefangen", "Ada Größe",
        "Fall erfasst", "Beratung erfasst", "12 Monate", "Profiling", "Beschweren",
    )  # fmt: skip
    told = words + json.dumps(data, ensure_ascii=False)
    missing = [part for part in kept if part not in told and part != "Profiling"]
    assert missing == []
    assert [r["kind"] for r in data["records"]] == [
        "case", "consultation", "consultation", "consultation", "follow_up", "consultation",
    ]  # fmt: skip
    assert [r["in_trash"] for r in data["records"]].count(True) == 1
    assert [r["unsaved"] for r in data["records"]].count(True) == 1
    assert data["recipients"] == ["Jobcenter Musterau"]


def test_a_need_that_a_consultation_shows_is_named(office: OfficeFile, folder: Path) -> None:
    office.needs.save(Need(title="Abendkurs fehlt", noted_on=TODAY, consultations=(1,)))
    office.needs.save(Need(title="Bus fehlt", noted_on=TODAY, consultations=(4,)))
    words, data = answer(office, folder)
    told = words + json.dumps(data, ensure_ascii=False)
    assert "Abendkurs fehlt" in told
    assert "Als Hinweis gezählt bei diesem Bedarf" in words
    assert "Bus fehlt" not in told


def test_nothing_of_another_person_is(office: OfficeFile, folder: Path) -> None:
    words, data = answer(office, folder)
    for secret in ("Geheimnis", "Fremde Person", "2026-0002", "04.04.2026"):
        assert secret not in words
        assert secret not in json.dumps(data, ensure_ascii=False)


def test_what_is_blackened_or_withheld_lies_nowhere(office: OfficeFile, folder: Path) -> None:
    texts = {text.key: text.text for text in office.subject_access.texts(1)}
    assert list(texts) == [
        ("case", 1, "note"),
        ("consultation", 2, "note"),
        ("follow_up", 1, "title"),
        ("consultation/unsaved", 1, "note"),
    ]
    documents = office.subject_access.report(1).documents
    choices = Choices(
        {
            ("case", 1, "note"): blacken(texts["case", 1, "note"], 0, 10),
            ("consultation", 2, "note"): BLACKENED,
        },
        frozenset({documents[1].id}),
    )
    made = office.subject_access.write(1, folder, choices)
    for path in made.rglob("*.*"):
        content = text_of(path) if path.suffix == ".pdf" else path.read_text("utf-8")
        assert "Bruder" not in content
        assert "Fatima" not in content
    assert [p.name for p in (made / "Unterlagen").iterdir()] == ["01 Bescheid.txt"]
    assert f"{BLACKENED} hilft." in text_of(made / "Auskunft.pdf")
    assert "nicht beigelegt" in text_of(made / "Auskunft.pdf")
    assert office.cases.get(1).note == "Bruder Ali hilft."
    assert office.access.protocol()[0].details == {"case": "2026-0001", "files": 1, "redacted": 2}


def test_it_conforms_and_can_be_heard(office: OfficeFile, folder: Path) -> None:
    content = (office.subject_access.write(1, folder) / "Auskunft.pdf").read_bytes()
    for profile in ("ua1", "2a"):
        report = page.validate_pdf_bytes(
            content, profile=profile, limits=page.SafetyLimits.unlimited()
        )
        assert report.is_compliant, [(f.rule_id, f.message) for f in report.failures]
    assert lint(content).problems == []
    assert all("vertraulich" in words for words in lint(content).artifacts)


def test_case_and_protocol_tell_of_it(office: OfficeFile, folder: Path) -> None:
    office.case_rights.note(1, RightsRequest(Right.ACCESS, date(2026, 11, 2)))
    office.subject_access.write(1, folder)
    assert office.cases.get(1).requests == (
        RightsRequest(Right.ACCESS, date(2026, 11, 2), TODAY),
    )  # fmt: skip
    office.subject_access.write(1, folder)
    assert office.cases.get(1).requests[1] == RightsRequest(Right.ACCESS, TODAY, TODAY)
    assert office.access.protocol()[0].event == "access_given"
    assert office.history.record(Kind.CASE, 1)[0].label == "Auskunft erteilt"
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["Auskunft 2026-0001 vom 2026-11-21", "Auskunft 2026-0001 vom 2026-11-21 (2)"]


def test_a_name_that_cannot_be_opened_gives_no_answer(tmp_path: Path, folder: Path) -> None:
    path = found_office(tmp_path)
    with opened(path) as made:
        fill(made, tmp_path)
        made.access.set_deputy("Eva", OTHER)
    with opened(path, OTHER) as deputy:
        with pytest.raises(IntDeskError) as caught:
            deputy.subject_access.write(1, folder)
        assert caught.value.code == "identity_closed"
        assert list(folder.iterdir()) == []
        assert "ist bei uns nicht gespeichert" in text_of(
            deputy.subject_access.write(2, folder) / "Auskunft.pdf"
        )


def test_a_restricted_case_is_still_told(office: OfficeFile, folder: Path) -> None:
    office.case_rights.restrict(1, TODAY, RestrictionGround.CLAIMS)
    words, _ = answer(office, folder)
    assert "Verarbeitung eingeschränkt seit" in words


def test_what_fails_leaves_nothing_behind(
    office: OfficeFile, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("intdesk.services.subject_access.writing.is_whole", lambda *_: False)
    with pytest.raises(DataFileError) as caught:
        office.subject_access.write(1, folder)
    assert caught.value.code == "attachment_damaged"
    assert list(folder.iterdir()) == []
    assert office.cases.get(1).requests == ()
    with pytest.raises(OutputError):
        office.subject_access.write(1, folder / "fehlt")
    with pytest.raises(IntDeskError):
        office.subject_access.report(99)


def test_a_file_that_is_only_read_gives_none(tmp_path: Path, folder: Path) -> None:
    path = found_office(tmp_path)
    with opened(path) as made:
        made.cases.save(made.cases.blank())
    with opened(path, read_only=True) as reading, pytest.raises(DataFileError):
        reading.subject_access.write(1, folder)
    assert list(folder.iterdir()) == []


def test_the_json_is_as_its_schema_says(office: OfficeFile, folder: Path) -> None:
    schema = json.loads(resource("privacy", "auskunft.schema.json").read_text("utf-8"))
    _, data = answer(office, folder)
    assert list(faults(data, schema, schema)) == []
    assert list(faults(data | {"version": 2}, schema, schema)) == ["version"]
    assert list(faults({**data, "mehr": 1}, schema, schema)) == ["mehr"]


def test_every_field_of_a_kind_that_belongs_to_a_case_has_words() -> None:
    belonging = {
        kind: record_map
        for kind, record_map in MAPS.items()
        if {"case_id", "consultation_id", "complaint_id", "linked_kind"}
        & set(record_map.table.c.keys())
        or kind is Kind.CASE
    }
    assert {Kind.CASE, Kind.CONSULTATION, Kind.FOLLOW_UP} <= set(belonging)
    without = {
        (kind.value, field.name)
        for kind, record_map in belonging.items()
        for field in fields(type(record_map.draft(_empty(record_map))))
        if field.name not in LINKS and field.name not in FIELD_WORDS
    }
    assert without == set()
    assert set(CODES) <= {*belonging, Kind.CONTACT, Kind.VOLUNTEER, Kind.INTERACTION}


def _empty(record_map: Any) -> dict[str, Any]:
    """Return a stored record with nothing in it."""
    values: dict[str, Any] = {}
    for column in record_map.table.c:
        default = getattr(column.server_default, "arg", None)
        text = str(default) if default is not None else ""
        values[column.name] = [] if text == "'[]'" else ("" if text == "''" else 0)
    for name in record_map.children:
        values[name] = []
    known = {
        "novelty": "unknown", "series": "", "kind": "other", "state": "held", "origin": "own",
    }  # fmt: skip
    for name in ("novelty", "series", "rhythm", "kind", "state", "origin"):
        if name in values:
            values[name] = known.get(name, values[name])
    return values
