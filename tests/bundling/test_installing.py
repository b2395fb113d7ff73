"""The setups under Wine with a tree of a few bytes: what they write, replace, refuse and leave."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bundling import setups
from bundling.errors import run_tool
from bundling.project import Project
from bundling.setups import Options, Variant
from tests.bundling import fakes
from tests.bundling.conftest import MOMENT, ROOT
from tests.bundling.wine import CHOSEN, FOR_ALL, POLICY, UNINSTALL, Box

pytestmark = pytest.mark.xdist_group("installing")

HERE = Path(__file__).parent
OURS = r"Software\IntDesk"
PROGRAMS = ("IntDesk.exe", "intdesk-cli.exe", "LIZENZ.txt")
MakeSetup = Callable[[str, Variant], Path]


@pytest.fixture(scope="module")
def setup_of(wine: None, tmp_path_factory: pytest.TempPathFactory) -> MakeSetup:
    """Return what compiles the setup of a version, each once."""
    out = tmp_path_factory.mktemp("setups")

    def made(version: str, variant: Variant = Variant.USER) -> Path:
        folder = out / version
        target = folder / f"IntDesk-{version}-{variant}.exe"
        if target.exists():
            return target
        tree = folder / "Baum"
        for name in ("IntDesk.exe", "intdesk-cli.exe"):
            _write(tree / name, fakes.binary())
        for name in ("LIZENZ.txt", "app/SHA256SUMS", "app/site/ä.py", f"app/site/{version}.py"):
            _write(tree / name, name.encode())
        project = Project(ROOT, version, MOMENT)
        return setups.build(project, tree, variant, folder, folder, Options(fast=True))

    return made


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


@pytest.fixture(scope="module")
def limited(wine: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return what starts a program without administrator rights."""
    target = tmp_path_factory.mktemp("limited") / "limited.exe"
    run_tool(["makensis", "-V2", "-WX", f"-DOUTFILE={target}", HERE / "limited.nsi"])
    return target


@pytest.fixture
def new(setup_of: MakeSetup) -> Path:
    return setup_of("1.4.0", Variant.USER)


@pytest.fixture
def old(setup_of: MakeSetup) -> Path:
    return setup_of("1.3.9", Variant.USER)


def _registered(box: Box, root: str) -> str:
    return box.registry(rf"{root}\{UNINSTALL}") + box.registry(rf"{root}\{OURS}")


def test_installing_writes_only_where_it_says(bare: Box, new: Path) -> None:
    box, before = bare, bare.files()
    assert box.setup(new) == 0
    program = box.program.relative_to(box.drive).as_posix()
    menu = (box.menu / "IntDesk.lnk").relative_to(box.drive).as_posix()
    expected = {
        program, program.rpartition("/")[0], menu,
        *(f"{program}/{name}" for name in (
            "IntDesk.exe", "intdesk-cli.exe", "LIZENZ.txt", "Uninstall.exe", "app",
            "app/SHA256SUMS", "app/site", "app/site/ä.py", "app/site/1.4.0.py",
        )),
    }  # fmt: skip
    assert (box.files() - before) | {program.rpartition("/")[0]} == expected
    assert "1.4.0" in box.registry(rf"HKCU\{UNINSTALL}", "DisplayVersion")
    assert "/S" in box.registry(rf"HKCU\{UNINSTALL}", "QuietUninstallString")
    assert _registered(box, "HKLM") == ""


def test_a_newer_setup_leaves_nothing_of_the_old_program(bare: Box, new: Path, old: Path) -> None:
    box = bare
    assert box.setup(old) == 0
    _write(box.program / "Eigenes.txt", b"bleibt")
    assert box.setup(new) == 0
    there = {p.name for p in (box.program / "app" / "site").iterdir()}
    assert there == {"ä.py", "1.4.0.py"}
    assert not list(box.program.glob("app.*"))
    assert (box.program / "Eigenes.txt").read_bytes() == b"bleibt"
    assert "1.4.0" in box.registry(rf"HKCU\{UNINSTALL}", "DisplayVersion")


def test_an_interrupted_setup_is_mended_by_the_next(bare: Box, new: Path, old: Path) -> None:
    """Between its two renames the old program lies in ``app.old`` and the new one aside."""
    box = bare
    assert box.setup(old) == 0
    (box.program / "app").rename(box.program / "app.old")
    _write(box.program / "app.new" / "halb.txt", b"")
    assert box.setup(new) == 0
    names = {p.name for p in box.program.iterdir() if p.is_dir()}
    assert names == {"app"}
    assert (box.program / "app" / "site" / "1.4.0.py").exists()


