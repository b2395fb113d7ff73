"""What comes from below the window in words, in the language of the window.

``intdesk.texts`` speaks German, for papers and the command line as well. What the window shows of
it is translated here, sentences before their values are filled in. ``shown_word(NAME[key])`` and
``shown_words(NAME)`` take names of ``intdesk.texts``: that is how the translation finds the words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication

from intdesk.domain.problems import Problem
from intdesk.errors import IntDeskError
from intdesk.texts.i18n import Catalogue
from ui.i18n import within

if TYPE_CHECKING:
    from intdesk.domain.desk_calendar import CalendarItem
    from intdesk.texts.messages import Message

CONTEXT = "intdesk"

K = TypeVar("K")


def shown_word(german: str) -> str:
    """Return a word or sentence without values as the window shows it."""
    return QCoreApplication.translate(CONTEXT, german)


WINDOW = Catalogue(shown_word, within)
"""What functions of ``intdesk.texts`` take that put sentences together."""


def shown_words(german: Mapping[K, str]) -> dict[K, str]:
    """Return the words of codes as the window shows them."""
    return {key: shown_word(word) for key, word in german.items()}


def shown_all(german: Sequence[str]) -> tuple[str, ...]:
    """Return several words, such as the heads of a table, as the window shows them."""
    return tuple(shown_word(word) for word in german)


def calendar_title(item: CalendarItem) -> str:
    """Return the title of a date as the window shows it; those of records stay as they are."""
    return WINDOW.text(item.pattern, name=item.name) if item.pattern else item.title


def message_for(error: IntDeskError) -> Message:
    """Return what an error tells a person in the window."""
    from intdesk.texts import messages  # the start of the program needs no error

    return messages.message_for(error, WINDOW)


def sentence_for(problem: Problem) -> str:
    """Return the sentence of a problem as the window shows it."""
    from intdesk.texts import problems

    return problems.sentence_for(problem, WINDOW)
