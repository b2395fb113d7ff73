"""The German sentences of errors about retention and erased records."""

from __future__ import annotations

RETENTION_MESSAGES: dict[str, tuple[str, str, str]] = {
    "anonymised": (
        "Dieser Eintrag ist anonymisiert und bleibt nur als Zählung erhalten.",
        "Es wurde nichts gespeichert.",
        "Bitte erfassen Sie Neues als neuen Eintrag.",
    ),
    "deletions_pending": (
        "Diese Datei ist ein älterer Stand und enthält Angaben, die inzwischen gelöscht wurden.",
        "Sie wurde nicht angezeigt und nicht verändert.",
        "Bitte öffnen Sie sie nicht schreibgeschützt: Dann wird zuerst die Löschliste angewandt.",
    ),
}
