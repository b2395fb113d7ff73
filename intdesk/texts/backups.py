"""The words of backups: reasons in names of files and in lists, and their errors."""

from __future__ import annotations

from intdesk.domain.backups import BackupReason

BACKUP_FOLDER = "Sicherungen"
"""The folder beside the data file that holds its backups."""

REASON_IN_NAME: dict[BackupReason, str] = {
    BackupReason.REGULAR: "",
    BackupReason.BY_HAND: "",
    BackupReason.BEFORE_UPGRADE: "vor-Umstellung",
    BackupReason.BEFORE_RESTORE: "vor-Rückspielen",
    BackupReason.BEFORE_IMPORT: "vor-Import",
    BackupReason.BEFORE_REKEY: "vor-Neuverschlüsselung",
}
"""What the name of a backup says of its reason."""

FORMER_IN_NAME: dict[str, str] = {
    "other_secret": "vorher",
    "newer_version": "vorher",
    "unusable": "unbrauchbar",
    "lone_key": "vorher",
}
"""How a data file is named that had to give way to a backup and could not be backed up, by why."""

FORMER_WORDS: dict[str, str] = {
    "saved": "Der frühere Stand ist gesichert: {path}",
    "other_secret": (
        "Die frühere Datei hat ein eigenes Passwort; sie liegt unverändert hier: {path}"
    ),
    "newer_version": (
        "Die frühere Datei stammt aus einer neueren Programmversion; sie liegt unverändert hier: "
        "{path}"
    ),
    "unusable": "Die frühere Datei war unbrauchbar und liegt jetzt hier: {path}",
    "lone_key": (
        "Von einer früheren Datei war nur noch die Schlüsseldatei da; sie liegt jetzt hier: {path}"
    ),
}
"""What is said of the state before a restore: backed up, or why it was not."""

REASON_LABELS: dict[BackupReason, str] = {
    BackupReason.REGULAR: "regelmäßig",
    BackupReason.BY_HAND: "von Hand",
    BackupReason.BEFORE_UPGRADE: "vor Umstellung",
    BackupReason.BEFORE_RESTORE: "vor Rückspielen",
    BackupReason.BEFORE_IMPORT: "vor Import",
    BackupReason.BEFORE_REKEY: "vor Neuverschlüsselung",
}

BACKUP_MESSAGES: dict[str, tuple[str, str, str]] = {
    "backup_not_proven": (
        "Die neue Sicherung „{path}“ hat die Prüfung nicht bestanden.",
        "Sie wurde verworfen. Die Datei und die älteren Sicherungen sind unverändert.",
        "Bitte lassen Sie die Datei prüfen (intdesk check) und sichern Sie noch einmal.",
    ),
    "backup_not_made": (
        "In den Ordner „{path}“ konnte keine Sicherung geschrieben werden.",
        "Ihre Daten und die älteren Sicherungen sind unverändert.",
        (
            "Bitte prüfen Sie, ob das Laufwerk verbunden ist, ob dort Platz ist und ob Sie "
            "dort schreiben dürfen."
        ),
    ),
    "backup_damaged": (
        "Die Sicherung „{path}“ ist beschädigt.",
        "Es wurde nichts geändert, die jetzigen Daten sind unverändert.",
        "Bitte nehmen Sie eine andere Sicherung.",
    ),
    "backup_missing": (
        "Die Sicherung „{path}“ wurde nicht gefunden.",
        "Es wurde nichts geändert.",
        "Bitte prüfen Sie, ob das Laufwerk mit den Sicherungen verbunden ist.",
    ),
    "backup_is_the_file": (
        "„{path}“ ist die Datei, die ersetzt werden soll, und keine Sicherung davon.",
        "Es wurde nichts geändert.",
        "Bitte wählen Sie eine Sicherung aus dem Ordner „Sicherungen“.",
    ),
    "copy_differs": (
        "Die Kopie der Sicherung in „{path}“ stimmt nicht mit der Sicherung überein.",
        "Sie wurde verworfen. Die Sicherung auf diesem Rechner ist in Ordnung.",
        "Bitte prüfen Sie den Datenträger und sichern Sie noch einmal.",
    ),
    "upgrade_unprotected": (
        (
            "Die Datei „{path}“ muss an diese Programmversion angepasst werden, aber die Sicherung "
            "davor ist nicht gelungen."
        ),
        "Die Datei wurde nicht verändert.",
        "Bitte sorgen Sie dafür, dass in „{folder}“ genug Platz ist und geschrieben werden darf.",
    ),
    "restore_failed": (
        "Die Sicherung konnte nicht an die Stelle der Datei „{path}“ gesetzt werden.",
        "Der frühere Stand ist wieder da.",
        (
            "Bitte schließen Sie andere Programme, die die Datei benutzen, und versuchen Sie es "
            "noch einmal."
        ),
    ),
    "restore_overtaken": (
        "Während die Sicherung vorbereitet wurde, hat sich die Datei „{path}“ geändert.",
        "Die Datei ist, wie sie jetzt ist; die Sicherung wurde nicht zurückgespielt.",
        "Bitte spielen Sie die Sicherung noch einmal zurück; der neue Stand wird vorher gesichert.",
    ),
    "restore_unfinished": (
        (
            "Beim Zurückspielen einer Sicherung nach „{path}“ wurde das Programm unterbrochen, und "
            "der letzte Schritt lässt sich jetzt nicht nachholen."
        ),
        "Der frühere und der neue Stand sind beide noch da.",
        (
            "Bitte schließen Sie andere Programme, die die Datei benutzen, prüfen Sie, ob Sie in "
            "den Ordner schreiben dürfen, und öffnen Sie die Datei noch einmal."
        ),
    ),
    "second_place_is_first": (
        "In „{path}“ liegen die Daten oder ihre Sicherungen schon.",
        "Der bisherige zweite Ort gilt weiter.",
        (
            "Bitte wählen Sie einen Ordner auf einem anderen Laufwerk, zum Beispiel auf einem "
            "USB-Stick oder einem Netzlaufwerk Ihrer Verwaltung."
        ),
    ),
}
"""Error codes of backups and of restoring: what happened, what was kept, what to do."""
