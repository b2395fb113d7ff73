"""How keys are called in the manual, which is German in every language of the window."""

from __future__ import annotations

_NAMES = {
    "Ctrl": "Strg", "Shift": "Umschalt", "Alt": "Alt", "Del": "Entf", "Ins": "Einfg",
    "Return": "Eingabe", "Esc": "Esc", "Space": "Leertaste", "Tab": "Tab", "PgUp": "Bild auf",
    "PgDown": "Bild ab", "Left": "Pfeil links", "Right": "Pfeil rechts", "Up": "Pfeil auf",
    "Down": "Pfeil ab", "Home": "Pos1", "End": "Ende",
}  # fmt: skip


def german_keys(portable: str) -> str:
    """Return keys as the manual calls them: ``Ctrl+Del`` becomes ``Strg+Entf``."""
    return "+".join(_NAMES.get(part, part) for part in _parts(portable))


def _parts(keys: str) -> list[str]:
    """Return the single keys; plus itself is one."""
    if keys == "+" or keys.endswith("++"):
        return [part for part in keys[:-1].split("+") if part] + ["+"]
    return keys.split("+")
