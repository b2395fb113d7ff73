"""The hint under the name of a contact that somebody like this is there already."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from intdesk.domain.contact import Contact
from intdesk.texts.duplicates import SIGN_LABELS
from ui.clearing import clear_layout
from ui.context import AppContext
from ui.kit.announce import announce
from ui.kit.buttons import Button, ButtonKind, icon_button
from ui.kit.called_by_qt import called_by_qt
from ui.kit.labels import IconLabel, TextStyle, label
from ui.sentences import shown_word

if TYPE_CHECKING:
    from intdesk.services.duplicates import Similar

WAIT_MS = 350
"""Typing goes on undisturbed: the question is asked when the keys rest."""
_LEAST_LETTERS = 3
_WHOLE_ROW = 2_000


def _text(german: str) -> str:
    return QCoreApplication.translate("contact_similar", german)


class SimilarHint(QFrame):
    """Hidden until a contact like the draft is found; ``opened`` carries the id of one.

    It never stops anything: saving goes on as if it were not there.
    """

    opened = Signal(int)

    def __init__(self, context: AppContext, draft: Callable[[], Contact]) -> None:
        """Ask about what ``draft`` returns, a moment after :meth:`ask`."""
        super().__init__()
        self.setObjectName("contact_similar")
        self.setProperty("banner", "info")
        self._context = context
        self._draft = draft
        self._asked = 0
        self._ignored: set[int] = set()
        self._shown: list[int] = []
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._look)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 4, 6)
        row.setSpacing(8)
        row.addWidget(IconLabel("users", "primary"), 0, Qt.AlignmentFlag.AlignTop)
        words = QWidget()
        self._column = QVBoxLayout(words)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        row.addWidget(words, 1)
        ignore = icon_button("contact_similar_ignore", "x", _text("Hinweis ignorieren"))
        ignore.clicked.connect(self.ignore)
        row.addWidget(ignore, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @called_by_qt
    def sizeHint(self) -> QSize:
        """Return a width that takes a whole row among the fields."""
        return QSize(_WHOLE_ROW, super().sizeHint().height())

    def ask(self) -> None:
        """Ask anew when the keys rest."""
        self._wait.start()

    def forget(self) -> None:
        """Begin with another record: nothing is shown or ignored."""
        self._asked += 1
        self._wait.stop()
        self._ignored = set()
        self._shown = []
        self.hide()

    def ignore(self) -> None:
        """Take the hint away; these contacts are not named again for this record."""
        self._ignored |= set(self._shown)
        self.hide()

    def _look(self) -> None:
        if not self._context.file.is_open:
            return  # the file was closed or locked while the keys rested
        draft = self._draft()
        self._asked += 1
        number = self._asked
        if sum(character.isalpha() for character in draft.name) < _LEAST_LETTERS:
            self._show([], number)
            return
        duplicates = self._context.office.duplicates
        self._context.jobs.start(
            lambda _progress: duplicates.like(draft),
            lambda found: self._show(found, number),
            lambda _error: self._show([], number),  # a hint is no reason for a message
        )

    def _show(self, found: Sequence[Similar], number: int) -> None:
        if number != self._asked:
            return
        left = [one for one in found if one.id not in self._ignored]
        news = [one.id for one in left] != self._shown or self.isHidden()
        self._shown = [one.id for one in left]
        if left and news:
            self._fill(left)
        self.setVisible(bool(left))

    def _fill(self, found: Sequence[Similar]) -> None:
        clear_layout(self._column)
        title = _text("Vielleicht schon vorhanden:")
        self._column.addWidget(label(title, TextStyle.FIELD))
        for place, one in enumerate(found):
            signs = ", ".join(shown_word(SIGN_LABELS[sign]) for sign in one.signs)
            link = Button(f"contact_similar_{place}", one.name, ButtonKind.LINK)
            said = _text("{name} öffnen, {signs}").format(name=one.name, signs=signs)
            link.setAccessibleName(said)
            link.setToolTip(said)
            link.clicked.connect(lambda _=False, i=one.id: self.opened.emit(i))
            self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            self._column.addWidget(label(signs, TextStyle.SMALL, wrap=True))
        announce(self, f"{title} {', '.join(one.name for one in found)}")
