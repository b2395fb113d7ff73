"""Making a data file: aside first, then in its place as a whole."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from intdesk.clock import Clock
from intdesk.output import check_target, write_file
from intdesk.services.office_file import OfficeFile
from intdesk.storage.keys.file import key_path


@contextmanager
def new_office_file(
    path: Path,
    *,
    overwrite: bool = False,
    demonstration: bool = False,
    key: bytes | None = None,
    clock: Clock,
) -> Iterator[OfficeFile]:
    """Give a new data file that stands at ``path`` when the block ends well.

    Without a key it is not encrypted, and has no key file beside it. Whatever goes wrong in the
    block leaves ``path`` as it was. Raises ``OutputError``.
    """
    check_target(key_path(path), overwrite=overwrite)
    with write_file(path, overwrite=overwrite) as target, TemporaryDirectory() as folder:
        aside = Path(folder, "new.intdesk")
        with OfficeFile.create(aside, key=key, demonstration=demonstration, clock=clock) as office:
            yield office
        with aside.open("rb") as source:
            shutil.copyfileobj(source, target)
    if key is None:
        key_path(path).unlink(missing_ok=True)  # of the file that was overwritten
