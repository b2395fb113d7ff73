"""The text of installer.nsi, and setups that makensis makes of a tree of a few bytes."""

from __future__ import annotations

import re
import shutil
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from bundling import setups
from bundling.archives import date_all, sha256_of
from bundling.binaries import Binary
from bundling.errors import BundleError
from bundling.project import Project
from bundling.setups import Options, Variant
from bundling.signing import Signer
from intdesk.domain.access import key_path
from intdesk.storage.backup import names, swap
from intdesk.storage.locking import _beside, lock_path
from ui.program import STYLE_FOLDER

ROOT = Path(__file__).parents[2]
MOMENT = 1_700_000_000
SCRIPT = (ROOT / "installer.nsi").read_text("utf-8")
GUIDE = (ROOT / "resources" / "guides" / "it.md").read_text("utf-8")

needs_makensis = pytest.mark.skipif(
    shutil.which("makensis") is None, reason="makensis is missing (Debian package nsis)"
)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    folder = tmp_path / "Baum mit Größe"
    for name in ("IntDesk.exe", "intdesk-cli.exe", "LIZENZ.txt", "app/SHA256SUMS", "app/b/ä.py"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, "utf-8")
    return folder


def test_every_exit_code_is_explained_to_administrators() -> None:
    used = set(re.findall(r"!insertmacro Refuse (\d+)", SCRIPT))
    assert used == {str(code) for code in range(10, 18)}
    assert set(re.findall(r"^\| (\d+) \|", GUIDE, re.MULTILINE)) == used | {"0", "1", "2"}
    listed = re.findall(r"(?<=[ ;])(\d+) ", SCRIPT[: SCRIPT.index("Unicode true")])
    assert used <= set(listed)


def test_every_text_is_there_in_both_languages() -> None:
    said = {}
    for language in ("GERMAN", "ENGLISH"):
        pattern = rf"LangString (\w+) \$\{{LANG_{language}\}}"
        said[language] = set(re.findall(pattern, SCRIPT))
    assert said["GERMAN"] == said["ENGLISH"]
    assert set(re.findall(r"\$\((\w+)\)", SCRIPT)) == said["GERMAN"]


def test_whole_folders_are_only_deleted_if_they_are_the_programs_own() -> None:
    deleted = set(re.findall(r"RMDir /r (.+)", SCRIPT))
    assert deleted == {rf'"$INSTDIR\{name}"' for name in ("app", "app.old", "app.new")}


def test_all_that_lies_beside_a_data_file_is_purged_with_it() -> None:
    office = Path("Amt.intdesk")
    key = key_path(office)
    journal, new, new_key = names.journal_file(office), swap.new_of(office), swap.new_of(key)
    beside = {
        office, key, journal, lock_path(office), _beside(lock_path(office), "0123456789"), new,
        new_key, names.journal_file(new), names.partial_file(office), names.partial_file(new),
        names.partial_file(new_key), names.journal_file(names.partial_file(office)),
        swap._note_file(office), *swap._former(office), office.with_name(".intdesk-0a1b.tmp"),
    }  # fmt: skip
    patterns = re.findall(r'Delete "\$R1\\(.+)"', SCRIPT)
    missed = {p.name for p in beside if not any(fnmatchcase(p.name, x) for x in patterns)}
    assert missed == set()
    assert not any(fnmatchcase("Amt.intdesk.docx", pattern) for pattern in patterns)


def test_the_files_of_the_style_are_purged() -> None:
    assert rf'Delete "$R1\protokoll\{STYLE_FOLDER}\*.svg"' in SCRIPT
    assert rf'RMDir "$R1\protokoll\{STYLE_FOLDER}"' in SCRIPT


def test_files_are_unpacked_in_one_order(tree: Path) -> None:
    assert list(setups.file_lines(tree)) == [
        'SetOutPath "$INSTDIR\\app.new"',
        f'File "{tree / "app" / "SHA256SUMS"}"',
        'SetOutPath "$INSTDIR\\app.new\\b"',
        f'File "{tree / "app" / "b" / "ä.py"}"',
    ]


@needs_makensis
@pytest.mark.parametrize("variant", list(Variant))
def test_makensis_has_nothing_to_warn_of(tree: Path, tmp_path: Path, variant: Variant) -> None:
    project = Project(ROOT, "3.2.1", MOMENT)
    made = setups.build(project, tree, variant, tmp_path, tmp_path, Options(fast=True))
    assert made.name == f"IntDesk-3.2.1-{variant}.exe"
    content = made.read_bytes()
    assert not Binary(content).signed
    assert "3.2.1".encode("utf-16-le") in content


@needs_makensis
@pytest.mark.parametrize("fast", [True, False])
def test_a_setup_does_not_tell_when_it_was_checked_out(
    tree: Path, tmp_path: Path, fast: bool
) -> None:
    made = []
    for moment in (1_700_000_000, 1_760_000_000):
        copy = tmp_path / str(moment)
        shutil.copytree(ROOT / "bundling" / "windows", copy / "bundling" / "windows")
        shutil.copy(ROOT / "installer.nsi", copy)
        date_all(copy, moment)
        project = Project(copy, "3.2.1", MOMENT)
        made += [setups.build(project, tree, v, copy, copy, Options(fast)) for v in Variant]
    assert len({sha256_of(path) for path in made}) == len(Variant)


@needs_makensis
def test_a_setup_that_weighs_more_than_promised_is_refused(
    tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = Project(ROOT, "3.2.1", MOMENT)
    monkeypatch.setattr(setups, "LARGEST", 1_000_000)
    setups.build(project, tree, Variant.USER, tmp_path, tmp_path)
    monkeypatch.setattr(setups, "LARGEST", 1_000)
    with pytest.raises(BundleError, match=r"3\.2\.1-setup\.exe is larger than 0 MB"):
        setups.build(project, tree, Variant.USER, tmp_path, tmp_path)


@needs_makensis
def test_setup_and_uninstaller_are_signed_where_a_command_is_given(
    tree: Path, tmp_path: Path
) -> None:
    log = tmp_path / "signed.txt"
    tool = tmp_path / "sign"
    tool.write_text(f'#!/bin/sh\necho "$1" >> "{log}"\n', "utf-8")
    tool.chmod(0o755)
    project = Project(ROOT, "3.2.1", MOMENT)
    options = Options(fast=True, signer=Signer(str(tool)))
    made = setups.build(project, tree, Variant.USER, tmp_path, tmp_path, options)
    signed = log.read_text("utf-8").splitlines()
    assert len(signed) == 2
    assert signed[1].endswith(made.name)


@needs_makensis
def test_without_a_tree_the_script_says_what_to_do(tmp_path: Path) -> None:
    project = Project(ROOT, "3.2.1", MOMENT)
    with pytest.raises(BundleError, match=r"dev\.py dist makes it"):
        setups.build(project, tmp_path / "nothing", Variant.USER, tmp_path, tmp_path)
