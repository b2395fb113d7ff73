"""Making a data file: aside first, then in its place as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from intdesk.clock import Clock, SystemClock
from intdesk.domain.access import key_path
from intdesk.errors import DataFileError, IntDeskError, OutputError
from intdesk.output import check_target
from intdesk.services.office_file import OfficeFile
from intdesk.storage.backup import swap
from intdesk.storage.database import Database
from intdesk.storage.locking import FileLock
from intdesk.storage.places import refuse_cloud, refuse_fleeting, refuse_full


@contextmanager
def new_office_file(
    path: Path,
    *,
    overwrite: bool = False,
    demonstration: bool = False,
    key: bytes | None = None,
    clock: Clock,
) -> Iterator[OfficeFile]:
    """Give a new data file that stands at ``path`` when the block ends well.

    A key file that the block leaves at :func:`swap.new_of` of its place comes with it; without
    one the file has none. Whatever goes wrong in the block leaves ``path`` as it was; whoever is
    killed leaves the former state or the new one, as a whole. Raises ``OutputError``, or
    DataFileError ``in_use``, ``in_use_elsewhere`` or ``in_use_unknown`` of a file that was to be
    replaced, ``place_in_cloud``, ``place_fleeting``, ``place_of_program`` or
    ``place_almost_full``.
    """
    _check_targets(path, overwrite=overwrite)
    refuse_cloud(path.parent)
    refuse_fleeting(path.parent)
    refuse_full(path.parent)
    with FileLock.acquire(path, SystemClock()):
        swap.make_room(path)  # after what a killed program left
        _check_targets(path, overwrite=overwrite)
        new = swap.new_of(path)
        try:
            with _named(new, path):
                made = Database.create(new, key=key, demonstration=demonstration, clock=clock)
                with OfficeFile(made, clock) as office:
                    yield office
            _check_targets(path, overwrite=overwrite)
            _put_in_place(path)
        except BaseException:
            if not swap.pending(path):
                swap.clear(path)
            raise


def _check_targets(path: Path, *, overwrite: bool) -> None:
    for target in (path, key_path(path)):
        check_target(target, overwrite=overwrite)


def _put_in_place(path: Path) -> None:
    try:
        swap.begin(path)
        try:
            swap.forward(path)
        except BaseException:
            swap.back(path)
            raise
        swap.settle_or_leave(path)
    except OSError as error:
        raise OutputError("target_unusable", path=str(path)) from error


@contextmanager
def _named(new: Path, path: Path) -> Iterator[None]:
    """Let errors of the file that grows aside name the place that it is made for."""
    try:
        yield
    except IntDeskError as error:
        if error.values.get("path") != str(new):
            raise
        kind = OutputError if isinstance(error, DataFileError) else type(error)
        raise kind(error.code, **(error.values | {"path": str(path)})) from error
