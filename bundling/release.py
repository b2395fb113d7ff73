"""The steps of a release, and what is said at the end."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from bundling import (
    compiling,
    contents,
    own_wheel,
    policy,
    portable,
    python_zip,
    setups,
    tree,
    wheels,
)
from bundling.archives import sha256_of, sums_text
from bundling.errors import BundleError
from bundling.manual import manual_page
from bundling.project import Project, missing_tools
from bundling.python_zip import PythonZip
from bundling.signing import Signer
from bundling.wheels import Wheel
from intdesk.services.guides import write_guide


class Order(NamedTuple):
    """What is wanted: inputs, the folder of the results, and the folder for everything between."""

    out: Path
    scratch: Path
    python_zip: Path | None = None
    python_sha256: str = ""
    wheels: Path | None = None
    fast: bool = False
    sign: str = ""


def build(project: Project, order: Order, say: Callable[[str], None]) -> list[Path]:
    """Build what the inputs allow and return the files; without a Python only the wheel.

    Raises :class:`BundleError` before anything of an earlier build is removed.
    """
    python = _python(order)
    _clear(order.out)
    order.scratch.mkdir(parents=True, exist_ok=True)
    own = own_wheel.build(project, order.scratch, order.out, manual_page(project))
    say(f"{own.name}: {_megabytes(own)}")
    made = [own]
    if python is None:
        say(f"\nOnly the wheel was built.\n\n{python_zip.WHERE_FROM}")
    else:
        made += _windows(project, order, python, own, say)
    sums = order.out / "SHA256SUMS"
    sums.write_text(sums_text({path.name: sha256_of(path) for path in made}), encoding="utf-8")
    return [*made, sums]


def _python(order: Order) -> PythonZip | None:
    """Return the Python for Windows if one is given and all is there to build with it."""
    if order.python_zip is None:
        return None
    python = python_zip.check(order.python_zip, order.python_sha256)
    compiling.refuse_other(python)
    _refuse_missing_tools()
    return python


def _clear(out: Path) -> None:
    """Remove the results of an earlier build, and nothing else that may lie there."""
    out.mkdir(parents=True, exist_ok=True)
    for pattern in ("IntDesk-*", "intdesk-*.whl", "SHA256SUMS"):
        for path in filter(Path.is_file, out.glob(pattern)):
            path.unlink()


def _refuse_missing_tools() -> None:
    if missing := missing_tools():
        names = " ".join(missing)
        raise BundleError(
            f"these Debian packages are missing: {names}\n"
            f"Install them and try again: sudo apt-get install --no-install-recommends {names}"
        )


def _windows(
    project: Project, order: Order, python: PythonZip, own: Path, say: Callable[[str], None]
) -> list[Path]:
    signer = Signer(order.sign)
    found = _libraries(project, order, python)
    made = tree.build(project, python, found, own, order.scratch / "windows", signer)
    size = f"{made.size / 1_000_000:.1f} MB"
    say(f"Windows tree: {made.files} files, {size}, Python {python.version}")
    say(f"not signed ({len(made.unsigned)}):\n  " + "\n  ".join(made.unsigned))
    options = setups.Options(order.fast, signer)
    results = []
    for variant in setups.Variant:
        begin = time.monotonic()
        setup = setups.build(project, made.folder, variant, order.out, order.scratch, options)
        say(f"{setup.name}: {_megabytes(setup)} in {time.monotonic() - begin:.0f} s")
        results.append(setup)
    results.append(portable.build(project, made.folder, order.out))
    say(f"{results[-1].name}: {_megabytes(results[-1])}")
    results.append(policy.build(project, order.out))
    return [*results, *_lists(project, made.folder, order.out)]


def _libraries(project: Project, order: Order, python: PythonZip) -> list[Wheel]:
    """Return the Windows wheels of the lock, fetched unless a folder with them is given."""
    lock = project.root / "requirements" / "runtime.txt"
    store = order.wheels or order.scratch / "wheels"
    if order.wheels is None:
        wheels.download(lock, python, store)
    return wheels.chosen(store, lock)


def _lists(project: Project, folder: Path, out: Path) -> list[Path]:
    """Lay out what administrators read beforehand: hashes of all files, the parts, their page."""
    base = f"IntDesk-{project.version}"
    manifest, bill = out / f"{base}-dateien.sha256", out / f"{base}-sbom.cdx.json"
    shutil.copyfile(folder / contents.SUMS, manifest)
    shutil.copyfile(folder / "app" / "sbom.cdx.json", bill)
    made_on = datetime.fromtimestamp(project.moment, UTC).date()
    return [manifest, bill, write_guide("it", out / f"{base}-fuer-die-IT.pdf", made_on)]


def _megabytes(path: Path) -> str:
    return f"{path.stat().st_size / 1_000_000:.1f} MB"
