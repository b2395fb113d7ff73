"""``intdesk new`` and ``intdesk demo``: making data files."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict, replace

from intdesk.cli.console import Console, Result
from intdesk.clock import SystemClock
from intdesk.domain.office import land_of
from intdesk.errors import CallError
from intdesk.texts import cli as texts

MOST_YEARS = 30
LEAST_SCALE, MOST_SCALE = 0.01, 100.0


def new(options: Namespace, _console: Console) -> Result:
    """Make a new, empty data file."""
    from intdesk.services.new_file import new_office_file

    if not options.plain:
        raise CallError("encryption_missing")
    with new_office_file(options.db, overwrite=options.force, clock=SystemClock()) as office:
        if options.office or options.ags:
            blank = office.office.get()
            profile = replace(
                blank,
                name=options.office or blank.name,
                ags=options.ags,
                land=land_of(options.ags),
            )
            office.office.save(profile)
    return Result({"db": str(options.db)}, (texts.FILE_MADE.format(path=options.db),))


def demo(options: Namespace, console: Console) -> Result:
    """Write a demonstration file."""
    from intdesk.services.demonstration.generate import Plan, write_demonstration

    made = write_demonstration(
        options.db,
        Plan(options.seed, options.years, options.scale),
        SystemClock(),
        overwrite=options.force,
        progress=console.progress(),
    )
    text = texts.DEMO_MADE.format(
        path=options.db,
        first=made.first_year,
        last=made.report_year,
        consultations=made.consultations,
        work_entries=made.work_entries,
        contacts=made.contacts,
    )
    return Result({"db": str(options.db), **asdict(made)}, (text,))
