"""What an error tells a person: what happened, what was kept, what to do."""

from __future__ import annotations

from dataclasses import dataclass

from intdesk.errors import IntDeskError
from intdesk.texts.cli import CLI_MESSAGES
from intdesk.texts.i18n import GERMAN, Catalogue
from intdesk.texts.messages_disclosure import DISCLOSURE_MESSAGES
from intdesk.texts.messages_import import IMPORT_MESSAGES
from intdesk.texts.messages_tables import MESSAGES

ALL_MESSAGES = MESSAGES | IMPORT_MESSAGES | DISCLOSURE_MESSAGES | CLI_MESSAGES
"""Every error code with its three German sentences."""


@dataclass(frozen=True, slots=True)
class Message:
    """Three sentences for a person: what happened, what was kept, what to do (may be empty)."""

    what: str
    kept: str = ""
    advice: str = ""

    def __str__(self) -> str:
        """Return the sentences as one paragraph."""
        return " ".join(part for part in (self.what, self.kept, self.advice) if part)


def message_for(error: IntDeskError, catalogue: Catalogue = GERMAN) -> Message:
    """Return the message of an error; every code has its sentences (a test walks the sources)."""
    what, kept, advice = ALL_MESSAGES[error.code]
    return Message(
        catalogue.text(what, **error.values),
        catalogue.text(kept, **error.values) if kept else "",
        catalogue.text(advice, **error.values) if advice else "",
    )
