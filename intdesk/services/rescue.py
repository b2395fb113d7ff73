"""A copy of the open file at another place, when its own place makes trouble."""

from __future__ import annotations

import shutil
from pathlib import Path

from intdesk.errors import OutputError
from intdesk.output import write_file
from intdesk.services.office_file import OfficeFile
from intdesk.storage.copying import copy_database

KEY_SUFFIX = ".key"


def save_copy(office: OfficeFile, target: Path) -> bool:
    """Write the file and its key file to ``target``, which is replaced.

    Tells whether the copy is consistent; a copy of a damaged file is as damaged. What was
    entered but not saved is not in it. Raises ``OutputError`` or ``DataFileError``.
    """
    if target.exists() and target.samefile(office.path):
        raise OutputError("target_in_use", path=str(target))
    whole = copy_database(office.database, target)
    key_file = office.path.with_name(office.path.name + KEY_SUFFIX)
    if key_file.is_file():
        beside = target.with_name(target.name + KEY_SUFFIX)
        with key_file.open("rb") as source, write_file(beside, overwrite=True) as stream:
            shutil.copyfileobj(source, stream)
    return whole
