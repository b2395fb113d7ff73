"""Two defects of ReportLab 5.1.0 that PDF/A and PDF/UA refuse, put right in its modules.

The version is pinned and ``tests/reports/pdf/test_patches.py`` shows that each defect is still
there; when a new version mends one, that test fails and the patch can go.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from reportlab.pdfbase import pdfdoc, ttfonts

from intdesk.reports.pdf.arabic import FORMS

_NO_TEXT = frozenset({0, 0xFEFF, 0xFFFE})
_MOST_ENTRIES = 100

_original_format = pdfdoc.PDFStream.format


@cache
def apply_patches() -> None:
    """Replace both functions; runs once."""
    pdfdoc.PDFStream.format = _format_stream  # type: ignore[method-assign]
    ttfonts.makeToUnicodeCMap = to_unicode_map


def _format_stream(self: pdfdoc.PDFStream, document: pdfdoc.PDFDocument) -> bytes:
    """Put a line end between data and ``endstream`` (ISO 19005-2, 6.1.7.1).

    It is not part of the data, so ``/Length`` stays as it is. It has both signs: data that end
    with a carriage return would otherwise seem to be shorter by it.
    """
    written: bytes = _original_format(self, document)
    return written.removesuffix(b"endstream\n") + b"\r\nendstream\n"


def _told(sign: int) -> str:
    is_form = any(sign in block for block in FORMS)
    return unicodedata.normalize("NFKC", chr(sign)) if is_form else chr(sign)


def to_unicode_map(fontname: str, subset: list[int]) -> str:
    """Return the map from codes to Unicode without U+0000 (ISO 14289-1, 7.21.7).

    Blocks hold at most 100 entries, and characters beyond U+FFFF become surrogate pairs. The forms
    of Arabic letters are told as the letters that they are.
    """
    entries = [
        f"<{code:02X}> <{_told(sign).encode('utf-16-be').hex().upper()}>"
        for code, sign in enumerate(subset)
        if sign not in _NO_TEXT
    ]
    blocks = [entries[n : n + _MOST_ENTRIES] for n in range(0, len(entries), _MOST_ENTRIES)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            f"/CMapName /{fontname}-UCS def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<00> <FF>",
            "endcodespacerange",
            *(
                line
                for block in blocks
                for line in (f"{len(block)} beginbfchar", *block, "endbfchar")
            ),
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )
