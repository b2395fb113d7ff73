"""What the help page says about target agreements."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.targets import PageId


def _text(german: str) -> str:
    return QCoreApplication.translate("help_targets", german)


def target_texts() -> dict[PageId, tuple[str, str]]:
    """Return title and explanation by screen."""
    return {
        PageId.TARGET_AGREEMENTS: (_text("Zielvereinbarungen"), _text(
            "Was ein Fachbereich für die Integration erreichen will, und woran man es misst. "
            "„Muster …“ legt eine Vereinbarung mit typischen Zielen an; Werte und Tage setzen "
            "Sie ein. Jedes Ziel hat Indikator, Ausgangswert, Zielwert und Gewicht, dazu "
            "Zwischenziele und Maßnahmen. Der Weg: Entwurf, abgestimmt, unterzeichnet, laufend, "
            "überprüft, dann abgeschlossen oder verlängert. Was unterzeichnet ist, ändert nur eine "
            "neue Fassung; alte Fassungen bleiben und lassen sich vergleichen. „Ziele überprüfen“ "
            "fragt alle Ziele in einem Zug ab und schlägt die Ampel vor: grün, wenn ein Ziel "
            "höchstens 10 Prozentpunkte hinter der Zeit oder den Zwischenzielen liegt, gelb bis "
            "30, sonst rot; am Ende ist nur grün, was erreicht ist. Grau heißt: noch nicht "
            "beurteilt. Sie können die Ampel anders setzen, die Begründung steht dann dabei. "
            "Unter einem Ziel stehen seine Überprüfungen; Eingabe öffnet eine, Entf nimmt sie weg. "
            "Eine Überprüfung nach dem Ende zählt für das letzte Jahr der Vereinbarung. "
            "Fristen werden von selbst zu Wiedervorlagen; im Abschnitt „Fristen“ erledigt E sie, "
            "W und M verschieben um eine Woche oder einen Monat, V auf einen Tag. "
            "In Veranstaltungen, Tätigkeiten, Beratungen, Einsätzen und Buchungen "
            "verknüpft der Abschnitt „Ziele“ den Eintrag als Nachweis mit einem Ziel oder einer "
            "Maßnahme; von Beratungen wird nur die Zahl gezeigt, von Buchungen die Summe. "
            "„Nach Fachbereich“ zeigt je Fachbereich, wie die Ziele stehen; Eingabe öffnet seine "
            "Liste. „Nach Stand“ zeigt eine Tafel: Strg+Rechts bringt eine Karte weiter, M zeigt "
            "alle möglichen Schritte, Eingabe öffnet. Als PDF: die "
            "Vereinbarung zum Unterschreiben, das Sachstandsblatt des Fachbereichs und der "
            "Vergleich der Jahre."
        )),
        PageId.FIELD_REPORTS: (_text("Texte zu Handlungsfeldern"), _text(
            "Lage, Aktivitäten und Bewertung je Handlungsfeld und Jahr. Sie stehen im Kapitel "
            "„Handlungsfelder“ des Jahresberichts; die Zahlen daneben (Veranstaltungen, "
            "Stellungnahmen, Ziele, Zeit) kommen von selbst. Strg+D übernimmt einen Text in das "
            "nächste Jahr. Bitte keine Namen von Ratsuchenden: Der Bericht ist öffentlich."
        )),
    }  # fmt: skip
