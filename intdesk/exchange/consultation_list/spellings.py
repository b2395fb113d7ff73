"""From what officers write to codes: exact spellings, abbreviations, typing errors, stems."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from rapidfuzz import fuzz

from intdesk.assets import resource
from intdesk.domain.codes import Code, CodeBook, CodeListId
from intdesk.domain.folding import fold
from intdesk.exchange.consultation_list.cell_text import is_blank, says_unknown, squeezed

_WORDS = re.compile(r"[^\W_]+")
_SEPARATORS = (
    re.compile(r"[;\n|•·]+"),
    re.compile(r",|\s-\s|\s–\s|\s*[+&]\s*"),
    re.compile(r"\s*/\s*"),
    re.compile(r"\s+(?:und|u\.|u|sowie)\s+", re.IGNORECASE),
)
"""What separates several entries of a cell, from the clearest sign to the least clear."""
_FILLERS = frozenset(
    ("antrag", "antraege", "beim", "bei", "beratung", "der", "des", "die", "das", "den", "dem",
     "fragen", "frage", "fuer", "fur", "hilfe", "im", "in", "info", "infos", "mit", "problem",
     "probleme", "thema", "um", "unterstutzung", "vom", "von", "wegen", "zu", "zum", "zur",
     "zwecks", "betr", "bzgl", "ausfullen", "allgemein", "allg", "geklart", "klaren")
)  # fmt: skip
_CLOSE = 90.0
_LEAST_FUZZY = 6
_LEAST_ABBREVIATION = 3


@dataclass(frozen=True, slots=True)
class Match:
    """The code of a spelling; ``sure`` is false for a guess that the officer should see."""

    code: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Split:
    """The codes of a cell in the order in which they are named, and the parts without one."""

    codes: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    first_known: bool = True
    sure: bool = True


class CodeMatcher:
    """Finds the codes of one list; remembers what it has looked up."""

    def __init__(
        self,
        codes: Iterable[Code],
        known: Mapping[str, str] | None = None,
        stems: Mapping[str, str] | None = None,
    ) -> None:
        """Take the codes, spellings that the officer mapped before, and stems for guesses."""
        self._exact: dict[str, str] = {}
        for code in sorted(codes, key=lambda c: c.retired):
            for text in (code.code, code.label, *code.spellings):
                self._exact.setdefault(squeezed(text) or text.strip(), code.code)
        self._mapped = {
            squeezed(text) or text.strip(): code for text, code in (known or {}).items()
        }
        self._stems = dict(stems or {})
        self._found: dict[str, Match | None] = {}

    def exact(self, text: str) -> str | None:
        """Return the code of a mapped or listed spelling; mapped to nothing gives ``""``."""
        key = squeezed(text) or text.strip()
        if key in self._mapped:
            return self._mapped[key]
        # Excel turns the code 08 into the number 8
        return self._exact.get(key, self._exact.get(f"0{key}") if key.isdecimal() else None)

    def match(self, text: str) -> Match | None:
        """Return the code of one entry, or ``None`` where none is safe enough."""
        if text not in self._found:
            self._found[text] = self._look_up(text)
        return self._found[text]

    def _look_up(self, text: str) -> Match | None:
        code = self.exact(text)
        if code is not None:
            return Match(code)
        if says_unknown(text):
            return Match(self._exact.get("unbekannt", ""))
        words = [word for word in _WORDS.findall(fold(text)) if word not in _FILLERS]
        code = self.exact("".join(words)) if words else None
        if code is None:
            code = self._abbreviated(text)
        if code is not None:
            return Match(code)
        guess = self._nearest(squeezed(text)) or self._by_stem(words)
        return Match(guess, sure=False) if guess else None

    def _abbreviated(self, text: str) -> str | None:
        """Return the code that all spellings with this beginning share (``ukrain.``)."""
        key = squeezed(text)
        if not text.rstrip().endswith(".") or len(key) < _LEAST_ABBREVIATION:
            return None
        return _only({code for known, code in self._exact.items() if known.startswith(key)})

    def _nearest(self, key: str) -> str | None:
        """Return the code of the spellings that differ by a typing error, if they agree."""
        if len(key) < _LEAST_FUZZY:
            return None
        return _only(
            {
                code for known, code in self._exact.items()
                if known[:1] == key[:1] and fuzz.ratio(known, key, score_cutoff=_CLOSE)
            }
        )  # fmt: skip

    def _by_stem(self, words: Iterable[str]) -> str | None:
        """Return the code to which the longest stems in the words point, if they agree."""
        found: set[str] = set()
        for word in words:
            hits = [stem for stem in self._stems if stem in word]
            if hits:
                found.add(self._stems[max(hits, key=len)])
        return _only(found)

    def split(self, text: str) -> Split:
        """Return the codes of a cell that may name several; the whole cell is tried first."""
        codes, unknown, sure = [], [], True
        first_known = True
        parts = self._parts(text, 0)
        for number, (part, match) in enumerate(parts):
            if match is None:
                unknown.append(part)
                first_known = first_known and number > 0
            elif match.code:
                codes.append(match.code)
                sure = sure and match.sure
        return Split(
            tuple(dict.fromkeys(codes)), tuple(unknown), first_known=first_known, sure=sure
        )

    def _parts(self, text: str, level: int) -> list[tuple[str, Match | None]]:
        cleaned = text.strip(" \t\n,;/+&")
        if is_blank(cleaned):
            return []
        whole = self.match(cleaned)
        if level == len(_SEPARATORS) or (whole is not None and whole.sure):
            return [(cleaned, whole)]
        pieces = [piece for piece in _SEPARATORS[level].split(cleaned) if not is_blank(piece)]
        if len(pieces) < 2:
            return self._parts(cleaned, level + 1)
        found = [part for piece in pieces for part in self._parts(piece, level + 1)]
        # a text that falls into unknown parts only is better mapped as a whole
        if level and all(match is None for _, match in found):
            return [(cleaned, whole)]
        return found


def _only(codes: set[str]) -> str | None:
    return codes.pop() if len(codes) == 1 else None


@cache
def _topic_stems() -> dict[str, str]:
    source = resource("import", "topic_stems.json").read_text("utf-8")
    data = cast("dict[str, dict[str, list[str]]]", json.loads(source))
    return {fold(stem): code for code, stems in data["stems"].items() for stem in stems}


def matcher_for(
    book: CodeBook, list_id: CodeListId, known: Mapping[str, str] | None = None
) -> CodeMatcher:
    """Return the matcher of a list; topics are also guessed by the stems of words."""
    stems = _topic_stems() if list_id is CodeListId.TOPIC else {}
    codes = book.all(list_id)
    present = {code.code for code in codes}
    return CodeMatcher(codes, known, {s: c for s, c in stems.items() if c in present})
