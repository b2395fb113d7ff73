"""The words of a PDF as a library reads them that had no part in making it."""

from __future__ import annotations

from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]


def text_of(path: Path) -> str:
    """Return all words in their order, on one line."""
    document = pypdfium2.PdfDocument(path)
    pages = [document[number].get_textpage().get_text_range() for number in range(len(document))]
    return " ".join(" ".join(pages).split())
