"""A Word document with the office's styles, and its bytes, which are the same for the same content.

Styles are those that Word knows (Title, Heading 1, List Bullet), so that navigation, contents and
screen readers work; the language is German. The core properties hold title, author and day, nothing
of the machine.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

if TYPE_CHECKING:
    from docx.document import Document as DocxDocument

LANGUAGE: Final = "de-DE"
FONT: Final = "Calibri"
INK: Final = RGBColor(0x1A, 0x1F, 0x26)
ACCENT: Final = RGBColor(0x0B, 0x5C, 0xAD)
MUTED: Final = RGBColor(0x50, 0x5B, 0x69)
MARGIN: Final = Cm(2.2)
_LEAST_ZIP_MOMENT: Final = (1980, 1, 1, 0, 0, 0)
_MADE_ON_UNIX: Final = 3
_SIZES: Final[dict[str, tuple[float, RGBColor, float, float]]] = {
    "Normal": (11, INK, 0, 6),
    "Title": (22, ACCENT, 0, 2),
    "Subtitle": (13, MUTED, 0, 12),
    "Heading 1": (14, ACCENT, 16, 4),
    "Heading 2": (12, INK, 12, 3),
    "Heading 3": (11, INK, 10, 2),
    "List Bullet": (11, INK, 0, 3),
    "Caption": (9.5, MUTED, 8, 3),
    "Header": (9, MUTED, 0, 0),
    "Footer": (9, MUTED, 0, 0),
}
"""Size, colour, space before and after in points by style."""
_MOST_IN_PROPERTY: Final = 255
"""What python-docx and Word take."""
_PROGRAM: Final = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns='
    '"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>IntDesk</Application></Properties>"
)


@dataclass(frozen=True, slots=True)
class DocxInfo:
    """What the properties of a document say; ``remark`` stands at the foot of each page."""

    title: str
    author: str
    subject: str
    made_on: date
    remark: str = ""


def new_document(info: DocxInfo) -> DocxDocument:
    """Return an empty A4 document with styles, language, properties and page numbers."""
    document = Document()
    _set_page(document)
    _set_styles(document)
    _set_properties(document, info)
    _set_footer(document, info)
    return document


def to_bytes(document: DocxDocument) -> bytes:
    """Return the file; no moment and no name of this machine is in it."""
    _forget_template(document)
    stream, packed = BytesIO(), BytesIO()
    document.save(stream)
    with ZipFile(stream) as source, ZipFile(packed, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = ZipInfo(name, _LEAST_ZIP_MOMENT)
            entry.compress_type, entry.create_system = ZIP_DEFLATED, _MADE_ON_UNIX
            target.writestr(entry, source.read(name))
    return packed.getvalue()


def clean(text: str) -> str:
    """Return a text without the control characters that XML does not allow."""
    return "".join(c for c in text if c in "\t\n" or (c >= " " and not "\ufffe" <= c <= "\uffff"
                   and not "\ud800" <= c <= "\udfff"))  # fmt: skip


def _set_page(document: DocxDocument) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = MARGIN
    section.top_margin = section.bottom_margin = MARGIN


def _set_styles(document: DocxDocument) -> None:
    for name, (size, colour, before, after) in _SIZES.items():
        style: Any = document.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), colour
        _own_font(style)
        form = style.paragraph_format
        form.space_before, form.space_after = Pt(before), Pt(after)
        form.widow_control = True
    title: Any = document.styles["Title"]
    for border in title.element.findall(f".//{qn('w:pBdr')}"):
        border.getparent().remove(border)
    for name in ("Title", "Heading 1", "Heading 2", "Heading 3", "Caption"):
        heading: Any = document.styles[name]
        heading.font.bold, heading.font.italic = True, False
        heading.paragraph_format.keep_with_next = True
    subtitle: Any = document.styles["Subtitle"]
    subtitle.font.bold, subtitle.font.italic = False, False
    for spacing in subtitle.element.rPr.findall(qn("w:spacing")):
        subtitle.element.rPr.remove(spacing)
    _set_language(document)


def _own_font(style: Any) -> None:  # noqa: ANN401 - a style of any kind
    """Let the named font hold, not the one of the theme."""
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)
    for name in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{name}"), FONT)


def _set_language(document: DocxDocument) -> None:
    """Name German as the language of everything, also where the template says otherwise."""
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), LANGUAGE)
    normal: Any = document.styles["Normal"]
    properties = normal.element.get_or_add_rPr()
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), LANGUAGE)
    properties.append(language)


def _set_properties(document: DocxDocument, info: DocxInfo) -> None:
    core = document.core_properties
    core.title, core.author, core.subject = map(_property, (info.title, info.author, info.subject))
    core.last_modified_by = core.author
    core.language, core.comments, core.keywords = LANGUAGE, "", ""
    core.created = core.modified = datetime.combine(info.made_on, time(), UTC)
    core.revision = 1


def _property(text: str) -> str:
    """Return a text as a property takes it, its end replaced by ``…`` if need be."""
    plain = clean(text)
    if len(plain) <= _MOST_IN_PROPERTY:
        return plain
    return plain[: _MOST_IN_PROPERTY - 1].rstrip() + "…"


def _set_footer(document: DocxDocument, info: DocxInfo) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    if info.remark:
        paragraph.add_run(clean(info.remark)).add_break()
    paragraph.add_run("Seite ")
    _field(paragraph, "PAGE")
    paragraph.add_run(" von ")
    _field(paragraph, "NUMPAGES")


def _field(paragraph: Any, code: str) -> None:  # noqa: ANN401 - a paragraph of python-docx
    """Append a field that Word counts; until then it shows 1."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)  # noqa: SLF001 - python-docx has no way for fields


def _forget_template(document: DocxDocument) -> None:
    """Leave out the thumbnail and the program that made python-docx's template."""
    package = document.part.package
    for key, relation in list(package.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            del package.rels[key]
    for part in package.iter_parts():
        if part.partname == "/docProps/app.xml":
            part._blob = _PROGRAM.encode()  # noqa: SLF001 - python-docx knows no such part
