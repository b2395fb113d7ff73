"""``intdesk import``: lists that officers already keep."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from intdesk.cli.console import Console, Result
from intdesk.cli.opening import open_file
from intdesk.texts import cli as texts
from intdesk.texts.import_words import FIELD_LABELS, FINDING_REASONS, SKIP_REASONS

if TYPE_CHECKING:
    from intdesk.services.imports import ImportResult


def import_list(options: Namespace, console: Console) -> Result:
    """Import a list with the rules of the window; rows with faults stay out and are listed."""
    with open_file(options, read_only=options.dry_run) as office:
        service = office.imports
        mapping = service.load_mapping(options.mapping) if options.mapping else None
        reading = service.read(options.file, mapping, progress=console.progress())
        plan = service.plan(reading)
        found = service.preview(plan) if options.dry_run else service.run(plan, console.progress())
    return Result(found.as_json(), tuple(_lines(found, dry_run=options.dry_run)))


def _lines(found: ImportResult, *, dry_run: bool) -> Iterator[str]:
    reading = found.reading
    yield (texts.WOULD_IMPORT if dry_run else texts.IMPORTED).format(count=found.imported)
    if found.duplicates:
        yield texts.DUPLICATES.format(count=found.duplicates)
    if reading.identity_columns:
        yield texts.NAMES_DROPPED.format(columns=", ".join(reading.identity_columns))
    if reading.skipped:
        yield texts.SKIPPED_TITLE.format(count=len(reading.skipped))
    for row in reading.skipped:
        yield texts.ROW.format(sheet=row.sheet, row=row.row, reason=SKIP_REASONS[row.reason])
    if reading.problems:
        yield texts.PROBLEMS_TITLE.format(count=len(reading.problems))
    for problem in reading.problems:
        yield texts.ROW_FIELD.format(
            sheet=problem.sheet,
            row=problem.row,
            field=FIELD_LABELS[problem.field],
            reason=FINDING_REASONS[problem.reason],
        )
