"""Open points of the check in the annex: only if wished, without numbers for the public."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

import pytest
from openpyxl import load_workbook

from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.report_content import plain_report, read_report
from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_edition import FileFormat
from intdesk.domain.report_outline import USUAL, Outline, from_text, to_text
from intdesk.services.office_file import OfficeFile
from intdesk.services.reports import INTERNAL, Audience, PreparedReport, report_files
from tests.reports.pdf_lint import lint

YEAR = 2026
WISHED = replace(USUAL, open_points=True)


@pytest.fixture
def office(office_file: OfficeFile) -> OfficeFile:
    """Return an office with consultations of which some lack something."""
    drafts = [
        Consultation(
            day=date(YEAR, 1, 5) + timedelta(days=n), minutes=30, novelty=Novelty.NEW,
            topic="08", result="erledigt" if n > 6 else "", nationality="000",
            residence_status="DULD" if n < 3 else "",
        )
        for n in range(40)
    ]  # fmt: skip
    office_file.consultations.save_many(drafts)
    return office_file


def prepared(office: OfficeFile, audience: Audience, outline: Outline = WISHED) -> PreparedReport:
    office.reports.keep_outline(ReportKind.FULL, outline)
    return office.reports.prepare(YEAR, audience=audience)


def test_nothing_is_told_unless_it_is_wished(office: OfficeFile) -> None:
    assert prepared(office, Audience(INTERNAL), USUAL).report.open_points == ()


def test_an_internal_report_tells_the_points_with_their_numbers(office: OfficeFile) -> None:
    points = prepared(office, Audience(INTERNAL)).report.open_points
    assert "7 von 40 Beratungen ohne Ergebnis" in points
    assert any("von Deutschen mit Aufenthaltstitel" in point for point in points)
    assert not any("Feiertag" in point or "Wochenende" in point for point in points)


def test_a_public_report_tells_them_without_numbers_and_persons(office: OfficeFile) -> None:
    points = prepared(office, Audience()).report.open_points
    assert "Beratungen ohne Ergebnis" in points
    assert "Der Name der Stelle fehlt" in points
    assert not any(re.search(r"\d", point) for point in points)
    assert not any("Aufenthaltstitel" in point for point in points)


def test_pdf_and_workbook_name_the_same_points(office: OfficeFile) -> None:
    report = prepared(office, Audience()).report
    files = report_files(report)
    found = lint(files[FileFormat.PDF])
    assert found.problems == []
    assert "Offene Punkte" in [e.words() for e in found.elements("H2")]
    sheet = load_workbook(BytesIO(files[FileFormat.XLSX]))["Methodik"]
    words = "\n".join(str(row[0].value) for row in sheet.iter_rows() if row[0].value)
    for point in report.open_points:
        assert point in found.words()
        assert f"- {point}" in words


def test_what_was_set_aside_is_no_open_point(office: OfficeFile) -> None:
    line = next(x for x in office.report_checks.lines(YEAR) if x.code == "result")
    office.report_checks.set_aside(YEAR, line, "Alte Liste")
    points = prepared(office, Audience()).report.open_points
    assert "Beratungen ohne Ergebnis" not in points


def test_an_edition_keeps_its_points(office: OfficeFile) -> None:
    report = prepared(office, Audience()).report
    assert read_report(plain_report(report)).open_points == report.open_points != ()
    older = plain_report(report)
    del older["report"]["open_points"]
    assert read_report(older).open_points == ()


def test_the_wish_is_kept_with_the_outline() -> None:
    assert from_text(to_text(WISHED)) == WISHED
    before = to_text(USUAL).replace(', "open_points": false', "")
    assert from_text(before) == USUAL
