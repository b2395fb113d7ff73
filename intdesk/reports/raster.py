"""Pages of a PDF as pictures for the screen, with their words."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Final

from intdesk.errors import OutputError

if TYPE_CHECKING:
    from types import ModuleType

_LOCK: Final = threading.Lock()
"""PDFium may be called by one thread at a time, also for different documents."""


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as pixels of four bytes (blue, green, red, unused), and its words in reading order."""

    number: int
    count: int
    width: int
    height: int
    stride: int
    pixels: bytes
    words: str


def draw_page(content: bytes, number: int, width: int) -> PagePicture:
    """Return a page of a PDF, ``width`` pixels wide; pages count from 1.

    A number past the end gives the last page: a text that became shorter may have lost it. Raises
    OutputError ``preview_failed`` where pages cannot be drawn on this machine.
    """
    pdfium = _pdfium()
    with _LOCK:
        try:
            return _drawn(pdfium, content, number, width)
        except (pdfium.PdfiumError, OSError, ValueError) as error:
            raise OutputError("preview_failed") from error


def _pdfium() -> ModuleType:
    """Load the library; a machine that blocks it can do without the preview."""
    try:
        return import_module("pypdfium2")
    except (ImportError, OSError) as error:
        raise OutputError("preview_failed") from error


def _drawn(pdfium: ModuleType, content: bytes, number: int, width: int) -> PagePicture:
    document = pdfium.PdfDocument(content)
    try:
        count = len(document)
        at = max(1, min(number, count))
        page = document[at - 1]
        bitmap = page.render(scale=width / page.get_width(), prefer_bgrx=True)
        if bitmap.format != pdfium.raw.FPDFBitmap_BGRx:
            raise ValueError(f"pixels of format {bitmap.format}")
        text = page.get_textpage()
        return PagePicture(
            at,
            count,
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            bytes(bitmap.buffer),
            text.get_text_range().replace("\r\n", "\n"),
        )
    finally:
        document.close()
