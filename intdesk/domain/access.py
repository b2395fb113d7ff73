"""Who may open an office's file: secrets, the slots of a key file, advice on passwords."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from intdesk.domain.recovery_code import parse_code
from intdesk.errors import InputError

LEAST_LENGTH: Final = 12
"""Characters that a password has at least."""

MOST_LENGTH: Final = 1000
"""Characters that a password has at most, so that nobody hands in a book."""

MOST_NAME: Final = 200
"""Characters of a holder's name at most."""

LEAST_TRIES: Final = 10.0
STRONG_TRIES: Final = 14.0
"""How many tries a guesser needs, as powers of ten.

Argon2id with our parameters lets a good graphics card try some thousand passwords a second:
10^10 tries keep it busy for weeks, 10^14 for longer than an office exists.
"""


KEY_SUFFIX: Final = ".key"
"""What the key file's name adds to that of its data file."""


def key_path(path: Path) -> Path:
    """Return where the key file of a data file is."""
    return path.with_name(path.name + KEY_SUFFIX)


def require_name(name: str) -> str:
    """Return a holder's name without blanks around it.

    Raises ``InputError`` ``name_missing`` or ``name_unusable`` (too long, or no text at all).
    """
    bare = name.strip()
    if not bare:
        raise InputError("name_missing")
    if len(bare) > MOST_NAME or not bare.isprintable():
        raise InputError("name_unusable", most=MOST_NAME)
    return bare


class SlotKind(StrEnum):
    """Whose key a slot holds; a file has at most one slot of each kind."""

    OFFICER = "officer"
    DEPUTY = "deputy"
    RECOVERY = "recovery"
    SEALED = "sealed"


PASSWORD_SLOTS: Final = (SlotKind.OFFICER, SlotKind.DEPUTY)
SHEET_SLOTS: Final = (SlotKind.RECOVERY, SlotKind.SEALED)


class SecretKind(StrEnum):
    """What a person types to open a file."""

    PASSWORD = "password"  # noqa: S105 - the name of a kind
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Secret:
    """A password, or the code of a recovery sheet; its text shows in no log."""

    kind: SecretKind
    text: str = field(repr=False)

    @classmethod
    def password(cls, text: str) -> Secret:
        """Return a password."""
        return cls(SecretKind.PASSWORD, text)

    @classmethod
    def recovery(cls, text: str) -> Secret:
        """Return a code as it was typed from a recovery sheet."""
        return cls(SecretKind.RECOVERY, text)

    def as_bytes(self) -> bytes:
        """Return what the key is derived from.

        A password counts the same however the keyboard composes its umlauts. Raises
        ``DataFileError`` for a code with a typing error, see :func:`parse_code`.
        """
        if self.kind is SecretKind.RECOVERY:
            return parse_code(self.text)
        return unicodedata.normalize("NFC", self.text).encode("utf-8", "surrogatepass")

    @property
    def slots(self) -> tuple[SlotKind, ...]:
        """Return the kinds of slots that it may open."""
        return SHEET_SLOTS if self.kind is SecretKind.RECOVERY else PASSWORD_SLOTS


@dataclass(frozen=True, slots=True)
class Sheets:
    """The codes of the two recovery sheets, printed before anything depends on them."""

    recovery: str = field(repr=False)
    sealed: str = field(repr=False)


class Advice(StrEnum):
    """What is to be said of a new password; the first two are refused."""

    TOO_SHORT = "too_short"
    TOO_EASY = "too_easy"
    FINE = "fine"
    STRONG = "strong"

    @property
    def refused(self) -> bool:
        """Tell whether a password of this kind is not accepted."""
        return self in {Advice.TOO_SHORT, Advice.TOO_EASY}


def advise(password: str, tries: float) -> Advice:
    """Return the advice on a password that ``10 ** tries`` guesses would find."""
    if len(unicodedata.normalize("NFC", password)) < LEAST_LENGTH:
        return Advice.TOO_SHORT
    if tries < LEAST_TRIES:
        return Advice.TOO_EASY
    return Advice.STRONG if tries >= STRONG_TRIES else Advice.FINE
