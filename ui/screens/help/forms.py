"""What the help page says about forms, the Mittelanmeldung and the matching with the treasury."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.targets import PageId


def _text(german: str) -> str:
    return QCoreApplication.translate("help_forms", german)


def form_texts() -> dict[PageId, tuple[str, str]]:
    """Return title and explanation by screen."""
    return {
        PageId.BUDGET_MATCHES: (_text("Abgleich mit der Kasse"), _text(
            "Was Sie gebucht haben, steht meist auch in der Liste der Kasse. IntDesk schlägt Paare "
            "nach Betrag, Beleg, Datum und Empfänger vor. Angenommene Paare zählen nur einmal: "
            "Ihre Buchung zählt, die der Kasse bestätigt sie. Weichen Beträge ab, übernehmen Sie "
            "die Werte der Kasse oder heben den Abgleich auf. Findet IntDesk ein Paar nicht, "
            "wählen Sie in den beiden unteren Tabellen je eine Buchung und gleichen sie von Hand "
            "ab; unter „Abgeglichen“ lässt sich jedes Paar wieder lösen."
        )),
        PageId.BUDGET_REQUEST: (_text("Mittelanmeldung"), _text(
            "Was Sie im Jahr nach dem oben gewählten brauchen: je Haushaltsstelle stehen das "
            "Ergebnis des Vorjahres, der Ansatz und die Prognose daneben. Eingabetaste auf einer "
            "Zeile springt zum Betrag, Eingabetaste im Feld speichert und geht zur nächsten Zeile. "
            "„Ansätze übernehmen“ schreibt für alle Haushaltsstellen ohne Anmeldung die Ansätze "
            "fort, auf Wunsch um Prozente verändert und gerundet; ein Schritt, der sich "
            "zurücknehmen lässt. Die Anmeldung steht danach als Ansatz im neuen Jahr. Ausgegeben "
            "wird sie als PDF, Word- und Excel-Datei."
        )),
        PageId.FORM_FILLING: (_text("Formulare füllen"), _text(
            "Öffnen Sie das Excel-Formular (.xlsx), gehen Sie auf eine Zelle und wählen Sie, "
            "welche Angabe hineingehört: Angaben zur Stelle, Beträge je Haushaltsstelle, "
            "Bescheid, Plan und Abrechnung Ihrer Zuwendungen, Zahlen des oben gewählten Jahres. "
            "Was die Beschriftungen erkennen lassen, schlägt IntDesk vor. Im nächsten Jahr erkennt "
            "es das Formular an seinen Beschriftungen wieder. Darunter steht, was eingetragen wird "
            "und was dagegen spricht: Zellen mit Formeln bleiben immer stehen; was das Formular "
            "nicht zulässt, wird nur mit Ihrem Haken eingetragen. Zahlen der Beratung sind zuerst "
            "die des veröffentlichten Berichts; mit „genau, intern“ nimmt IntDesk die wirklichen, "
            "auch die Kosten der eigenen Stelle. Gespeichert wird eine Kopie, das leere Formular "
            "bleibt unverändert. Ergebnisse von Formeln rechnet Excel oder LibreOffice beim Öffnen "
            "neu."
        )),
    }  # fmt: skip
