"""How commands come to the password: from a file, or typed on a terminal; never from the call."""

from __future__ import annotations

import sys
from argparse import Namespace
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from intdesk.domain.access import Secret
from intdesk.errors import DataFileError, InputError
from intdesk.texts import cli as texts

if TYPE_CHECKING:
    from intdesk.services.office_file import OfficeFile

MOST_BYTES = 8192


def open_file(options: Namespace, *, read_only: bool = False) -> OfficeFile:
    """Open the file that ``--db`` names, asking for its password if it has one.

    Raises ``DataFileError``, ``secret_missing`` without terminal and file; ``InputError`` for a
    secret file that cannot be used.
    """
    from intdesk.services.access import is_protected, open_office

    protected = is_protected(options.db) and options.db.is_file()
    secret = secret_of(options, options.db) if protected else None
    office = open_office(options.db, secret, read_only=read_only)
    if office.access.must_take_over:
        office.close()
        raise DataFileError("takeover_first")
    return office


def secret_of(options: Namespace, path: Path) -> Secret:
    """Return what opens the file of a call, at ``path``."""
    if options.password_file:
        return Secret.password(first_line(options.password_file))
    if options.recovery_file:
        return Secret.recovery(printed_code(options.recovery_file))
    return Secret.password(_typed(texts.PROMPT.format(path=path), path))


def new_password(options: Namespace) -> str:
    """Return the password of a new file; on a terminal it is typed twice."""
    if options.password_file:
        return first_line(options.password_file)
    password = _typed(texts.NEW_PROMPT.format(path=options.db), options.db)
    if _typed(texts.AGAIN_PROMPT, options.db) != password:
        raise InputError("passwords_differ")
    return password


def first_line(path: Path) -> str:
    """Return the first line of a file in UTF-8; a byte order mark is passed over."""
    return _text(path, _content(path).split(b"\n", 1)[0].split(b"\r", 1)[0])


def printed_code(path: Path) -> str:
    """Return the code of a sheet from a file; it may stand in two lines, as on the sheet."""
    return " ".join(_text(path, _content(path)).split())


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(MOST_BYTES)
    except OSError as error:
        raise InputError("secret_file_unreadable", path=str(path)) from error


def _text(path: Path, content: bytes) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError("secret_file_unreadable", path=str(path)) from error
    if not text.strip():
        raise InputError("secret_file_empty", path=str(path))
    return text


def _typed(prompt: str, path: Path) -> str:
    if sys.stdin is None or not sys.stdin.isatty():
        raise DataFileError("secret_missing", path=str(path))
    try:
        return getpass(prompt)
    except EOFError as error:
        raise DataFileError("secret_missing", path=str(path)) from error
