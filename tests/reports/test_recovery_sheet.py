"""The recovery sheets: accessible, one page each, with everything that a finder must know."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import page
import pikepdf
import pytest

from intdesk.domain.access import SlotKind
from intdesk.domain.recovery_code import format_code, parse_code
from intdesk.reports.recovery_sheet import RecoverySheet, render_sheets
from tests.reports.pdf_lint import lint

CODE = format_code(bytes(range(20)))
RECOVERY = RecoverySheet(
    SlotKind.RECOVERY, CODE, "Samtgemeinde Musterau", "Musterau.intdesk", date(2026, 11, 27)
)
SEALED = replace(RECOVERY, kind=SlotKind.SEALED, code=format_code(bytes(20)))
CASES = {"recovery": (RECOVERY,), "sealed": (SEALED,), "both": (RECOVERY, SEALED)}
SHEETS = pytest.mark.parametrize("sheets", CASES.values(), ids=list(CASES))


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@SHEETS
def test_conforms(sheets: tuple[RecoverySheet, ...], profile: str) -> None:
    report = page.validate_pdf_bytes(
        render_sheets(sheets), profile=profile, limits=page.SafetyLimits.unlimited()
    )
    assert report.is_compliant, [(f.rule_id, f.message) for f in report.failures]


@SHEETS
def test_the_file_is_sound_and_has_a_page_for_each_sheet(sheets: tuple[RecoverySheet, ...]) -> None:
    content = render_sheets(sheets)
    with pikepdf.open(BytesIO(content)) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert len(pdf.pages) == len(sheets)
    found = lint(content)
    assert found.problems == []
    assert all("vertraulich" in words and "Seite" not in words for words in found.artifacts)
    assert render_sheets(sheets) == content


def test_the_code_can_be_read_from_it_as_it_is() -> None:
    codes = [e.words() for e in lint(render_sheets([RECOVERY])).elements("P")]
    (code,) = [words for words in codes if words.startswith(CODE[:5])]
    assert parse_code(code) == parse_code(CODE)


def test_groups_are_numbered_for_the_eye() -> None:
    (artifacts,) = lint(render_sheets([RECOVERY])).artifacts
    assert all(str(number) in artifacts for number in range(1, 9))


@pytest.mark.parametrize("sheet", [RECOVERY, SEALED])
def test_it_says_what_it_is_and_what_to_do(sheet: RecoverySheet) -> None:
    found = lint(render_sheets([sheet]))
    words = found.words()
    for part in ("Samtgemeinde Musterau", "Musterau.intdesk", "27.11.2026", "Wiederherstellung"):
        assert part in words
    heads = [e.words() for e in found.elements("H2")]
    usual = ["Was ist das?", "Der Code", "So benutzen Sie es", "So bewahren Sie es auf"]
    envelope = ["Worte für den Umschlag"] if sheet is SEALED else []
    assert heads == usual + envelope
    assert ("Umschlag" in words) == (sheet is SEALED)


@pytest.mark.parametrize("sheet", [RECOVERY, SEALED])
def test_long_and_missing_names_fit_the_page(sheet: RecoverySheet) -> None:
    long = replace(sheet, office="Verbandsgemeinde " * 12, file_name="Musterau-" * 20 + ".intdesk")
    for other in (long, replace(sheet, office="")):
        content = render_sheets([other])
        with pikepdf.open(BytesIO(content)) as pdf:
            assert len(pdf.pages) == 1
        assert lint(content).problems == []
    assert "noch nicht eingetragen" in lint(content).words()
