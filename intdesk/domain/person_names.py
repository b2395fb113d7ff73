"""Names of people as they are written in German: titles, particles, double names, either order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from intdesk.domain.folding import fold

TITLES: Final = frozenset(
    ("dr", "prof", "dipl", "ing", "med", "phil", "jur", "rer", "nat", "pol", "oec", "theol", "h",
     "c", "hc", "habil", "mag", "msc", "ma", "ba", "bsc", "llm", "mba", "ra", "pd", "ddr", "paed",
     "soc", "univ", "dres", "em", "phd", "vet", "dent", "doktor", "professor", "professorin", "iur",
     "soz", "sozpaed", "verw")
)  # fmt: skip
"""Academic titles and degrees without their dots."""
_UNDOTTED: Final = frozenset({"dr", "prof", "doktor", "professor", "professorin", "mag", "dipl"})
"""Titles that are also known without a dot; ``Ma`` and ``Med`` may be given names."""
_SALUTATIONS: Final = {"herr": "Herr", "herrn": "Herr", "hr": "Herr", "frau": "Frau", "fr": "Frau"}
PARTICLES: Final = frozenset(
    ("von", "vom", "zu", "zum", "zur", "van", "der", "den", "de", "del", "della", "di", "da", "dos",
     "du", "le", "la", "el", "al", "ten", "ter", "bin", "ibn", "abu", "und", "am", "auf",
     "freiherr", "graf", "st")
)  # fmt: skip
"""Words that belong to the family name that they stand before."""


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name by its parts; only ``family`` is never empty unless nothing was given."""

    salutation: str = ""
    title: str = ""
    given: str = ""
    family: str = ""


def split_name(text: str) -> PersonName:
    """Return the parts of a name: ``Frau Dr. Anna von der Heide``, ``Müller, Anna``.

    A single word is the family name. Degrees behind a comma (``, M.A.``) are titles too.
    """
    family, comma, rest = text.partition(",")
    if comma and not all(is_title(word) for word in rest.split()):
        salutation, title, given = _front(rest.split())
        said, more, names = _front(family.split())
        titles = " ".join(part for part in (more, title) if part)
        return PersonName(said or salutation, titles, " ".join(given), " ".join(names))
    salutation, title, names = _front(family.split())
    titles = " ".join(part for part in (title, rest.strip()) if part)
    at = _family_start(names)
    return PersonName(salutation, titles, " ".join(names[:at]), " ".join(names[at:]))


def is_title(word: str) -> bool:
    """Tell whether a word is an academic title (``Dr.``, ``Dipl.-Ing.``, ``M.A.``)."""
    parts = [part for part in re.split(r"[.\-]+", fold(word)) if part]
    return bool(parts) and (all(part in TITLES for part in parts) or "".join(parts) in TITLES)


def _front(words: list[str]) -> tuple[str, str, list[str]]:
    """Return salutation, titles and the names behind them."""
    salutation, at = "", 0
    titles: list[str] = []
    for word in words[:-1] if len(words) > 1 else []:
        key = fold(word).strip(".")
        if key in _SALUTATIONS and not titles and not salutation:
            salutation = _SALUTATIONS[key]
        elif is_title(word) and ("." in word or key in _UNDOTTED):
            titles.append(word)
        else:
            break
        at += 1
    return salutation, " ".join(titles), words[at:]


def _family_start(names: list[str]) -> int:
    """Return where the family name begins: at its particles, else the last word."""
    at = max(0, len(names) - 1)
    while at > 1 and fold(names[at - 1]) in PARTICLES:
        at -= 1
    if at == 1 and fold(names[0]) in PARTICLES:
        return 0
    return at
