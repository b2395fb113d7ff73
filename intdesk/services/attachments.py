"""Attachments of records: files that are kept in the (encrypted) data file."""

from __future__ import annotations

import dataclasses
import hashlib
import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from intdesk.domain.attachment import (
    CROWDED_BYTES,
    MAX_BYTES,
    MEGABYTE,
    Attachment,
    shown_name,
    validate,
)
from intdesk.domain.changes import Changes, Kind
from intdesk.errors import DataFileError, InputError, IntDeskError
from intdesk.output import check_target, write_bytes
from intdesk.storage.database import Database
from intdesk.storage.repositories.attachments import Attachments, WritableAttachments
from intdesk.texts.labels import ATTACHED, RECORD_LABELS


@dataclass(frozen=True, slots=True)
class Added:
    """A stored attachment; ``crowded`` tells that all attachments together are many megabytes."""

    id: int
    changes: Changes
    crowded: bool


class AttachmentService:
    """Adds, exports, trashes, restores and erases attachments of one data file."""

    def __init__(self, database: Database) -> None:
        """Keep the data file."""
        self._database = database

    def list(self, kind: Kind, record_id: int) -> Sequence[Attachment]:
        """Return the attachments of a record, those in the trash left out."""
        with self._database.read() as unit:
            return unit.attachments.of(kind, record_id)

    def add(self, kind: Kind, record_id: int, path: Path) -> Added:
        """Store a copy of a file with a record, in one step; the file itself stays where it is.

        Raises InputError ``attachment_missing``, ``attachment_no_file``,
        ``attachment_unreadable``, ``attachment_name``, ``attachment_empty`` or
        ``attachment_too_large``, IntDeskError ``record_missing``; then nothing is stored.
        """
        content = _read(path)
        digest = hashlib.sha256(content).hexdigest()
        draft = Attachment(kind, record_id, path.name, len(content), digest)
        _require_fit(draft)
        with self._database.write(ATTACHED) as unit:
            attachment_id = unit.attachments.add(draft, content)
            crowded = unit.attachments.total_bytes() > CROWDED_BYTES
        changes = Changes.of(Kind.ATTACHMENT, attachment_id, undo_label=ATTACHED)
        return Added(attachment_id, changes, crowded)

    def export(self, attachment_id: int, target: Path, *, overwrite: bool = False) -> None:
        """Write the content of an attachment to a chosen place, and nowhere else.

        Raises IntDeskError ``record_missing``, DataFileError ``attachment_damaged`` if the
        content is not what was added, OutputError as ``intdesk.output``.
        """
        check_target(target, overwrite=overwrite)
        with self._database.read() as unit:
            try:
                attachment = unit.attachments.get(attachment_id)
                content = unit.attachments.content(attachment_id)
            except KeyError as error:
                raise IntDeskError("record_missing") from error
        if hashlib.sha256(content).hexdigest() != attachment.sha256:
            raise DataFileError("attachment_damaged", name=attachment.name)
        write_bytes(target, content, overwrite=overwrite)

    def trash(self, ids: Sequence[int]) -> Changes:
        """Move attachments to the trash; raises ``case_restricted``."""
        return self._each(RECORD_LABELS[Kind.ATTACHMENT].trashed, ids, lambda a: a.trash(ids))

    def restore(self, ids: Sequence[int]) -> Changes:
        """Take attachments out of the trash; raises ``record_missing`` without their record."""
        return self._each(RECORD_LABELS[Kind.ATTACHMENT].restored, ids, lambda a: a.restore(ids))

    def erase(self, ids: Sequence[int]) -> Changes:
        """Delete attachments for good; cannot be undone. Raises ``case_restricted``."""

        def act(files: WritableAttachments) -> None:
            files.require_free(files.stored(ids).values())
            files.erase(ids)

        labels = RECORD_LABELS[Kind.ATTACHMENT]
        changes = self._each(labels.erased, ids, act)
        return dataclasses.replace(changes, undo_label="")

    def _each(
        self,
        label: Callable[[int], str],
        ids: Sequence[int],
        act: Callable[[WritableAttachments], None],
    ) -> Changes:
        text = label(len(ids))
        with self._database.write(text) as unit:
            act(unit.attachments)
        return Changes.of(Kind.ATTACHMENT, *ids, undo_label=text if unit.step else "")


def is_whole(attachment: Attachment, files: Attachments) -> bool:
    """Tell whether the content of an attachment is what was added."""
    try:
        content = files.content(attachment.id)
    except KeyError:
        return False
    return hashlib.sha256(content).hexdigest() == attachment.sha256


def _require_fit(draft: Attachment) -> None:
    codes = {problem.code for problem in validate(draft)}
    name = shown_name(draft.name)
    if "file_too_large" in codes:
        raise InputError("attachment_too_large", name=name, most=MAX_BYTES // MEGABYTE)
    if "file_empty" in codes:
        raise InputError("attachment_empty", name=name)
    if codes:
        raise InputError("attachment_name", name=name)


def _read(path: Path) -> bytes:
    """Return the content of a file, a byte more than allowed if it is too large."""
    name = shown_name(path.name)
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise InputError("attachment_no_file", name=name)
        with path.open("rb") as stream:
            return stream.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise InputError("attachment_missing", name=name) from error
    except (OSError, ValueError) as error:  # ValueError: a name that no system can hold
        raise InputError("attachment_unreadable", name=name) from error
