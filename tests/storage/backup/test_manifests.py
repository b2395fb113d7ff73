"""Whatever lies beside a backup: it is a manifest, or it is none."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from intdesk.storage.backup.manifests import MOST_BYTES, read_manifest, write_manifest
from intdesk.storage.backup.names import manifest_file
from tests.storage.backup.samples import manifest
from tests.storage.samples import CLOCK


def test_a_manifest_is_read_as_it_was_written(tmp_path: Path) -> None:
    backup = tmp_path / "a.b.intdesk"
    write_manifest(backup, manifest(CLOCK.now(), key_sha256="k"))
    assert (tmp_path / "a.b.json").exists()
    assert read_manifest(backup) == manifest(CLOCK.now(), key_sha256="k")


@pytest.mark.parametrize(
    "changes",
    [
        {"format": 2}, {"moment": "gestern"}, {"moment": "2026-01-01T00:00:00"}, {"sha256": "../x"},
        {"size": "3"}, {"counts": []}, {"counts": {"a": "b"}}, {"reason": "?"}, {"file_id": 1},
    ],
)  # fmt: skip
def test_wrong_values_make_no_manifest(tmp_path: Path, changes: dict[str, Any]) -> None:
    backup = tmp_path / "a.intdesk"
    write_manifest(backup, manifest(CLOCK.now()))
    values = json.loads(manifest_file(backup).read_bytes())
    manifest_file(backup).write_text(json.dumps(values | changes))
    assert read_manifest(backup) is None


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b"\xff", b"[" * 50_000, b" " * MOST_BYTES + b"{}", b"null"]
)
def test_other_files_are_no_manifest(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.json").write_bytes(content)
    assert read_manifest(tmp_path / "a.intdesk") is None
    assert read_manifest(tmp_path / "b.intdesk") is None
