"""Process: export the list of consultations as the window does; tell milliseconds and peak MiB."""

from __future__ import annotations

import json
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
    """Return the most memory that this process held; Windows has no such figure in Python."""
    if sys.platform == "win32":
        return 0.0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
