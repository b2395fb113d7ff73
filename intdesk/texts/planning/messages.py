"""The errors of planning: what happened, what was kept, what to do."""

from __future__ import annotations

PLANNING_MESSAGES: dict[str, tuple[str, str, str]] = {
    "survey_too_small": (
        "Die Frage hat weniger als {least} Antworten, oder eine der Meinungen hat so wenige.",
        "Es hat sich nichts geändert; die Befragung bleibt, wie sie ist.",
        "So kleine Zahlen könnten Personen verraten. Nehmen Sie eine Frage mit mehr Antworten.",
    ),
    "indicator_missing": (
        "Den Indikator, zu dem der Wert gehört, gibt es nicht mehr.",
        "Ihre Eingabe steht noch im Formular, gespeichert wurde nichts.",
        "Bitte wählen Sie einen anderen Indikator.",
    ),
}
