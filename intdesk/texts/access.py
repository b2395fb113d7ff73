"""The words for keys: who holds one, what the protocol tells, how the journal names a change."""

from __future__ import annotations

from intdesk.domain.access import Advice, SlotKind

SLOT_NAMES = {
    SlotKind.OFFICER: "Beauftragte oder Beauftragter",
    SlotKind.DEPUTY: "Vertretung",
    SlotKind.RECOVERY: "Wiederherstellungsblatt",
    SlotKind.SEALED: "Versiegeltes Wiederherstellungsblatt",
}

ADVICE_TEXTS = {
    Advice.TOO_SHORT: "Zu kurz. Bitte nehmen Sie mindestens 12 Zeichen.",
    Advice.TOO_EASY: (
        "Zu leicht zu erraten. Gut sind vier oder mehr Wörter, die nichts miteinander zu tun haben."
    ),
    Advice.FINE: "Gut. Ein weiteres Wort macht es noch sicherer.",
    Advice.STRONG: "Sehr gut.",
}

KEYS_CHANGED = "Zugang geändert"
NOTES_CLOSED = "Notizen verschlossen"
NOTES_OPENED = "Notizen geöffnet"

PROTOCOL_EVENTS = {
    "office_created": "Datei angelegt",
    "archive_loaded": "Archiv eingelesen",
    "password_changed": "Passwort geändert",
    "password_reset": "Neues Passwort mit dem Wiederherstellungsblatt gesetzt",
    "deputy_set": "Zugang der Vertretung eingerichtet",
    "slot_removed": "Zugang entfernt",
    "sheet_renewed": "Wiederherstellungsblatt erneuert",
    "reencrypted": "Datenbank neu verschlüsselt",
    "takeover": "Amtsübernahme",
    "opened_by_sheet": "Mit einem Wiederherstellungsblatt geöffnet",
    "identities_closed": "Notizen über Personen verschlossen",
    "identities_opened": "Notizen über Personen geöffnet",
    "restored": "Sicherung zurückgespielt",
    "identity_stored": "Name und Anschrift zu einem Fall gespeichert",
    "identity_removed": "Name und Anschrift zu einem Fall entfernt",
    "erased": "Nach Ablauf der Frist gelöscht und anonymisiert",
    "deletions_reapplied": "Löschliste auf einen älteren Stand angewandt",
    "backups_replaced": "Ältere Sicherungen durch eine neue ersetzt",
    "access_given": "Auskunft zu einem Fall erstellt",
    "case_restricted": "Verarbeitung eines Falls eingeschränkt",
    "restriction_lifted": "Einschränkung eines Falls aufgehoben",
    "consent_withdrawn": "Widerruf einer Einwilligung festgehalten",
    "notes_switched_off": "Freitextnotizen abgeschaltet",
    "notes_switched_on": "Freitextnotizen wieder eingeschaltet",
    "notes_removed": "Alle Notizen entfernt",
    "report_frozen": "Berichtsausgabe festgeschrieben",
    "report_erased": "Dateien einer Berichtsausgabe entfernt",
}
"""What the entries of the protocol are called."""
