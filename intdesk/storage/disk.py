"""What errors of the system say about a data file and its place."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from intdesk.errors import DataFileError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_PROTECTED = {errno.EACCES, errno.EPERM, errno.EROFS}
_MISSING = {errno.ENOENT, errno.ENOTDIR}


def missing(path: Path) -> DataFileError:
    """Return the error of a file that is not there, or whose whole place is not."""
    if _there(path.parent):
        return DataFileError("file_missing", path=str(path))
    return DataFileError("place_missing", path=str(path.parent))


def protected(path: Path) -> DataFileError:
    """Return the error of a file that refuses to be written, of its folder, or of a missing one."""
    if not _there(path):
        return missing(path)
    if not os.access(path.parent, os.W_OK):
        return DataFileError("place_read_only", path=str(path.parent))
    return DataFileError("read_only", path=str(path))


def disk_problem(error: OSError, path: Path) -> DataFileError:
    """Return what an error of the system means that came while writing beside a data file."""
    if error.errno in _FULL:
        return DataFileError("no_space", path=str(path))
    if error.errno in _MISSING:
        return DataFileError("place_missing", path=str(path.parent))
    if error.errno in _PROTECTED:
        return DataFileError("place_read_only", path=str(path.parent))
    return DataFileError("disk_error", path=str(path))


def _there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
