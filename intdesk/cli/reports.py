"""``intdesk report``: the reports."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from intdesk.cli.console import Console, Result
from intdesk.cli.opening import open_file
from intdesk.domain.disclosure.rules import ROUNDING_BASE, Method, Rule
from intdesk.domain.offer_directory import DirectoryOrder, Wanted
from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_edition import Edition
from intdesk.domain.report_public import PublicReport
from intdesk.errors import CallError, unknown_format
from intdesk.texts import cli as texts
from intdesk.texts.report_editions import audience_words, edition_title

if TYPE_CHECKING:
    from intdesk.services.office_file import OfficeFile
    from intdesk.services.reports import Targets

PAPERS = ("agreement", "status", "years")
"""The papers about target agreements."""

_METHODS = {
    "none": Method.NONE,
    "suppress": Method.SUPPRESSION,
    "round5": Method.ROUNDING,
}
_USUAL = "suppress"


def annual(options: Namespace, console: Console) -> Result:
    """Write the annual report of a year as PDF, Excel or both.

    What is published of the year and kind comes from its frozen edition, byte for byte; other
    public files are marked as a draft, as in the window.
    """
    from intdesk.services.reports import Audience

    audience = Audience(_rule(options))
    targets = _targets(options)
    with open_file(options, read_only=True) as office:
        year = options.year or office.office.get().report_year
        edition = _edition(options, office, year, public=not audience.internal)
        if edition is not None:
            return _issued(options, office, edition, targets, console)
        progress = console.progress()
        prepared = office.reports.prepare(year, ReportKind(options.kind), audience, progress)
        written = office.reports.write(
            prepared,
            targets,
            overwrite=options.force,
            draft=not audience.internal,
            progress=progress,
        )
    lines = [texts.FILE_WRITTEN.format(path=path) for path in written]
    if not audience.internal:
        lines.append(texts.NOT_FROZEN)
    found = {
        "year": year,
        "kind": options.kind,
        "edition": None,
        "disclosure": options.disclosure or _USUAL,
        "threshold": None if audience.internal else audience.rule.threshold,
        "hidden": prepared.report.hidden,
        **_written(options),
    }
    return Result(found, (*lines, _remark(prepared.report)))


def _edition(options: Namespace, office: OfficeFile, year: int, *, public: bool) -> Edition | None:
    """Return the frozen edition to write: the wanted one, or the latest public one."""
    kind = ReportKind(options.kind)
    frozen = [e for e in office.editions.of(year, kind, public=public) if e.frozen]
    if options.edition is None:
        return frozen[0] if frozen and public else None
    wanted = [e for e in frozen if e.number == options.edition]
    if not wanted:
        known = ", ".join(str(e.number) for e in reversed(frozen)) or texts.NONE_FROZEN
        raise CallError("edition_missing", number=options.edition, year=year, known=known)
    return wanted[0]


def _issued(
    options: Namespace, office: OfficeFile, edition: Edition, targets: Targets, console: Console
) -> Result:
    """Write the files of a frozen edition; settings that differ from it are refused."""
    rule = edition.audience.rule
    method = options.disclosure and _METHODS[options.disclosure]
    if (method or rule.method) is not rule.method or (
        options.threshold or rule.threshold
    ) != rule.threshold:
        raise CallError("edition_other_settings", year=edition.year, rule=audience_words(edition))
    report = office.editions.content(edition.id)
    written = office.editions.export(
        edition.id, targets, overwrite=options.force, progress=console.progress()
    )
    lines = [texts.FILE_WRITTEN.format(path=path) for path in written]
    lines.append(texts.FROM_EDITION.format(name=edition_title(edition)))
    modes = {m: name for name, m in _METHODS.items()}
    found = {
        "year": edition.year,
        "kind": options.kind,
        "edition": edition.number,
        "disclosure": modes[rule.method],
        "threshold": None if report.internal else rule.threshold,
        "hidden": report.hidden,
        **_written(options),
    }
    return Result(found, (*lines, _remark(report)))


def month(options: Namespace, console: Console) -> Result:
    """Write the record of a month's activities as PDF, Excel or both."""
    targets = _targets(options)
    with open_file(options, read_only=True) as office:
        sheet = office.reports.month(options.month)
        written = office.reports.write_month(
            sheet, targets, overwrite=options.force, progress=console.progress()
        )
    lines = [texts.FILE_WRITTEN.format(path=path) for path in written]
    found = {
        "month": f"{options.month:%Y-%m}",
        "minutes": sheet.minutes,
        "lines": len(sheet.lines),
        "minutes_by_function": {f.code: f.minutes for f in sheet.functions},
        **_written(options),
    }
    return Result(found, (*lines, texts.SHEET_NOT_FOR_PUBLIC))


