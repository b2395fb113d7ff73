"""The whole Windows program: installed, checked, used, replaced and removed under Wine."""

from __future__ import annotations

import gzip
import json
import shutil
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from bundling import contents, launchers
from bundling.archives import sha256_of
from bundling.launchers import Launcher
from bundling.python_zip import PythonZip
from intdesk.clock import SystemClock
from intdesk.services.demonstration.generate import Plan, write_demonstration
from intdesk.storage.upgrade import HEAD
from tests.bundling.conftest import Builder, Release
from tests.bundling.wine import CHOSEN, FOR_ALL, POLICY, Box, Ran

pytestmark = pytest.mark.xdist_group("windows")

OLD_DATA = Path(__file__).parents[1] / "data" / "schema" / "0001.intdesk.gz"
MOST_INSTALLED = 150_000_000
LEAST_START, LONGEST_START, SLOWER = 0.3, 5.0, 10
"""Seconds that a start computes; less would mean that nothing was measured. On a slower machine it
may be so many times what a command computes."""

NOT_STARTED = 97
"""The exit code of a launcher that finds no program beside it."""

KNOWN_UNSIGNED = 31
STAND_IN = 1
"""``python3.dll`` of the tests' Python; the real one is signed."""

GUIDE = (Path(__file__).parents[2] / "resources" / "guides" / "it.md").read_text("utf-8")
TYPED_WORDS = "Ein langes Kennwort für den Test 7"


PROBE = """
import json
from intdesk.services.parts import parts
from intdesk.storage.windows import profile_type
from ui.paths import Paths
from ui.policy import Policy

policy = Policy.of_machine()
found = {"policy": policy, "paths": Paths.of_machine(policy.data_folder), "profile": profile_type()}
found["short licences"] = [p.name for p in parts() if not p.version or len(p.text()) < 400]
print(json.dumps(found, default=str))
"""


def selftest(box: Box, program: Path) -> Ran:
    """Let the installed program check itself, with its window."""
    return box.run(program / "IntDesk.exe", "--selftest", "-platform", "offscreen")


def command(box: Box, program: Path, *words: object) -> Ran:
    return box.run(program / "intdesk-cli.exe", *words)


@pytest.fixture
def installed(bare: Box, release: Release) -> Path:
    """The folder of an installed program."""
    assert bare.setup(release.setup) == 0
    return bare.program


def test_the_tree_is_small_and_nearly_all_of_it_is_signed(release: Release) -> None:
    assert release.tree.size <= MOST_INSTALLED
    assert len(release.tree.unsigned) == KNOWN_UNSIGNED + STAND_IN
    assert f"sind {KNOWN_UNSIGNED} Dateien" in GUIDE
    assert not [name for name in release.tree.unsigned if "PySide6" in name]


def test_the_same_inputs_give_the_same_bytes(build: Builder, release: Release) -> None:
    again = build(release.project.version, "again")
    first, second = ({p.name: sha256_of(p) for p in (r.wheel, r.setup)} for r in (release, again))
    assert (again.tree.folder / contents.SUMS).read_text("utf-8") == (
        release.tree.folder / contents.SUMS
    ).read_text("utf-8")
    assert first == second


def test_the_installed_program_is_whole_and_checks_itself_without_a_trace(
    box: Box, installed: Path
) -> None:
    before = box.files()
    assert command(box, box.program, "--version").out == "IntDesk 1.4.0\n"
    ran = selftest(box, box.program)
    assert (ran.code, ran.out.count("in Ordnung")) == (0, 7), ran.out + ran.err
    assert box.files() == before


def test_a_self_test_of_half_a_program_ends_without_a_question(box: Box, release: Release) -> None:
    folder = box.drive / "Halb"
    folder.mkdir()
    shutil.copyfile(release.tree.folder / "IntDesk.exe", folder / "IntDesk.exe")
    assert selftest(box, folder).code == NOT_STARTED


def test_the_first_start_shows_a_file_within_seconds(bare: Box, release: Release) -> None:
    box = bare
    assert box.setup(release.setup) == 0
    floor = box.cost(box.program / "intdesk-cli.exe", "--version")
    with box.window(box.program, _demonstration(box.data)):
        spent = box.computed("IntDesk.exe")
    assert LEAST_START < spent < max(LONGEST_START, SLOWER * floor), f"{floor} s for a command"


