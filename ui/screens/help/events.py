"""What the help page says about events, press, statements and talks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.targets import PageId


def _text(german: str) -> str:
    return QCoreApplication.translate("help_events", german)


def event_texts() -> dict[PageId, tuple[str, str]]:
    """Return title and explanation by screen."""
    return {
        PageId.EVENTS: (_text("Veranstaltungen"), _text(
            "Titel und Datum genügen; alles Weitere tragen Sie nach und nach ein. „Aus Vorlage“ "
            "legt die Vorbereitung an: Punkte mit Tagen vor der Veranstaltung, je nach Art. Es "
            "sind Wiedervorlagen, sie stehen also auch dort und auf der Startseite; verschiebt "
            "sich der erste Termin, wandern die offenen mit. In der Liste der Punkte: E erledigt "
            "oder öffnet wieder, Entf nimmt weg. Was sich bewährt, merken Sie als Vorlage. Nach "
            "der Veranstaltung: Stand „durchgeführt“, Teilnehmende gezählt oder geschätzt, nach "
            "Geschlecht oder Zielgruppe, Kosten und Auswertung. Ihre eigene Zeit zählt von selbst "
            "als Arbeitszeit, tragen Sie sie dort nicht noch einmal ein. Veranstaltungen mit "
            "derselben Reihe haben gemeinsame Summen. Teilnahmeliste und Aushang sind PDF, „Als "
            "Termin“ schreibt eine .ics-Datei. Im Bericht zählt nur, was durchgeführt ist."
        )),
        PageId.PRESS: (_text("Presse und Öffentlichkeit"), _text(
            "Was über Ihre Arbeit erschien und was Sie selbst veröffentlicht haben, mit Medium "
            "und Reichweite. Den Artikel hängen Sie an; Veranstaltung oder Stellungnahme zeigen "
            "ihn dann ebenfalls."
        )),
        PageId.STATEMENTS: (_text("Stellungnahmen"), _text(
            "Wann wurden Sie informiert, wann wurde entschieden? Die Tage dazwischen zeigen, ob "
            "Sie rechtzeitig beteiligt waren. Wie viele Tage das mindestens sein sollen, steht "
            "unter „Einstellungen“, „Angaben zur Stelle“. Eine Stellungnahme zählt im Jahr der "
            "Entscheidung."
        )),
        PageId.TALKS: (_text("Vorträge und Schulungen"), _text(
            "Was Sie selbst gehalten haben. Die eigene Zeit, mit Vorbereitung und Weg, zählt von "
            "selbst als Arbeitszeit."
        )),
    }  # fmt: skip
