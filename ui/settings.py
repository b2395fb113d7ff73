"""Settings of this machine in ``settings.ini``: declared once, typed, never in the registry.

What belongs to the office lives in the data file; here are only window, appearance and the file
that was open last. A stored value that cannot be read falls back to its default and is logged.
"""

from __future__ import annotations

import configparser
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Generic, TypeVar

from ui.i18n import Language
from ui.kit.theme import Scheme

T = TypeVar("T")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting: its section and key, its default, and how it is read from and written to text.

    ``read`` raises :class:`ValueError` for a text that is no value of this setting.
    """

    section: str
    key: str
    default: T
    read: Callable[[str], T]
    write: Callable[[T], str] = str


def _read_flag(text: str) -> bool:
    if text not in {"yes", "no"}:
        raise ValueError(text)
    return text == "yes"


def _write_flag(value: bool) -> str:  # noqa: FBT001 - the value itself is written
    return "yes" if value else "no"


def _read_path(text: str) -> Path | None:
    return Path(text) if text else None


def _write_path(path: Path | None) -> str:
    return "" if path is None else str(path)


class TourState(StrEnum):
    """How it stands with the first steps on the first page."""

    UNSEEN = "unseen"
    OPEN = "open"
    CLOSED = "closed"


APPEARANCE = Setting("window", "appearance", Scheme.SYSTEM, Scheme)
LANGUAGE = Setting("window", "language", Language.GERMAN, Language)
"""The language of the window from the next start on."""
GEOMETRY = Setting("window", "geometry", b"", bytes.fromhex, bytes.hex)
LAST_FILE: Setting[Path | None] = Setting("file", "last", None, _read_path, _write_path)
PLACE_TOLD: Setting[Path | None] = Setting("file", "place_told", None, _read_path, _write_path)
OUTPUT_FOLDER: Setting[Path | None] = Setting(
    "file", "output_folder", None, _read_path, _write_path
)
SIGN_IN_COLUMNS = Setting("events", "sign_in_columns", "name,organisation,signature", str)
"""The columns of the last sign-in sheet."""
CALENDAR_HIDDEN = Setting("calendar", "hidden", "", str)
"""The kinds of dates that the calendar does not show."""
PROPOSED_SECOND_PLACE: Setting[Path | None] = Setting(
    "file", "proposed_second_place", None, _read_path, _write_path
)
"""Where a new file shall have its second backups; administrators fix it."""


NOTES_FORBIDDEN = Setting("privacy", "notes_forbidden", False, _read_flag, _write_flag)  # noqa: FBT003
"""Files that are opened here for writing use no notes about persons; administrators fix it."""

TOUR = Setting("tour", "state", TourState.UNSEEN, TourState)
TOUR_TICKED = Setting("tour", "ticked", "", str)
"""The first steps that were ticked by hand or by looking, with commas between them."""

FAILURES = Setting("unlock", "failures", 0, int)
FAILED_AT = Setting(
    "unlock",
    "failed_at",
    datetime.fromtimestamp(0, UTC),
    datetime.fromisoformat,
    datetime.isoformat,
)


def _read_minutes(text: str) -> int:
    minutes = int(text)
    if minutes not in LOCK_CHOICES:
        raise ValueError(text)
    return minutes


LOCK_CHOICES = (2, 5, 10, 15, 30)
LOCK_MINUTES = Setting("unlock", "lock_minutes", 10, _read_minutes)
"""After so many minutes without a key or click the window locks itself.

There is no "never": notes about people must not stay on the screen of an empty room.
"""


def list_layout(name: str) -> Setting[str]:
    """Return the setting of the columns of a list, as JSON; empty means the usual ones."""
    return Setting("columns", name, "", str)


def more_fields(form: str) -> Setting[bool]:
    """Return the setting that says whether a form shows its further fields."""
    return Setting("forms", f"{form}_more", default=False, read=_read_flag, write=_write_flag)


class Settings:
    """The stored values; each change is written at once, beside the file and then moved."""

    def __init__(self, path: Path, fixed: Mapping[Setting[Any], Any] | None = None) -> None:
        """Read the file; one that cannot be read counts as empty.

        ``fixed`` are values that administrators set; they hold whatever is stored.
        """
        self._path = path
        self._fixed = dict(fixed or {})
        self._values = configparser.ConfigParser(interpolation=None)
        try:
            self._values.read(path, encoding="utf-8")
        except (configparser.Error, OSError, UnicodeDecodeError) as problem:
            _log.warning("settings unreadable, defaults are used: %s", type(problem).__name__)

    def get(self, setting: Setting[T]) -> T:
        """Return the fixed value, the stored one or the default."""
        if setting in self._fixed:
            value: T = self._fixed[setting]
            return value
        text = self._values.get(setting.section, setting.key, fallback=None)
        if text is None:
            return setting.default
        try:
            return setting.read(text)
        except ValueError:
            _log.warning("setting %s/%s has no usable value", setting.section, setting.key)
            return setting.default

    def is_fixed(self, setting: Setting[T]) -> bool:
        """Tell whether administrators set this value."""
        return setting in self._fixed

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep a value; if the file cannot be written, it holds until the end of the program."""
        if not self._values.has_section(setting.section):
            self._values.add_section(setting.section)
        self._values.set(setting.section, setting.key, setting.write(value))
        beside = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with beside.open("w", encoding="utf-8") as file:
                self._values.write(file)
            beside.replace(self._path)
        except OSError as problem:
            _log.warning("settings not written: %s", type(problem).__name__)
