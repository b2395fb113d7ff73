"""What a problem of a target agreement tells a person."""

from __future__ import annotations

OF_MEASURE = "Maßnahme {line}: {sentence}"

TARGET_SENTENCES: dict[str, str] = {
    "agreement_number_taken": (
        "Diese Nummer hat schon eine andere Vereinbarung, vielleicht eine im Papierkorb."
    ),
    "agreement_bound": (
        "Die Vereinbarung ist unterzeichnet. Was vereinbart ist, ändern Sie mit „Neue Fassung“."
    ),
    "state_not_next": "Dieser Schritt ist jetzt nicht möglich. Bitte gehen Sie der Reihe nach vor.",
    "goals_missing": "Bitte tragen Sie zuerst mindestens ein Ziel ein.",
    "goals_not_measurable": (
        "Jedes Ziel braucht einen Indikator und einen Zielwert. Noch offen: {goals}. "
        "Wählen Sie das Ziel und „Ziel bearbeiten“."
    ),
    "goals_without_review": "Es fehlt noch eine Überprüfung: Jedes Ziel braucht mindestens eine.",
    "goals_without_baseline": (
        "Ohne Ausgangswert lässt sich später kein Fortschritt messen. Es fehlt noch: {goals}. "
        "Wählen Sie das Ziel und „Ziel bearbeiten“. Bei einer Anzahl, die erst entsteht, ist es 0."
    ),
    "goals_without_way": (
        "Zwischen Ausgangswert und Zielwert liegt kein Weg in der gewählten Richtung: {goals}. "
        "Bitte prüfen Sie Werte und Richtung; soll ein Wert bleiben, wählen Sie „halten“."
    ),
    "goals_without_new_review": (
        "Seit der letzten Bewertung sind noch nicht alle Ziele neu überprüft. Es fehlt: {goals}. "
        "Wählen Sie „Ziele überprüfen“."
    ),
    "reviews_closed": (
        "Die Vereinbarung ist vorbei, ihre Überprüfungen bleiben, wie sie sind. "
        "Um sie zu ändern, wählen Sie zuerst „Wieder öffnen“."
    ),
    "reviews_unsigned": (
        "Ein Entwurf wird noch nicht überprüft. Das geht, sobald die Vereinbarung "
        "unterzeichnet ist."
    ),
    "begin_of_version": (
        "Der Beginn bleibt, wie er unterzeichnet wurde. Für eine neue Laufzeit schließen Sie die "
        "Vereinbarung ab und wählen „Nächstes Jahr anlegen“."
    ),
    "baseline_missing": (
        "Vor der Unterschrift braucht das Ziel einen Ausgangswert. Bei einer Anzahl, die erst "
        "entsteht, ist es 0."
    ),
    "signatures_missing": (
        "Bitte tragen Sie bei allen Unterschriften Namen und Tag ein, mindestens {least}."
    ),
    "signed_in_future": "Eine Unterschrift liegt in der Zukunft. Bitte prüfen Sie den Tag.",
    "extension_missing": "Bitte tragen Sie ein, bis wann die Vereinbarung verlängert wird.",
    "extension_before_end": "Die Verlängerung muss nach dem vereinbarten Ende liegen.",
    "ended_outside": (
        "Bitte geben Sie an, an welchem Tag der Laufzeit die Vereinbarung endete; er kann nicht in "
        "der Zukunft liegen."
    ),
    "ended_unexplained": "Bitte schreiben Sie, warum die Vereinbarung vor der Zeit endet.",
    "term_too_long": "Mehr als {most} Jahre sind ungewöhnlich. Stimmt die Laufzeit?",
    "target_is_baseline": (
        "Zielwert und Ausgangswert sind gleich: So lässt sich kein Fortschritt messen. "
        "Wenn der Wert gehalten werden soll, wählen Sie „halten“."
    ),
    "target_wrong_side": "Der Zielwert liegt auf der anderen Seite. Stimmt die Richtung?",
    "due_before_begin": "Der Tag liegt vor dem Beginn der Vereinbarung.",
    "due_after_end": "Der Tag liegt nach dem Ende der Vereinbarung.",
    "milestone_incomplete": "Ein Zwischenziel braucht Tag und Wert.",
    "milestone_outside": "Ein Zwischenziel liegt außerhalb der Laufzeit.",
    "measure_untitled": "Bitte schreiben Sie zu jeder Maßnahme, was getan wird.",
    "light_unexplained": "Bitte begründen Sie, warum die Ampel anders steht als vorgeschlagen.",
    "review_in_future": "Eine Überprüfung kann nicht in der Zukunft liegen.",
    "review_day_taken": "An diesem Tag wurde das Ziel schon überprüft. Bitte prüfen Sie den Tag.",
    "next_before_review": "Der nächste Termin liegt nicht nach der Überprüfung.",
    "field_taken": "Zu diesem Handlungsfeld gibt es in diesem Jahr schon einen Text.",
    "value_range": "Der Wert ist zu groß. Erlaubt sind höchstens {most}.",
}
