"""The key file as it lies on the disk: JSON in one exact form, with a checksum.

Any changed byte is noticed before a password is tried: the checksum covers the content, and the
whole text must be the very one that the content is written as. Nothing read from a file is used
before its limits are checked.
"""

from __future__ import annotations

import hashlib
import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from intdesk.domain.access import MOST_NAME, SlotKind
from intdesk.errors import DataFileError
from intdesk.output import sync_folder, write_bytes
from intdesk.storage.keys.model import VERSION, Head, KeyFile, Slot
from intdesk.storage.keys.sealing import KEY_BYTES, SALT_BYTES, SEAL_BYTES, WRAP_BYTES, Kdf

MOST_BYTES = 64 * 1024
_MOST_DATA = 2
_KDF_NAME = "argon2id"


def read_key_file(path: Path) -> KeyFile:
    """Return a key file.

    Raises ``DataFileError`` ``key_file_missing``, ``key_file_unreadable``, ``key_file_damaged``
    or ``key_file_newer``.
    """
    return parse(_content(path), str(path))


def write_key_file(path: Path, keys: KeyFile, *, overwrite: bool = True) -> None:
    """Put a key file in its place, whole and on the disk; raises ``OutputError``.

    What could not be read again is never written.
    """
    raw = serialise(keys)
    if parse(raw, str(path)) != keys:
        raise ValueError("key file does not come back")
    write_bytes(path, raw, overwrite=overwrite, private=True)
    with suppress(OSError):  # the key file itself is on the disk
        sync_folder(path.parent)


def serialise(keys: KeyFile) -> bytes:
    """Return the text of a key file."""
    slots = [_slot_entry(slot) for slot in keys.slots]
    content = {"version": VERSION, "file_id": keys.file_id, "slots": slots}
    return _text(content, _checksum(content))


def parse(raw: bytes, path: str) -> KeyFile:
    """Return the key file of a text; ``path`` is named by errors."""
    try:
        whole = json.loads(raw)
        content = whole["content"]
        sound = raw == _text(content, whole["sha256"]) and whole["sha256"] == _checksum(content)
        version = content["version"]
        if not sound or type(version) is not int:
            raise DataFileError("key_file_damaged", path=path)
        if version > VERSION:
            raise DataFileError("key_file_newer", path=path)
        return _key_file(content)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DataFileError("key_file_damaged", path=path) from error


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            raw = stream.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise DataFileError("key_file_missing", path=str(path)) from error
    except OSError as error:
        raise DataFileError("key_file_unreadable", path=str(path)) from error
    if len(raw) > MOST_BYTES:
        raise DataFileError("key_file_damaged", path=str(path))
    return raw


def _text(content: object, checksum: object) -> bytes:
    whole = {"content": content, "sha256": checksum}
    return (json.dumps(whole, indent=1, sort_keys=True) + "\n").encode("ascii")


def _checksum(content: object) -> str:
    exact = json.dumps(content, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(exact.encode("ascii")).hexdigest()


def _slot_entry(slot: Slot) -> dict[str, object]:
    head = slot.head
    return {
        "kind": head.kind.value,
        "holder": head.holder,
        "created": head.created.isoformat(),
        "kdf": {"name": _KDF_NAME, **asdict(head.kdf)},
        "salt": _encoded(slot.salt),
        "public": _encoded(slot.public),
        "private": _encoded(slot.private),
        "data": [_encoded(sealed) for sealed in slot.data],
        "identities": None if slot.identities is None else _encoded(slot.identities),
    }


def _key_file(content: Mapping[str, Any]) -> KeyFile:
    file_id = content["file_id"]
    slots = tuple(_slot(entry) for entry in content["slots"])
    kinds = {slot.head.kind for slot in slots}
    if not isinstance(file_id, str) or content["version"] != VERSION:
        raise ValueError("version")
    if not slots or len(kinds) != len(slots):
        raise ValueError("slots")
    return KeyFile(file_id, slots)


def _slot(entry: Mapping[str, Any]) -> Slot:
    data = tuple(_decoded(text, KEY_BYTES + SEAL_BYTES) for text in entry["data"])
    identities = entry["identities"]
    if not 1 <= len(data) <= _MOST_DATA:
        raise ValueError("data")
    return Slot(
        _head(entry),
        _decoded(entry["salt"], SALT_BYTES),
        _decoded(entry["public"], KEY_BYTES),
        _decoded(entry["private"], 2 * KEY_BYTES + WRAP_BYTES),
        data,
        None if identities is None else _decoded(identities, KEY_BYTES + SEAL_BYTES),
    )


def _head(entry: Mapping[str, Any]) -> Head:
    costs, holder = dict(entry["kdf"]), entry["holder"]
    if costs.pop("name") != _KDF_NAME or not all(type(n) is int for n in costs.values()):
        raise ValueError("kdf")
    kdf = Kdf(**costs)
    if not kdf.bearable or len(holder) > MOST_NAME:
        raise ValueError("head")
    holder.encode()  # a lone surrogate could be stored nowhere
    return Head(SlotKind(entry["kind"]), holder, datetime.fromisoformat(entry["created"]), kdf)


def _encoded(content: bytes) -> str:
    return b64encode(content).decode("ascii")


def _decoded(text: str, size: int) -> bytes:
    content = b64decode(text, validate=True)
    if len(content) != size:
        raise ValueError("size")
    return content
