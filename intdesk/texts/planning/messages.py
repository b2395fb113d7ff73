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
    "value_place_taken": (
        "Für {year} und dieselbe Gemeinde gibt es inzwischen einen anderen Wert des Indikators.",
        "Es hat sich nichts geändert: Der andere Wert gilt, der frühere ist nicht verloren.",
        "Löschen oder ändern Sie zuerst den anderen Wert, und wiederholen Sie dann den Schritt.",
    ),
    "field_text_taken": (
        "Zu diesem Handlungsfeld gibt es für {year} inzwischen einen anderen Text.",
        "Es hat sich nichts geändert: Der andere Text gilt, der frühere ist nicht verloren.",
        "Löschen oder ändern Sie zuerst den anderen Text, und wiederholen Sie dann den Schritt.",
    ),
}
