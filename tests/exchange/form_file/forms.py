"""Forms as funders make them: everything that a careless program would lose."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.drawing.image import Image as Picture
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Border, Font, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from PIL import Image

SHEET = "xl/worksheets/sheet1.xml"
BOOK = "xl/workbook.xml"
_MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OF = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KIND = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
_CALCULATION = re.compile(rb"<calcPr[^>]*/>")


def funder_form(path: Path) -> Path:
    """Write a form with all that has to stay: see what :func:`_sheet` and the rest put in."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Antrag & Plan"
    lists = book.create_sheet("Listen")
    lists.sheet_state = "hidden"
    for row, word in enumerate(("Festbetrag", "Anteil", "Fehlbedarf"), 1):
        lists.cell(row, 1, word)
    book.defined_names["Arten"] = DefinedName("Arten", attr_text="Listen!$A$1:$A$3")
    texts = {
        "A1": "Antrag auf Zuwendung 2027", "A3": "Antragsteller", "A4": "Ansprechperson",
        "A5": "Haushaltsjahr", "A6": "Datum", "A7": "Finanzierungsart", "B9": "Ansatz",
        "C9": "Ergebnis", "D9": "Summe", "A10": "Veranstaltungen", "A11": "Geschäftsaufwand",
        "A12": "Summe", "A14": "Zahl der Beratungen", "A15": "Bemerkung",
    }  # fmt: skip
    for address, text in texts.items():
        sheet[address] = text
    sheet["A1"].font = Font(bold=True, size=16)
    sheet.merge_cells("A1:D1")
    sheet.merge_cells("B3:D3")
    sheet.merge_cells("B15:D16")
    thin = Border(*(Side(style="thin"),) * 4)
    fill = PatternFill("solid", fgColor="FFF2CC")
    entries = ["B3", "B4", "B5", "B6", "B7", "B10", "C10", "B11", "C11", "B14", "B15"]
    for address in entries:
        cell = sheet[address]
        cell.border, cell.fill, cell.protection = thin, fill, Protection(locked=False)
    for address in ("B10", "C10", "B11", "C11"):
        sheet[address].number_format = '#,##0.00\\ "€"'
    sheet["B6"].number_format = "dd.mm.yyyy"
    for row in (10, 11):
        sheet[f"D{row}"] = f"=B{row}+C{row}"
    sheet["B12"], sheet["C12"], sheet["D12"] = "=SUM(B10:B11)", "=SUM(C10:C11)", "=B12+C12"
    _checks(sheet)
    sheet.conditional_formatting.add("B12", CellIsRule("greaterThan", ["100"], fill=fill))  # type: ignore[no-untyped-call]
    sheet.protection.sheet = True
    sheet.print_area = "A1:D20"
    sheet.page_setup.orientation = "landscape"
    footer = sheet.oddFooter
    assert footer is not None
    footer.center.text = "Seite &P"
    sheet.column_dimensions["A"].width = 32
    sheet.freeze_panes = "A2"
    sheet.add_image(Picture(_picture()), "F1")
    sheet["E3"].hyperlink = "https://example.org/antrag"
    book.save(path)
    computed = re.compile(rb"</f><v ?/>|</f><v></v>")
    _share_texts(path)
    changed(path, SHEET, lambda xml: computed.sub(b"</f><v>0</v>", xml))
    return changed(path, BOOK, lambda xml: _CALCULATION.sub(b'<calcPr calcId="191029"/>', xml))


def _checks(sheet: object) -> None:
    rules = (
        ("B7", DataValidation(type="list", formula1="Arten")),
        ("B5", DataValidation(type="whole", operator="between", formula1="2026", formula2="2030")),
        ("B10:C11", DataValidation(type="decimal", operator="greaterThanOrEqual", formula1="0")),
    )
    for areas, rule in rules:
        sheet.add_data_validation(rule)  # type: ignore[attr-defined]
        rule.add(areas)


def _picture() -> BytesIO:
    content = BytesIO()
    Image.new("RGB", (24, 24), (20, 90, 160)).save(content, "PNG")
    content.seek(0)
    return content


def _share_texts(path: Path) -> None:
    """Keep the texts in a part of their own, as Excel does."""
    texts: list[bytes] = []

    def shared(found: re.Match[bytes]) -> bytes:
        texts.append(found[1])
        return b't="s"><v>%d</v></c>' % (len(texts) - 1)

    inline = re.compile(rb't="inlineStr"><is>(.*?)</is></c>')
    for part in (SHEET, "xl/worksheets/sheet2.xml"):
        changed(path, part, lambda xml: inline.sub(shared, xml))
    items = b"".join(b"<si>%s</si>" % text for text in texts)
    content = b'<sst xmlns="%s">%s</sst>' % (_MAIN, items)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/sharedStrings.xml", content)
    relation = b'<Relationship Id="rIdS" Type="%s/sharedStrings" Target="sharedStrings.xml"/>' % _OF
    changed(path, "xl/_rels/workbook.xml.rels", lambda xml: xml.replace(
        b"</Relationships>", relation + b"</Relationships>"
    ))  # fmt: skip
    kind = b'<Override PartName="/xl/sharedStrings.xml" ContentType="%s"/>' % _KIND
    changed(path, "[Content_Types].xml", lambda x: x.replace(b"</Types>", kind + b"</Types>"))


def parts(content: bytes) -> dict[str, bytes]:
    """Return the parts of a package in their order."""
    with zipfile.ZipFile(BytesIO(content)) as package:
        return {info.filename: package.read(info) for info in package.infolist()}


def changed(path: Path, part: str, change: Callable[[bytes], bytes]) -> Path:
    """Write a package again with one part changed by hand."""
    found = parts(path.read_bytes())
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in found.items():
            package.writestr(name, change(content) if name == part else content)
    return path
