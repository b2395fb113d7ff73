"""``intdesk report``: the reports."""

from __future__ import annotations

from argparse import Namespace

from intdesk.cli.console import Console, Result
from intdesk.cli.opening import open_file
from intdesk.domain.disclosure.rules import ROUNDING_BASE, Method, Rule
from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_public import PublicReport
from intdesk.errors import CallError
from intdesk.texts import cli as texts

_METHODS = {
    "none": Method.NONE,
    "suppress": Method.SUPPRESSION,
    "round5": Method.ROUNDING,
}


def annual(options: Namespace, console: Console) -> Result:
    """Write the annual report of a year as PDF, Excel or both."""
    from intdesk.services.reports import Audience, Targets

    audience = Audience(_rule(options))
    targets = Targets(options.pdf, options.xlsx)
    if not targets.paths():
        raise CallError("no_report_file")
    if options.pdf and options.xlsx and options.pdf.resolve() == options.xlsx.resolve():
        raise CallError("same_report_file", path=options.pdf)
    with open_file(options, read_only=True) as office:
        year = options.year or office.office.get().report_year
        progress = console.progress()
        prepared = office.reports.prepare(year, ReportKind(options.kind), audience, progress)
        written = office.reports.write(
            prepared, targets, overwrite=options.force, progress=progress
        )
    lines = [texts.FILE_WRITTEN.format(path=path) for path in written]
    found = {
        "year": year,
        "kind": options.kind,
        "disclosure": options.disclosure,
        "threshold": None if audience.internal else audience.rule.threshold,
        "hidden": prepared.report.hidden,
        "pdf": str(options.pdf) if options.pdf else None,
        "xlsx": str(options.xlsx) if options.xlsx else None,
    }
    return Result(found, (*lines, _remark(prepared.report)))


def _rule(options: Namespace) -> Rule:
    """Return the rule that was asked for; refuse another threshold than 5 for rounding."""
    method = _METHODS[options.disclosure]
    if method is Method.ROUNDING and options.threshold not in {None, ROUNDING_BASE}:
        raise CallError("rounding_threshold", threshold=options.threshold)
    return Rule(method, options.threshold or ROUNDING_BASE)


def _remark(report: PublicReport) -> str:
    if report.internal:
        return texts.NOT_FOR_PUBLIC
    if report.rounded:
        return texts.ROUNDED.format(hidden=report.hidden)
    return texts.PROTECTED.format(hidden=report.hidden, threshold=report.rule.threshold)
