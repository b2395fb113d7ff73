"""Help on what holds for the whole desk: search, calendar, archive, imports."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.targets import PageId


def _text(german: str) -> str:
    return QCoreApplication.translate("help", german)


def desk_pages() -> dict[PageId, tuple[str, str]]:
    """Return title and explanation of the screens of the whole desk."""
    return {
        PageId.CALENDAR: (_text("Kalender"), _text(
            "Alle Termine auf einem Blatt: Veranstaltungen, Sitzungen, Sprechzeiten, Vorträge, "
            "Wiedervorlagen, Fristen, geplante Kontakte, Feiertage und Schließzeiten; oben "
            "wählen Sie, welche Arten Sie sehen. Monat, Woche oder Liste: Pfeiltasten gehen von "
            "Tag zu Tag, Bild auf und ab blättern, Eingabe führt in den Tag, dort öffnet Eingabe "
            "den Eintrag und Esc führt zurück. N legt eine Wiedervorlage für den Tag an. Eine "
            "Wiedervorlage ziehen Sie mit der Maus auf einen anderen Tag oder verschieben sie "
            "mit Strg+Pfeil, + (morgen), W (eine Woche), M (einen Monat) oder V (Tag wählen); E "
            "hakt sie ab. „Drucken“ macht ein Monatsblatt als PDF, „Als Kalender“ eine Datei für "
            "Outlook und andere, ohne Notizen."
        )),
        PageId.IMPORT_CENTRE: (_text("Importieren"), _text(
            "Alle Wege hinein auf einer Seite (Strg+I): Beratungen und Kontakte aus Excel oder "
            "CSV, Adresskarten, Termine aus einer Kalenderdatei, ein offenes Archiv. Darunter "
            "steht, was bisher eingelesen wurde: „Zurücknehmen“ entfernt einen Import als Ganzes, "
            "auch später; was Sie seitdem bearbeitet haben, bleibt. Zuordnungen von Spalten merkt "
            "sich IntDesk je Liste; hier geben Sie ihnen Namen oder löschen sie."
        )),
    }  # fmt: skip


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
        (_text("Alles mitnehmen: das offene Archiv"), _text(
            "„Datei“, „Alles exportieren“ schreibt jede Tabelle als CSV und Excel, dazu die "
            "Anlagen und eine Beschreibung, in eine Zip-Datei. Sie ist nicht verschlüsselt; das "
            "Programm fragt vorher und sagt, was fehlt oder im Klartext darin steht. Namen und "
            "Anschriften von Fällen sind nur dabei, wenn Sie sie selbst öffnen dürfen. „Aus "
            "Archiv“ macht daraus wieder eine neue Datei mit demselben Inhalt. Für Sicherungen "
            "ist das Archiv nicht gedacht: die sind verschlüsselt und geprüft."
        )),
    )  # fmt: skip
