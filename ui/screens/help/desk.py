"""Help on what holds for the whole desk: search, calendar, archive, imports."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _text(german: str) -> str:
    return QCoreApplication.translate("help", german)


def desk_text() -> tuple[tuple[str, str], ...]:
    """Return questions about the whole desk with their answers."""
    return (
        (_text("Alles durchsuchen"), _text(
            "Strg+K öffnet von überall ein Feld, das alles findet: Einträge aller Bereiche, "
            "Anlagen, Ansichten, Einstellungen und Befehle. Umlaute, Wortteile, Nummern und Tage "
            "genügen („mueller“, „kurs“, „2.3.“). Die Pfeiltasten wählen, Eingabe öffnet, "
            "Strg+Eingabe zeigt die Liste mit den Wörtern, Esc führt zurück. Ohne Wörter steht "
            "da, was Sie zuletzt geöffnet haben. Namen und Anschriften von Fällen, eingeschränkte "
            "Fälle und der Papierkorb werden nicht durchsucht."
        )),
    )  # fmt: skip
