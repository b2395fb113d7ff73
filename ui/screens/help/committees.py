"""What the help page says about committees and meetings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.targets import PageId


def _text(german: str) -> str:
    return QCoreApplication.translate("help_committees", german)


def committee_texts() -> dict[PageId, tuple[str, str]]:
    """Return title and explanation by screen."""
    return {
        PageId.COMMITTEES: (_text("Gremien"), _text(
            "Beiräte, Runde Tische und Arbeitskreise mit Vorsitz und Mitgliedern. Wer hier sitzt, "
            "ist zu neuen Sitzungen von selbst eingeladen; „Bis“ beendet eine Mitgliedschaft, ohne "
            "dass frühere Sitzungen sich ändern. „Sitzungen planen“ legt mehrere Termine auf "
            "einmal an, etwa jeden ersten Dienstag; Tage, die schon eine Sitzung haben, bleiben, "
            "wie sie sind. Üblicher Ort, Beginn und Dauer gelten als Vorschlag für neue Sitzungen. "
            "Ein Kontakt zeigt seine Gremien, Sitzungen und Aufträge."
        )),
        PageId.MEETINGS: (_text("Sitzungen"), _text(
            "Gremium wählen: Ort, Zeit, übliche Tagesordnung und Mitglieder kommen von selbst. In "
            "der Liste der Punkte verschieben Sie mit der Maus oder mit Alt und Pfeiltaste, Entf "
            "nimmt einen Punkt weg; darunter stehen Thema, Niederschrift und Beschlüsse des "
            "gewählten Punktes. „Auftrag festhalten“ hält fest, wer was bis wann tut, und gehört "
            "zum gewählten Punkt. Aufträge sind Wiedervorlagen; was offen bleibt, steht bei der "
            "nächsten Sitzung des Gremiums unter „Offene Aufträge“, E erledigt. Einladung und "
            "Niederschrift gibt es als PDF und als Word-Dokument, „Anschreiben“ bereitet die "
            "E-Mail vor, „Als Termin“ schreibt eine .ics-Datei. Nach der Sitzung: Stand "
            "„durchgeführt“ und ob Sie selbst dabei waren, dann zählt die Zeit von selbst als "
            "Arbeitszeit. Steht am selben Tag schon ein Eintrag mit dem Namen des Gremiums in "
            "Arbeitszeit oder Kontaktpflege, zählt nur dieser; bei anderen fragt das Programm."
        )),
    }  # fmt: skip
