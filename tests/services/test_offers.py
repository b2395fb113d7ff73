"""Offers and needs in a data file: links that are erased, the matrix, the directory, the report."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import page
import pytest
from openpyxl import load_workbook

from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature, Reach, ReachKind, Role
from intdesk.domain.gap_matrix import MatrixFilter
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.need import Evidence, Need, NeedState
from intdesk.domain.offer import Offer, OfferState
from intdesk.domain.offer_directory import DirectoryOrder, Wanted
from intdesk.domain.report_check import CheckGroup
from intdesk.domain.report_data import Breakdown, GridTable
from intdesk.domain.retention import Subject
from intdesk.errors import OutputError, StaleRecordError
from intdesk.services.office_file import OfficeFile
from tests.reports.pdf_lint import lint

TODAY = date(2026, 11, 21)
NEED = Need(title="Kurs fehlt", noted_on=date(2026, 1, 5), fields_of_action=("sprache",),
            target_groups=("frauen",))  # fmt: skip
COURSE = Offer(
    title="Deutsch für Frauen", fields_of_action=("sprache",), target_groups=("frauen",),
    languages=("ar", "fa"), municipalities=("Oberau",), capacity=12, taken=9,
    begins_on=date(2026, 3, 1), checked_on=TODAY, note="Geheim", description="Mit Betreuung",
)  # fmt: skip


def talk(office: OfficeFile, note: str = "Kein Kurs") -> int:
    draft = Consultation(day=date(2026, 2, 3), minutes=30, topic="04", structural_note=note)
    return office.consultations.save(draft).id


def ids(office: OfficeFile, kind: Kind, *filters: Filter) -> list[int]:
    return list(office.lists.ids(ListQuery(kind, filters=filters)))


def test_a_need_keeps_only_the_number_of_erased_consultations(office_file: OfficeFile) -> None:
    first, second = talk(office_file), talk(office_file)
    need = office_file.needs.save(replace(NEED, consultations=(first, second))).id
    row = office_file.lists.rows(Kind.NEED, [need])[need]
    assert (row["hints"], row["covering"]) == (2, 0)
    assert ids(office_file, Kind.CONSULTATION, Filter("needs", (str(need),))) == [second, first]
    assert ids(office_file, Kind.CONSULTATION, Filter("founding", ("no",))) == []
    office_file.consultations.trash([first])
    assert office_file.lists.rows(Kind.NEED, [need])[need]["hints"] == 1
    office_file.consultations.erase([first])
    kept = office_file.needs.get(need)
    assert (kept.consultations, kept.gone, kept.version) == ((second,), 1, 2)
    assert office_file.lists.rows(Kind.NEED, [need])[need]["hints"] == 2
    with pytest.raises(StaleRecordError) as caught:
        office_file.needs.save(replace(kept, consultations=(first, second)))
    assert caught.value.code == "linked_missing"


def test_offers_forget_erased_contacts_and_needs_erased_offers(office_file: OfficeFile) -> None:
    body = office_file.contacts.save(Contact(name="Volkshochschule")).id
    offer = office_file.offers.save(replace(COURSE, provider=body, person=body)).id
    need = office_file.needs.save(replace(NEED, offers=(offer,))).id
    assert ids(office_file, Kind.OFFER, Filter("contacts", (str(body),))) == [offer]
    assert list(office_file.lists.ids(ListQuery(Kind.OFFER, "volkshoch"))) == [offer]
    office_file.contacts.save(replace(office_file.contacts.get(body), name="Abendschule"))
    assert list(office_file.lists.ids(ListQuery(Kind.OFFER, "abendsch"))) == [offer]
    office_file.contacts.erase([body])
    found = office_file.offers.get(offer)
    assert (found.provider, found.person) == (None, None)
    assert list(office_file.lists.ids(ListQuery(Kind.OFFER, "abendsch"))) == []
    office_file.offers.erase([offer])
    assert office_file.needs.get(need).offers == ()


def test_a_contact_of_a_checked_offer_is_used(office_file: OfficeFile) -> None:
    body = office_file.contacts.save(Contact(name="Verein")).id
    later = date(2027, 5, 1)
    office_file.offers.save(replace(COURSE, provider=body, checked_on=later))
    with office_file.database.read() as unit:
        found = unit.retention.candidates(Subject.CONTACT, TODAY)
    assert [c.last for c in found] == [later]


def test_a_merged_contact_keeps_its_offers(office_file: OfficeFile) -> None:
    kept, gone = (office_file.contacts.save(Contact(name=name)).id for name in ("VHS", "V.H.S."))
    offer = office_file.offers.save(replace(COURSE, provider=gone)).id
    with office_file.database.write("Zusammengeführt") as unit:
        unit.contact_merging.move_references([gone], kept)
    assert office_file.offers.get(offer).provider == kept


def test_old_checks_are_found_and_so_are_those_that_never_were(office_file: OfficeFile) -> None:
    old = office_file.offers.save(replace(COURSE, checked_on=date(2025, 11, 20))).id
    never = office_file.offers.save(replace(COURSE, checked_on=None)).id
    office_file.offers.save(replace(COURSE, checked_on=date(2025, 11, 21)))
    found = ids(office_file, Kind.OFFER, Filter("unchecked", ("2025-11-21",)))
    assert sorted(found) == [old, never]


def filled(office: OfficeFile) -> None:
    office.offers.save(COURSE)
    everywhere = replace(COURSE, title="Sprachcafé", municipalities=(), languages=("uk",),
                         target_groups=("alle",))  # fmt: skip
    office.offers.save(everywhere)
    office.offers.save(replace(COURSE, title="Pause", state=OfferState.PAUSED))
    office.offers.save(replace(COURSE, title="Ohne Feld", fields_of_action=()))
    office.needs.save(NEED)
    office.needs.save(replace(NEED, state=NeedState.COVERED, state_on=TODAY, state_reason="gut"))


@pytest.mark.parametrize(
    "only",
    [MatrixFilter(TODAY), MatrixFilter(TODAY, "Oberau"), MatrixFilter(TODAY, "Niederau", "uk")],
)
def test_every_cell_counts_what_its_lists_show(office_file: OfficeFile, only: MatrixFilter) -> None:
    filled(office_file)
    matrix = office_file.gap_matrix.matrix(only)
    for field in matrix.fields:
        for group in matrix.groups:
            place = field.code, group.code
            cell, lines = matrix.cell(*place), office_file.gap_matrix.cell(place, only)
            assert cell.offers == office_file.lists.summary(only.offers(place)).count
            assert cell.needs == office_file.lists.summary(only.needs(place)).count
            assert [line.kind for line in lines] == (
                [Kind.OFFER] * cell.offers + [Kind.NEED] * cell.needs
            )


def test_the_matrix_by_municipality_and_language(office_file: OfficeFile) -> None:
    filled(office_file)
    service = office_file.gap_matrix
    assert service.matrix(MatrixFilter(TODAY)).cell("sprache", "frauen").offers == 1
    assert service.matrix(MatrixFilter(TODAY)).unplaced == (1, 0)
    assert service.languages() == ["ar", "fa", "uk"]
    other = service.matrix(MatrixFilter(TODAY, "Niederau")).cell("sprache", "frauen")
    assert (other.offers, other.needs, other.general, other.gap) == (0, 1, True, False)
    assert service.matrix(MatrixFilter(TODAY, language="uk")).offers == 1


@pytest.mark.parametrize(("end", "counts"), [(TODAY, True), (TODAY - timedelta(1), False)])
def test_an_offer_past_its_end_fills_no_cell_whatever_its_mark(
    office_file: OfficeFile, end: date, counts: bool
) -> None:
    offer = office_file.offers.save(replace(COURSE, ends_on=end)).id
    today, place = MatrixFilter(TODAY), ("sprache", "frauen")
    cell = office_file.gap_matrix.matrix(today).cell(*place)
    assert (cell.offers, cell.gap) == ((1, False) if counts else (0, True))
    assert [line.id for line in office_file.gap_matrix.cell(place, today)] == [offer] * counts
    assert office_file.gap_matrix.languages() == (["ar", "fa"] if counts else [])
    assert list(office_file.lists.ids(today.over())) == [offer] * (not counts)
    chapter = office_file.reports.data(2026).chapter("network")
    shown = {f.key: f.value for f in chapter.figures} if chapter else {}
    assert shown.get("offers", 0) == counts


def test_the_matrix_is_written_as_pdf_and_workbook(office_file: OfficeFile, tmp_path: Path) -> None:
    filled(office_file)
    pdf, xlsx = tmp_path / "m.pdf", tmp_path / "m.xlsx"
    for path in (pdf, xlsx):
        gaps = office_file.gap_matrix.write(path, MatrixFilter(TODAY, "Oberau"))
        assert gaps == office_file.gap_matrix.matrix(MatrixFilter(TODAY, "Oberau")).gaps > 0
    conforms(pdf.read_bytes())
    words = lint(pdf.read_bytes()).words()
    assert "Gemeinde: Oberau" in words
    assert "Lücke" in words
    sheet = load_workbook(xlsx)["Angebote und Lücken"]
    heads = [cell.value for row in sheet.iter_rows() for cell in row if cell.value == "Frauen"]
    assert len(heads) == 2
    with pytest.raises(OutputError):
        office_file.gap_matrix.write(tmp_path / "m.txt", MatrixFilter(TODAY))


def conforms(content: bytes) -> None:
    for profile in ("ua1", "2a"):
        report = page.validate_pdf_bytes(
            content, profile=profile, limits=page.SafetyLimits.unlimited()
        )
        assert report.is_compliant, [(f.rule_id, f.message) for f in report.failures]
    assert lint(content).problems == []


def directory(office: OfficeFile) -> None:
    body = office.contacts.save(
        Contact(name="Volkshochschule", mails=(Reach("info@vhs.example"),),
                webs=(Reach("www.vhs.example"), Reach("javascript:alert(1)")),
                phones=(Reach("00000 1234"), Reach("00000 9", ReachKind.PRIVATE)))
    ).id  # fmt: skip
    person = Contact(
        nature=Nature.PERSON, family_name="Müller", given_name="Anna", consent_on=TODAY,
        mails=(Reach("anna@vhs.example"),), roles=(Role(body),),
    )  # fmt: skip
    asked = office.contacts.save(person).id
    silent = office.contacts.save(
        replace(person, family_name="Ohnewort", consent_on=None, given_name="Olga")
    ).id
    named = replace(COURSE, provider=body, person=asked, person_named=True)
    office.offers.save(named)
    office.offers.save(replace(named, title="Zweiter Kurs", person=silent, municipalities=(),
                               target_groups=("frauen", "familien"), languages=()))  # fmt: skip
    office.offers.save(replace(named, title="Privat", provider=silent, person=None))
    office.offers.save(replace(named, title="Schutzraum", internal=True))


@pytest.mark.parametrize("order", DirectoryOrder)
def test_the_directory_conforms_and_tells_no_secrets(
    office_file: OfficeFile, tmp_path: Path, order: DirectoryOrder
) -> None:
    directory(office_file)
    pdf = tmp_path / "v.pdf"
    assert office_file.offer_directory.write(Wanted(order), pdf=pdf) == 3
    conforms(pdf.read_bytes())
    words = lint(pdf.read_bytes()).words()
    for told in ("Deutsch für Frauen", "Frau", "Anna Müller", "00000 1234", "anna@vhs.example"):
        assert told in words
    for secret in ("Schutzraum", "Ohnewort", "Geheim", "00000 9"):
        assert secret not in words
    raw = pdf.read_bytes()
    assert b"mailto:anna@vhs.example" in raw
    assert b"https://www.vhs.example" in raw
    assert b"(javascript:" not in raw


def test_an_offer_stands_once_and_is_named_again(office_file: OfficeFile) -> None:
    directory(office_file)
    book = office_file.offer_directory.book(Wanted(DirectoryOrder.TARGET_GROUP))
    assert [(c.title, len(c.offers)) for c in book.chapters] == [
        ("Frauen", 3), ("Familien, Eltern", 1),
    ]  # fmt: skip
    assert [entry.offer.title for entry in book.in_order()] == [
        "Deutsch für Frauen", "Privat", "Zweiter Kurs",
    ]  # fmt: skip
    assert [r.title for r in book.languages] == ["Arabisch", "Persisch (Farsi)"]
    assert [provider.name for provider, _ in book.providers] == ["Volkshochschule"]
    places = office_file.offer_directory.book(Wanted(DirectoryOrder.MUNICIPALITY))
    assert [c.title for c in places.chapters] == ["Oberau", "In allen Gemeinden"]


def test_the_table_has_real_dates_and_numbers(office_file: OfficeFile, tmp_path: Path) -> None:
    directory(office_file)
    xlsx = tmp_path / "v.xlsx"
    office_file.offer_directory.write(Wanted(), xlsx=xlsx)
    sheet = load_workbook(BytesIO(xlsx.read_bytes())).worksheets[0]
    heads, *rows = sheet.iter_rows(values_only=True)
    table: list[dict[Any, Any]] = [dict(zip(heads, row, strict=True)) for row in rows]
    assert [row["Angebot"] for row in table] == ["Deutsch für Frauen", "Privat", "Zweiter Kurs"]
    assert table[0]["Beginn"].date() == date(2026, 3, 1)
    assert table[0]["Plätze"] == 12
    assert table[0]["Sprachen"] == "Arabisch, Persisch (Farsi)"
    assert table[1]["Anbieter"] is None
    assert "Notiz" not in heads


def test_an_empty_directory_says_so(office_file: OfficeFile, tmp_path: Path) -> None:
    pdf = tmp_path / "v.pdf"
    assert office_file.offer_directory.write(Wanted(), pdf=pdf) == 0
    conforms(pdf.read_bytes())
    assert "keine Angebote" in lint(pdf.read_bytes()).words()


def test_the_report_counts_offers_and_hides_the_list_of_needs(office_file: OfficeFile) -> None:
    filled(office_file)
    hinted = replace(NEED, title="Bus fehlt", consultations=(talk(office_file),))
    office_file.needs.save(hinted)
    chapter = office_file.reports.data(2026).chapter("network")
    assert chapter is not None
    figures = {figure.key: figure.value for figure in chapter.figures}
    assert (figures["offers"], figures["needs"]) == (3, 2)
    tables = {table.key: table for table in chapter.tables}
    fields = tables["offers_by_field"]
    assert isinstance(fields, Breakdown)
    for row in fields.rows:
        assert row.source is not None
        assert office_file.lists.summary(row.source).count == row.value
    needs = tables["need_list"]
    assert isinstance(needs, GridTable)
    assert [row.values for row in needs.rows if row.label.startswith("Bus fehlt")] == [(1, 0)]
    public = office_file.reports.prepare(2026).report.chapter("network")
    assert public is not None
    assert {t.key for t in public.tables} >= {"offers_by_field", "gap_matrix", "needs_by_state"}
    assert "need_list" not in {t.key for t in public.tables}


def test_the_check_finds_what_offers_and_needs_lack(office_file: OfficeFile) -> None:
    office_file.offers.save(Offer(title="Kurs", ends_on=date(2026, 1, 1)))
    office_file.offers.save(Offer(title="Aus", state=OfferState.ENDED))
    office_file.needs.save(Need(title="Bus", noted_on=TODAY))
    told = replace(NEED, evidence=(Evidence("Warteliste", "Kita"),))
    office_file.needs.save(told)
    lines = office_file.report_checks.lines(2026)
    found = {(line.group, line.code): (line.count, line.total) for line in lines}
    for code in ("unchecked", "over", "fields_of_action", "target_groups", "provider"):
        assert found[CheckGroup.OFFERS, code] == (1, 1)
    for code in ("fields_of_action", "target_groups", "unfounded"):
        assert found[CheckGroup.NEEDS, code] == (1, 2)
    for line in lines:
        if line.query is not None:
            assert office_file.lists.summary(line.query).count == line.count
