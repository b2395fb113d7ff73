"""What the help page says about volunteers, language mediators and series of events."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.targets import PageId


def _text(german: str) -> str:
    return QCoreApplication.translate("help_volunteers", german)


def volunteer_texts() -> dict[PageId, tuple[str, str]]:
    """Return title and explanation by screen."""
    return {
        PageId.VOLUNTEERS: (_text("Ehrenamt und Sprachmittlung"), _text(
            "Wer spricht Dari und hat Zeit? Schreiben Sie die Sprache in die Suche, oder filtern "
            "Sie nach Sprache, Ort und „Frei am“. Eine Person ist ein Kontakt; hier kommt dazu, "
            "was sie kann und was vereinbart ist. Vom erweiterten Führungszeugnis tragen Sie nur "
            "ein, wann Sie es gesehen haben und bis wann es gilt; sechs Wochen vorher erinnert "
            "eine Wiedervorlage. Das Zeugnis selbst und sein Inhalt gehören nicht in die Akte. "
            "Aus der Regel zur Entschädigung folgt das Entgelt der Einsätze. „Abrechnung“ "
            "schreibt die Einsätze eines Zeitraums zum Unterschreiben, „Nachweis“ bestätigt das "
            "Engagement. Die Höchstbeträge der Steuer sind eine Information, keine Beratung. Wer "
            "aufhört: Stand „beendet“ und „Dabei bis“."
        )),
        PageId.ASSIGNMENTS: (_text("Einsätze"), _text(
            "Wer, wann und wie lange genügt. Ein Einsatz zu einer Beratung beginnt am besten dort"
            " mit „Einsatz erfassen“: Person, Dauer, Sprache und Kosten kommen mit, und er zählt "
            "im Bericht nur einmal. Ist das Entgelt leer, schlägt es die Regel der Person vor, "
            "sobald der Einsatz durchgeführt ist; den Satz je Kilometer stellen Sie unter "
            "„Einstellungen“, „Angaben zur Stelle“ ein. In der Liste: B vermerkt die markierten "
            "Einsätze als heute bezahlt. Ihre eigene Zeit tragen Sie nur ein, wenn Sie dabei "
            "waren und sie nicht schon bei einer Beratung oder Veranstaltung steht. Namen von "
            "Ratsuchenden gehören nicht in den Anlass."
        )),
        PageId.EVENT_SERIES: (_text("Veranstaltungsreihen"), _text(
            "Eine Interkulturelle Woche oder ein Vortragswinter: Die Reihe hat Zeitraum und "
            "Partner, ihre Veranstaltungen stehen darunter. Die Summen gelten für das oben "
            "gewählte Jahr, abgesagte Termine zählen nicht. Eine neue Reihe entsteht auch, wenn "
            "Sie bei einer Veranstaltung einen neuen Namen eintragen."
        )),
    }  # fmt: skip
