"""How a paper becomes a file: PDF, Word, or Excel where it is wanted; by the ending."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from intdesk.errors import unknown_format

if TYPE_CHECKING:
    from intdesk.domain.paper import Paper

_ENDINGS: Final = (".pdf", ".docx")


def paper_renderer(path: Path, *, workbook: bool = False) -> Callable[[Paper], bytes]:
    """Return what makes the content of a ``.pdf`` or ``.docx``; libraries are loaded here.

    With ``workbook`` an ``.xlsx`` can be made, too: papers whose tables are to be calculated with.
    Raises OutputError ``format_unknown``.
    """
    ending = path.suffix.lower()
    if ending == ".pdf":
        from intdesk.reports.paper_pdf import render_paper

        return render_paper
    if ending == ".docx":
        from intdesk.reports.paper_docx import render_paper_docx

        return render_paper_docx
    if ending == ".xlsx" and workbook:
        from intdesk.reports.paper_xlsx import render_paper_xlsx

        return render_paper_xlsx
    raise unknown_format(path, *_ENDINGS, *((".xlsx",) if workbook else ()))
