"""Rules of ARCHITECTURE.md that a look at the source can check."""

import re
import statistics

import pytest

from tests.architecture.source import ROOT, below, calls, functions, imports, members, modules

MODULE_LINES = 600
FUNCTION_LINES = 60
TEXT_FILES = {".py", ".md", ".toml", ".json", ".txt", ".ini", ".cfg", ".yaml", ".yml"}
NOT_OURS = {".git", ".venv", "out", "build", "dist"}


def _offenders(starts: tuple[str, ...], *forbidden: str) -> list[str]:
    return [
        f"{path}: {name}"
        for path, tree in below(*starts).items()
        for name in imports(tree)
        if name.split(".")[0] in forbidden
    ]


def test_no_module_is_too_long() -> None:
    lengths = {path: len((ROOT / path).read_text("utf-8").splitlines()) for path in modules()}
    assert {path: n for path, n in lengths.items() if n > MODULE_LINES} == {}


def test_modules_are_mostly_short() -> None:
    lengths = [len((ROOT / path).read_text("utf-8").splitlines()) for path in modules()]
    assert statistics.median(lengths) <= 150
    assert statistics.quantiles(lengths, n=10)[-1] <= 400


def test_no_function_is_too_long() -> None:
    found = [
        f"{path}:{f.lineno} {f.name}"
        for path, tree in modules().items()
        for f in functions(tree)
        if (f.end_lineno or f.lineno) - f.lineno + 1 > FUNCTION_LINES
    ]
    assert found == []


def test_functions_are_mostly_short() -> None:
    lengths = [
        (f.end_lineno or f.lineno) - f.lineno + 1
        for tree in modules().values()
        for f in functions(tree)
    ]
    assert statistics.quantiles(lengths, n=10)[-1] <= 25


def test_intdesk_knows_no_qt() -> None:
    assert _offenders(("intdesk/",), "PySide6", "shiboken6") == []


def test_only_storage_knows_the_database() -> None:
    elsewhere = tuple(p for p in modules() if not p.startswith(("intdesk/storage/", "migrations/")))
    assert _offenders(elsewhere, "sqlalchemy", "alembic", "sqlcipher3") == []


def test_nobody_uses_the_other_sqlite() -> None:
    """The standard library's sqlite3 has other pragmas and cannot read encrypted files."""
    assert _offenders(("intdesk/", "ui/", "migrations/"), "sqlite3") == []


def test_the_domain_needs_nothing_but_the_standard_library() -> None:
    libraries = ("openpyxl", "reportlab", "rapidfuzz", "defusedxml", "PIL")
    assert _offenders(("intdesk/domain/", "intdesk/texts/"), *libraries) == []


def test_windows_wait_in_one_place_only() -> None:
    found = [
        f"{path}: {call}"
        for path, tree in below("ui/").items()
        if path != "ui/kit/dialogs.py"
        for call in calls(tree)
        if re.search(r"\.exec_?$", call) and not re.search(r"(^|\.)(app|application)\.exec$", call)
    ]
    assert found == []


def test_nobody_pumps_events() -> None:
    found = [
        p for p, tree in below("ui/").items() if any("processEvents" in c for c in calls(tree))
    ]
    assert found == []


@pytest.mark.parametrize("name", ["datetime.now", "datetime.utcnow", "date.today", "time.time"])
def test_only_the_clock_asks_for_the_time(name: str) -> None:
    found = [
        path
        for path, tree in modules().items()
        if path != "intdesk/clock.py"
        and any(used == name or used.endswith(f".{name}") for used in members(tree))
    ]
    assert found == []


def test_nothing_names_the_machine_it_was_written_on() -> None:
    pattern = re.compile(r"(?<![\w}])/(?:work|root|home)/|C:\\Users\\[a-z]")
    found = []
    for path in ROOT.rglob("*"):
        parts = path.relative_to(ROOT).parts
        if path.suffix not in TEXT_FILES or NOT_OURS.intersection(parts) or not path.is_file():
            continue
        if pattern.search(path.read_text("utf-8", errors="replace")):
            found.append("/".join(parts))
    assert found == []


def test_packages_are_packages() -> None:
    missing = {
        str(path.parent.relative_to(ROOT))
        for package in ("intdesk", "ui", "migrations")
        for path in (ROOT / package).rglob("*.py")
        if not (path.parent / "__init__.py").exists()
    }
    assert missing == set()
