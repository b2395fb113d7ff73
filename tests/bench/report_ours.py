"""Process: write an office's report as PDF and Excel, then the same tables barely.

Tells the milliseconds of both and the peak MiB of ours. Protecting is not part of it: a report for
internal use needs none, and a public one is protected once and kept.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from intdesk.services.office_file import OfficeFile
from intdesk.services.reports import INTERNAL, Audience, Targets
from tests.bench.export_ours import peak_mib
from tests.bench.files import CLOCK, REPORT_YEAR
from tests.bench.measure import timed
from tests.bench.report_bare import write_pdf, write_xlsx


def main(path: Path, folder: Path) -> None:
    """Open the file, bring the figures together and write both files."""
    pdf, xlsx = folder / "whole.pdf", folder / "whole.xlsx"
    with OfficeFile.open(path, clock=CLOCK) as office:

        def write() -> None:
            report = office.reports.prepare(REPORT_YEAR, audience=Audience(INTERNAL))
            office.reports.write(report, Targets(pdf, xlsx), overwrite=True)

        ours, peak = timed(write)(), peak_mib()
        data = office.reports.data(REPORT_YEAR)
    floor = timed(lambda: write_pdf(data, pdf))() + timed(lambda: write_xlsx(data, xlsx))()
    sys.stdout.write(json.dumps([ours, floor, peak]))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
