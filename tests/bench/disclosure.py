"""Protecting the annual report of a demonstration year, as a public export needs it."""

from __future__ import annotations

from statistics import median
from time import process_time

from intdesk.domain.disclosure.rules import THRESHOLDS, Method, Rule
from intdesk.services.office_file import OfficeFile
from intdesk.services.reports import Audience
from tests.bench.files import CLOCK, REPORT_YEAR, Files
from tests.bench.measure import Figure

ROUNDS = 5
MOST_SECONDS = 5.0


def measure(files: Files) -> list[Figure]:
    """Measure each rule on a fresh service, so that nothing is kept from before."""
    rules = {f"k = {k}": Rule(threshold=k) for k in THRESHOLDS}
    rules["5er-Rundung"] = Rule(Method.ROUNDING)
    with OfficeFile.open(files.office, clock=CLOCK) as office:
        shown = office.reports.prepare(REPORT_YEAR).report.hidden
        return [
            Figure(
                f"Annual report protected, {name} (CPU; {shown} dots with k = 5)",
                median(_prepared(office, rule) for _ in range(ROUNDS)),
                unit="s",
                most=MOST_SECONDS,
            )
            for name, rule in rules.items()
        ] + [Figure("… preview with four rules and proposals", _previewed(office), unit="s")]


def _prepared(office: OfficeFile, rule: Rule) -> float:
    office.__dict__.pop("reports", None)
    begin = process_time()
    office.reports.prepare(REPORT_YEAR, audience=Audience(rule))
    return process_time() - begin


def _previewed(office: OfficeFile) -> float:
    office.__dict__.pop("reports", None)
    begin = process_time()
    office.reports.preview(REPORT_YEAR)
    return process_time() - begin
