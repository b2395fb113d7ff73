"""German is the source language; a catalogue brings its sentences into another one."""

from __future__ import annotations

from collections.abc import Callable


class Catalogue:
    """The sentences of one language, found by the German one; German needs no catalogue."""

    def __init__(self, translated: Callable[[str], str] = str) -> None:
        """Use a function that returns a sentence, with its gaps, in the wanted language."""
        self._translated = translated

    def text(self, german: str, **values: object) -> str:
        """Return a text in the catalogue's language with its values filled in."""
        return self._translated(german).format(**values)


GERMAN = Catalogue()
