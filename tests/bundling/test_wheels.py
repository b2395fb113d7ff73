from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from bundling import wheels
from bundling.archives import files_below, sha256_of
from bundling.errors import BundleError
from tests.bundling import fakes


def everything(_path: str) -> bool:
    return True


def lock(folder: Path, *made: Path) -> Path:
    lines = []
    for path in made:
        name, version = path.name.split("-")[:2]
        lines.append(
            f"{name.replace('_', '-')}=={version} \\\n    --hash=sha256:{sha256_of(path)}\n"
        )
    target = folder / "lock.txt"
    target.write_text("".join(lines), "utf-8")
    return target


def test_wheels_of_the_lock_are_chosen(tmp_path: Path) -> None:
    first = fakes.wheel(tmp_path, "Some_Thing", "1.2", {"thing.py": b"x = 1\n"})
    fakes.wheel(tmp_path, "stranger", "9.9", {"stranger.py": b""})
    (found,) = wheels.chosen(tmp_path, lock(tmp_path, first))
    assert (found.name, found.version, found.path) == ("some-thing", "1.2", first)


def test_a_missing_or_exchanged_wheel_is_named(tmp_path: Path) -> None:
    first = fakes.wheel(tmp_path, "thing", "1.2", {"thing.py": b"x = 1\n"})
    locked = lock(tmp_path, first)
    fakes.wheel(tmp_path, "thing", "1.2", {"thing.py": b"x = 2\n"})
    with pytest.raises(BundleError, match="not the wheels that the lock names"):
        wheels.chosen(tmp_path, locked)
    first.unlink()
    with pytest.raises(BundleError, match="no wheel for Windows of: thing"):
        wheels.chosen(tmp_path, locked)


def test_only_wanted_files_are_unpacked(tmp_path: Path) -> None:
    made = fakes.wheel(tmp_path, "thing", "1", {
        "thing/a.py": b"a", "thing/a.pyi": b"a", "thing-1.data/platlib/thing/b.py": b"b",
        "thing-1.data/scripts/run": b"c", "thing-1.data/data/share/man/man1/x.1": b"d",
    })  # fmt: skip
    wheels.unpack(made, tmp_path / "site", lambda path: not path.endswith(".pyi"))
    assert [path.as_posix() for path in files_below(tmp_path / "site")] == [
        "thing-1.dist-info/METADATA", "thing-1.dist-info/RECORD", "thing/a.py", "thing/b.py",
    ]  # fmt: skip


def test_a_file_that_its_record_does_not_know_is_refused(tmp_path: Path) -> None:
    made = fakes.wheel(tmp_path, "thing", "1", {"thing.py": b"good"})
    with zipfile.ZipFile(made) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in content.items():
            archive.writestr(name, b"evil" if name == "thing.py" else data)
    with pytest.raises(BundleError, match=r"thing\.py is not what its RECORD says"):
        wheels.unpack(made, tmp_path / "site", everything)


@pytest.mark.parametrize("name", ["../evil.py", "/evil.py", "a/../../evil.py", "a\\evil.py"])
def test_a_wheel_stays_in_its_folder(tmp_path: Path, name: str) -> None:
    made = fakes.wheel(tmp_path, "thing", "1", {name: b"evil"})
    with pytest.raises(BundleError, match="outside of its folder"):
        wheels.unpack(made, tmp_path / "site", everything)
    assert not (tmp_path / "evil.py").exists()
