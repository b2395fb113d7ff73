"""``intdesk report grant``: the proof of use of a grant."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from intdesk.cli.console import Console, Result
from intdesk.cli.opening import open_file
from intdesk.errors import CallError, IntDeskError
from intdesk.output import check_target
from intdesk.texts import cli as texts

if TYPE_CHECKING:
    from intdesk.services.grants.papers import GrantPapers
    from intdesk.services.office_file import OfficeFile

_FORMS = {
    "account": ("pdf", "xlsx", "docx"),
    "proof": ("pdf", "xlsx"),
    "receipts": ("pdf", "xlsx"),
    "follow_on": ("pdf", "xlsx", "docx"),
}
"""The papers about a grant, each with the forms that it can take."""
PAPERS = tuple(_FORMS)
_PROOF = ("account", "proof", "receipts")
"""What belongs to a proof of use: all of it goes into a folder."""


def grant(options: Namespace, console: Console) -> Result:
    """Write the papers of a proof of use into a folder, or one of them (the Sachbericht) to files.

    All targets are looked at before the first one is written. Raises ``CallError`` or
    ``OutputError``.
    """
    if options.to and (options.paper or any(_named(options))):
        raise CallError("grant_targets")
    with open_file(options, read_only=True) as office:
        papers = office.grant_papers
        _check_there(office, options.grant)
        wanted = list(_wanted(options, papers))
        if not wanted:
            raise CallError("no_grant_target")
        for _, path in wanted:
            check_target(path, overwrite=options.force)
        for paper, path in wanted:
            write = getattr(papers, paper)
            write(options.grant, path, overwrite=options.force, progress=console.progress())
    lines = [texts.FILE_WRITTEN.format(path=path) for _, path in wanted]
    named = {paper for paper, _ in wanted}
    remarks = [words for paper, words in texts.GRANT_REMARKS.items() if paper in named]
    found = {
        "grant": options.grant,
        "files": [{"paper": paper, "path": str(path)} for paper, path in wanted],
    }
    return Result(found, (*lines, *remarks))


def _check_there(office: OfficeFile, number: int) -> None:
    try:
        office.grants.get(number)
    except IntDeskError as error:
        if error.code != "record_missing":
            raise
        raise CallError("grant_missing", number=number) from error


def _named(options: Namespace) -> Iterator[tuple[str, Path]]:
    for form in ("pdf", "xlsx", "docx"):
        if path := getattr(options, form):
            yield form, path


def _wanted(options: Namespace, papers: GrantPapers) -> Iterator[tuple[str, Path]]:
    """Yield papers with their targets; raises CallError for a form that a paper cannot take."""
    chosen = options.paper or PAPERS[0]
    for form, path in _named(options):
        if path.suffix.lower() != f".{form}" or form not in _FORMS[chosen]:
            forms = ", ".join(f"--{one} (.{one})" for one in _FORMS[chosen])
            raise CallError("grant_form", path=str(path), forms=forms)
        yield chosen, path
    if options.to:
        for paper in _PROOF:
            title = papers.file_title(paper, options.grant)
            for form in _FORMS[paper]:
                yield paper, options.to / f"{title}.{form}"
