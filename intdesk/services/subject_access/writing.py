"""Writes an answer into a folder of its own: PDF, JSON and documents, whole or not at all."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from intdesk.domain.attachment import safe_name
from intdesk.domain.subject_report import BLACKENED, Choices, SubjectReport
from intdesk.errors import DataFileError, OutputError
from intdesk.output import write_bytes
from intdesk.services.attachments import is_whole
from intdesk.services.subject_access.machine import as_json
from intdesk.storage.database import Database
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts.labels import ACCESS_GIVEN
from intdesk.texts.privacy import answer as words

_MOST_FOLDERS = 100


def require_target(database: Database, folder: Path) -> None:
    """Raise ``DataFileError`` ``read_only`` or ``OutputError`` where nothing can be written."""
    if database.read_only:
        raise DataFileError("read_only", path=str(database.path))
    if not folder.is_dir():
        raise OutputError("folder_missing", path=str(folder))


def write_answer(
    database: Database, report: SubjectReport, folder: Path, note: Callable[[WriteUnit], None]
) -> Path:
    """Write an answer into a new folder within the chosen one and return where it is.

    ``note`` keeps in the same step that it was given. Raises ``OutputError`` and DataFileError
    ``attachment_damaged``; then nothing is left behind.
    """
    try:
        made = Path(tempfile.mkdtemp(prefix=".intdesk-", suffix=".tmp", dir=folder))
    except OSError as error:
        raise OutputError("folder_not_writable", path=str(folder)) from error
    try:
        _fill(database, made, report)
        with database.write(ACCESS_GIVEN) as unit:
            note(unit)
            return _placed(made, folder, report)
    finally:
        shutil.rmtree(made, ignore_errors=True)


def handed_out(report: SubjectReport, choices: Choices) -> dict[str, int]:
    """Return for the protocol how many files went out and how many texts were blackened."""
    return {
        "files": sum(document.included for document in report.documents),
        "redacted": sum(BLACKENED in text for text in choices.texts.values()),
    }


def _fill(database: Database, made: Path, report: SubjectReport) -> None:
    from intdesk.reports.paper_pdf import render_paper

    write_bytes(made / words.PDF_NAME, render_paper(words.answer(report)), private=True)
    write_bytes(made / words.JSON_NAME, as_json(report), private=True)
    included = [document for document in report.documents if document.included]
    if not included:
        return
    place = made / words.DOCUMENTS
    place.mkdir()
    with database.read() as unit:
        for number, document in enumerate(included, 1):
            if not is_whole(unit.attachments.get(document.id), unit.attachments):
                raise DataFileError("attachment_damaged", name=document.name)
            target = place / f"{number:02} {safe_name(document.name)}"
            write_bytes(target, unit.attachments.content(document.id), private=True)


def _placed(made: Path, folder: Path, report: SubjectReport) -> Path:
    """Give the finished folder its name, with a number if there is one of that name."""
    day = report.facts.made_on.isoformat()
    name = safe_name(words.FOLDER.format(number=report.number, day=day))
    for number in range(1, _MOST_FOLDERS):
        target = folder / (name if number == 1 else f"{name} ({number})")
        if not target.exists():
            try:
                return made.rename(target)
            except OSError as error:
                raise OutputError("target_unusable", path=str(target)) from error
    raise OutputError("target_exists", path=str(folder / name))
