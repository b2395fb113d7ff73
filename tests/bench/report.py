"""The annual report of a demonstration office, against bare writing of the same tables."""

from __future__ import annotations

import subprocess
import sys
from statistics import median

from intdesk.services.office_file import OfficeFile
from intdesk.services.reports import INTERNAL, Audience, PreparedReport, Targets
from tests.bench.files import CLOCK, REPORT_YEAR, Files
from tests.bench.measure import Figure, Stopwatch, compared, timed
from tests.bench.report_bare import write_pdf, write_xlsx

ROUNDS = 5
COMMAND_ROUNDS = 3
MOST_SECONDS = 5.0


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
    ]


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
