"""A copy of the open data file somewhere else, under the same key."""

from __future__ import annotations

import shutil
from pathlib import Path

from intdesk.output import write_file
from intdesk.storage.database import Database
from intdesk.storage.disk import missing


def copy_database(database: Database, target: Path) -> bool:
    """Write what can be read to ``target``, which is replaced; tells whether it is consistent.

    If the engine cannot read the file as a whole, its bytes are copied as they are, which a
    later repair may need; then the copy is as damaged as the file. Raises ``OutputError``, or
    DataFileError ``file_missing`` or ``place_missing``.
    """
    whole = False
    with write_file(target, overwrite=True, private=True) as stream:
        aside = target.with_name(f"{target.name}.partial")
        try:
            whole = database.copy_to(aside)
            source = aside if whole else database.path
            with source.open("rb") as content:
                shutil.copyfileobj(content, stream)
        except FileNotFoundError as error:
            raise missing(database.path) from error
        finally:
            aside.unlink(missing_ok=True)
    return whole
