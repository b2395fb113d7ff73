"""The whole Windows program: installed, checked, used, replaced and removed under Wine."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import shutil
import zipfile
from pathlib import Path

import pytest

from bundling import contents, launchers
from bundling.archives import sha256_of
from bundling.launchers import Launcher
from bundling.python_zip import PythonZip
from tests.bundling.conftest import Builder, Release
from tests.bundling.wine import UNINSTALL, Box, Ran

pytestmark = pytest.mark.xdist_group("windows")

OLD_DATA = Path(__file__).parents[1] / "data" / "schema" / "0001.intdesk.gz"
MOST_INSTALLED = 150_000_000
LONGEST_START = 5.0
KNOWN_UNSIGNED = 33
CHOSEN, FOR_ALL = "Eigene Programme/Ämter Größe", "Program Files/IntDesk"
TYPED_WORDS = "Ein langes Kennwort für den Test 7"


PROBE = """
import json
from intdesk.storage.windows import profile_type
from ui.paths import Paths
from ui.policy import Policy

policy = Policy.of_machine()
found = {"policy": policy, "paths": Paths.of_machine(policy.data_folder), "profile": profile_type()}
print(json.dumps(found, default=str))
"""


def selftest(box: Box, program: Path) -> Ran:
    """Let the installed program check itself, with its window."""
    return box.run(program / "IntDesk.exe", "--selftest", "-platform", "offscreen")


def command(box: Box, program: Path, *words: object) -> Ran:
    return box.run(program / "intdesk-cli.exe", *words)


@pytest.fixture
def bare(box: Box) -> Box:
    """A Windows without IntDesk and its data, whatever an earlier test left."""
    for root in ("HKCU", "HKLM"):
        box.forget(rf"{root}\{UNINSTALL}")
        box.forget(rf"{root}\Software\IntDesk")
    for folder in (box.program, box.data, box.drive / CHOSEN, box.drive / FOR_ALL):
        shutil.rmtree(folder, ignore_errors=True)
    (box.menu / "IntDesk.lnk").unlink(missing_ok=True)
    return box


@pytest.fixture
def installed(bare: Box, release: Release) -> Path:
    """The folder of an installed program."""
    assert bare.setup(release.setup) == 0
    return bare.program


def test_the_tree_is_small_and_nearly_all_of_it_is_signed(release: Release) -> None:
    assert release.tree.size <= MOST_INSTALLED
    assert len(release.tree.unsigned) <= KNOWN_UNSIGNED
    assert not [name for name in release.tree.unsigned if "PySide6" in name]


def test_the_same_inputs_give_the_same_bytes(build: Builder, release: Release) -> None:
    again = build(release.project.version, "again")
    first, second = ({p.name: sha256_of(p) for p in (r.wheel, r.setup)} for r in (release, again))
    assert (again.tree.folder / contents.SUMS).read_text("utf-8") == (
        release.tree.folder / contents.SUMS
    ).read_text("utf-8")
    assert first == second


def test_installing_writes_only_where_it_says(bare: Box, release: Release) -> None:
    box = bare
    before = box.files()
    assert box.setup(release.setup) == 0
    new = box.files() - before
    program = box.program.relative_to(box.drive).as_posix()
    menu = (box.menu / "IntDesk.lnk").relative_to(box.drive).as_posix()
    outside = {p for p in new if not p.startswith(f"{program}/")}
    assert outside - {program, program.rpartition("/")[0]} == {menu}
    assert "1.4.0" in box.registry(rf"HKCU\{UNINSTALL}", "DisplayVersion")
    assert "/S" in box.registry(rf"HKCU\{UNINSTALL}", "QuietUninstallString")
    assert box.registry(rf"HKLM\{UNINSTALL}") == ""


def test_the_installed_program_is_whole(box: Box, installed: Path) -> None:
    before = box.files()
    begin = _spent()
    assert command(box, box.program, "--version").out == "IntDesk 1.4.0\n"
    assert _spent() - begin < LONGEST_START
    ran = selftest(box, box.program)
    assert (ran.code, ran.out.count("in Ordnung")) == (0, 6), ran.out + ran.err
    assert box.files() == before


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


def test_a_newer_setup_replaces_the_program_and_keeps_the_data(
    bare: Box, release: Release, older: Release
) -> None:
    box = bare
    assert box.setup(older.setup) == 0
    box.data.mkdir(exist_ok=True)
    office = box.data / "Alt.intdesk"
    office.write_bytes(gzip.decompress(OLD_DATA.read_bytes()))
    digest = sha256_of(office)
    (box.program / "app" / "veraltet.txt").write_text("gehört nicht mehr dazu")
    assert box.setup(release.setup) == 0
    assert not (box.program / "app" / "veraltet.txt").exists()
    assert not list(box.program.glob("app.*"))
    assert command(box, box.program, "--version").out == "IntDesk 1.4.0\n"
    assert sha256_of(office) == digest
    moved = command(box, box.program, "migrate", "--db", box.windows_path(office), "--json")
    assert moved.code == 0, moved.err
    found = json.loads(moved.out)
    assert (found["from"], found["backup"] is not None) == ("0001", True)
    assert list((box.data / "Sicherungen").glob("*.intdesk"))
    assert command(box, box.program, "check", "--db", box.windows_path(office)).code == 0


def test_an_older_setup_is_refused(box: Box, installed: Path, older: Release) -> None:
    assert box.setup(older.setup) == 12
    assert command(box, box.program, "--version").out == "IntDesk 1.4.0\n"


def test_setup_and_uninstaller_notice_a_running_program(
    box: Box, installed: Path, release: Release
) -> None:
    before = _digest(box.program)
    with box.window(box.program):
        assert box.setup(release.setup) == 11
        assert (
            box.run(box.program / "Uninstall.exe", "/S", f"_?={box.windows_path(box.program)}").code
            == 11
        )
    assert _digest(box.program) == before


def test_a_folder_that_belongs_to_others_is_left_alone(box: Box, release: Release) -> None:
    foreign = box.drive / "Fremd" / "app"
    foreign.mkdir(parents=True)
    (foreign / "wichtig.txt").write_text("bleibt")
    assert box.setup(release.setup, folder=r"C:\Fremd") == 17
    assert (foreign / "wichtig.txt").read_text() == "bleibt"


def test_uninstalling_keeps_the_data_unless_asked(
    box: Box, installed: Path, release: Release
) -> None:
    box.data.mkdir(exist_ok=True)
    (box.data / "Alt.intdesk").write_text("Daten")
    (box.data / "Notizen.docx").write_text("nicht von IntDesk")
    assert box.uninstall(box.program) == 0
    assert not box.program.exists()
    assert not (box.menu / "IntDesk.lnk").exists()
    assert box.registry(rf"HKCU\{UNINSTALL}") + box.registry(r"HKCU\Software\IntDesk") == ""
    assert (box.data / "Alt.intdesk").exists()
    assert box.setup(release.setup) == 0
    assert box.uninstall(box.program, "/PURGE") == 0
    assert [path.name for path in box.data.iterdir()] == ["Notizen.docx"]


def test_a_chosen_folder_with_spaces_and_umlauts_is_remembered(
    bare: Box, release: Release, older: Release
) -> None:
    box, chosen = bare, bare.drive / CHOSEN
    assert box.setup(older.setup, folder=r"C:\Eigene Programme\Ämter Größe") == 0
    assert box.setup(release.setup) == 0
    assert not box.program.exists()
    ran = selftest(box, chosen)
    assert ran.code == 0, ran.out + ran.err
    assert box.uninstall(chosen) == 0
    assert not chosen.exists()


def test_the_portable_program_leaves_no_trace(bare: Box, release: Release) -> None:
    box = bare
    before = box.files()
    stick = box.drive / "Stick" / "Int Desk"
    assert box.setup(release.setup, "/PORTABLE", folder=r"C:\Stick\Int Desk") == 0
    assert (stick / "portable.flag").exists()
    assert (stick / "daten").is_dir()
    assert not (stick / "Uninstall.exe").exists()
    ran = selftest(box, stick)
    assert ran.code == 0, ran.out + ran.err
    assert {p for p in box.files() - before if not p.startswith("Stick")} == set()
    assert box.registry(rf"HKCU\{UNINSTALL}") + box.registry(r"HKCU\Software\IntDesk") == ""


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


def test_administrators_may_forbid_the_portable_program(box: Box, release: Release) -> None:
    key = r"HKLM\Software\Policies\IntDesk"
    box.write(key, "PortableOff", "REG_DWORD", "1")
    assert box.setup(release.setup, "/PORTABLE", folder=r"C:\Verboten") == 15
    assert not (box.drive / "Verboten").exists()
    box.forget(key)


def test_what_administrators_fix_is_read_from_the_registry(
    box: Box, release: Release, windows_python: PythonZip
) -> None:
    folder = box.drive / "Probe"
    shutil.copytree(release.tree.folder, folder)
    (folder / "app" / "site" / "probe.py").write_text(PROBE, "utf-8")
    probe = Launcher("probe.exe", "probe", console=True, description="Probe")
    launchers.build(release.project, windows_python, folder, [probe])
    assert json.loads(box.run(folder / "probe.exe").out)["policy"] == [
        None,
        None,
        None,
        False,
        False,
    ]
    key = r"HKLM\Software\Policies\IntDesk"
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


def test_the_variant_for_all_users_lives_in_program_files(
    bare: Box, release: Release, older: Release
) -> None:
    box, program = bare, bare.drive / FOR_ALL
    before, after = older.for_all(), release.for_all()
    assert box.setup(before) == 0
    assert box.setup(after) == 0
    assert "1.4.0" in box.registry(rf"HKLM\{UNINSTALL}", "DisplayVersion")
    assert box.registry(rf"HKCU\{UNINSTALL}") == ""
    menu = box.drive / "ProgramData/Microsoft/Windows/Start Menu/Programs/IntDesk.lnk"
    assert menu.exists()
    files = box.files()
    ran = selftest(box, program)
    assert ran.code == 0, ran.out + ran.err
    assert box.files() == files
    assert box.setup(release.setup) == 13
    assert box.setup(before) == 12
    box.data.mkdir(exist_ok=True)
    (box.data / "Büro.intdesk").write_text("Daten")
    assert box.uninstall(program) == 0
    assert not program.exists()
    assert not menu.exists()
    assert (box.data / "Büro.intdesk").exists()
    assert box.registry(rf"HKLM\{UNINSTALL}") == ""


def _spent() -> float:
    """Return the seconds that ended programs have computed, however busy the machine is."""
    times = os.times()
    return times.children_user + times.children_system


def _digest(folder: Path) -> str:
    found = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        found.update(f"{path.relative_to(folder)} {sha256_of(path)}\n".encode())
    return found.hexdigest()
