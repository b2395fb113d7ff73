"""The words of the recovery sheets."""

from __future__ import annotations

from intdesk.domain.access import SlotKind

TITLES = {
    SlotKind.RECOVERY: "Wiederherstellungsblatt",
    SlotKind.SEALED: "Versiegeltes Wiederherstellungsblatt",
}
SUBTITLES = {
    SlotKind.RECOVERY: "Der Zweitschlüssel, falls das Passwort vergessen ist",
    SlotKind.SEALED: "Für das Hauptamt, zur Übergabe des Amtes",
}
SUBJECT = "Code, der eine verschlüsselte Datei von IntDesk öffnet"
REMARK = "vertraulich, nicht kopieren und nicht fotografieren"

OFFICE = "Stelle"
FILE = "Datei"
MADE_ON = "Gedruckt am"
NO_OFFICE = "noch nicht eingetragen"

CODE_TITLE = "Der Code"
CODE_HINT = (
    "Acht Gruppen mit je fünf Zeichen. Das letzte Zeichen jeder Gruppe ist ein Prüfzeichen: Bei "
    "einem Tippfehler nennt IntDesk die Nummer der Gruppe. Groß- und Kleinschreibung, Leerzeichen "
    "und Striche sind gleichgültig. Die Buchstaben I, L, O und U kommen nicht vor."
)

WHAT_TITLE = "Was ist das?"
WHAT = {
    SlotKind.RECOVERY: (
        "Die Daten der Stelle sind verschlüsselt. Wer das Passwort vergessen hat, kommt nur mit "
        "diesem Code wieder hinein. Niemand sonst kann die Datei öffnen, auch nicht der "
        "Hersteller oder die EDV der Verwaltung."
    ),
    SlotKind.SEALED: (
        "Die Daten der Stelle sind verschlüsselt. Mit diesem Code übernimmt eine Nachfolge oder "
        "Vertretung die Datei, wenn die bisherige Person nicht mehr da ist. Notizen über "
        "Personen bleiben dabei verschlossen, bis eine Rechtsgrundlage festgehalten ist."
    ),
}
KEEP_TITLE = "So bewahren Sie es auf"
KEEP = {
    SlotKind.RECOVERY: (
        "Legen Sie das Blatt in einen Schrank, der abgeschlossen ist, nicht zum Rechner.",
        "Wer Blatt und Datei hat, kann alles lesen. Geben Sie es nicht aus der Hand.",
        "Haben Sie das Blatt als Datei gespeichert, löschen Sie sie nach dem Drucken.",
    ),
    SlotKind.SEALED: (
        "Legen Sie das Blatt in einen Umschlag und unterschreiben Sie quer über die Klappe.",
        "Beschriften Sie ihn wie unten angegeben; das Hauptamt verwahrt ihn im Tresor.",
        "Haben Sie das Blatt als Datei gespeichert, löschen Sie sie nach dem Drucken.",
    ),
}
USE_TITLE = "So benutzen Sie es"
USE = {
    SlotKind.RECOVERY: (
        "Öffnen Sie IntDesk und wählen Sie beim Entsperren „Passwort vergessen“.",
        "Geben Sie den Code ein und legen Sie ein neues Passwort fest.",
        "Dieses Blatt gilt weiter, bis Sie in IntDesk ein neues drucken.",
    ),
    SlotKind.SEALED: (
        "Öffnen Sie IntDesk und wählen Sie beim Entsperren „Passwort vergessen“.",
        "Geben Sie den Code ein. IntDesk führt durch die Amtsübernahme und druckt neue Blätter.",
        "Danach gilt dieses Blatt nicht mehr.",
    ),
}
ENVELOPE_TITLE = "Worte für den Umschlag"
ENVELOPE = (
    "Versiegeltes Wiederherstellungsblatt für IntDesk, {office}, Datei {file}, vom {day}. Nur "
    "öffnen bei Amtsübernahme oder Vertretung, auf Anordnung der Verwaltungsleitung. Das Öffnen "
    "mit Datum, Grund und Namen vermerken."
)
