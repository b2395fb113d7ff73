"""``intdesk new`` and ``intdesk demo``: making data files."""

from __future__ import annotations

from argparse import Namespace
from contextlib import ExitStack
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from intdesk.cli.console import Console, Result
from intdesk.cli.opening import new_password
from intdesk.clock import SystemClock
from intdesk.domain.office import OfficeKind, land_of
from intdesk.errors import CallError
from intdesk.output import check_target
from intdesk.texts import cli as texts

if TYPE_CHECKING:
    from intdesk.services.office_file import OfficeFile

KINDS = {
    "gemeinde": OfficeKind.MUNICIPALITY,
    "stadt": OfficeKind.TOWN,
    "landkreis": OfficeKind.DISTRICT,
}
"""The demonstration offices by the words of the command line."""
USUAL_KIND = "stadt"
MOST_YEARS = 30
LEAST_SCALE, MOST_SCALE = 0.01, 100.0


def new(options: Namespace, console: Console) -> Result:
    """Make a new, empty data file, protected unless ``--plain`` says otherwise."""
    if not options.plain:
        return _new_protected(options, console)
    from intdesk.services.new_file import new_office_file

    if options.recovery_pdf:
        raise CallError("plain_has_no_sheet")
    with new_office_file(options.db, overwrite=options.force, clock=SystemClock()) as office:
        _fill_profile(office, options)
    return Result({"db": str(options.db)}, (texts.FILE_MADE.format(path=options.db),))


def _new_protected(options: Namespace, console: Console) -> Result:
    from intdesk.services.access import Founder, new_protected_file
    from intdesk.services.recovery_sheets import both, draw_sheets, write_sheets

    clock, pdf = SystemClock(), options.recovery_pdf
    for target in (options.db, *([pdf] if pdf else [])):
        check_target(target, overwrite=options.force)
    sheets = draw_sheets() if pdf else None
    founder = Founder(new_password(options), sheets=sheets)
    with ExitStack() as undo:
        with new_protected_file(
            options.db, founder, overwrite=options.force, clock=clock
        ) as office:
            _fill_profile(office, options)
            if sheets:
                file = office.office.get().name, options.db
                write_sheets(pdf, both(sheets), file, clock.today(), overwrite=options.force)
                undo.callback(pdf.unlink)
        undo.pop_all()
    lines = [texts.FILE_MADE.format(path=options.db)]
    if pdf:
        lines.append(texts.SHEETS_MADE.format(path=pdf))
    else:
        console.warn(texts.NO_SHEETS)
    found = {"db": str(options.db), "recovery_pdf": str(pdf) if pdf else None}
    return Result(found, tuple(lines))


def _fill_profile(office: OfficeFile, options: Namespace) -> None:
    if not options.office and not options.ags:
        return
    blank = office.office.get()
    office.office.save(
        replace(
            blank,
            name=options.office or blank.name,
            ags=options.ags,
            land=land_of(options.ags),
        )
    )


def demo(options: Namespace, console: Console) -> Result:
    """Write a demonstration file."""
    from intdesk.services.demonstration.generate import Plan, write_demonstration

    made = write_demonstration(
        options.db,
        Plan(options.seed, options.years, options.scale, KINDS[options.kind]),
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
