"""What the help page says about grants."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.targets import PageId


def _text(german: str) -> str:
    return QCoreApplication.translate("help_grants", german)


def grant_help() -> dict[PageId, tuple[str, str]]:
    """Return title and explanation of the screen of grants."""
    return {
        PageId.GRANTS: (_text("Zuwendungen"), _text(
            "Fördermittel mit ihrem eigenen Zeitraum. Tragen Sie den Plan ein, wie er im Bescheid "
            "steht: Ausgaben, Zuwendung, Eigenmittel, Drittmittel. Bei Buchungen und "
            "Mittelbindungen wählen Sie unter „Gefördert durch“ die Position; ein aufgeteilter "
            "Beleg zählt bei Haushaltsstelle und Zuwendung, aber nie doppelt. IntDesk rechnet "
            "daraus, was anerkannt wird, was Ihnen zusteht, was Sie selbst tragen und was "
            "zurückzuzahlen wäre, und nennt, wonach der Geldgeber fragen würde. Jede Frist wird "
            "eine Wiedervorlage. „Zahlenmäßiger Nachweis“, „Belegliste“ und „Sachbericht“ "
            "schreiben den Verwendungsnachweis in der Reihenfolge des Plans. Welche Arbeit in den "
            "Sachbericht gehört, legen Sie mit Regeln fest; gehört sie auch zu einer anderen "
            "Zuwendung, steht das dort als mögliche Doppelförderung."
        )),
    }  # fmt: skip
