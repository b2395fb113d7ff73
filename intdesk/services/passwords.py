"""How good a new password is.

zxcvbn knows English words, names, keyboards, dates and leaked passwords; the German words that
offices like to use are told to it here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Final

from intdesk.domain.access import LEAST_LENGTH, MOST_LENGTH, Advice, advise
from intdesk.domain.folding import fold
from intdesk.errors import InputError

_LONGEST_LOOK: Final = 72
"""zxcvbn takes no more signs; what follows can only make a password better."""

_UMLAUTS: Final = {
    ord(a): b for a, b in zip("äöüÄÖÜ", ("ae", "oe", "ue", "Ae", "Oe", "Ue"), strict=True)
}
_USUAL: Final = """
passwort kennwort geheim zugang schluessel losung sicher sicherheit bitte hallo willkommen start
januar februar maerz april juni juli august september oktober november dezember
montag dienstag mittwoch donnerstag freitag samstag sonntag
fruehling fruehjahr sommer herbst winter ostern weihnachten urlaub ferien sonne
integration integrationsbeauftragte integrationsbeauftragter beauftragte beratung migration
auslaender fluechtling asyl gemeinde stadt kreis landkreis rathaus kreishaus verwaltung amt buero
samtgemeinde verbandsgemeinde kommune buergermeister landrat sozialamt jobcenter intdesk computer
deutschland berlin hamburg bremen hessen bayern sachsen niedersachsen brandenburg thueringen
schatz liebe familie mama papa hund katze blume baum haus garten fussball fahrrad kaffee
"""


def advise_on(password: str, known: Iterable[str] = ()) -> Advice:
    """Return the advice on a new password; ``known`` are names that a guesser would try."""
    return advise(password, _tries(password, known))


def require_good(password: str, known: Iterable[str] = ()) -> None:
    """Raise ``InputError`` ``password_too_short``, ``_too_easy`` or ``_too_long``."""
    if len(password) > MOST_LENGTH:
        raise InputError("password_too_long", most=MOST_LENGTH)
    advice = advise_on(password, known)
    if advice is Advice.TOO_SHORT:
        raise InputError("password_too_short", least=LEAST_LENGTH)
    if advice is Advice.TOO_EASY:
        raise InputError("password_too_easy")


def _tries(password: str, known: Iterable[str]) -> float:
    """Return how many tries a guesser needs, as a power of ten."""
    from zxcvbn import zxcvbn  # type: ignore[import-untyped]

    words = [word for name in known for word in (name, *name.split()) if len(word) > 2]
    seen = unicodedata.normalize("NFC", password)[:_LONGEST_LOOK]
    inputs = [*_usual(), *words, *map(fold, words)]
    # Umlauts are looked at in both spellings: the words above have none.
    spelled = fold(_with_e(seen))[:_LONGEST_LOOK] if not seen.isascii() else seen
    forms = {seen, spelled} - {""}
    return min((float(zxcvbn(form, inputs)["guesses_log10"]) for form in forms), default=0.0)


@cache
def _usual() -> tuple[str, ...]:
    return tuple(_USUAL.split())


def _with_e(text: str) -> str:
    return text.translate(_UMLAUTS)
