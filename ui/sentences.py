"""The sentences from below the window, in the language of the window.

``intdesk.texts`` speaks German, for papers and the command line as well. What the window shows of
it is translated here, before the values are filled in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.problems import Problem
from intdesk.errors import IntDeskError
from intdesk.texts.i18n import Catalogue

if TYPE_CHECKING:
    from intdesk.texts.messages import Message

CONTEXT = "intdesk"


def _text(german: str) -> str:
    return QCoreApplication.translate(CONTEXT, german)


_WINDOW = Catalogue(_text)


def message_for(error: IntDeskError) -> Message:
    """Return what an error tells a person in the window."""
    from intdesk.texts import messages  # the start of the program needs no error

    return messages.message_for(error, _WINDOW)


def sentence_for(problem: Problem) -> str:
    """Return the sentence of a problem as the window shows it."""
    from intdesk.texts import problems

    return problems.sentence_for(problem, _WINDOW)
