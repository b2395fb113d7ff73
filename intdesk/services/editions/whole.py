"""Whether an edition is still as it was issued."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator

from intdesk.domain.report_content import read_report
from intdesk.domain.report_edition import Edition, EditionState, FileFormat
from intdesk.errors import DataFileError
from intdesk.services.editions.earlier import read_system
from intdesk.storage.repositories.editions import Editions, StoredFile


def damaged_parts(edition: Edition, editions: Editions) -> Iterator[str]:
    """Yield the parts of an edition that are missing, unreadable or changed since."""
    if edition.frozen:
        for form in FileFormat:
            if not _as_issued(edition, editions.file(edition.id, form)):
                yield form.value
    if edition.state in {EditionState.FROZEN, EditionState.SIGNING}:
        content = editions.content(edition.id)
        if content is None or not _readable(lambda: read_report(content)):
            yield "content"
    if edition.published and not _readable(lambda: read_system(editions, edition.id)):
        yield "disclosure"


def is_as_issued(file: StoredFile) -> bool:
    """Tell whether the bytes of a file have the hash that they were issued with."""
    return hashlib.sha256(file.content).hexdigest() == file.sha256


def _as_issued(edition: Edition, stored: StoredFile | None) -> bool:
    known = edition.file(stored.format) if stored else None
    return (
        stored is not None
        and known is not None
        and known.size == len(stored.content)
        and is_as_issued(stored)
    )


def _readable(read: Callable[[], object]) -> bool:
    try:
        read()
    except DataFileError as error:
        return error.code == "edition_newer"
    return True
