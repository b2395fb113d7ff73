"""Process: write the values of the same list by ``openpyxl`` alone; they lie ready in memory."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import perf_counter

from openpyxl import Workbook

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.services.list_export import shown
from intdesk.services.office_file import OfficeFile
from tests.bench.export_ours import usual_columns
from tests.bench.files import CLOCK, KEY


def main(path: Path, target: Path) -> None:
    """Read the values, then write them."""
    columns = usual_columns()
    with OfficeFile.open(path, key=KEY, clock=CLOCK) as office:
        codes = office.codes.book()
        ids = office.lists.ids(ListQuery(Kind.CONSULTATION))
        found = office.lists.rows(Kind.CONSULTATION, ids)
        rows = [[shown(found[i][c.field], c, codes) for c in columns] for i in ids]
    begin = perf_counter()
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Beratungen")
    sheet.append([column.title for column in columns])
    for row in rows:
        sheet.append(row)
    book.save(target)
    sys.stdout.write(json.dumps([(perf_counter() - begin) * 1000, 0]))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
