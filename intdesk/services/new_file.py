"""Making a data file: aside first, then in its place as a whole."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from intdesk.clock import Clock
from intdesk.output import write_file
from intdesk.services.office_file import OfficeFile


@contextmanager
def new_office_file(
    path: Path, *, overwrite: bool = False, demonstration: bool = False, clock: Clock
) -> Iterator[OfficeFile]:
    """Give a new, unencrypted data file that stands at ``path`` when the block ends well.

    Whatever goes wrong in the block leaves ``path`` as it was. Raises ``OutputError``.
    """
    with write_file(path, overwrite=overwrite) as target, TemporaryDirectory() as folder:
        aside = Path(folder, "new.intdesk")
        with OfficeFile.create(aside, demonstration=demonstration, clock=clock) as office:
            yield office
        with aside.open("rb") as source:
            shutil.copyfileobj(source, target)
