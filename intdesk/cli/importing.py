"""``intdesk import``: lists that officers already keep."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from intdesk.cli.archives import load
from intdesk.cli.console import Console, Result
from intdesk.cli.opening import open_file
from intdesk.domain.money import format_euros
from intdesk.texts import cli as texts
from intdesk.texts import contact_import_words as contact_words
from intdesk.texts import import_words
from intdesk.texts import posting_import_words as posting_words
from intdesk.texts.appointments import left_out_words, zone_words
from intdesk.texts.planning import indicator_import as indicator_words

if TYPE_CHECKING:
    from intdesk.services.event_proposals import EventProposals
    from intdesk.services.import_result import ImportResult
    from intdesk.services.office_file import OfficeFile


@dataclass(frozen=True, slots=True)
class _Words:
    """The words for what was found in a list of one kind."""

    fields: Mapping[str, str]
    skipped: Mapping[str, str]
    findings: Mapping[str, str]


_CONSULTATIONS = _Words(
    import_words.FIELD_LABELS, import_words.SKIP_REASONS, import_words.FINDING_REASONS
)
_CONTACTS = _Words(
    contact_words.CONTACT_FIELD_LABELS,
    contact_words.CONTACT_SKIP_REASONS,
    contact_words.CONTACT_REASONS,
)
_POSTINGS = _Words(
    posting_words.POSTING_FIELD_LABELS,
    posting_words.POSTING_SKIP_REASONS,
    posting_words.POSTING_REASONS,
)

_INDICATORS = _Words(
    indicator_words.INDICATOR_FIELD_LABELS,
    indicator_words.INDICATOR_SKIP_REASONS,
    indicator_words.INDICATOR_REASONS,
)


def import_list(options: Namespace, console: Console) -> Result:
    """Import a list with the rules of the window; rows with faults stay out and are listed."""
    if options.kind == "archive":
        return load(options, console)
    kinds = {
        "consultations": _consultations, "contacts": _contacts, "events": _events,
        "indicators": _indicators, "postings": _postings,
    }  # fmt: skip
    run = kinds[options.kind]
    with open_file(options, read_only=options.dry_run) as office:
        return run(office, options, console)


def _consultations(office: OfficeFile, options: Namespace, console: Console) -> Result:
    service = office.imports
    mapping = service.load_mapping(options.mapping) if options.mapping else None
    reading = service.read(options.file, mapping, progress=console.progress())
    plan = service.plan(reading)
    found = service.preview(plan) if options.dry_run else service.run(plan, console.progress())
    lines = list(_lines(found, _CONSULTATIONS, dry_run=options.dry_run))
    if reading.identity_columns:
        named = texts.NAMES_DROPPED.format(columns=", ".join(reading.identity_columns))
        lines.insert(2 if found.duplicates else 1, named)
    return Result(found.as_json(), tuple(lines))


def _contacts(office: OfficeFile, options: Namespace, console: Console) -> Result:
    """Import contacts; what only a person can decide is left out, unless the call decides."""
    from intdesk.services.contact_plan import Similar

    service = office.contact_imports
    mapping = service.load_mapping(options.mapping) if options.mapping else None
    reading = service.read(options.file, mapping, console.progress())
    plan = service.plan(reading, console.progress()).by_rule(Similar(options.similar))
    found = service.preview(plan) if options.dry_run else service.run(plan, console.progress())
    return Result(found.as_json(), tuple(_lines(found, _CONTACTS, dry_run=options.dry_run)))


def _events(office: OfficeFile, options: Namespace, console: Console) -> Result:
    """Import the entries of a year of a calendar as planned events, without those entered before.

    What the calendar says of the past is no proof that it took place; the window asks for that.
    Other days of events that are there are left to the window, too: nobody confirms them here.
    """
    from intdesk.exchange.calendar.lines import LIMITS
    from intdesk.services.import_result import ImportResult

    service, progress = office.event_imports, console.progress()
    year = options.year or office.clock.today().year
    found = service.propose(options.file, year, progress, most=LIMITS.events)
    wanted = [one for one in found.new if not (one.entered or one.more)]
    if not options.dry_run:
        service.take_over(wanted, found.reading.name, progress=progress)
    known = found.known + len(found.new) - len(wanted)
    result = ImportResult(found.reading, len(wanted), known)
    said = texts.WOULD_IMPORT_EVENTS if options.dry_run else texts.IMPORTED_EVENTS
    lines = [said.format(count=len(wanted)), *_beside(found, known)]
    return Result(result.as_json(), tuple(lines))


def _beside(found: EventProposals, known: int) -> Iterator[str]:
    """Yield what became no event, and what only the window can decide."""
    if known:
        yield texts.EVENTS_KNOWN.format(count=known)
    if left_out := left_out_words(found.reading.left_out):
        yield texts.EVENTS_LEFT_OUT.format(what=left_out)
    if zones := zone_words(found.reading.unknown_zones):
        yield zones
    if found.in_trash:
        yield texts.EVENTS_IN_TRASH.format(count=len(found.in_trash))
    if found.gone or found.called_off or any(one.into for one in found.new):
        yield texts.EVENTS_DIFFER


def _indicators(office: OfficeFile, options: Namespace, console: Console) -> Result:
    """Import values of indicators; a value that differs from a stored one is left out."""
    service = office.indicator_imports
    mapping = service.load_mapping(options.mapping) if options.mapping else None
    plan = service.plan(service.read(options.file, mapping, console.progress()))
    found = service.preview(plan) if options.dry_run else service.run(plan, console.progress())
    return Result(found.as_json(), tuple(_lines(found, _INDICATORS, dry_run=options.dry_run)))


def _postings(office: OfficeFile, options: Namespace, console: Console) -> Result:
    """Import a treasury's list; what may be an own posting is matched in the program."""
    service = office.posting_imports
    mapping = service.load_mapping(options.mapping) if options.mapping else None
    reading = service.read(options.file, mapping, console.progress())
    plan = service.plan(reading)
    found = service.preview(plan) if options.dry_run else service.run(plan, console.progress())
    lines = [*_lines(found, _POSTINGS, dry_run=options.dry_run), texts.BY_ACCOUNT_LISTED]
    for total in plan.totals:
        mark = texts.NEW_LINE if total.new else ""
        lines.append(f"  {total.line.name}: {format_euros(total.cents)}{mark}")
    return Result(found.as_json(), tuple(lines))


def _lines(found: ImportResult[Any], words: _Words, *, dry_run: bool) -> Iterator[str]:
    yield (texts.WOULD_IMPORT if dry_run else texts.IMPORTED).format(count=found.imported)
    if found.duplicates:
        yield texts.DUPLICATES.format(count=found.duplicates)
    if found.merged:
        yield texts.MERGED.format(count=found.merged)
    if found.skipped:
        yield texts.SKIPPED_TITLE.format(count=len(found.skipped))
    for row in found.skipped:
        reason = words.skipped[row.reason]
        yield texts.ROW.format(sheet=row.sheet, row=row.row, reason=reason)
    if found.reading.problems:
        yield texts.PROBLEMS_TITLE.format(count=len(found.reading.problems))
    for problem in found.reading.problems:
        yield texts.ROW_FIELD.format(
            sheet=problem.sheet,
            row=problem.row,
            field=words.fields[problem.field],
            reason=words.findings[problem.reason],
        )
