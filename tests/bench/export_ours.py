"""Process: export the list of consultations as the window does; tell milliseconds and peak MiB."""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from time import perf_counter

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.services.list_export import ListColumn
from intdesk.services.office_file import OfficeFile
from tests.bench.files import CLOCK, KEY
from ui.screens.consultations.columns import consultation_columns


def usual_columns() -> list[ListColumn]:
    """Return the columns that the list shows at first."""
    return [field.export() for field in consultation_columns() if field.visible]


def main(path: Path, target: Path) -> None:
    """Open the file and export it."""
    columns = usual_columns()
    with OfficeFile.open(path, key=KEY, clock=CLOCK) as office:
        begin = perf_counter()
        office.exports.write(ListQuery(Kind.CONSULTATION), "Beratungen", columns, target)
        took = (perf_counter() - begin) * 1000
    sys.stdout.write(json.dumps([took, peak_mib()]))


def peak_mib() -> float:
    """Return the most memory that this process held; not a number where Linux does not tell it.

    ``getrusage`` would count the parent, too: its figure survives the start of a new program.
    """
    status = Path("/proc/self/status")
    if not status.exists():
        return math.nan
    held = dict(line.split(":", 1) for line in status.read_text().splitlines())
    return int(held["VmHWM"].split()[0]) / 1024


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
