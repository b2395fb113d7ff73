"""Reads foreign tables (xlsx, csv) as they were written, within limits, or says why not."""

from __future__ import annotations

from pathlib import Path

from intdesk.errors import InputError
from intdesk.sheets.reader_csv import read_csv
from intdesk.sheets.reader_signature import FileKind, file_kind
from intdesk.sheets.reader_types import LIMITS, Cell, Limits, Row, Sheet, Workbook
from intdesk.sheets.reader_xlsx import read_xlsx

__all__ = ["LIMITS", "Cell", "Limits", "Row", "Sheet", "Workbook", "read_workbook"]


def read_workbook(path: Path, limits: Limits = LIMITS) -> Workbook:
    """Return the sheets of an xlsx or csv file.

    Raises ``InputError``: file_missing, file_unreadable, empty_file, too_large, old_excel,
    opendocument, numbers_file, password_protected, broken_workbook, unknown_format.
    """
    try:
        if path.is_dir():
            # Numbers keeps older documents as folders
            code = "numbers_file" if path.suffix == ".numbers" else "file_unreadable"
            raise InputError(code, path=path.name)
        if path.stat().st_size > limits.file_bytes:
            raise InputError("too_large", path=path.name, rows=limits.rows)
        content = path.read_bytes()
        kind = file_kind(path, content)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise InputError("file_missing", path=path.name) from error
    except (OSError, ValueError) as error:
        raise InputError("file_unreadable", path=path.name) from error
    if kind is FileKind.XLSX:
        return read_xlsx(path, limits)
    if kind is FileKind.TEXT:
        return read_csv(path.name, content, limits)
    raise InputError(kind.value, path=path.name)
