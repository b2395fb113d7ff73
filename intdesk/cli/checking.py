"""``intdesk check``: integrity of a file and of what it holds."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict

from intdesk.cli.console import Console, Result
from intdesk.texts import cli as texts

FOUND_PROBLEMS = 3


def check(options: Namespace, console: Console) -> Result:
    """Check a file; exit code 3 if anything is wrong."""
    from intdesk.services.checking import check_file
    from intdesk.services.office_file import OfficeFile

    with OfficeFile.open(options.db, read_only=True) as office:
        found = check_file(office, console.progress())
    counts = [f"  {texts.CHECK_COUNTS[name]}: {n}" for name, n in found.counts.items()]
    lines = [texts.CHECK_TITLE.format(path=options.db), *counts]
    if found.problems:
        lines.append(texts.CHECK_FOUND.format(count=len(found.problems)))
        lines += [f"  {problem.text}" for problem in found.problems]
    else:
        lines.append(texts.CHECK_FINE)
    return Result(
        {
            "ok": not found.problems,
            "counts": found.counts,
            "problems": [asdict(problem) for problem in found.problems],
        },
        tuple(lines),
        FOUND_PROBLEMS if found.problems else 0,
    )