def test_a_setup_that_was_killed_before_its_last_step_is_mended_by_the_next(
    bare: Box, new: Path, old: Path
) -> None:
    """The programs still lie in ``app`` then, those of the old version or of the new one."""
    box = bare
    for former in (old, new):
        assert box.setup(former) == 0
        _write(box.program / "app.old" / "rest.txt", b"")
        for name in PROGRAMS:
            (box.program / name).rename(box.program / "app" / name)
        assert box.setup(new) == 0
        assert {p.name for p in box.program.iterdir()} == {*PROGRAMS, "app", "Uninstall.exe"}
        assert not [name for name in PROGRAMS if (box.program / "app" / name).exists()]


def test_a_damaged_program_is_mended(bare: Box, new: Path) -> None:
    box = bare
    assert box.setup(new) == 0
    whole = box.contents(box.program)
    shutil.rmtree(box.program / "app")
    (box.program / "LIZENZ.txt").write_bytes(b"anders")
    assert box.setup(new) == 0
    assert box.contents(box.program) == whole


def test_a_write_protected_program_is_replaced(bare: Box, new: Path, old: Path) -> None:
    box = bare
    assert box.setup(old) == 0
    for path in box.program.rglob("*"):
        path.chmod(path.stat().st_mode & 0o555)
    assert box.setup(new) == 0
    assert (box.program / "app" / "site" / "1.4.0.py").exists()
    assert not list(box.program.glob("app.*"))


def test_a_newer_setup_goes_where_the_program_is(bare: Box, new: Path, old: Path) -> None:
    """Two programs would share one entry, and an old shortcut would open the older one."""
    box = bare
    assert box.setup(old) == 0
    assert box.setup(new, folder=r"C:\Anderswo") == 0
    assert not (box.drive / "Anderswo").exists()
    assert (box.program / "app" / "site" / "1.4.0.py").exists()
    shutil.rmtree(box.program)
    assert box.setup(new, folder=r"C:\Anderswo") == 0
    assert (box.drive / "Anderswo" / "app" / "site" / "1.4.0.py").exists()
    assert box.uninstall(box.drive / "Anderswo") == 0
    assert not (box.drive / "Anderswo").exists()


def test_data_in_a_folder_of_the_program_stay(bare: Box, new: Path, old: Path) -> None:
    box = bare
    for place in (box.program, box.program / "Daten"):
        _write(place / "Büro.intdesk", b"Daten")
    for setup in (old, new):
        assert box.setup(setup) == 0
    assert box.uninstall(box.program, "/PURGE") == 0
    assert {p.name for p in box.program.rglob("*")} == {"Daten", "Büro.intdesk"}


def test_an_older_setup_is_refused(bare: Box, new: Path, old: Path) -> None:
    box = bare
    assert box.setup(new) == 0
    assert box.setup(old) == 12
    assert (box.program / "app" / "site" / "1.4.0.py").exists()
    assert "1.4.0" in box.registry(rf"HKCU\{UNINSTALL}", "DisplayVersion")


def test_a_folder_that_belongs_to_others_is_left_alone(bare: Box, new: Path) -> None:
    box, foreign = bare, bare.drive / "Fremd" / "app"
    _write(foreign / "wichtig.txt", b"bleibt")
    assert box.setup(new, folder=r"C:\Fremd") == 17
    assert (foreign / "wichtig.txt").read_bytes() == b"bleibt"
    assert _registered(box, "HKCU") == ""


def test_uninstalling_keeps_the_data_unless_asked(bare: Box, new: Path) -> None:
    box = bare
    assert box.setup(new) == 0
    _write(box.data / "Büro.intdesk", b"Daten")
    _write(box.data / "Notizen.docx", b"nicht von IntDesk")
    shown = box.data / "protokoll" / "anzeige"
    _write(shown / "check-FFFFFF.svg", b"")
    _write(shown / "Foto.png", b"nicht von IntDesk")
    assert box.uninstall(box.program) == 0
    assert not box.program.exists()
    assert not (box.menu / "IntDesk.lnk").exists()
    assert _registered(box, "HKCU") == ""
    assert (box.data / "Büro.intdesk").exists()
    assert box.setup(new) == 0
    assert box.uninstall(box.program, "/PURGE") == 0
    left = {path.name for path in box.data.rglob("*") if path.is_file()}
    assert left == {"Notizen.docx", "Foto.png"}


def test_uninstalling_leaves_what_others_put_into_the_folder(bare: Box, new: Path) -> None:
    box = bare
    assert box.setup(new) == 0
    _write(box.program / "Eigenes.txt", b"bleibt")
    assert box.uninstall(box.program) == 0
    assert [path.name for path in box.program.iterdir()] == ["Eigenes.txt"]


