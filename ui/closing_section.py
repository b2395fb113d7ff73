"""Closing a record with a day and how it ended, and opening it again, inside its panel."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intdesk.domain.changes import Changes
from intdesk.domain.problems import Problem
from intdesk.errors import IntDeskError, InvalidDraftError
from ui.context import AppContext
from ui.kit.buttons import secondary
from ui.kit.form.binder import Binder
from ui.kit.form.form import FoldedSection, Form
from ui.kit.labels import label
from ui.kit.layout import FlowRow
from ui.sentences import sentence_for


class Closable(Protocol):
    """A record that is open or closed."""

    @property
    def id(self) -> int:
        """Return the id under which it is stored."""
        ...

    @property
    def closed(self) -> bool:
        """Tell whether it is closed."""
        ...


R = TypeVar("R", bound=Closable)


@dataclass(frozen=True, slots=True)
class ClosingWords:
    """What a section is called; ``name`` begins the names of its parts, ``close`` its button."""

    name: str
    close: str


class ClosingSection(FoldedSection, Generic[R]):
    """Folds out what closes an open record, or how a closed one ended.

    ``settled`` saves what is entered in the form of the record before; ``required`` names the
    fields of ``form`` that must be filled.
    """

    def __init__(
        self, context: AppContext, settled: Callable[[], bool], words: ClosingWords, form: Form,
        required: tuple[str, ...],
    ) -> None:  # fmt: skip
        """Begin without a record."""
        title = QCoreApplication.translate("titles", "Abschluss")
        super().__init__(f"{words.name}_closing", title)
        self._context, self._settled = context, settled
        self._form, self._required = form, required
        self._record: R | None = None
        self._binder: Binder[Any] = Binder(form)
        self._said = label("", name=f"{words.name}_closed_said", wrap=True)
        self.close_button = secondary(f"{words.name}_close", words.close, "check")
        self.close_button.clicked.connect(self.close_record)
        reopen = self.tr("Wieder öffnen")
        self.reopen_button = secondary(f"{words.name}_reopen", reopen, "rotate-ccw")
        self.reopen_button.clicked.connect(self.reopen_record)
        parts: tuple[QWidget, ...] = (
            self._said, self._form, FlowRow(self.close_button, self.reopen_button)
        )  # fmt: skip
        for part in parts:
            self.body.addWidget(part)

    @abstractmethod
    def fresh(self, record: R) -> Any:  # noqa: ANN401 - the draft of the section's own form
        """Return the draft with which closing a record begins."""

    @abstractmethod
    def told(self, record: R) -> str:
        """Return how a record was closed; empty if there is nothing to say."""

    @abstractmethod
    def close_with(self, record: R, draft: Any) -> Changes:  # noqa: ANN401 - see there
        """Close a record as entered."""

    @abstractmethod
    def reopen(self, record: R) -> Changes:
        """Open a record again."""

    def show_record(self, record: R | None) -> None:
        """Show the state of a saved record; an unfinished closing of it stays as entered."""
        before, self._record = self._record, record
        self.setVisible(record is not None)
        if record is None:
            return
        same = before is not None and before.id == record.id and not record.closed
        if not (same and self._binder.dirty):
            self._binder.load(self.fresh(record))
        self._form.setVisible(not record.closed)
        self.close_button.setVisible(not record.closed)
        self.reopen_button.setVisible(record.closed)
        for button in (self.close_button, self.reopen_button):
            button.setEnabled(not self._context.office.read_only)
        words = self.told(record)
        self._said.setText(words)
        self._said.setVisible(bool(words))
        self.button.setText(self.tr("Abgeschlossen") if record.closed else self.tr("Abschluss"))
        self.set_unfolded(self.unfolded)

    def close_record(self) -> None:
        """Close the record as entered, or show beside the fields what is missing."""
        draft = self._binder.collect()
        missing = [Problem(n, "required") for n in self._required if not getattr(draft, n)]
        if not self._binder.show_problems(missing, sentence_for):
            return
        if self._run(lambda record: self.close_with(record, draft)):
            self.reopen_button.setFocus()  # the button just used is gone

    def reopen_record(self) -> None:
        """Open the record again."""
        if self._run(self.reopen):
            self.close_button.setFocus()

    def _run(self, act: Callable[[R], Changes]) -> bool:
        """Do something with the record; tells whether it was done."""
        if self._record is None or not self._settled():
            return False
        try:
            changes = act(self._record)
        except InvalidDraftError as error:
            found = [p for p in error.problems if isinstance(p, Problem)]
            self._binder.show_problems(found, sentence_for)
        except IntDeskError as error:
            self._context.errors.report(error)
        else:
            self._context.bus.publish(changes)
            self._context.bus.announce(changes.undo_label)
            return True
        return False
