"""A copy of the open file at another place, when its own place makes trouble."""

from __future__ import annotations

import shutil
from pathlib import Path

from intdesk.domain.access import key_path
from intdesk.errors import OutputError
from intdesk.output import write_file
from intdesk.services.office_file import OfficeFile
from intdesk.storage.copying import copy_database


def save_copy(office: OfficeFile, target: Path) -> bool:
    """Write the file and its key file to ``target``, which is replaced.

    Tells whether the copy is consistent; a copy of a damaged file is as damaged. What was
    entered but not saved is not in it. Raises ``OutputError`` or ``DataFileError``.
    """
    if target.exists() and target.samefile(office.path):
        raise OutputError("target_in_use", path=str(target))
    whole = copy_database(office.database, target)
    key_file = key_path(office.path)
    if key_file.is_file():
        beside = key_path(target)
        with (
            key_file.open("rb") as source,
            write_file(beside, overwrite=True, private=True) as stream,
        ):
            shutil.copyfileobj(source, stream)
    return whole
