"""``intdesk --selftest``: whether an installed program is whole."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

from intdesk import __version__
from intdesk.cli.console import Console, Result
from intdesk.clock import SystemClock
from intdesk.errors import IntDeskError
from intdesk.output import write_bytes
from intdesk.texts import cli as texts

LIBRARIES = (
    "sqlalchemy", "alembic", "sqlcipher3", "reportlab", "openpyxl", "defusedxml", "rapidfuzz",
    "argon2", "Cryptodome.Protocol.HPKE", "zxcvbn", "icalendar", "holidays",
)  # fmt: skip
BEGINNINGS = {".pdf": b"%PDF-", ".xlsx": b"PK\x03\x04"}


def selftest(options: Namespace, _console: Console) -> Result:
    """Make a small office with its report in a temporary folder; ``--out`` keeps the result."""
    steps: dict[str, Callable[[Path], None]] = {
        "libraries": _import_libraries,
        "file": _make_file,
        "report": _make_report,
    }
    lines = [texts.SELFTEST_TITLE.format(version=__version__)]
    with TemporaryDirectory() as folder:
        for name, step in steps.items():
            label = texts.SELFTEST_STEPS[name]
            try:
                step(Path(folder))
            except Exception as error:
                raise IntDeskError("selftest_failed", step=label, detail=error) from error
            lines.append(texts.SELFTEST_PASSED.format(step=label))
    if options.out:
        write_bytes(options.out, ("\n".join(lines) + "\n").encode(), overwrite=True)
    return Result({"version": __version__, "passed": list(steps)}, tuple(lines))


def _import_libraries(_folder: Path) -> None:
    for name in LIBRARIES:
        import_module(name)


def _make_file(folder: Path) -> None:
    from intdesk.services.demonstration.generate import Plan, write_demonstration

    write_demonstration(folder / "test.intdesk", Plan(years=1, scale=0.1), SystemClock())


def _make_report(folder: Path) -> None:
    from intdesk.services.office_file import OfficeFile
    from intdesk.services.reports import Targets

    targets = Targets(folder / "test.pdf", folder / "test.xlsx")
    with OfficeFile.open(folder / "test.intdesk", read_only=True) as office:
        prepared = office.reports.prepare(office.office.get().report_year)
        written = office.reports.write(prepared, targets)
    for path in written:
        if not path.read_bytes().startswith(BEGINNINGS[path.suffix]):
            raise ValueError(path.name)
