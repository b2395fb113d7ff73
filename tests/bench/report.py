"""The annual report of demonstration offices, against bare writing of the same tables."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

from intdesk.domain.report_data import ReportData
from intdesk.reports.raster import draw_page
from intdesk.services.office_file import OfficeFile
from intdesk.services.page_preview import preview_page
from intdesk.services.reports import INTERNAL, Audience, PreparedReport, Targets
from tests.bench.files import CLOCK, REPORT_YEAR, Files
from tests.bench.measure import Figure, Stopwatch, compared, timed
from tests.bench.report_bare import write_pdf, write_xlsx

ROUNDS = 5
COMMAND_ROUNDS = 3
MOST_SECONDS = 5.0
MOST_ORDINARY, MOST_EXTREME, MOST_MIB = 3.0, 8.0, 400.0
MOST_PREVIEW, PREVIEW_PIXELS = 300.0, 700
PREVIEWED = ("summary", "mandate", "counselling", "events", "targets", "budget", "indicators")


def measure(files: Files) -> list[Figure]:
    """Measure the command as users call it, then each format within a running program."""
    command = [sys.executable, "-m", "intdesk.cli", "report", "annual", "--db", str(files.office)]
    command += ["--pdf", str(files.folder / "command.pdf"), "--force"]
    command += ["--xlsx", str(files.folder / "command.xlsx")]
    whole = timed(lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL))
    seconds = median(whole() / 1000 for _ in range(COMMAND_ROUNDS))
    return [
        Figure("Annual report as PDF and Excel", seconds, unit="s", most=MOST_SECONDS),
        *_formats(files),
        *_whole("An office of 1,500 consultations a year", files.office, MOST_ORDINARY),
        *_whole("Ten years, 15,000 in the report year", files.extreme, MOST_EXTREME),
        _preview(files),
    ]


def _whole(name: str, path: Path, most: float) -> Iterator[Figure]:
    """Yield time and memory of figures, PDF and Excel without protection, in their own process."""
    command = [sys.executable, "-m", "tests.bench.report_ours", str(path), str(path.parent)]
    runs = [
        json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
        for _ in range(COMMAND_ROUNDS)
    ]
    ours, floors, peaks = zip(*runs, strict=True)
    yield Figure(
        f"{name}: figures, PDF and Excel", median(ours) / 1000, median(floors) / 1000, "s", most
    )
    yield Figure("… its peak memory", max(peaks), unit="MiB", most=MOST_MIB)


def _preview(files: Files) -> Figure:
    """Return the slowest chapter's page after a change of its text; the first page warms up."""
    with OfficeFile.open(files.office, clock=CLOCK) as office:
        data = office.reports.data(REPORT_YEAR)
        report = office.reports.prepare(REPORT_YEAR, audience=Audience(INTERNAL)).report
    slowest = Figure("", 0.0)
    for part in PREVIEWED:
        chapter = replace(data, chapters=tuple(c for c in data.chapters if c.key == part))
        figure = compared(
            f"Preview of a page after a text change, slowest chapter ({part})",
            timed(partial(_bare_page, chapter, files.folder / "page.pdf")),
            timed(partial(preview_page, report, part, "Neuer Text.", 1, PREVIEW_PIXELS)),
            rounds=ROUNDS,
        )
        slowest = max(slowest, figure, key=lambda one: one.ours)
    return replace(slowest, most=MOST_PREVIEW)


def _bare_page(data: ReportData, path: Path) -> None:
    write_pdf(data, path)
    draw_page(path.read_bytes(), 1, PREVIEW_PIXELS)


def _formats(files: Files) -> list[Figure]:
    with OfficeFile.open(files.office, clock=CLOCK) as office:
        data = office.reports.data(REPORT_YEAR)
        ours = office.reports.prepare(REPORT_YEAR, audience=Audience(INTERNAL))
        pdf, xlsx = (files.folder / name for name in ("bare.pdf", "bare.xlsx"))
        ours_pdf = Targets(pdf=files.folder / "ours.pdf")
        ours_xlsx = Targets(xlsx=files.folder / "ours.xlsx")
        return [
            compared(
                "… its PDF alone",
                timed(lambda: write_pdf(data, pdf)),
                _written(office, ours, ours_pdf),
                rounds=ROUNDS,
            ),
            compared(
                "… its workbook alone",
                timed(lambda: write_xlsx(data, xlsx)),
                _written(office, ours, ours_xlsx),
                rounds=ROUNDS,
            ),
        ]


def _written(office: OfficeFile, prepared: PreparedReport, targets: Targets) -> Stopwatch:
    return timed(lambda: office.reports.write(prepared, targets, overwrite=True))