def test_it_makes_encrypted_files_and_reports(box: Box, installed: Path) -> None:
    folder = box.drive / "Ämter" / "Größe 1"
    folder.mkdir(parents=True)
    (folder / "kennwort.txt").write_text(TYPED_WORDS, "utf-8")
    office, secret, sheet = (
        box.windows_path(folder / name) for name in ("Büro.intdesk", "kennwort.txt", "Blatt.pdf")
    )
    words = ("--db", office, "--password-file", secret)
    made = command(box, box.program, "new", *words, "--recovery-pdf", sheet, "--office", "Grünau")
    assert made.code == 0, made.err
    assert not (folder / "Büro.intdesk").read_bytes().startswith(b"SQLite")
    assert (folder / "Blatt.pdf").read_bytes().startswith(b"%PDF-")
    listed = Path(__file__).parents[1] / "data" / "beratungsliste_2024.xlsx"
    (folder / "Liste.xlsx").write_bytes(listed.read_bytes())
    read = command(
        box, box.program, "import", "consultations", box.windows_path(folder / "Liste.xlsx"),
        *words, "--json",
    )  # fmt: skip
    assert read.code == 0, read.err
    assert json.loads(read.out)["imported"] == 278
    report = (
        "--pdf",
        box.windows_path(folder / "B.pdf"),
        "--xlsx",
        box.windows_path(folder / "B.xlsx"),
    )
    assert (
        command(box, box.program, "report", "annual", *words, "--year", "2024", *report).code == 0
    )
    assert (folder / "B.xlsx").read_bytes().startswith(b"PK")
    wrong = folder / "falsch.txt"
    wrong.write_text("daneben", "utf-8")
    refused = command(
        box, box.program, "check", "--db", office, "--password-file", box.windows_path(wrong)
    )
    assert refused.code == 4


def test_after_a_newer_setup_the_first_start_saves_the_data_and_brings_them_up_to_date(
    bare: Box, release: Release, older: Release
) -> None:
    box = bare
    assert box.setup(older.setup) == 0
    box.data.mkdir(exist_ok=True)
    office = box.data / "Alt.intdesk"
    office.write_bytes(gzip.decompress(OLD_DATA.read_bytes()))
    digest = sha256_of(office)
    assert box.setup(release.setup) == 0
    assert command(box, box.program, "--version").out == "IntDesk 1.4.0\n"
    assert sha256_of(office) == digest
    with box.window(box.program, office):
        assert sha256_of(office) != digest
    (backup,) = (box.data / "Sicherungen").glob("*.intdesk")
    with closing(sqlite3.connect(backup)) as saved:
        assert saved.execute("SELECT version_num FROM alembic_version").fetchall() == [("0001",)]
    moved = command(box, box.program, "migrate", "--db", box.windows_path(office), "--json")
    found = json.loads(moved.out)
    assert (found["from"], found["backup"]) == (HEAD, None), moved.err
    assert command(box, box.program, "check", "--db", box.windows_path(office)).code == 0


def test_setup_and_uninstaller_notice_a_running_program(
    box: Box, installed: Path, release: Release
) -> None:
    before, elsewhere = box.contents(box.program), _outside(box)
    remove = (box.program / "Uninstall.exe", "/S", f"_?={box.windows_path(box.program)}")
    with box.window(box.program):
        assert box.setup(release.setup) == 11
        assert box.run(*remove).code == 11
    assert box.contents(box.program) == before
    assert _outside(box) == elsewhere


def test_all_that_the_program_writes_can_be_purged(box: Box, installed: Path) -> None:
    secret = box.drive / "kennwort.txt"
    secret.write_text(TYPED_WORDS, "utf-8")
    office = box.windows_path(box.data / "Grünau.intdesk")
    box.data.mkdir()
    words = ("--db", office, "--password-file", box.windows_path(secret))
    assert command(box, box.program, "new", *words).code == 0
    backups = box.windows_path(box.data / "Sicherungen")
    (box.data / "Sicherungen").mkdir()
    assert command(box, box.program, "backup", *words, "--to", backups).code == 0
    with box.window(box.program, _demonstration(box.data)):
        pass
    assert {p.name for p in box.data.iterdir()} >= {
        "Grünau.intdesk", "Grünau.intdesk.key", "Sicherungen", "settings.ini", "protokoll",
    }  # fmt: skip
    assert box.uninstall(box.program, "/PURGE") == 0
    assert not box.data.exists(), sorted(box.data.rglob("*"))


