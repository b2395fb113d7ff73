"""Carries a draft into a form and back, and shows its problems."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_args, get_type_hints

from PySide6.QtCore import QObject, Signal

from intdesk.domain.problems import Problem, Severity
from ui.kit.announce import announce
from ui.kit.form.field import FieldBox
from ui.kit.form.form import Form

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    D = TypeVar("D", bound=DataclassInstance)
else:
    D = TypeVar("D")

ProblemText = Callable[[Problem], str]
"""Returns the sentence of a problem (``intdesk.texts.problems``)."""


class Binder(QObject, Generic[D]):
    """Binds a form to drafts of one dataclass; fields of the draft without editor stay as they are.

    ``changed`` comes with each change by the user, ``left`` when the user leaves a field,
    ``went_on`` when Enter took a proposal, ``dirty_changed`` when the draft begins or ceases to
    differ from what was loaded, ``hint_confirmed`` when the user confirms a hint by its code.
    """

    changed = Signal()
    left = Signal()
    went_on = Signal()
    hint_confirmed = Signal(str)
    dirty_changed = Signal(bool)

    def __init__(self, form: Form) -> None:
        """Bind ``form``, still without a draft."""
        super().__init__(form)
        self._form = form
        self._draft: D | None = None
        self._stored: D | None = None
        self._dirty = False
        self._loaded: dict[str, object] = {}
        for box in form.boxes():
            editor = box.field.editor
            editor.changed.connect(lambda at=box: self._on_changed(at))
            editor.left.connect(lambda at=box: self._on_left(at))
            editor.went_on.connect(self.went_on)
            box.confirmed.connect(self.hint_confirmed)

    def load(self, draft: D) -> None:
        """Show a draft; it counts as saved."""
        known = {f.name for f in fields(draft)}
        for box in self._form.boxes():
            if box.field.name not in known:
                raise KeyError(f"{type(draft).__name__} has no field {box.field.name!r}")
            box.field.editor.set_value(getattr(draft, box.field.name))
            box.clear_problem()
        self._draft = self._stored = draft
        self._loaded = self._form.snapshot()
        self._set_dirty(dirty=False)

    def collect(self) -> D:
        """Return the draft as it is entered now; raises ``ValueError`` before the first load."""
        if self._draft is None:
            raise ValueError("nothing was loaded into the form")
        entered: dict[str, Any] = {b.field.name: b.field.editor.value() for b in self._form.boxes()}
        return replace(self._draft, **entered)

    def amend(self, **values: Any) -> None:  # noqa: ANN401 - values of any fields
        """Change carried fields, which have no editor, as if the user had entered them."""
        if self._draft is not None:
            self._draft = replace(self._draft, **values)
            self._set_dirty(dirty=self._differs())
            self.changed.emit()

    def changed_entries(self) -> dict[str, object]:
        """Return the raw entries that differ from what was loaded."""
        now = self._form.snapshot()
        changed = {name: entry for name, entry in now.items() if entry != self._loaded.get(name)}
        return changed | {name: _raw(getattr(self._draft, name)) for name in self._amended()}

    def entries(self) -> dict[str, object]:
        """Return all raw entries, and what the form carries along without editors."""
        carried = {name: _raw(getattr(self._draft, name)) for name in self._form.carried}
        return carried | self._form.snapshot()

    def restore(self, entries: Mapping[str, object]) -> None:
        """Show raw entries over the draft that was loaded; they count as typed by the user."""
        if self._draft is not None:
            known = get_type_hints(type(self._draft)) if self._form.carried else {}
            names = [name for name in self._form.carried if name in entries]
            carried: dict[str, Any] = {n: _read(entries[n], known[n]) for n in names}
            self._draft = replace(self._draft, **carried)
        self._form.restore(entries)
        for box in self._form.boxes():
            box.clear_problem()
        self._show_unread()
        self._set_dirty(dirty=self._draft is not None and self._differs())

    @property
    def loaded(self) -> D | None:
        """Return the draft that was loaded."""
        return self._draft

    @property
    def dirty(self) -> bool:
        """Tell whether what is entered differs from what was loaded."""
        return self._dirty

    def show_problems(self, problems: Iterable[Problem], text: ProblemText) -> bool:
        """Show the problems beside their fields; true if none keeps the draft from being saved.

        Texts that cannot be read come first. The focus goes to the first error, and the number of
        errors is announced. Problems of fields that the form lacks count, too.
        """
        for box in self._form.boxes():
            box.clear_problem()
        unread = self._show_unread()
        wrong = set(unread)
        for problem in problems:
            if problem.severity is Severity.ERROR:
                wrong.add(problem.field)
            known = self._known(problem.field)
            if known is not None and problem.field not in unread:
                known.show_problem(text(problem), problem.severity)
                if problem.line and problem.severity is Severity.ERROR:
                    known.field.editor.mark(problem.line, problem.part, text(problem))
        if wrong:
            self._lead_to(wrong)
        return not wrong

    def show_hints(self, hints: Iterable[Problem], text: ProblemText) -> None:
        """Show the first hint of each field that has no error, and take older ones away."""
        first: dict[str, Problem] = {}
        for hint in hints:
            first.setdefault(hint.field, hint)
        for box in self._form.boxes():
            hint_here = first.get(box.field.name)
            if box.severity is Severity.ERROR:
                continue
            if hint_here is not None:
                box.show_hint(hint_here.code, text(hint_here))
            elif box.severity is not None:
                box.clear_problem()

    def _show_unread(self) -> list[str]:
        unread = []
        for box in self._form.boxes():
            if sentence := box.field.editor.entry_problem():
                box.show_problem(sentence)
                unread.append(box.field.name)
        return unread

    def _lead_to(self, wrong: set[str]) -> None:
        first = next((b.field.name for b in self._form.boxes() if b.field.name in wrong), None)
        if first is not None:
            self._form.reveal(first)
        if len(wrong) == 1:
            words = self.tr("Eine Angabe fehlt oder passt nicht.")
        else:
            words = self.tr("{n} Angaben fehlen oder passen nicht.").format(n=len(wrong))
        announce(self._form, words)

    def _known(self, name: str) -> FieldBox | None:
        return next((b for b in self._form.boxes() if b.field.name == name), None)

    def _on_changed(self, box: FieldBox) -> None:
        box.clear_problem()
        self._set_dirty(dirty=self._draft is not None and self._differs())
        self.changed.emit()

    def _on_left(self, box: FieldBox) -> None:
        if sentence := box.field.editor.entry_problem():
            box.show_problem(sentence)
        self.left.emit()

    def _amended(self) -> list[str]:
        """Return the carried fields that differ from what was loaded."""
        if self._draft is self._stored:
            return []
        names = self._form.carried
        return [n for n in names if getattr(self._draft, n) != getattr(self._stored, n)]

    def _differs(self) -> bool:
        return bool(self._amended()) or any(
            b.field.editor.entry_problem()
            or b.field.editor.value() != getattr(self._draft, b.field.name)
            for b in self._form.boxes()
        )

    def _set_dirty(self, *, dirty: bool) -> None:
        if dirty != self._dirty:
            self._dirty = dirty
            self.dirty_changed.emit(dirty)


def _raw(value: object) -> object:
    """Return the plain JSON value of what a form carries along."""
    if isinstance(value, tuple):
        return list(value)
    return value.isoformat() if isinstance(value, date) else value


def _read(raw: object, hint: object) -> object:
    """Return the value of a field with a type hint from its plain JSON value."""
    if isinstance(raw, list):
        return tuple(str(part) for part in raw)
    return date.fromisoformat(raw) if isinstance(raw, str) and date in get_args(hint) else raw
