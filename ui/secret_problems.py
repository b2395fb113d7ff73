"""Which errors are answered by typing another secret."""

from __future__ import annotations

from typing import TypeGuard

from intdesk.errors import DataFileError
from ui.sentences import message_for

_CODES = {
    "wrong_password", "wrong_recovery_code", "recovery_code_length", "recovery_code_group",
    "takeover_first", "sealed_sheet_needed",
}  # fmt: skip


def is_about_secret(error: Exception) -> TypeGuard[DataFileError]:
    """Tell whether the secret that was typed is what is wrong."""
    return isinstance(error, DataFileError) and error.code in _CODES


def secret_sentence(error: DataFileError) -> str:
    """Return what stands beside the field: what is wrong and what to do.

    That nothing has changed is plain there, and would only puzzle after a wrong password.
    """
    message = message_for(error)
    return f"{message.what} {message.advice}"