def test_a_chosen_folder_with_spaces_and_umlauts_is_remembered(
    bare: Box, new: Path, old: Path
) -> None:
    box, chosen = bare, bare.drive / CHOSEN
    assert box.setup(old, folder="C:\\" + CHOSEN.replace("/", "\\")) == 0
    assert box.setup(new) == 0
    assert not box.program.exists()
    assert (chosen / "app" / "site" / "1.4.0.py").exists()
    assert box.uninstall(chosen) == 0
    assert not chosen.exists()


def test_the_portable_program_leaves_no_trace(bare: Box, new: Path) -> None:
    box, before = bare, bare.files()
    assert box.setup(new, "/PORTABLE", folder=r"C:\Stick\Int Desk") == 0
    stick = box.drive / "Stick" / "Int Desk"
    assert {p.name for p in stick.iterdir()} == {
        "IntDesk.exe", "intdesk-cli.exe", "LIZENZ.txt", "app", "daten", "portable.flag",
    }  # fmt: skip
    assert {p for p in box.files() - before if not p.startswith("Stick")} == set()
    assert _registered(box, "HKCU") == ""


def test_administrators_may_forbid_the_portable_program(bare: Box, new: Path) -> None:
    box = bare
    box.write(POLICY, "PortableOff", "REG_DWORD", "1")
    assert box.setup(new, "/PORTABLE", folder=r"C:\Verboten") == 15
    assert not (box.drive / "Verboten").exists()


def test_the_variant_for_all_users_lives_in_program_files(
    bare: Box, setup_of: MakeSetup, new: Path
) -> None:
    box, program = bare, bare.drive / FOR_ALL
    before, after = (setup_of(version, Variant.MACHINE) for version in ("1.3.9", "1.4.0"))
    assert box.setup(before) == 0
    assert box.setup(after) == 0
    assert (program / "app" / "site" / "1.4.0.py").exists()
    assert "1.4.0" in box.registry(rf"HKLM\{UNINSTALL}", "DisplayVersion")
    assert _registered(box, "HKCU") == ""
    menu = box.menu_of_all / "IntDesk.lnk"
    assert menu.exists()
    assert box.setup(new) == 13
    assert box.setup(before) == 12
    _write(box.data / "Büro.intdesk", b"Daten")
    assert box.uninstall(program) == 0
    assert not program.exists()
    assert not menu.exists()
    assert (box.data / "Büro.intdesk").exists()
    assert _registered(box, "HKLM") == ""


def test_only_administrators_install_for_all(
    bare: Box, setup_of: MakeSetup, new: Path, limited: Path
) -> None:
    box, before = bare, bare.files()
    for_all = setup_of("1.4.0", Variant.MACHINE)
    assert box.run(limited, f"Z:{for_all}".replace("/", "\\"), "/S").code == 14
    assert box.files() == before
    assert box.run(limited, f"Z:{new}".replace("/", "\\"), "/S").code == 0
    assert (box.program / "IntDesk.exe").exists()


def test_what_cannot_be_replaced_stays_as_it_was(bare: Box, new: Path, old: Path) -> None:
    """Files where the setup needs folders stand for what Windows holds fast."""
    box = bare
    assert box.setup(old) == 0
    for name, code in (("app.old", 16), ("app.new", 2)):
        _write(box.program / name, b"")
        before = box.contents(box.program)
        assert box.setup(new) == code
        assert box.contents(box.program) == before
        (box.program / name).unlink()
    assert "1.3.9" in box.registry(rf"HKCU\{UNINSTALL}", "DisplayVersion")


def test_a_last_step_that_fails_is_told_and_can_be_done_again(bare: Box, new: Path) -> None:
    """A folder stands for a file that Windows holds fast."""
    box = bare
    taken = box.program / "LIZENZ.txt"
    _write(taken / "fremd.txt", b"bleibt")
    assert box.setup(new) == 16
    assert (taken / "fremd.txt").read_bytes() == b"bleibt"
    assert not list(box.program.glob("app*"))
    assert _registered(box, "HKCU") == ""
    shutil.rmtree(taken)
    assert box.setup(new) == 0
    assert {p.name for p in box.program.iterdir()} == {*PROGRAMS, "app", "Uninstall.exe"}


def test_a_windows_that_is_too_old_is_refused(bare: Box, new: Path) -> None:
    box = bare
    box.pretend("win81")
    try:
        assert box.setup(new) == 10
    finally:
        box.pretend("win10")
    assert not box.program.exists()
