"""ReportLab's canvas with tags: every mark belongs to an element or is an artifact."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from intdesk.assets import resource
from intdesk.reports.pdf.arabic import is_right_to_left
from intdesk.reports.pdf.fonts import REGULAR, register_fonts
from intdesk.reports.pdf.patches import apply_patches
from intdesk.reports.pdf.structure import ROOT_NAME, Attributes, StructureTree
from intdesk.reports.pdf.style import ACCENT, PORTRAIT, PageFormat
from intdesk.reports.pdf.xmp import PRODUCER, DocumentInfo, without_controls, xmp_packet

_RIGHT_TO_LEFT: Final = Attributes("Layout", {"WritingMode": "RlTb"})
_PRINTED_LINK: Final = 4
_PROFILE_NAME: Final = "sRGB IEC61966-2.1"


if TYPE_CHECKING:

    class _Canvas(Canvas):
        """What the type stubs of ReportLab leave out."""

        _doc: Any
        _code: list[str]

        def _bookmarkReference(self, name: str) -> object: ...  # noqa: N802
        def _addAnnotation(self, annotation: object, name: str) -> None: ...  # noqa: N802

else:
    _Canvas = Canvas


class TaggedCanvas(_Canvas):
    """Draws pages and records their structure.

    ``page_of`` gives the page number of each anchor; it is known before drawing begins.
    """

    def __init__(
        self,
        stream: BytesIO,
        info: DocumentInfo,
        page_count: int,
        page_of: Mapping[str, int],
        page: PageFormat = PORTRAIT,
    ) -> None:
        """Open a document of pages of one size with its metadata set."""
        register_fonts()
        apply_patches()
        super().__init__(
            stream,
            pagesize=(page.width, page.height),
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            lang=info.language,
            initialFontName=REGULAR,  # type: ignore[arg-type]
        )
        self.info = info
        self.page_count = page_count
        self.page_of = page_of
        self.structure = StructureTree(page_count)
        self._current = self.structure.root
        self._marking = False
        self._links = 0
        self._set_metadata()

    def _set_metadata(self) -> None:
        self.setTitle(without_controls(self.info.title))
        self.setAuthor(without_controls(self.info.author))
        self.setSubject(without_controls(self.info.subject))
        self.setCreator(without_controls(self.info.creator))
        self.setProducer(PRODUCER)
        self.setDateFormatter(lambda *_: self.info.pdf_date)
        self.setViewerPreference("DisplayDocTitle", "true")
        if is_right_to_left(self.info.language):
            self.setViewerPreference("Direction", "/R2L")
            self.structure.root.attributes = _RIGHT_TO_LEFT

    @contextmanager
    def element(
        self,
        tag: str,
        *,
        owner: Hashable = None,
        alt: str = "",
        spoken: str = "",
        attributes: Attributes | None = None,
    ) -> Iterator[None]:
        """Open an element below the current one; inside an artifact nothing is recorded.

        ``spoken`` is read in place of what is drawn.
        """
        if self._marking:
            yield
            return
        outer = self._current
        self._current = self.structure.element(tag, outer, owner, alt, attributes)
        self._current.spoken = spoken or self._current.spoken
        try:
            yield
        finally:
            self._current = outer

    @contextmanager
    def marked(self) -> Iterator[None]:
        """Mark what is drawn as content of the current element."""
        if self._marking:
            yield
            return
        number = self.structure.add_content(self.getPageNumber(), self._current)
        with self._marks(f"/{self._current.tag} <</MCID {number}>> BDC"):
            yield

    @contextmanager
    def artifact(self, kind: str = "Layout", subtype: str = "") -> Iterator[None]:
        """Mark what is drawn as decoration that a screen reader passes over."""
        if self._marking:
            yield
            return
        more = f" /Subtype /{subtype}" if subtype else ""
        with self._marks(f"/Artifact <</Type /{kind}{more}>> BDC"):
            yield

    @contextmanager
    def _marks(self, opening: str) -> Iterator[None]:
        self._code.append(opening)
        self._marking = True
        try:
            yield
        finally:
            self._marking = False
            self._code.append("EMC")

    @property
    def recording(self) -> bool:
        """Tell whether a new element may be opened here, that is outside of any mark."""
        return not self._marking

    def write(self, x: float, y: float, text: str, font: tuple[str, float, str]) -> None:
        """Draw a text on a base line; ``font`` is face, size and colour."""
        face, size, colour = font
        self.setFont(face, size)
        self.setFillColor(HexColor(colour))
        self.drawString(x, y, text)

    def underline(self, x: float, y: float, length: float, colour: str) -> None:
        """Draw a thin line that belongs to the text above it."""
        self.setLineWidth(0.5)
        self.setStrokeColor(HexColor(colour))
        self.line(x, y, x + length, y)

    def rule(self, x: float, y: float, length: float, weight: float, colour: str) -> None:
        """Draw a horizontal line as an artifact."""
        with self.artifact():
            self.setLineWidth(weight)
            self.setStrokeColor(HexColor(colour))
            self.line(x, y, x + length, y)

    def box(self, corner: tuple[float, float], size: tuple[float, float], colour: str) -> None:
        """Fill a rectangle from its lower left corner as an artifact."""
        with self.artifact():
            self.setFillColor(HexColor(colour))
            self.rect(*corner, *size, stroke=0, fill=1)

    def course(self, points: Sequence[tuple[float, float] | None]) -> None:
        """Draw a thin line through points as an artifact; it parts at gaps and ends in a dot."""
        with self.artifact():
            self.setLineWidth(1)
            self.setStrokeColor(HexColor(ACCENT))
            for first, second in pairwise(points):
                if first and second:
                    self.line(*first, *second)
            if last := points[-1]:
                self.setFillColor(HexColor(ACCENT))
                self.circle(*last, 1.6, stroke=0, fill=1)

    def link_area(self, box: tuple[float, float, float, float], target: str, words: str) -> None:
        """Lay a link over a box for the current element, which has the tag ``Link``.

        ``target`` is ``#anchor`` or an address; ``words`` say where the link leads.
        """
        self._links += 1
        name = f"Link{self._links}"
        key = self.structure.add_link(self.getPageNumber(), name, self._current)
        entries: dict[str, object] = {
            "Type": pdfdoc.PDFName("Annot"),
            "Subtype": pdfdoc.PDFName("Link"),
            "Rect": pdfdoc.PDFArray([round(v, 2) for v in box]),
            "Border": pdfdoc.PDFArray([0, 0, 0]),
            "F": _PRINTED_LINK,
            "Contents": pdfdoc.PDFString(words),
            "StructParent": key,
        }
        if target.startswith("#"):
            entries["Dest"] = self._bookmarkReference(target[1:])
        else:
            action = {"S": pdfdoc.PDFName("URI"), "URI": pdfdoc.PDFString(target)}
            entries["A"] = pdfdoc.PDFDictionary(action)
        self._addAnnotation(pdfdoc.PDFDictionary(entries), name)

    def save(self) -> None:
        """Write the structure, the colour profile and the metadata, then the document."""
        document = self._doc
        self.structure.write(document)
        for number in range(1, self.page_count + 1):
            page = document.idToObject[f"Page{number}"]
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents = number - 1
            page.Tabs = pdfdoc.PDFName("S")
        catalog = document.Catalog
        catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
        catalog.StructTreeRoot = pdfdoc.PDFObjectReference(ROOT_NAME)
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        catalog.OutputIntents = pdfdoc.PDFArray([self._output_intent()])
        catalog.Metadata = pdfdoc.XMP(creator=lambda _: xmp_packet(self.info))
        super().save()

    def _output_intent(self) -> pdfdoc.PDFDictionary:
        profile = pdfdoc.PDFStream(
            dictionary=pdfdoc.PDFDictionary({"N": 3}),
            content=resource("colour", "sRGB.icc").read_bytes(),
            filters=[pdfdoc.PDFZCompress],
        )
        self._doc.Reference(profile, "OutputProfile")
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("OutputIntent"),
                "S": pdfdoc.PDFName("GTS_PDFA1"),
                "OutputConditionIdentifier": pdfdoc.PDFString(_PROFILE_NAME),
                "Info": pdfdoc.PDFString(_PROFILE_NAME),
                "DestOutputProfile": pdfdoc.PDFObjectReference("OutputProfile"),
            }
        )
