"""The German sentences of disclosure control: what happened, what was kept, what to do."""

from __future__ import annotations

_NOTHING = "Es wurde nichts ausgegeben, Ihre Daten sind unverändert."

DISCLOSURE_MESSAGES: dict[str, tuple[str, str, str]] = {
    "disclosure_not_proved": (
        (
            "Die Prüfung der Geheimhaltung ist nicht bestanden: Eine kleine Anzahl "
            "von Personen könnte aus dem Bericht errechnet werden."
        ),
        _NOTHING,
        (
            "Bitte erstellen Sie den Bericht neu. Besteht er die Prüfung wieder nicht, wählen Sie "
            "gröbere Gruppen und melden Sie den Fehler."
        ),
    ),
    "disclosure_other_rule": (
        (
            "Für diesen Zeitraum ist schon ein Bericht veröffentlicht, dessen Geheimhaltung anders "
            "eingestellt war (Schwelle {threshold})."
        ),
        _NOTHING,
        "Bitte wählen Sie dieselbe Einstellung wie im veröffentlichten Bericht.",
    ),
    "correction_blocked": (
        (
            "Diese Zahlen haben sich seit der veröffentlichten Ausgabe um so wenige Personen "
            "verändert, dass der Vergleich beider Ausgaben sie verraten würde: {places}{others}."
        ),
        _NOTHING,
        (
            "Bitte lassen Sie die betroffenen Werte in der neuen Ausgabe verbergen, warten Sie, "
            "bis mehr Nachträge zusammenkommen, oder geben Sie die neuen Zahlen nur intern weiter. "
            "Wo das Verbergen nicht reicht, zieht die neue Ausgabe ganze Tabellen zurück und nennt "
            "sie im Anhang."
        ),
    ),
}
