"""What the help page says about texts and editions of reports."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.targets import PageId


def _text(german: str) -> str:
    return QCoreApplication.translate("help_reports", german)


def edition_texts() -> dict[PageId, tuple[str, str]]:
    """Return title and explanation by screen."""
    return {
        PageId.REPORT_TEXTS: (_text("Texte zum Bericht"), _text(
            "Links wählen Sie den Teil des Berichts, rechts schreiben Sie; darunter steht, was das "
            "Kapitel zeigt. Ohne eigenen Text steht im Kapitel ein Absatz, der nur sagt, was die "
            "Zahlen sagen. „Vorschlag übernehmen“ setzt ihn hinter das, was Sie geschrieben "
            "haben; überschrieben wird nichts. Vorschläge für den öffentlichen Bericht bestehen "
            "nur aus gedruckten Zahlen. Ihre eigenen Sätze prüft die Geheimhaltung nicht: Nennen "
            "Sie dort keine kleinen Zahlen. Eine Leerzeile trennt Absätze, Zeilen mit „- “ werden "
            "zur Liste. In Excel stehen alle Texte auf dem Blatt „Texte“. Daneben sehen Sie die "
            "Seite, wie sie gedruckt wird, auch mit dem, was noch nicht gespeichert ist. Auf der "
            "Seite blättern die Pfeile und Bild auf und ab; „Als Text“ zeigt, was auf ihr steht, "
            "zum Vorlesen."
        )),
        PageId.EDITIONS: (_text("Ausgaben"), _text(
            "Eine Ausgabe beginnt als Entwurf mit den Zahlen von heute; ihre Dateien tragen den "
            "Aufdruck „Entwurf“. „Zur Mitzeichnung geben“ hält den Inhalt fest, damit alle "
            "dasselbe zeichnen. Sie vermerken, wer wann gezeichnet hat; für eine Stelle mit einer "
            "Person genügt eine Zeichnung. Wird sie wieder zum Entwurf, verfallen die "
            "Zeichnungen. „Festschreiben“ speichert PDF und Excel mit ihren Prüfsummen; danach "
            "ändert sich nichts mehr. Ein Bericht desselben Jahres erscheint dann nur noch aus "
            "ihr. Was später nachgetragen wird, steht unter „Änderungen seit der Ausgabe“ und "
            "kommt in eine Korrektur, die als nächste Ausgabe gezählt wird. Eine öffentliche "
            "Korrektur wird mit den früheren Ausgaben zusammen geprüft. Hat sich eine Zahl um so "
            "wenige Personen verändert, dass der Vergleich sie verraten würde, sagt das Programm, "
            "wo: Sie warten, bis mehr zusammenkommt, lassen die Werte verbergen oder geben sie nur "
            "intern weiter. Wo Punkte nicht genügen, zieht die Korrektur ganze Tabellen zurück und "
            "nennt sie im Anhang; veröffentlichen können Sie sie also immer. Die Dateien einer "
            "Ausgabe lassen sich nur mit einem Grund entfernen, der ins Protokoll kommt."
        )),
    }  # fmt: skip
