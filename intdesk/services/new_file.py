"""Making a data file: aside first, then in its place as a whole."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from intdesk.clock import Clock, SystemClock
from intdesk.domain.access import key_path
from intdesk.output import check_target, write_file
from intdesk.services.office_file import OfficeFile
from intdesk.storage.database import Database
from intdesk.storage.locking import FileLock
from intdesk.storage.places import refuse_cloud, refuse_full


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
    block leaves ``path`` as it was. Raises ``OutputError``, or DataFileError ``in_use``,
    ``in_use_elsewhere`` or ``in_use_unknown`` of a file that was to be replaced,
    ``place_in_cloud`` or ``place_almost_full``.
    """
    for target in (path, key_path(path)):
        check_target(target, overwrite=overwrite)
    refuse_cloud(path.parent)
    refuse_full(path.parent)
    with (
        FileLock.acquire(path, SystemClock()),
        write_file(path, overwrite=overwrite) as stream,
        TemporaryDirectory() as folder,
    ):
        aside = Path(folder, "new.intdesk")
        made = Database.create(aside, key=key, demonstration=demonstration, clock=clock)
        with OfficeFile(made, clock) as office:
            yield office
        with aside.open("rb") as source:
            shutil.copyfileobj(source, stream)
    if key is None:
        key_path(path).unlink(missing_ok=True)  # of the file that was overwritten
