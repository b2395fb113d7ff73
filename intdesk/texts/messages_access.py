"""The German sentences of errors about passwords and keys, by code."""

from __future__ import annotations

_CLOSED = "Die Datei wurde nicht geöffnet und nicht verändert."
_SAME = "Es hat sich nichts geändert."
_FROM_BACKUP = (
    "Bitte nehmen Sie die Schlüsseldatei aus dem Ordner „Sicherungen“ und legen Sie sie unter "
    "ihrem Namen neben die Datei der Stelle. Ihr Passwort bleibt das von damals."
)

ACCESS_MESSAGES: dict[str, tuple[str, str, str]] = {
    # opening
    "secret_missing": (
        "Die Datei „{path}“ ist mit einem Passwort geschützt, es wurde aber keines angegeben.",
        _CLOSED,
        (
            "Bitte geben Sie das Passwort ein; auf der Befehlszeile nennen Sie mit --password-file "
            "oder --recovery-file eine Datei, in deren erster Zeile es steht."
        ),
    ),
    "wrong_password": (
        "Das Passwort stimmt nicht.",
        _SAME,
        (
            "Bitte achten Sie auf Groß- und Kleinschreibung und die Feststelltaste. Haben Sie es "
            "vergessen, öffnen Sie die Datei mit dem Wiederherstellungsblatt."
        ),
    ),
    "wrong_recovery_code": (
        "Der Code ist richtig geschrieben, gehört aber nicht zu dieser Datei.",
        _SAME,
        "Bitte nehmen Sie das neueste Wiederherstellungsblatt; ältere gelten nicht mehr.",
    ),
    "recovery_code_group": (
        "Gruppe {group} des Codes stimmt nicht.",
        _SAME,
        "Bitte vergleichen Sie diese Gruppe Zeichen für Zeichen mit dem Wiederherstellungsblatt.",
    ),
    "recovery_code_length": (
        "Der Code hat {expected} Zeichen, eingegeben sind {signs}.",
        _SAME,
        "Bitte prüfen Sie, ob eine Gruppe fehlt oder doppelt ist.",
    ),
    "key_file_missing": (
        "Die Datei ist verschlüsselt, aber ihre Schlüsseldatei „{path}“ fehlt.",
        "Die Datei wurde nicht verändert. Ohne Schlüsseldatei lässt sie sich nicht öffnen.",
        _FROM_BACKUP,
    ),
    "key_file_unreadable": (
        "Die Schlüsseldatei „{path}“ lässt sich nicht lesen.",
        _CLOSED,
        "Bitte prüfen Sie, ob das Laufwerk verbunden ist und ob Sie die Datei lesen dürfen.",
    ),
    "key_file_damaged": ("Die Schlüsseldatei „{path}“ ist beschädigt.", _CLOSED, _FROM_BACKUP),
    "key_file_newer": (
        "Die Schlüsseldatei „{path}“ stammt aus einer neueren Programmversion.",
        _CLOSED,
        "Bitte verwenden Sie die neuere Version von IntDesk.",
    ),
    "key_file_other": (
        (
            "Die Schlüsseldatei „{key_file}“ passt nicht zur Datei „{path}“, oder diese ist "
            "beschädigt."
        ),
        _CLOSED,
        (
            "Bitte legen Sie die Schlüsseldatei dieser Datei daneben oder nehmen Sie die letzte "
            "Sicherung."
        ),
    ),
    # new passwords
    "password_too_short": (
        "Das Passwort ist zu kurz.",
        _SAME,
        "Bitte nehmen Sie mindestens {least} Zeichen, am besten vier oder mehr Wörter.",
    ),
    "password_too_easy": (
        "Das Passwort ist zu leicht zu erraten.",
        _SAME,
        (
            "Bitte nehmen Sie vier oder mehr Wörter, die nichts miteinander, mit Ihnen oder mit "
            "Ihrer Stelle zu tun haben."
        ),
    ),
    "password_too_long": (
        "Das Passwort ist zu lang.",
        _SAME,
        "Bitte nehmen Sie höchstens {most} Zeichen.",
    ),
    # keys
    "not_protected": (
        "Die Datei „{path}“ hat kein Passwort; sie ist eine Demonstration oder ein Versuch.",
        _SAME,
        "Bitte legen Sie für Ihre Arbeit eine neue Datei mit Passwort an.",
    ),
    "officer_only": (
        "Das darf nur, wer die Datei mit dem Passwort der oder des Beauftragten geöffnet hat.",
        _SAME,
        "Bitte öffnen Sie die Datei mit diesem Passwort.",
    ),
    "takeover_first": (
        "Mit dem versiegelten Wiederherstellungsblatt kann die Datei nur übernommen werden.",
        _SAME,
        "Bitte führen Sie zuerst im Fenster die Amtsübernahme durch.",
    ),
    "takeover_needs_sheet": (
        "Eine Amtsübernahme ist nur mit einem Wiederherstellungsblatt möglich.",
        _SAME,
        "Bitte öffnen Sie die Datei mit dem versiegelten Wiederherstellungsblatt.",
    ),
    "sealed_sheet_needed": (
        "Notizen über Personen sind verschlossen; dafür ist das versiegelte Blatt nötig.",
        _SAME,
        "Bitte nehmen Sie das neueste versiegelte Wiederherstellungsblatt aus dem Hauptamt.",
    ),
    "name_missing": (
        "Der Name der Person fehlt, die den Zugang bekommt.",
        _SAME,
        "Bitte geben Sie den Namen ein.",
    ),
    "name_unusable": (
        "Der Name ist zu lang oder enthält Zeichen, die sich nicht darstellen lassen.",
        _SAME,
        "Bitte geben Sie einen Namen mit höchstens {most} Zeichen ein.",
    ),
    "basis_missing": (
        "Die Rechtsgrundlage fehlt, oder wer der Öffnung zugestimmt hat.",
        "Die Notizen bleiben verschlossen.",
        "Bitte geben Sie beides an; es wird im Protokoll festgehalten.",
    ),
}
