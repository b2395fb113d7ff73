"""Editors of several values that are no codes: free words, and records."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal

from ui.kit.form.choices import MultiCodeEditor
from ui.kit.form.editor import Editor
from ui.kit.form.search_combo import Entry


class WordsEditor(MultiCodeEditor):
    """Several words, each a removable chip; known ones are proposed, new ones taken as typed."""

    def __init__(self, name: str, known: Callable[[str], Sequence[str]]) -> None:
        """Make an empty choice; ``known`` returns words to propose for a typed text."""
        self._known = known
        super().__init__(name, self._proposed, lambda word: word)
        self.combo.offer_taken.connect(self.add)
        self.combo.line.editingFinished.connect(self._take_typed)
        self.combo.line.textEdited.connect(self.changed)

    def value(self) -> tuple[str, ...]:
        """Return the words in the order of choosing; what is typed counts."""
        typed = " ".join(self.combo.line.text().split())
        return self._codes if not typed or typed in self._codes else (*self._codes, typed)

    def entry_problem(self) -> str:
        """Return nothing: every word is allowed."""
        return ""

    def _proposed(self, text: str) -> list[Entry]:
        """Return known words; only the same one is taken without asking."""
        typed = " ".join(text.split()).casefold()
        return [
            Entry(word, word, offer=bool(typed) and word.casefold() != typed)
            for word in self._known(text)
        ]

    def _take_typed(self) -> None:
        if self.combo.unsettled:
            self.add(" ".join(self.combo.line.text().split()))


class MultiRecordEditor(Editor[tuple[int, ...]]):
    """Several records, each a removable chip; ``creation_wanted`` carries a new name."""

    creation_wanted = Signal(str)

    def __init__(
        self, name: str, find: Callable[[str], Sequence[tuple[int, str]]],
        label_of: Callable[[int], str], *, creates: bool = True,
    ) -> None:  # fmt: skip
        """Make an empty choice; ``find`` returns ids and names for a typed text.

        ``creates`` offers a new record of a name that is not known.
        """
        self._search = find
        self._creates = creates
        self._inner = MultiCodeEditor(name, self._entries, lambda key: label_of(int(key)))
        self.combo = self._inner.combo
        super().__init__(name, self.combo)
        self._inner.setObjectName(f"{name}_several")
        self._inner.changed.connect(self.changed)
        self.combo.offer_taken.connect(self.creation_wanted)
        self.box.addWidget(self._inner)

    def value(self) -> tuple[int, ...]:
        """Return the ids in the order of choosing; a name that is typed and fits counts."""
        return tuple(int(key) for key in self._inner.value())

    def set_value(self, value: tuple[int, ...]) -> None:
        """Show some records by their names."""
        self._inner.set_value(tuple(map(str, value)))

    def add(self, record_id: int) -> None:
        """Add a record that the user chose or made."""
        self._inner.add(str(record_id))

    def entry(self) -> object:
        """Return the ids as text, and the name that is typed."""
        return self._inner.entry()

    def set_entry(self, entry: object) -> None:
        """Show records and a typed name."""
        if isinstance(entry, dict) and isinstance(entry.get("codes"), list):
            known = [code for code in entry["codes"] if str(code).isdecimal()]
            self._inner.set_entry(entry | {"codes": known})

    def set_said_name(self, text: str) -> None:
        """Name the box that adds."""
        self.combo.set_said_name(text)

    def entry_problem(self) -> str:
        """Return advice if the name is none of a record."""
        if not self.combo.unsettled:
            return ""
        if self._creates:
            return self.tr(
                "Diesen Eintrag gibt es noch nicht. Bitte in der Liste „neu anlegen“ wählen: "
                "Pfeil ab, dann Eingabe."
            )
        return self.tr("Dazu gibt es keinen Eintrag. Bitte aus der Liste wählen.")

    def _entries(self, text: str) -> list[Entry]:
        found = [Entry(str(i), name) for i, name in self._search(text)]
        name = text.strip()
        if self._creates and name and name.casefold() not in {e.label.casefold() for e in found}:
            offer = self.tr("„{name}“ neu anlegen").format(name=name)
            found.append(Entry(name, offer, offer=True))
        return found
