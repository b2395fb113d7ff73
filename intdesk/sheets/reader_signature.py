"""What a file is, told by its first bytes and never by its name alone."""

from __future__ import annotations

import zipfile
from enum import StrEnum
from pathlib import Path

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_EARLY_EXCEL = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08")
_FOREIGN = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"\x1f\x8b", b"Rar!", b"7z")
_MARKUP = (b"<!doctype html", b"<html", b"<?xml", b"<table")
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_ENCRYPTED_FLAG = 0x1


class FileKind(StrEnum):
    """The kinds that are told apart; only the first two can be read."""

    XLSX = "xlsx"
    TEXT = "text"
    EMPTY = "empty_file"
    OLD_EXCEL = "old_excel"
    OPEN_DOCUMENT = "opendocument"
    NUMBERS = "numbers_file"
    PASSWORD_PROTECTED = "password_protected"  # noqa: S105 - the name of an error
    BROKEN = "broken_workbook"
    UNKNOWN = "unknown_format"


def file_kind(path: Path, content: bytes) -> FileKind:
    """Return what a file's content is; raises ``OSError`` if it cannot be opened as a package."""
    if not content.strip(b"\x00\r\n\t \xef\xbb\xbf\xff\xfe"):
        return FileKind.EMPTY
    if content.startswith(_OLE):
        encrypted = _ENCRYPTED_STREAM in content
        return FileKind.PASSWORD_PROTECTED if encrypted else FileKind.OLD_EXCEL
    if content.startswith(_ZIP):
        return _package_kind(path)
    if content.startswith(_EARLY_EXCEL):
        return FileKind.OLD_EXCEL
    return _text_kind(content)


def _package_kind(path: Path) -> FileKind:
    try:
        with zipfile.ZipFile(path) as package:
            members = package.infolist()
            names = {member.filename for member in members}
            kind = _member_kind(names)
            if kind is FileKind.UNKNOWN and "mimetype" in names:
                is_document = b"opendocument" in package.open("mimetype").read(200)
                kind = FileKind.OPEN_DOCUMENT if is_document else kind
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, ValueError, EOFError):
        return FileKind.BROKEN
    if kind is FileKind.XLSX and any(m.flag_bits & _ENCRYPTED_FLAG for m in members):
        return FileKind.PASSWORD_PROTECTED
    return kind


def _member_kind(names: set[str]) -> FileKind:
    if "xl/workbook.bin" in names:
        return FileKind.OLD_EXCEL
    if any(name.startswith("xl/") for name in names):
        return FileKind.XLSX
    if any(name.endswith(".iwa") or name == "Index.zip" for name in names):
        return FileKind.NUMBERS
    return FileKind.UNKNOWN


def _text_kind(content: bytes) -> FileKind:
    start = content[:4096].lstrip(b"\xef\xbb\xbf \r\n\t")
    if start.lower().startswith(_MARKUP):
        return FileKind.OLD_EXCEL if b"excel" in start.lower() else FileKind.UNKNOWN
    if start.startswith(_FOREIGN):
        return FileKind.UNKNOWN
    if content.startswith(_UTF16_MARKS) or utf16_without_mark(content):
        return FileKind.TEXT
    return FileKind.UNKNOWN if b"\x00" in content[:65536] else FileKind.TEXT


def utf16_without_mark(content: bytes) -> str:
    """Return the UTF-16 form of a text without a byte order mark, empty for another encoding.

    In Western text every second byte of UTF-16 is zero.
    """
    sample = content[:4000]
    half = max(1, len(sample) // 2)
    if sample[1::2].count(0) > 0.7 * half and sample[::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if sample[::2].count(0) > 0.7 * half and sample[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return ""
