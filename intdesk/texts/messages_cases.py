"""The German sentences of errors about cases and the identities of their persons."""

from __future__ import annotations

CASE_MESSAGES: dict[str, tuple[str, str, str]] = {
    "case_missing": (
        "Den Fall, dem die Beratung zugeordnet ist, gibt es nicht mehr.",
        "Ihre Eingabe steht noch im Formular, gespeichert wurde nichts.",
        "Bitte wählen Sie einen anderen Fall oder lassen Sie das Feld leer.",
    ),
    "case_has_contacts": (
        "Ein Fall mit Beratungen lässt sich nicht löschen.",
        "Es hat sich nichts geändert.",
        "Bitte lösen Sie zuerst die Beratungen aus dem Fall, oder schließen Sie ihn ab.",
    ),
    "has_case": (
        "Diese Beratung gehört schon zu einem Fall.",
        "Es hat sich nichts geändert.",
        "Bitte öffnen Sie diesen Fall.",
    ),
    "case_restricted": (
        "Die Verarbeitung des Falls {number} ist eingeschränkt; er bleibt, wie er ist.",
        "Es hat sich nichts geändert.",
        "Heben Sie zuerst die Einschränkung auf (im Fall unter „Rechte der Person“).",
    ),
    "identity_unprotected": (
        "Diese Datei hat kein Passwort. Namen werden nur verschlossen gespeichert.",
        "Es wurde nichts gespeichert; der Fall bleibt ohne Namen.",
        "Bitte führen Sie Fälle mit Namen in einer Datei mit Passwort.",
    ),
    "identity_closed": (
        "Name und Anschrift sind verschlossen: Ihr Zugang öffnet sie nicht.",
        "Alles andere zum Fall steht Ihnen offen, es hat sich nichts geändert.",
        "Nach einer Amtsübernahme öffnet sie eine Rechtsgrundlage (Einstellungen, Sicherheit).",
    ),
    "identity_damaged": (
        "Name und Anschrift dieses Falls lassen sich nicht entschlüsseln.",
        "Es wurde nichts verändert.",
        "Bitte prüfen Sie die Datei und nehmen Sie notfalls eine Sicherung.",
    ),
}
