"""``intdesk check``: integrity of a file and of what it holds."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING

from intdesk.cli.console import Console, Result
from intdesk.cli.opening import open_file
from intdesk.texts import cli as texts

if TYPE_CHECKING:
    from intdesk.services.checking import Finding

SOMETHING_WRONG = 3


def check(options: Namespace, console: Console) -> Result:
    """Check a file; exit code 3 if anything is wrong."""
    from intdesk.services.checking import check_file

    with open_file(options, read_only=True) as office:
        found = check_file(office, console.progress())
    lines = [texts.CHECK_TITLE.format(path=options.db)]
    lines += [f"  {texts.KINDS[kind]}: {count}" for kind, count in found.counts.items()]
    if found.findings:
        lines.append(texts.CHECK_FOUND.format(count=len(found.findings)))
        lines += [f"  {_line(finding)}" for finding in found.findings]
    else:
        lines.append(texts.CHECK_FINE)
    data = {
        "ok": not found.findings,
        "counts": found.counts,
        "problems": [asdict(finding) for finding in found.findings],
    }
    return Result(data, tuple(lines), SOMETHING_WRONG if found.findings else 0)


def _line(finding: Finding) -> str:
    if not finding.kind:
        return texts.CHECK_FILE.format(text=finding.text)
    label = texts.KIND[finding.kind]
    return texts.CHECK_RECORD.format(
        kind=label, id=finding.id, field=finding.field, text=finding.text
    )
