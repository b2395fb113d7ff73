"""``intdesk backup``, ``intdesk restore`` and ``intdesk migrate``."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from intdesk.cli.console import Console, Result
from intdesk.cli.opening import open_file, secret_of
from intdesk.clock import SystemClock
from intdesk.domain.backups import BackupReason, StoredBackup
from intdesk.errors import OutputError
from intdesk.texts import cli as texts
from intdesk.texts.backups import FORMER_WORDS

if TYPE_CHECKING:
    from intdesk.services.restore_sides import Sides
    from intdesk.services.restoring import Restored


def backup(options: Namespace, console: Console) -> Result:
    """Make a proven backup in a folder."""
    from intdesk.services.backups import make_backup

    if not options.to.is_dir():
        raise OutputError("folder_missing", path=str(options.to))
    with open_file(options, read_only=True) as office:
        made = make_backup(office.database, options.to, BackupReason.BY_HAND, console.progress())
    return Result(_as_json(made), (texts.BACKUP_MADE.format(path=made.path),))


def restore(options: Namespace, console: Console) -> Result:
    """Replace a data file by a backup; the former state is backed up first."""
    from intdesk.services import restore_sides, restoring
    from intdesk.services.access import is_protected

    if options.db.exists() and not options.force:
        raise OutputError("target_exists", path=str(options.db))
    secret = secret_of(options, options.backup) if is_protected(options.backup) else None
    order = restoring.order_of(options.backup, options.db, secret)
    sides = restore_sides.look(order)
    order = replace(order, unprotected=options.plain)
    done = restoring.restore(order, SystemClock(), console.progress())
    data = {
        "db": str(options.db),
        "backup": str(options.backup),
        "saved": _text(done.saved.path if done.saved else None),
        "kept": _text(done.kept.path if done.kept else None),
        "office": sides.backup.office,
        "former_office": sides.present.office if sides.present else None,
        "encrypted": sides.backup.protected,
        "revision": done.facts.revision,
        "counts": dict(done.facts.counts),
    }
    return Result(data, tuple(_restored_lines(options, done, sides)))


def _restored_lines(options: Namespace, done: Restored, sides: Sides) -> Iterator[str]:
    yield texts.RESTORED.format(backup=options.backup, path=options.db)
    if sides.backup.office:
        yield texts.OFFICE_NOW.format(office=sides.backup.office)
    if done.former:
        what, path = done.former
        yield FORMER_WORDS[what].format(path=path)
    if sides.present and sides.other_office:
        yield texts.OTHER_OFFICE.format(office=sides.present.office)
    if sides.other_file:
        yield texts.OTHER_FILE
    if sides.loses_protection:
        yield texts.NOT_PROTECTED.format(path=options.db)


def migrate(options: Namespace, _console: Console) -> Result:
    """Bring the schema of a file up to date, with a backup first."""
    with open_file(options) as office:
        with office.database.read() as unit:
            now = unit.state.facts().revision
        made = office.database.upgrade_backup
    data = {
        "db": str(options.db),
        "from": made.manifest.revision if made else now,
        "to": now,
        "backup": _text(made.path if made else None),
    }
    if made is None:
        return Result(data, (texts.UP_TO_DATE.format(path=options.db),))
    lines = (texts.MIGRATED.format(path=options.db), texts.BACKUP_MADE.format(path=made.path))
    return Result(data, lines)


def _as_json(made: StoredBackup) -> dict[str, object]:
    manifest = made.manifest
    return {
        "backup": str(made.path),
        "moment": manifest.moment.isoformat(),
        "sha256": manifest.sha256,
        "size": manifest.size,
        "revision": manifest.revision,
        "counts": dict(manifest.counts),
    }


def _text(path: Path | None) -> str | None:
    return None if path is None else str(path)