def agreement(options: Namespace, console: Console) -> Result:
    """Write a paper about a target agreement, or about all of its department; as PDF, Excel."""
    del console
    targets = _targets(options)
    if options.xlsx and options.paper == "agreement":
        raise CallError("no_agreement_book")
    with open_file(options, read_only=True) as office:
        found = office.target_agreements.get(options.id)
        year = found.begin.year if found.begin else office.office.get().report_year
        if options.paper == "agreement":
            office.agreement_papers.agreement(found.id, options.pdf, overwrite=options.force)
        for path in targets.paths():
            makers = office.agreement_papers if path is targets.pdf else office.agreement_books
            if options.paper == "status":
                makers.status(found.department, year, path, overwrite=options.force)
            elif options.paper == "years":
                makers.years(found.department, path, overwrite=options.force)
    lines = [texts.FILE_WRITTEN.format(path=path) for path in targets.paths()]
    return Result({"id": options.id, "paper": options.paper, **_written(options)}, tuple(lines))


def offers(options: Namespace, _console: Console) -> Result:
    """Write the public directory of offers as PDF, Excel or both."""
    targets = _targets(options)
    wanted = Wanted(
        DirectoryOrder(options.by), options.kind, options.municipality, not options.running_only
    )
    with open_file(options, read_only=True) as office:
        count = office.offer_directory.write(
            wanted, pdf=targets.pdf, xlsx=targets.xlsx, overwrite=options.force
        )
    lines = [texts.FILE_WRITTEN.format(path=path) for path in targets.paths()]
    found = {"offers": count, "by": options.by, "kind": options.kind, **_written(options)}
    return Result(found, (*lines, texts.OFFERS_WRITTEN.format(count=count)))


def handover(options: Namespace, console: Console) -> Result:
    """Write the handover pack as PDF, Word file or both; it is internal."""
    paths = tuple(path for path in (options.pdf, options.docx) if path)
    if not paths:
        raise CallError("no_report_file")
    for path, ending in ((options.pdf, ".pdf"), (options.docx, ".docx")):
        if path and path.suffix.lower() != ending:
            raise unknown_format(path, ending)
    with open_file(options, read_only=True) as office:
        for path in paths:
            office.handover.write(path, overwrite=options.force, progress=console.progress())
    lines = [texts.FILE_WRITTEN.format(path=path) for path in paths]
    found = {
        "pdf": str(options.pdf) if options.pdf else None,
        "docx": str(options.docx) if options.docx else None,
    }
    return Result(found, (*lines, texts.HANDOVER_NOT_FOR_PUBLIC))


def _targets(options: Namespace) -> Targets:
    from intdesk.services.reports import Targets

    targets = Targets(options.pdf, options.xlsx)
    if not targets.paths():
        raise CallError("no_report_file")
    if options.pdf and options.xlsx and options.pdf.resolve() == options.xlsx.resolve():
        raise CallError("same_report_file", path=options.pdf)
    return targets


def _written(options: Namespace) -> dict[str, str | None]:
    return {
        "pdf": str(options.pdf) if options.pdf else None,
        "xlsx": str(options.xlsx) if options.xlsx else None,
    }


def _rule(options: Namespace) -> Rule:
    """Return the rule that was asked for; refuse another threshold than 5 for rounding."""
    method = _METHODS[options.disclosure or _USUAL]
    if method is Method.ROUNDING and options.threshold not in {None, ROUNDING_BASE}:
        raise CallError("rounding_threshold", threshold=options.threshold)
    return Rule(method, options.threshold or ROUNDING_BASE)


def _remark(report: PublicReport) -> str:
    if report.internal:
        return texts.NOT_FOR_PUBLIC
    if report.rounded:
        return texts.ROUNDED.format(hidden=report.hidden)
    return texts.PROTECTED.format(hidden=report.hidden, threshold=report.rule.threshold)
