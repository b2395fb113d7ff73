"""``intdesk export all`` and ``intdesk import archive``: everything out, and into a new file."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING

from intdesk.cli.console import Console, Result
from intdesk.cli.opening import new_password, open_file
from intdesk.clock import SystemClock
from intdesk.texts import archive as words
from intdesk.texts import cli as texts

if TYPE_CHECKING:
    from intdesk.services.archive.loading import ArchiveFacts


def export_all(options: Namespace, console: Console) -> Result:
    """Write the open archive: into a folder, or as a zip file if the name says so."""
    with open_file(options, read_only=True) as office:
        service = office.archive_export
        write = service.zip if options.to.suffix.lower() == ".zip" else service.folder
        made = write(options.to, overwrite=options.force, progress=console.progress())
    line = texts.ARCHIVE_WRITTEN.format(path=options.to, rows=made.rows, files=made.attachments)
    return Result(
        {"to": str(options.to), "encrypted": False, **asdict(made)},
        (line, words.NOT_ENCRYPTED, *made.left_out),
    )


def load(options: Namespace, console: Console) -> Result:
    """Bring an archive into a file that is new, or that has no record yet."""
    from intdesk.services.archive.loading import load_archive, look_into

    progress = console.progress()
    if options.dry_run:
        return _told(options, look_into(options.file, progress), texts.ARCHIVE_WHOLE)
    if options.db.exists():
        with open_file(options) as office:
            facts = load_archive(office, options.file, progress)
        return _told(options, facts, texts.ARCHIVE_LOADED)
    look_into(options.file, progress)  # before a password is asked for
    if options.plain:
        from intdesk.services.new_file import new_office_file

        with new_office_file(options.db, clock=SystemClock()) as office:
            facts = load_archive(office, options.file, progress)
    else:
        from intdesk.services.access import Founder, new_protected_file

        founder = Founder(new_password(options))
        with new_protected_file(options.db, founder, clock=SystemClock()) as office:
            facts = load_archive(office, options.file, progress)
        console.warn(texts.NO_SHEETS)
    return _told(options, facts, texts.ARCHIVE_LOADED)


def _told(options: Namespace, facts: ArchiveFacts, line: str) -> Result:
    said = line.format(path=options.db, rows=facts.rows, files=facts.attachments)
    return Result({"db": str(options.db), **asdict(facts)}, (said,))
