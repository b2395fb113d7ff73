"""A form that LibreOffice wrote, with all that a funder can think of, keeps everything."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

from openpyxl import load_workbook

from intdesk.domain.form_filling import Entered, Label, Obstacle, Place, parse_place
from intdesk.exchange.form_file.form import open_form
from intdesk.exchange.form_file.scan import scan_sheet
from tests.exchange.form_file.forms import parts

FORM = Path(__file__).parents[2] / "data" / "forms" / "verwendungsnachweis.xlsx"
"""Merged cells, sums, VLOOKUP, checks, a picture, names, a print area, conditional formats, and a
second sheet with a chart of the first."""
SHEETS = [f"xl/worksheets/sheet{number}.xml" for number in (1, 2, 3)]
VALUES: dict[str, Entered] = {
    "B2": "Gemeinde Musterau & Umland", "B5": "Anteil", "B8": Decimal(5500),
    "C8": Decimal("4911.42"), "B9": Decimal(1000), "C9": Decimal("1278.68"),
}  # fmt: skip
_RESULT = re.compile(rb'(<c [^>]*?)(?: t="[a-z]+")?(>)(<f[ >].*?</f>)<v>[^<]*</v>')
"""A formula with its stored result, and what kind that has."""


def at(address: str) -> Place:
    found = parse_place(address)
    assert found is not None
    return found


def test_only_marked_cells_and_results_of_formulas_change() -> None:
    before = FORM.read_bytes()
    result = open_form(FORM).filled({("Plan", at(key)): value for key, value in VALUES.items()})
    old, new = parts(before), parts(result)
    assert list(new) == list(old)
    assert "xl/charts/chart1.xml" in old
    assert "xl/media/image1.png" in old
    assert {name for name in old if old[name] != new[name]} == {"xl/workbook.xml", *SHEETS}
    for name in SHEETS[1:]:
        assert new[name] == _RESULT.sub(rb"\1\2\3", old[name])
    was, now = (scan_sheet(content[SHEETS[0]]) for content in (old, new))
    assert now.cells.keys() == was.cells.keys()
    for place, cell in was.cells.items():
        other = now.cells[place]
        assert other.style == cell.style
        if place.address not in VALUES:
            kept = _RESULT.sub(rb"\1\2\3", old[SHEETS[0]][cell.span.start : cell.span.end])
            assert new[SHEETS[0]][other.span.start : other.span.end] == kept
    assert was.data is not None
    assert now.data is not None
    assert new[SHEETS[0]][now.data.end :] == old[SHEETS[0]][was.data.end :]
    assert FORM.read_bytes() == before


def test_other_programs_read_what_was_written(tmp_path: Path) -> None:
    target = tmp_path / "gefüllt.xlsx"
    form = open_form(FORM)
    target.write_bytes(form.filled({("Plan", at(key)): value for key, value in VALUES.items()}))
    book = load_workbook(target)
    sheet = book["Plan"]
    assert {key: sheet[key].value for key in VALUES} == {
        key: float(value) if isinstance(value, Decimal) else value for key, value in VALUES.items()
    }
    assert sheet["C10"].value == "=SUM(C8:C9)"
    assert {str(area) for area in sheet.merged_cells.ranges} == {"A1:E1", "B2:E2", "B3:E3"}
    assert set(book.defined_names) == {"Positionen", "Summe_Plan"}
    assert len(sheet.data_validations.dataValidation) == 2
    assert "xl/charts/chart1.xml" in parts(target.read_bytes())


def test_its_checks_and_labels_are_understood() -> None:
    sheet = open_form(FORM).sheets[0]
    assert sheet.label(at("C9")) == Label("Sachkosten", "Ist")
    told: dict[tuple[str, Entered], tuple[Obstacle, ...]] = {
        ("B5", "Anteil"): (), ("B5", "Vollfinanzierung"): (Obstacle.REFUSED,),
        ("B8", Decimal(-5)): (Obstacle.REFUSED,), ("D8", Decimal(1)): (Obstacle.FORMULA,),
        ("C2", "x"): (Obstacle.COVERED,), ("A8", "x"): (Obstacle.FILLED,),
    }  # fmt: skip
    assert {key: sheet.obstacles(at(key[0]), key[1]) for key in told} == told
