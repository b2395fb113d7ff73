"""The manifest beside a backup: a small JSON file; whatever it holds is checked when it is read."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from intdesk.domain.backups import BackupReason, Manifest
from intdesk.output import write_bytes
from intdesk.storage.backup.names import manifest_file

FORMAT = 1
MOST_BYTES = 100_000
_SHA256 = re.compile(r"[0-9a-f]{64}")


def write_manifest(backup: Path, manifest: Manifest, *, overwrite: bool = False) -> None:
    """Write the manifest of a backup; raises ``OutputError``."""
    values = {"format": FORMAT, **asdict(manifest), "moment": manifest.moment.isoformat()}
    content = json.dumps(values, indent=2, ensure_ascii=False).encode()
    write_bytes(manifest_file(backup), content, overwrite=overwrite)


def read_manifest(backup: Path) -> Manifest | None:
    """Return the manifest of a backup, ``None`` if there is none or it is not to be understood."""
    try:
        with manifest_file(backup).open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            return None
        return _manifest(json.loads(content))
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _manifest(values: dict[str, object]) -> Manifest:
    if values.pop("format") != FORMAT:
        raise ValueError("format")
    moment = datetime.fromisoformat(_text(values, "moment"))
    sha256 = _text(values, "sha256")
    size = values["size"]
    counts = values["counts"]
    if moment.tzinfo is None or not _SHA256.fullmatch(sha256) or not isinstance(counts, dict):
        raise ValueError("manifest")
    if not isinstance(size, int) or any(not isinstance(n, int) for n in counts.values()):
        raise TypeError("numbers")
    return Manifest(
        file_id=_text(values, "file_id"),
        moment=moment,
        reason=BackupReason(_text(values, "reason")),
        sha256=sha256,
        size=size,
        counts={str(name): number for name, number in counts.items()},
        revision=_text(values, "revision"),
        program_version=_text(values, "program_version"),
        mark=_text(values, "mark"),
        encrypted=values["encrypted"] is True,
        key_sha256=_text(values, "key_sha256"),
    )


def _text(values: dict[str, object], name: str) -> str:
    value = values[name]
    if not isinstance(value, str):
        raise TypeError(name)
    return value
