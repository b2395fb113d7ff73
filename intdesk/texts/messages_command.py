"""Sentences of errors for the command line, where the window's ones would speak of a form."""

from __future__ import annotations

_NOTHING_SAVED = "Es wurde nichts gespeichert."

COMMAND_LINE_MESSAGES: dict[str, tuple[str, str, str]] = {
    "read_only": (
        "Die Datei „{path}“ ist schreibgeschützt.",
        "In der Datei hat sich nichts geändert.",
        "Bitte heben Sie den Schreibschutz auf oder legen Sie die Datei an einen anderen Ort.",
    ),
    "reading_only": (
        "Die Datei „{path}“ ist nur zum Lesen geöffnet.",
        "In der Datei hat sich nichts geändert.",
        "Bitte rufen Sie einen Befehl auf, der sie zum Schreiben öffnet.",
    ),
    "file_missing": (
        "Die Datei „{path}“ wurde nicht gefunden.",
        "Es wurde nichts geschrieben.",
        "Bitte prüfen Sie, ob die Datei verschoben, umbenannt oder gelöscht wurde.",
    ),
    "file_replaced": (
        "Die Datei „{path}“ wurde während der Arbeit durch eine andere ersetzt.",
        _NOTHING_SAVED,
        "Bitte prüfen Sie, ob die richtige Datei dort liegt, und rufen Sie den Befehl neu auf.",
    ),
    "lock_lost": (
        "Die Sperre der Datei „{path}“ ging während der Arbeit verloren.",
        f"Damit sich nichts überschreibt, wird nichts mehr geschrieben. {_NOTHING_SAVED}",
        "Bitte rufen Sie den Befehl noch einmal auf, sobald niemand anderes die Datei benutzt.",
    ),
    "busy": (
        "Die Datei „{path}“ wird gerade von einem anderen Programm oder Fenster benutzt.",
        "In der Datei hat sich nichts geändert.",
        "Bitte schließen Sie das andere Fenster und rufen Sie den Befehl noch einmal auf.",
    ),
    "indicator_missing": (
        "Den Indikator, zu dem der Wert gehört, gibt es nicht mehr.",
        _NOTHING_SAVED,
        "Bitte rufen Sie den Befehl noch einmal auf.",
    ),
    "stale": (
        "Ein Eintrag wurde inzwischen an anderer Stelle geändert.",
        f"Der neuere Stand ist erhalten. {_NOTHING_SAVED}",
        "Bitte rufen Sie den Befehl noch einmal auf.",
    ),
    "contact_missing": (
        "Ein Kontakt, den ein Eintrag nennt, ist inzwischen endgültig gelöscht.",
        _NOTHING_SAVED,
        "Bitte rufen Sie den Befehl noch einmal auf.",
    ),
    "case_missing": (
        "Einen Fall, dem eine Beratung zugeordnet ist, gibt es nicht mehr.",
        _NOTHING_SAVED,
        "Bitte rufen Sie den Befehl noch einmal auf.",
    ),
    "event_missing": (
        "Eine Veranstaltung, zu der ein Eintrag gehört, ist inzwischen endgültig gelöscht.",
        _NOTHING_SAVED,
        "Bitte rufen Sie den Befehl noch einmal auf.",
    ),
    "line_missing": (
        "Eine Haushaltsstelle, zu der ein Eintrag gehört, ist inzwischen endgültig gelöscht.",
        _NOTHING_SAVED,
        "Bitte rufen Sie den Befehl noch einmal auf.",
    ),
    "statement_missing": (
        "Eine Stellungnahme, zu der ein Eintrag gehört, ist inzwischen endgültig gelöscht.",
        _NOTHING_SAVED,
        "Bitte rufen Sie den Befehl noch einmal auf.",
    ),
    "linked_missing": (
        "Ein verknüpfter Eintrag ist inzwischen endgültig gelöscht.",
        _NOTHING_SAVED,
        "Bitte rufen Sie den Befehl noch einmal auf.",
    ),
    "invalid_draft": (
        "Einige Angaben fehlen oder passen nicht.",
        _NOTHING_SAVED,
        "Bitte berichtigen Sie den Aufruf.",
    ),
    "record_missing": (
        "Einen Eintrag gibt es nicht mehr.",
        "Alle anderen Einträge sind unverändert.",
        "Bitte rufen Sie den Befehl noch einmal auf.",
    ),
}
"""By error code: what happened, what was kept, what to do. Other codes read the same everywhere."""
