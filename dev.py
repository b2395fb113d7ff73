"""The one developer entry of IntDesk: sets up what is missing, then runs, tests, measures.

Needs nothing but Python 3.11 to 3.13. The first call makes ``.venv`` from the locked
dependencies in ``requirements/``; on Debian as root it installs missing system packages, too.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = sys.platform == "win32"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
OLDEST, NEWEST = (3, 11), (3, 13)

Command: TypeAlias = list[Path | str]

QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
"""What Qt loads even without a screen, with the Debian package that holds it."""

X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt needs besides to open a window under X11."""

TOOLS_OF_SETUPS = {"makensis": "nsis", "/usr/lib/wine/wine64": "wine64", "man": "man-db"}
"""What compiles the setups, tries them and shows the manual page; small enough for every run."""

PACKAGING_TOOLS = TOOLS_OF_SETUPS | {"x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64"}
"""What the long proofs of the Windows program need, with the Debian package that holds it."""


class SetupError(Exception):
    """The machine lacks something that this script cannot provide; the text says what."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options, rest = _parser().parse_known_args(argv)
    try:
        command: Callable[[argparse.Namespace, list[str]], int] = options.command
        return command(options, rest)
    except SetupError as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, function, text in (
        ("setup", setup, "make .venv with everything that development needs"),
        ("run", run, "open the program; further arguments go to it"),
        ("demo", demo, "write a demonstration office and its report, then open the window"),
        ("test", test, "format, lint, types, layers and all tests; further arguments go to pytest"),
        ("check", check, "the same for what differs from the last commit"),
        ("pictures", pictures, "take the pictures of the manual anew from the program"),
        (
            "bench",
            bench,
            "measure against floors and print a table; further arguments name measures",
        ),
        ("texts", texts, "bring the English texts up to date; texts --help names the options"),
        ("dist", dist, "build setups, portable zip and wheel; dist --help names the options"),
    ):
        own_help = name not in {"dist", "texts"}  # which hand their options on
        sub = commands.add_parser(name, help=text, description=text, add_help=own_help)
        sub.set_defaults(command=function)
        if name == "demo":
            sub.add_argument("--out", type=Path, default=ROOT / "out", help="folder (default: out)")
            sub.add_argument("--no-window", action="store_true", help="do not open the window")
        if name == "test":
            sub.add_argument("--full", action="store_true", help="run the long proofs, too")
    return parser


# --- commands ------------------------------------------------------------------------------------


def setup(_options: argparse.Namespace, _rest: list[str]) -> int:
    """Provide everything that development needs."""
    provide("dev", window=_has_display())
    print(f"ready: {PYTHON}")
    return 0


def run(_options: argparse.Namespace, rest: list[str]) -> int:
    """Open the program."""
    provide("runtime", window=True)
    return _call([PYTHON, "-m", "ui.main", *rest])


def demo(options: argparse.Namespace, _rest: list[str]) -> int:
    """Write a demonstration office with its annual reports; open it if there is a screen.

    The newest is a draft; that of the first of its three full years is a frozen edition.
    """
    opens = _has_display() and not options.no_window
    provide("runtime", window=opens)
    out = options.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    office, first = out / "Musterau.intdesk", str(time.localtime().tm_year - 3)
    intdesk: Command = [PYTHON, "-m", "intdesk.cli"]
    reports: dict[str, Command] = {"Bericht": [], f"Bericht {first}": ["--year", first]}
    steps: list[Command] = [[*intdesk, "demo", "--db", office, "--force"]]
    for name, year in reports.items():
        pdf, xlsx = (out / f"{name}{ending}" for ending in (".pdf", ".xlsx"))
        annual = [*intdesk, "report", "annual", "--db", office, *year]
        steps.append([*annual, "--pdf", pdf, "--xlsx", xlsx, "--force"])
    for step in steps:
        if code := _call(step):
            return code
    print(office, *(out / f"{n}{e}" for n in reports for e in (".pdf", ".xlsx")), sep="\n")
    if opens:
        return _call([PYTHON, "-m", "ui.main", "--db", office])
    print("No window: there is no display, or none was wanted.")
    return 0


def test(options: argparse.Namespace, rest: list[str]) -> int:
    """Run every gate; pytest is last, so that its closing line ends the output."""
    provide("dev", window=False)
    failed = _gates(["."])
    chosen = any(not argument.startswith("-") for argument in rest)
    coverage: Command = [] if chosen else ["--cov", "--cov-report=term:skip-covered"]
    if failed:
        print(f"\nFAILED before the tests: {', '.join(failed)}\n", flush=True)
    proofs: Command = ["--full"] if options.full else []
    provide_packaging_tools(PACKAGING_TOOLS if options.full else TOOLS_OF_SETUPS)
    pytest: Command = [PYTHON, "-m", "pytest", "-n", "2", "--dist", "loadgroup", "-rs"]
    result = _call([*pytest, *coverage, *proofs, *rest], _offscreen())
    return result or int(bool(failed))


def check(_options: argparse.Namespace, rest: list[str]) -> int:
    """Check what differs from the last commit, with the tests that mirror it."""
    provide("dev", window=False)
    changed = _changed_files()
    python = [str(p) for p in changed if p.suffix == ".py" and (ROOT / p).exists()]
    failed = _gates(python) if python else []
    tests = sorted({str(t) for path in changed for t in tests_of(path)})
    if failed:
        print(f"\nFAILED before the tests: {', '.join(failed)}\n", flush=True)
    if not tests:
        print("No test mirrors what changed.")
        return int(bool(failed))
    return _call([PYTHON, "-m", "pytest", "-q", *rest, *tests], _offscreen()) or int(bool(failed))


def bench(_options: argparse.Namespace, rest: list[str]) -> int:
    """Measure against floors in one run."""
    provide("dev", window=False)
    return _call([PYTHON, "-m", "tests.bench", *rest], _offscreen())


def pictures(_options: argparse.Namespace, rest: list[str]) -> int:
    """Take the pictures of the manual; ``tests.pictures`` reads the names and options."""
    provide("dev", window=False)
    return _call([PYTHON, "-m", "tests.pictures", *rest], _offscreen())


def texts(_options: argparse.Namespace, rest: list[str]) -> int:
    """Bring the English texts of the window up to date; ``translation`` reads the options."""
    provide("dev", window=False)
    return _call([PYTHON, "-m", "translation", *rest])


def dist(_options: argparse.Namespace, rest: list[str]) -> int:
    """Build what is handed out; ``bundling`` reads the options."""
    provide("runtime", window=False)
    return _call([PYTHON, "-m", "bundling", *rest])


# --- gates and the choice of tests ---------------------------------------------------------------


def _gates(paths: list[str]) -> list[str]:
    """Run formatter, linter, types and layers; return the names of those that failed."""
    tool: Command = [PYTHON, "-m"]
    gates: dict[str, Command] = {
        "ruff format": [*tool, "ruff", "format", "--check", *paths],
        "ruff check": [*tool, "ruff", "check", *paths],
        "mypy": [*tool, "mypy"],
        "lint-imports": [PYTHON.with_name("lint-imports" + PYTHON.suffix)],
    }
    failed = []
    for name, command in gates.items():
        print(f"== {name}", flush=True)
        if _call(command):
            failed.append(name)
    return failed


def _changed_files() -> list[Path]:
    listed = []
    for command in (
        ["git", "diff", "--name-only", "HEAD"],
        ["git", "ls-files", "--others", "--exclude-standard"],
    ):
        found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if found.returncode:
            raise SetupError(f"git cannot tell what changed: {found.stderr.strip()}")
        listed += found.stdout.splitlines()
    return sorted({Path(line) for line in listed})


def tests_of(path: Path) -> list[Path]:
    """Return the tests of a changed file: those that mirror it, else those of its package."""
    if path.parts[0] == "tests":
        is_test = path.name.startswith("test_") and path.suffix == ".py"
        return [path] if is_test and (ROOT / path).exists() else []
    if path.parts[0] not in {"intdesk", "ui", "bundling", "translation"} or path.suffix != ".py":
        return [Path("tests/architecture")]
    parts = path.parts[1:] if path.parts[0] == "intdesk" else path.parts
    folder = Path("tests", *parts[:-1])
    mirrors = sorted(ROOT.joinpath(folder).glob(f"test_{path.stem}*.py"))
    if mirrors:
        return [m.relative_to(ROOT) for m in mirrors]
    while not (ROOT / folder).is_dir():
        folder = folder.parent
    return [folder] if folder != Path("tests") else [Path("tests/architecture")]


# --- what the machine needs ----------------------------------------------------------------------


def provide(lock: str, *, window: bool) -> None:
    """Make sure that ``.venv`` holds the locked packages and that Qt finds its libraries.

    ``lock`` is ``runtime`` or ``dev`` (which holds the former). Raises :class:`SetupError`.
    """
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        found = ".".join(map(str, sys.version_info[:2]))
        raise SetupError(f"Python 3.11 to 3.13 is needed, this is {found}")
    if not WINDOWS:
        _provide_packages(_missing_packages(window=window))
    names = {"runtime": ("runtime", "dev"), "dev": ("dev",)}[lock]
    if not any(_stamp_fits(name) for name in names):
        _install(lock)


def provide_packaging_tools(tools: dict[str, str]) -> None:
    """Install what the proofs of the Windows program need; where that is impossible they skip."""
    missing = [package for tool, package in tools.items() if shutil.which(tool) is None]
    try:
        if not WINDOWS:
            _provide_packages(missing)
    except SetupError as problem:
        print(f"proofs of the Windows program will skip: {problem}", flush=True)


def _missing_packages(*, window: bool) -> list[str]:
    libraries = QT_LIBRARIES | (X11_LIBRARIES if window else {})
    missing = [package for library, package in libraries.items() if not _loads(library)]
    if not PYTHON.exists() and importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")
    return missing


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _provide_packages(packages: list[str]) -> None:
    if not packages:
        return
    apt = shutil.which("apt-get")
    if apt is None or os.geteuid() != 0:
        names = " ".join(packages)
        raise SetupError(
            f"these Debian packages (or their like) are missing: {names}\n"
            f"Install them and try again: sudo apt-get install --no-install-recommends {names}"
        )
    print(f"installing system packages: {' '.join(packages)}", flush=True)
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        [apt, "update", "-qq"],
        [apt, "install", "-qq", "-y", "--no-install-recommends", *packages],
    ):
        if subprocess.run(command, env=quiet, stdout=subprocess.DEVNULL, check=False).returncode:
            raise SetupError(f"failed: {' '.join(command)}")
    # A module that the packages bring is invisible to this process until its caches are dropped.
    importlib.invalidate_caches()


def _install(lock: str) -> None:
    requirements = ROOT / "requirements" / f"{lock}.txt"
    print(f"installing {requirements.name} into {VENV.name} (this takes a minute)", flush=True)
    if not PYTHON.exists() or _call([PYTHON, "-m", "pip", "--version"], quiet=True):
        subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=False)
    pip: Command = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    # The lock names every package; resolving again trips over constraints that a machine sets.
    locked: Command = ["--no-deps", "--require-hashes", "--only-binary", ":all:"]
    if _call([*pip, *locked, "-r", requirements]):
        raise SetupError(f"pip could not install {requirements.name}; see the lines above")
    _stamp(lock).write_text(_fingerprint(lock), encoding="ascii")


def _stamp(lock: str) -> Path:
    return VENV / f".installed-{lock}"


def _stamp_fits(lock: str) -> bool:
    stamp = _stamp(lock)
    return stamp.exists() and stamp.read_text(encoding="ascii") == _fingerprint(lock)


def _fingerprint(lock: str) -> str:
    return hashlib.sha256((ROOT / "requirements" / f"{lock}.txt").read_bytes()).hexdigest()


# --- running things ------------------------------------------------------------------------------


def _call(command: Command, env: dict[str, str] | None = None, *, quiet: bool = False) -> int:
    sink = subprocess.DEVNULL if quiet else None
    sys.stdout.flush()
    return subprocess.run(
        command, cwd=ROOT, env=env, stdout=sink, stderr=sink, check=False
    ).returncode


def _offscreen() -> dict[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen"}


def _has_display() -> bool:
    return WINDOWS or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
