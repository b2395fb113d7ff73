"""Editions: from the draft over co-signing to the frozen one, corrections, repeats."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from sqlalchemy import update

from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.disclosure.protected import HIDDEN_CELL
from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.publicity import Talk
from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_edition import Edition, EditionState, FileFormat, Signature
from intdesk.domain.report_public import PublicReport, printed
from intdesk.domain.report_text import ReportText
from intdesk.errors import DataFileError, DisclosureError, IntDeskError, InvalidDraftError
from intdesk.services.checking import check_file
from intdesk.services.office_file import OfficeFile
from intdesk.services.reports import INTERNAL, Audience, Targets
from intdesk.services.restoring import RestoreOrder, restore
from intdesk.storage.tables.reports import report_file
from tests.services.conftest import CLOCK
from tests.services.report_parts import write_part

YEAR = 2026
TODAY = CLOCK.today()
SIGNATURE = Signature("Erika Muster", "Integrationsbeauftragte", TODAY)


def consultation(number: int, year: int = YEAR) -> Consultation:
    nation, age, gender = (("163", "18-26", "w"), ("475", "27-39", "m"))[number % 2]
    return Consultation(
        day=date(year, 1, 2) + timedelta(days=number * 5 % 300), minutes=30,
        topic=("08", "09")[number % 2], novelty=Novelty.NEW, nationality=nation, age_group=age,
        gender=gender, result="erledigt",
    )  # fmt: skip


@pytest.fixture
def office(office_file: OfficeFile) -> OfficeFile:
    for number in range(60):
        office_file.consultations.save(consultation(number))
        if number % 2:
            office_file.consultations.save(consultation(number, YEAR - 1))
    return office_file


def late(office: OfficeFile, count: int, year: int = YEAR) -> None:
    for _ in range(count):
        office.consultations.save(consultation(0, year))


def issue(
    office: OfficeFile,
    audience: Audience | None = None,
    *,
    year: int = YEAR,
    kind: ReportKind = ReportKind.FULL,
    reason: str = "",
) -> Edition:
    edition, _ = office.editions.begin(year, kind, audience or Audience(), reason)
    office.editions.fix(edition.id)
    office.editions.sign(edition.id, SIGNATURE)
    office.editions.freeze(edition.id)
    return office.editions.get(edition.id)


def total(report: PublicReport) -> int | None:
    figures = {f.key: f.cell for c in report.chapters for f in c.figures}
    cell = figures["consultations"]
    return cell.value if cell else None


def test_co_signing_fixes_what_the_edition_says(office: OfficeFile) -> None:
    edition, changes = office.editions.begin(YEAR, ReportKind.FULL, Audience())
    assert changes.kinds == {Kind.REPORT_EDITION}
    office.editions.fix(edition.id)
    late(office, 10)
    assert total(office.editions.content(edition.id)) == 60
    office.editions.sign(edition.id, SIGNATURE)
    office.editions.reopen(edition.id)
    again = office.editions.get(edition.id)
    assert (again.state, again.signatures, again.fixed_at) == (EditionState.DRAFT, (), None)
    office.editions.fix(edition.id)
    assert total(office.editions.content(edition.id)) == 70


def test_a_frozen_edition_keeps_its_bytes_whatever_happens(
    office: OfficeFile, tmp_path: Path
) -> None:
    edition = issue(office)
    issued = {form: office.editions.file(edition.id, form) for form in FileFormat}
    late(office, 10)
    write_part(office.report_texts, YEAR, "summary", "Später geschrieben")
    targets = Targets(tmp_path / "a.pdf", tmp_path / "a.xlsx")
    office.editions.export(edition.id, targets)
    assert targets.pdf is not None
    assert targets.xlsx is not None
    assert targets.pdf.read_bytes() == issued[FileFormat.PDF]
    assert targets.xlsx.read_bytes() == issued[FileFormat.XLSX]
    assert {f.sha256 for f in edition.files} == {
        hashlib.sha256(content).hexdigest() for content in issued.values()
    }
    for act in (office.editions.discard, office.editions.reopen, office.editions.fix):
        with pytest.raises(IntDeskError) as caught:
            act(edition.id)
        assert caught.value.code == "edition_frozen"


def test_freezing_needs_a_signature_and_enters_the_protocol(office: OfficeFile) -> None:
    edition, _ = office.editions.begin(YEAR, ReportKind.FULL, Audience())
    office.editions.fix(edition.id)
    with pytest.raises(IntDeskError) as caught:
        office.editions.freeze(edition.id)
    assert caught.value.code == "edition_unsigned"
    with pytest.raises(InvalidDraftError):
        office.editions.sign(edition.id, replace(SIGNATURE, name=""))
    office.editions.sign(edition.id, SIGNATURE)
    office.editions.freeze(edition.id)
    with office.database.read() as unit:
        entry = unit.protocol.entries()[0]
    hashes = {f.format.value: f.sha256 for f in office.editions.get(edition.id).files}
    assert entry.event == "report_frozen"
    assert entry.details == {"report": f"Jahresbericht {YEAR}, 1. Ausgabe", **hashes}


def test_an_edition_is_no_step_that_could_be_taken_back(office: OfficeFile) -> None:
    before = office.history.last()
    issue(office)
    assert office.history.last() == before


def test_only_one_edition_is_in_work(office: OfficeFile) -> None:
    edition, _ = office.editions.begin(YEAR, ReportKind.FULL, Audience())
    with pytest.raises(IntDeskError) as caught:
        office.editions.begin(YEAR, ReportKind.FULL, Audience())
    assert caught.value.code == "edition_open"
    office.editions.begin(YEAR, ReportKind.FULL, Audience(INTERNAL))
    office.editions.discard(edition.id)
    office.editions.begin(YEAR, ReportKind.FULL, Audience())


def test_a_change_of_few_persons_blocks_and_says_where(office: OfficeFile) -> None:
    issue(office)
    late(office, 2)
    correction, _ = office.editions.begin(YEAR, ReportKind.FULL, Audience(), "Zwei nachgetragen")
    with pytest.raises(DisclosureError) as caught:
        office.editions.fix(correction.id)
    assert caught.value.code == "correction_blocked"
    places = str(caught.value.values["places"])
    assert "„Beratungen“ 2026, Insgesamt (bisher 60, jetzt 62)" in places
    office.editions.fix(correction.id, hide_small_changes=True)
    report = office.editions.content(correction.id)
    assert total(report) is None
    assert report.edition == 2
    assert {
        c.before.value for c in report.corrections if c.key == "consultations" and c.before
    } == {60}


def test_few_more_listeners_of_talks_block_and_can_be_hidden(office: OfficeFile) -> None:
    talk = Talk(title="Vortrag im Verein", day=date(YEAR, 3, 4), participants=40)
    office.talks.save(talk)
    issue(office)
    office.talks.save(replace(talk, participants=3))
    correction, _ = office.editions.begin(YEAR, ReportKind.FULL, Audience(), "Ein Vortrag fehlte")
    with pytest.raises(DisclosureError) as caught:
        office.editions.fix(correction.id)
    assert "„Menschen in Vorträgen und Schulungen“ 2026" in str(caught.value.values["places"])
    office.editions.fix(correction.id, hide_small_changes=True)
    figures = {f.key: f for c in office.editions.content(correction.id).chapters for f in c.figures}
    assert figures["talk_audience"].cell == HIDDEN_CELL
    assert figures["talks"].cell == printed(2)


def test_a_withdrawn_table_is_named_and_not_printed(office: OfficeFile, tmp_path: Path) -> None:
    """Five contacts by e-mail were published; now two are, and three in a messenger."""
    rare = replace(consultation(0), contact_form="email")
    ids = [office.consultations.save(rare).id for _ in range(5)]
    issue(office)
    office.consultations.trash(ids[:3])
    for _ in range(3):
        office.consultations.save(replace(rare, contact_form="messenger"))
    second = issue_hiding(office)
    report = office.editions.content(second.id)
    tables = {t.key for c in report.chapters for t in c.tables}
    assert report.withdrawn == ("by_contact_form",)
    assert total(report) == 65
    assert "by_contact_form" not in tables
    assert "by_topic" in tables
    pdf = tmp_path / "k.pdf"
    office.editions.export(second.id, Targets(pdf))
    words = " ".join(" ".join(page.extract_text().split()) for page in PdfReader(pdf).pages)
    assert (
        "Zurückgezogen und hier nicht mehr abgedruckt sind: „Beratungen nach Kontaktform“" in words
    )
    third = issue_hiding(office)
    assert office.editions.content(third.id).withdrawn == ("by_contact_form",)


def test_every_step_of_a_small_office_can_be_corrected(office: OfficeFile) -> None:
    """One late entry after the other, each of them published: the case that once stayed blocked."""
    issue(office)
    for number in range(4):
        late(office, number % 2 + 1)
        second = issue_hiding(office)
        assert office.editions.content(second.id).edition == number + 2


def issue_hiding(office: OfficeFile) -> Edition:
    edition, _ = office.editions.begin(YEAR, ReportKind.FULL, Audience(), "Wieder nachgetragen")
    office.editions.fix(edition.id, hide_small_changes=True)
    office.editions.sign(edition.id, SIGNATURE)
    office.editions.freeze(edition.id)
    return edition


def test_a_change_of_many_persons_is_a_correction_with_its_table(
    office: OfficeFile, tmp_path: Path
) -> None:
    issue(office)
    late(office, 12)
    second = issue(office, reason="Zwölf Beratungen nachgetragen")
    report = office.editions.content(second.id)
    assert total(report) == 72
    pdf, xlsx = tmp_path / "k.pdf", tmp_path / "k.xlsx"
    office.editions.export(second.id, Targets(pdf, xlsx))
    words = " ".join(page.extract_text() for page in PdfReader(pdf).pages)
    assert "2. Ausgabe (Korrektur)" in words
    assert "Was anders gedruckt ist als in der 1. Ausgabe" in words
    rows = list(load_workbook(xlsx)["Korrekturen"].values)
    assert any(row[:4] == ("Beratungen", "2026", 60, 72) for row in rows)
    assert office.editions.latest(YEAR, ReportKind.FULL) == second


def test_hidden_cells_stay_hidden_in_a_correction(office: OfficeFile) -> None:
    office.consultations.save(replace(consultation(0), topic="16"))
    issue(office)
    late(office, 12)
    for _ in range(8):
        office.consultations.save(replace(consultation(0), topic="16"))
    second = issue(office, reason="Zwölf Beratungen nachgetragen")
    tables = {t.key: t for c in office.editions.content(second.id).chapters for t in c.tables}
    rows = {row.code: row.cell for row in tables["by_topic"].rows}  # type: ignore[union-attr]
    assert rows["16"].hidden


def test_a_correction_takes_over_the_rule_that_was_published(office: OfficeFile) -> None:
    issue(office, Audience(Rule(threshold=3)))
    short, _ = office.editions.begin(YEAR, ReportKind.SHORT, Audience(Rule(Method.ROUNDING)))
    assert short.audience.rule == Rule(threshold=3)
    with pytest.raises(DisclosureError) as caught:
        office.reports.prepare(YEAR, audience=Audience(Rule(threshold=10)))
    assert caught.value.code == "disclosure_other_rule"


def test_internal_editions_need_no_audit(office: OfficeFile) -> None:
    issue(office)
    late(office, 2)
    internal = issue(office, Audience(INTERNAL))
    assert not internal.public
    assert total(office.editions.content(internal.id)) == 62
    issue(office, Audience(INTERNAL), reason="Noch einmal geprüft")


def test_the_year_after_shows_last_year_as_it_was_published(office: OfficeFile) -> None:
    """Two late persons of last year would be told by both reports: a dot takes the figure's place.
    """  # fmt: skip
    first = issue(office, year=YEAR - 1)
    late(office, 2, YEAR - 1)
    report = office.reports.prepare(YEAR).report
    figures = {f.key: f for c in report.chapters for f in c.figures}
    previous = figures["consultations"].previous
    assert previous is not None
    assert previous.hidden
    assert total(office.editions.content(first.id)) == 30
    late(office, 10, YEAR - 1)
    later = {f.key: f for c in office.reports.prepare(YEAR).report.chapters for f in c.figures}
    assert later["consultations"].previous is not None
    assert later["consultations"].previous.value == 42


def test_after_another_rule_the_year_before_is_not_compared(office: OfficeFile) -> None:
    issue(office, Audience(Rule(threshold=10)), year=YEAR - 1)
    report = office.reports.prepare(YEAR).report
    figures = {f.key: f for c in report.chapters for f in c.figures}
    assert figures["consultations"].previous is None


def test_what_was_fixed_before_another_edition_is_not_frozen(office: OfficeFile) -> None:
    from intdesk.clock import FixedClock

    short, _ = office.editions.begin(YEAR, ReportKind.SHORT, Audience())
    office.editions.fix(short.id)
    office.editions.sign(short.id, SIGNATURE)
    late(office, 9)
    office.database._clock = FixedClock(CLOCK.now() + timedelta(hours=1))
    issue(office)
    with pytest.raises(IntDeskError) as caught:
        office.editions.freeze(short.id)
    assert caught.value.code == "edition_overtaken"


def test_late_entries_are_listed_figure_by_figure(office: OfficeFile) -> None:
    edition = issue(office)
    assert office.editions.changes_since(edition.id) == ()
    late(office, 2)
    write_part(office.report_texts, YEAR, "summary", "Anders")
    found = office.editions.changes_since(edition.id)
    told = {(c.key, c.before and c.before.value, c.now and c.now.value) for c in found}
    assert ("consultations", 60, 62) in told
    assert [c.chapter for c in found if c.place == "text"] == ["summary"]


def test_erasing_keeps_what_later_editions_are_judged_with(office: OfficeFile) -> None:
    edition = issue(office)
    with pytest.raises(IntDeskError) as caught:
        office.editions.erase(edition.id, "kurz")
    assert caught.value.code == "edition_reason"
    office.editions.erase(edition.id, "Ein Name stand im Text")
    gone = office.editions.get(edition.id)
    assert (gone.state, gone.files, gone.signatures) == (EditionState.ERASED, (), ())
    with pytest.raises(IntDeskError):
        office.editions.file(edition.id, FileFormat.PDF)
    late(office, 2)
    with pytest.raises(DisclosureError):
        office.reports.prepare(YEAR)


def test_the_check_verifies_the_issued_files(office: OfficeFile) -> None:
    edition = issue(office)
    assert check_file(office).findings == ()
    with office.database.write("") as unit:
        statement = update(report_file).where(report_file.c.format == "pdf")
        unit.editions._connection.execute(statement, {"content": b"%PDF other"})
    (finding,) = check_file(office).findings
    assert (finding.kind, finding.id, finding.field) == ("report_edition", edition.id, "pdf")
    with pytest.raises(DataFileError) as caught:
        office.editions.file(edition.id, FileFormat.PDF)
    assert caught.value.code == "edition_damaged"


def test_a_backup_brings_editions_back(office: OfficeFile) -> None:
    edition = issue(office)
    issued = office.editions.file(edition.id, FileFormat.PDF)
    backup = office.backups.run().path
    path = office.path
    office.close()
    restore(RestoreOrder(backup, path, None), CLOCK)
    with OfficeFile.open(path, clock=CLOCK) as again:
        assert again.editions.file(edition.id, FileFormat.PDF) == issued
        assert again.editions.get(edition.id) == edition
        assert check_file(again).findings == ()


# Drafts and texts -------------------------------------------------------------------------------


def test_a_draft_says_so_on_every_page_and_sheet(office: OfficeFile, tmp_path: Path) -> None:
    write_part(office.report_texts, YEAR, "summary.successes", "- Erstes\n- Zweites")
    write_part(office.report_texts, YEAR, "outlook.prospects", "Es geht weiter.")
    edition, _ = office.editions.begin(YEAR, ReportKind.FULL, Audience())
    pdf, xlsx = tmp_path / "e.pdf", tmp_path / "e.xlsx"
    office.editions.export(edition.id, Targets(pdf, xlsx))
    pages = [page.extract_text() for page in PdfReader(pdf).pages]
    assert all("Entwurf" in page for page in pages)
    assert "Es geht weiter." in " ".join(pages)
    book = load_workbook(xlsx)
    assert "Texte" in book.sheetnames
    assert all("Entwurf" in str(list(sheet.values)[:2]) for sheet in book.worksheets)
    said = [row[0] for row in book["Texte"].values if row[0]]
    assert said[-2:] == ["Ausblick", "Es geht weiter."]


def test_texts_are_steps_that_can_be_taken_back(office: OfficeFile) -> None:
    saved = write_part(office.report_texts, YEAR, "summary", "Erster Satz")
    write_part(office.report_texts, YEAR, "summary", "Zweiter Satz")
    assert office.report_texts.get(saved.id) == ReportText(
        saved.id, 2, YEAR, "summary", "Zweiter Satz"
    )
    step = office.history.last()
    assert step is not None
    office.history.undo(step.id)
    assert office.report_texts.get_part(YEAR, "summary").text == "Erster Satz"


def test_public_proposals_are_made_of_printed_figures(office: OfficeFile) -> None:
    public = office.reports.prepare(YEAR).report
    assert "60 Beratungen" in office.report_texts.proposal(public, "summary")
    assert office.report_texts.proposal(public, "summary.recommendations") == ""
    assert office.report_texts.proposal(public, "outlook.assessment").startswith(
        f"Gegenüber {YEAR - 1}"
    )
    assert "von 30 auf 60" in office.report_texts.proposal(public, "summary.challenges")
