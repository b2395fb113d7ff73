"""What an error tells a person: what happened, what was kept, what to do."""

from __future__ import annotations

from dataclasses import dataclass

from intdesk.errors import IntDeskError
from intdesk.texts.backups import BACKUP_MESSAGES
from intdesk.texts.budget import BUDGET_MESSAGES
from intdesk.texts.cli import CLI_MESSAGES
from intdesk.texts.form_filling import FORM_MESSAGES
from intdesk.texts.grants import GRANT_MESSAGES
from intdesk.texts.i18n import GERMAN, Catalogue
from intdesk.texts.messages_access import ACCESS_MESSAGES
from intdesk.texts.messages_cases import CASE_MESSAGES
from intdesk.texts.messages_command import COMMAND_LINE_MESSAGES
from intdesk.texts.messages_disclosure import DISCLOSURE_MESSAGES
from intdesk.texts.messages_editions import EDITION_MESSAGES
from intdesk.texts.messages_files import FILE_MESSAGES
from intdesk.texts.messages_import import IMPORT_MESSAGES
from intdesk.texts.messages_retention import RETENTION_MESSAGES
from intdesk.texts.messages_tables import MESSAGES
from intdesk.texts.moments import spoken
from intdesk.texts.planning.messages import PLANNING_MESSAGES

_PARTS = (
    MESSAGES,
    FILE_MESSAGES,
    ACCESS_MESSAGES,
    CASE_MESSAGES,
    RETENTION_MESSAGES,
    BACKUP_MESSAGES,
    IMPORT_MESSAGES,
    DISCLOSURE_MESSAGES,
    EDITION_MESSAGES,
    BUDGET_MESSAGES,
    FORM_MESSAGES,
    GRANT_MESSAGES,
    CLI_MESSAGES,
    PLANNING_MESSAGES,
)
ALL_MESSAGES = {code: texts for part in _PARTS for code, texts in part.items()}
"""Every error code with its three German sentences."""


@dataclass(frozen=True, slots=True)
class Message:
    """Three sentences for a person: what happened, what was kept, what to do (may be empty).

    ``error`` is there for whoever offers a way on.
    """

    what: str
    kept: str = ""
    advice: str = ""
    error: IntDeskError | None = None

    def __str__(self) -> str:
        """Return the sentences as one paragraph."""
        return " ".join(part for part in (self.what, self.kept, self.advice) if part)


def message_for(
    error: IntDeskError, catalogue: Catalogue = GERMAN, *, command_line: bool = False
) -> Message:
    """Return the message of an error; every code has its sentences (a test walks the sources).

    ``command_line`` takes the sentences that speak of a call where the window's speak of a form.
    """
    own = COMMAND_LINE_MESSAGES if command_line else {}
    what, kept, advice = own.get(error.code) or ALL_MESSAGES[error.code]
    values = {name: spoken(value, catalogue) for name, value in error.values.items()}
    return Message(
        catalogue.text(what, **values),
        catalogue.text(kept, **values) if kept else "",
        catalogue.text(advice, **values) if advice else "",
        error,
    )
