"""German is the source language; a catalogue brings its sentences into another one."""

from __future__ import annotations

from collections.abc import Callable


class Catalogue:
    """The sentences of one language, found by the German one; German needs no catalogue."""

    def __init__(
        self, translated: Callable[[str], str] = str, within: Callable[[str], str] = str
    ) -> None:
        """Use a function that returns a sentence, with its gaps, in the wanted language.

        ``within`` returns a noun of that language as it is written within a sentence.
        """
        self._translated = translated
        self._within = within

    def text(self, german: str, **values: object) -> str:
        """Return a text in the catalogue's language with its values filled in."""
        return self._translated(german).format(**values)

    def word(self, german: str) -> str:
        """Return a text without gaps in the catalogue's language."""
        return self._translated(german)

    def noun(self, german: str) -> str:
        """Return a noun in the catalogue's language, to stand in a gap of a sentence."""
        return self._within(self._translated(german))


GERMAN = Catalogue()
