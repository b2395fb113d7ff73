"""The words of the help page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.screens.help.cases import case_help
from ui.targets import PageId


def _text(german: str) -> str:
    return QCoreApplication.translate("help", german)


def help_texts() -> dict[PageId, tuple[str, str]]:
    """Return title and explanation by screen."""
    return {
        PageId.START: (_text("Start"), _text(
            "Das Jahr auf einen Blick: Kennzahlen mit dem Vorjahr, Beratungen je Monat und die "
            "häufigsten Themen. Ein Klick auf eine Zahl oder einen Balken öffnet die Liste "
            "dahinter. Das Jahr wählen Sie oben rechts, es gilt für alle Ansichten."
        )),
        PageId.CONSULTATIONS: (_text("Beratungen"), _text(
            "Links halten Sie eine Beratung fest: Dauer und Thema genügen, das Datum ist "
            "eingetragen. Strg+Eingabe speichert, danach geht es mit der nächsten weiter. "
            "„Noch einmal“ wiederholt die letzte. In vollen Sprechstunden zählt die Strichliste "
            "mit einer Taste je Thema. Rechts suchen, filtern und sortieren Sie, Eingabe öffnet "
            "einen Eintrag, Entf legt ihn in den Papierkorb. Was Sie noch nicht gespeichert haben, "
            "steht nach einem Absturz wieder im Formular. „Anlagen“ nimmt Dateien zu einem "
            "gespeicherten Eintrag auf, „Verlauf“ zeigt, wer was wann geändert hat. Tragen Sie "
            "keine Namen von Ratsuchenden ein."
        )),
        PageId.CASES: case_help(),
        PageId.WORK_ENTRIES: (_text("Arbeitszeit"), _text(
            "Alles andere, was Zeit kostet: Sitzungen, Konzepte, Presse, Netzwerk. Aus der "
            "Tätigkeit ergeben sich Funktion und Aufgabengruppe; beides lässt sich ändern. "
            "Beratungen zählen von selbst und werden hier nicht noch einmal eingetragen."
        )),
        PageId.CONTACTS: (_text("Netzwerk"), _text(
            "Stellen und Personen, an die Sie weitervermitteln. Ratsuchende gehören nicht hierher."
        )),
        PageId.IMPORTS: (_text("Liste importieren"), _text(
            "Übernimmt vorhandene Listen aus Excel oder CSV. Sie sehen vorher, welche Zeilen "
            "übernommen werden und welche nicht. Spalten mit Namen werden nie gespeichert. Der "
            "ganze Import lässt sich auf einmal zurücknehmen."
        )),
        PageId.REPORTS: (_text("Berichte"), _text(
            "Erstellt den Jahresbericht des gewählten Jahres als barrierefreies PDF und als "
            "Excel-Datei mit denselben Zahlen. Darunter steht, was noch fehlt; ein Klick führt "
            "dorthin."
        )),
        PageId.SETTINGS: (_text("Einstellungen"), _text(
            "Angaben zur Stelle, Auswahllisten, Farben und die Datendatei. Einträge von "
            "Auswahllisten werden nie gelöscht, sondern stillgelegt, damit alte Beratungen "
            "lesbar bleiben. Unter „Sicherungen“ steht, wann zuletzt gesichert wurde; dort sichern "
            "Sie von Hand, wählen einen zweiten Ort außerhalb des Rechners (USB-Stick oder "
            "Netzlaufwerk) und spielen eine Sicherung zurück. Zurückspielen ersetzt alle Daten "
            "durch den Stand der Sicherung; der jetzige Stand wird vorher gesichert."
        )),
        PageId.TRASH: (_text("Papierkorb"), _text(
            "Gelöschtes bleibt hier, bis Sie es wiederherstellen oder endgültig löschen. Anlagen "
            "bleiben bei ihrem Eintrag; einzeln gelöschte stehen unter „Anlagen“. "
            "Endgültig Gelöschtes kommt nicht zurück."
        )),
    }  # fmt: skip


def key_texts() -> tuple[tuple[str, str], ...]:
    """Return keys in portable form and what they do."""
    return (
        ("Ctrl+Shift+N", _text("Beratung erfassen, von überall")),
        ("Ctrl+Return", _text("Eingabe speichern")),
        ("Ctrl+N", _text("Neuer Eintrag in dieser Ansicht")),
        ("Ctrl+F", _text("Suchen")),
        ("Ctrl+P", _text("Liste drucken")),
        ("Return", _text("Markierten Eintrag öffnen")),
        ("Esc", _text("Zurück zur Liste")),
        ("Del", _text("In den Papierkorb")),
        ("Ctrl+Z", _text("Letzten Schritt zurücknehmen")),
        ("Ctrl+1", _text("Bereiche wechseln, Strg+1 bis Strg+7")),
        ("Alt+Left", _text("Zurück, mit Pfeil rechts wieder vor")),
        ("Ctrl+J", _text("Berichtsjahr wählen")),
        ("F1", _text("Hilfe zur Ansicht")),
    )
