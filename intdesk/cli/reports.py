"""``intdesk report``: the reports."""

from __future__ import annotations

from argparse import Namespace

from intdesk.cli.console import Console, Result
from intdesk.cli.opening import open_file
from intdesk.domain.report_data import ReportKind
from intdesk.errors import CallError
from intdesk.texts import cli as texts


def annual(options: Namespace, console: Console) -> Result:
    """Write the annual report of a year as PDF, Excel or both."""
    from intdesk.services.reports import Targets

    if options.disclosure != "none":
        raise CallError("disclosure_missing", mode=options.disclosure)
    targets = Targets(options.pdf, options.xlsx)
    if not targets.paths():
        raise CallError("no_report_file")
    if options.pdf and options.xlsx and options.pdf.resolve() == options.xlsx.resolve():
        raise CallError("same_report_file", path=options.pdf)
    with open_file(options, read_only=True) as office:
        year = options.year or office.office.get().report_year
        data = office.reports.data(year, ReportKind(options.kind))
        written = office.reports.write(
            data, targets, overwrite=options.force, progress=console.progress()
        )
    lines = [texts.FILE_WRITTEN.format(path=path) for path in written]
    found = {
        "year": year,
        "kind": options.kind,
        "disclosure": options.disclosure,
        "pdf": str(options.pdf) if options.pdf else None,
        "xlsx": str(options.xlsx) if options.xlsx else None,
    }
    return Result(found, (*lines, texts.NOT_FOR_PUBLIC))