def test_it_runs_from_a_folder_with_spaces_and_umlauts(bare: Box, release: Release) -> None:
    box = bare
    assert box.setup(release.setup, folder="C:\\" + CHOSEN.replace("/", "\\")) == 0
    ran = selftest(box, box.drive / CHOSEN)
    assert ran.code == 0, ran.out + ran.err


def test_the_portable_program_keeps_its_data_beside_itself(
    bare: Box, release: Release, older: Release
) -> None:
    box, stick = bare, bare.drive / "Stick" / "Int Desk"
    assert box.setup(release.setup, "/PORTABLE", folder=r"C:\Stick\Int Desk") == 0
    before = _outside(box)
    ran = selftest(box, stick)
    assert ran.code == 0, ran.out + ran.err
    with box.window(stick, _demonstration(stick / "daten"), data=stick / "daten"):
        assert _outside(box) == before
    log = (stick / "daten" / "protokoll" / "intdesk.log").read_text("utf-8")
    assert "Qt: " in log
    assert "stylesheet" not in log, log
    assert {p.name for p in (stick / "daten").iterdir()} >= {"protokoll", "settings.ini"}
    assert _outside(box) == before
    assert box.setup(older.setup, "/PORTABLE", folder=r"C:\Stick\Int Desk") == 12


def test_the_portable_zip_holds_the_same_program(box: Box, release: Release) -> None:
    folder = box.drive / "Entpackt"
    with zipfile.ZipFile(release.portable()) as archive:
        archive.extractall(folder)
    ran = selftest(box, folder / "IntDesk")
    assert ran.code == 0, ran.out + ran.err
    damaged = folder / "IntDesk" / "app" / "site" / "resources" / "codes" / "topic.json"
    damaged.write_text(damaged.read_text("utf-8") + " ", "utf-8")
    ran = selftest(box, folder / "IntDesk")
    assert ran.code == 1
    assert "topic.json" in ran.err


def test_policies_and_licences_are_read_where_windows_has_them(
    box: Box, release: Release, windows_python: PythonZip
) -> None:
    folder = box.drive / "Probe"
    shutil.copytree(release.tree.folder, folder)
    (folder / "app" / "site" / "probe.py").write_text(PROBE, "utf-8")
    probe = Launcher("probe.exe", "probe", console=True, description="Probe")
    launchers.build(release.project, windows_python, folder, [probe])
    found = json.loads(box.run(folder / "probe.exe").out)
    assert found["policy"] == [None, None, None, False, False]
    assert found["short licences"] == []
    key = POLICY
    box.write(key, "DataFolder", "REG_EXPAND_SZ", r"H:\%USERNAME%\IntDesk")
    box.write(key, "BackupFolder", "REG_SZ", r"H:\Sicherungen")
    box.write(key, "LockMinutes", "REG_DWORD", "7")
    box.write(key, "NotesOff", "REG_DWORD", "1")
    found = json.loads(box.run(folder / "probe.exe").out)
    data = rf"H:\{box.user.name}\IntDesk"
    assert found["policy"] == [data, r"H:\Sicherungen", 5, False, True]
    assert found["paths"] == [
        data, *(box.windows_path(box.data / n) for n in ("settings.ini", "protokoll"))
    ]  # fmt: skip
    assert found["profile"] == 0
    box.forget(key)


def test_the_variant_for_all_users_writes_nothing_into_its_folder(
    bare: Box, release: Release
) -> None:
    box, program = bare, bare.drive / FOR_ALL
    assert box.setup(release.for_all()) == 0
    before = box.contents(program)
    ran = selftest(box, program)
    assert ran.code == 0, ran.out + ran.err
    with box.window(program, _demonstration(box.data)):
        assert (box.data / "protokoll").is_dir()
    assert box.contents(program) == before


def _demonstration(folder: Path) -> Path:
    """Write a file as the program for Linux does; it is the same for all systems."""
    path = folder / "Demo.intdesk"
    folder.mkdir(exist_ok=True)
    write_demonstration(path, Plan(years=1, scale=0.1), SystemClock())
    return path


def _outside(box: Box) -> set[str]:
    """Return all files of the drive but those of the program and of its data."""
    ours = [folder.relative_to(box.drive).as_posix() for folder in (box.program, box.data)]
    return {name for name in box.files() if not name.startswith((*ours, "Stick"))}
