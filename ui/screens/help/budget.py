"""What the help page says about the budget."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.targets import PageId


def _text(german: str) -> str:
    return QCoreApplication.translate("help_budget", german)


def budget_texts() -> dict[PageId, tuple[str, str]]:
    """Return title and explanation by screen."""
    return {
        PageId.BUDGET: (_text("Haushalt: Überblick"), _text(
            "Was in dem oben gewählten Haushaltsjahr geplant, gebucht, gebunden und verfügbar "
            "ist. Verfügbar ist der Rahmen (Ansatz mit Nachtrag, über- und außerplanmäßigen "
            "Mitteln, Übertrag, Umschichtung und zweckgebundenen Mehrerträgen, ohne Sperre), "
            "weniger Gebuchtes und Gebundenes. Wählen Sie eine Zeile: Darunter steht, wie die "
            "Zahlen zustande kommen und worauf die Prognose beruht. Im Balken ist Gebuchtes voll "
            "und Gebundenes schraffiert. „Ins nächste Jahr übertragen“ zeigt zuerst, was mit "
            "offenen Mittelbindungen mitgeht, was frei ist und was verfällt; der ganze Schritt "
            "lässt sich zurücknehmen."
        )),
        PageId.POSTINGS: (_text("Buchungen"), _text(
            "Eine Buchung hat Datum, Empfänger, Zweck, Beleg und einen Betrag bei einer "
            "Haushaltsstelle; mit „aufteilen“ verteilen Sie ihn auf mehrere. Ohne „Gezahlt am“ "
            "ist sie angeordnet, aber noch nicht gezahlt. Das Haushaltsjahr ist ein eigenes Feld: "
            "Eine Rechnung vom Januar kann ins alte Jahr gehören. Korrekturen tragen Sie mit Minus "
            "ein, „Stornieren“ nimmt eine Buchung ganz zurück. Würde eine Haushaltsstelle oder "
            "ihr Deckungskreis überzogen, warnt IntDesk; speichern können Sie trotzdem. "
            "„Belegliste“ schreibt alle Buchungen des Jahres mit Summen als PDF oder Excel."
        )),
        PageId.COMMITMENTS: (_text("Mittelbindungen"), _text(
            "Was Sie bestellt haben, bevor die Rechnung kommt. Gebundenes Geld gilt nicht mehr als "
            "verfügbar. „Zahlung buchen“ legt die Buchung dazu an; Teilzahlungen verringern, was "
            "noch gebunden ist. „Rest freigeben“ schließt ab, wenn es billiger wurde."
        )),
        PageId.BUDGET_LINES: (_text("Haushaltsstellen"), _text(
            "Produkt, Sachkonto und Kostenstelle schreiben Sie so, wie Ihre Kämmerei es tut. "
            "Haushaltsstellen mit demselben Deckungskreis decken sich gegenseitig; gewarnt wird "
            "dann nach ihrer Summe. Ein Ertrag kann für einen Aufwand zweckgebunden sein: Was über "
            "seinen Ansatz hinaus eingeht, erhöht diesen Aufwand. Stellen, die die Kassenliste "
            "gebracht hat, sind markiert, bis Sie sie geprüft und gespeichert haben."
        )),
        PageId.APPROPRIATIONS: (_text("Ansätze und Änderungen"), _text(
            "Der Ansatz des Haushaltsplans und alles, was ihn im Jahr ändert: Nachtrag, über- oder "
            "außerplanmäßige Mittel mit Deckung, Übertrag, Umschichtung, Sperre. Bei einer "
            "Umschichtung nennen Sie beide Haushaltsstellen in einem Eintrag, so kann nie eine "
            "Seite fehlen. Eine Sperre heben Sie mit einem Betrag mit Minus auf."
        )),
        PageId.POSTS: (_text("Stelle"), _text(
            "Ihre Stelle mit Umfang, Entgeltgruppe und Besetzung nach Zeiträumen, den Kosten im "
            "Monat und der Förderung. Daraus rechnet IntDesk die Kosten des Jahres und den eigenen "
            "Anteil, auf den Tag genau; unbesetzte Tage kosten nichts. Der Auftrag steht im "
            "Bericht, Namen, Entgelt und Kosten stehen nie in einem öffentlichen Bericht."
        )),
        PageId.BUDGET_IMPORT: (_text("Kassenliste importieren"), _text(
            "Die Buchungsliste der Kasse als Excel oder CSV. Sagen Sie, wie die Kasse Vorzeichen "
            "schreibt, und vergleichen Sie die Summen nach Haushaltsstelle mit der Liste. "
            "Unbekannte Sachkonten werden Haushaltsstellen mit Ansatz 0. Dieselbe Liste ein "
            "zweites Mal ändert nichts; ein Rückgängig nimmt den ganzen Import zurück."
        )),
    }  # fmt: skip
