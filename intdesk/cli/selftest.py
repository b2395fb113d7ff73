"""``intdesk --selftest``: whether an installed program is whole."""

from __future__ import annotations

import hashlib
from argparse import Namespace
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from intdesk import __version__
from intdesk.assets import resource
from intdesk.cli.console import Console, Result
from intdesk.clock import SystemClock
from intdesk.errors import IntDeskError
from intdesk.output import write_bytes
from intdesk.texts import cli as texts
from intdesk.texts.messages import message_for

Step: TypeAlias = Callable[[Path], None]

LIBRARIES = (
    "sqlalchemy", "alembic", "sqlcipher3", "reportlab", "openpyxl", "defusedxml", "rapidfuzz",
    "argon2", "Cryptodome.Protocol.HPKE", "zxcvbn", "icalendar", "holidays", "docx", "pypdfium2",
)  # fmt: skip
BEGINNINGS = {".pdf": b"%PDF-", ".xlsx": b"PK\x03\x04"}
PLAIN_BEGINNING = b"SQLite format 3"
SUMS = "SHA256SUMS"
PREVIEW_WIDTH = 300


def selftest(
    options: Namespace, _console: Console, more: Mapping[str, Step] | None = None
) -> Result:
    """Make small offices and a report in a temporary folder.

    ``--out`` keeps the result, also that of a failure: ``IntDesk.exe`` has no console to say it.
    ``more`` are further steps, such as the window's, which this package knows nothing of.
    """
    steps: dict[str, Step] = {
        "installed": lambda _folder: compare_installed(resource().parent),
        "libraries": _import_libraries,
        "protected": _make_protected,
        "file": _make_file,
        "report": _make_report,
        "preview": _draw_report,
        **(more or {}),
    }
    lines = [texts.SELFTEST_TITLE.format(version=__version__)]
    try:
        with TemporaryDirectory() as folder:
            for name, step in steps.items():
                lines.append(_passed(name, step, Path(folder)))
    except IntDeskError as failed:
        _keep(options.out, [*lines, str(message_for(failed, command_line=True))])
        raise
    _keep(options.out, lines)
    return Result({"version": __version__, "passed": list(steps)}, tuple(lines))


def _passed(name: str, step: Step, folder: Path) -> str:
    label = texts.SELFTEST_STEPS[name]
    try:
        step(folder)
    except Exception as error:
        raise IntDeskError("selftest_failed", step=label, detail=error) from error
    return texts.SELFTEST_PASSED.format(step=label)


def _keep(out: Path | None, lines: list[str]) -> None:
    if out:
        write_bytes(out, ("\n".join(lines) + "\n").encode(), overwrite=True)


def compare_installed(site: Path) -> None:
    """Compare the installed files with the list that was made with them; elsewhere there is none.

    The list lies beside the folder of the packages and names paths from the program's folder.
    Raises ``ValueError`` with the first file that is missing or not the one that was handed out.
    """
    listed = site.parent / SUMS
    if site.name != "site" or not listed.is_file():
        return
    for line in listed.read_text(encoding="utf-8").splitlines():
        expected, _, name = line.partition(" *")
        path = site.parent.parent / name
        if not path.is_file() or _sha256(path) != expected:
            raise ValueError(name)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _import_libraries(_folder: Path) -> None:
    for name in LIBRARIES:
        import_module(name)


def _make_protected(folder: Path) -> None:
    """Make an encrypted file with a password, and open it again with that."""
    from intdesk.domain.access import Secret
    from intdesk.services.access import Founder, new_protected_file, open_office

    path, password = folder / "geschützt.intdesk", "nur für die Selbstprüfung 7"
    with new_protected_file(path, Founder(password), clock=SystemClock()) as made:
        profile = made.office.get()
    with open_office(path, Secret.password(password), read_only=True) as office:
        if office.office.get() != profile or path.read_bytes().startswith(PLAIN_BEGINNING):
            raise ValueError(path.name)


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


def _draw_report(folder: Path) -> None:
    """Draw the first page of the report, as the preview does."""
    from intdesk.reports.raster import draw_page

    drawn = draw_page((folder / "test.pdf").read_bytes(), number=1, width=PREVIEW_WIDTH)
    if len(set(drawn.pixels)) == 1 or not drawn.words.strip():
        raise ValueError("preview")
