"""The German sentences of errors by code: what happened, what was kept, what to do."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str, str]] = {
    # data file
    "file_missing": (
        "Die Datei „{path}“ wurde nicht gefunden.",
        "Es wurde nichts geschrieben; Eingaben in einem Formular stehen noch dort.",
        "Bitte prüfen Sie, ob die Datei verschoben, umbenannt oder gelöscht wurde.",
    ),
    "file_exists": (
        "Die Datei „{path}“ gibt es schon.",
        "Sie wurde nicht verändert.",
        "Bitte wählen Sie einen anderen Namen.",
    ),
    "not_a_data_file": (
        "„{path}“ ist keine Datei von IntDesk.",
        "Die Datei wurde nicht verändert.",
        "Bitte wählen Sie eine andere Datei oder eine Sicherung.",
    ),
    "wrong_key": (
        "Die Datei „{path}“ ist verschlüsselt oder beschädigt und lässt sich so nicht öffnen.",
        "Die Datei wurde nicht verändert.",
        "Bitte öffnen Sie sie mit dem passenden Schlüssel oder nehmen Sie eine Sicherung.",
    ),
    "newer_version": (
        "Die Datei „{path}“ stammt aus einer neueren Programmversion.",
        "Sie wurde nicht geöffnet und nicht verändert.",
        "Bitte verwenden Sie die neuere Version von IntDesk.",
    ),
    "older_version": (
        "Die Datei „{path}“ stammt aus einer älteren Programmversion und ist schreibgeschützt.",
        "Sie wurde nicht verändert.",
        "Bitte öffnen Sie sie einmal ohne Schreibschutz, damit IntDesk sie anpassen kann.",
    ),
    "damaged": (
        "Die Datei „{path}“ ist beschädigt.",
        "Es wurde nichts mehr geschrieben.",
        "Bitte arbeiten Sie nicht weiter damit und nehmen Sie die letzte Sicherung.",
    ),
    "read_only": (
        "Die Datei „{path}“ ist schreibgeschützt.",
        "Ihre Eingabe steht noch im Formular, in der Datei hat sich nichts geändert.",
        "Bitte heben Sie den Schreibschutz auf oder legen Sie die Datei an einen anderen Ort.",
    ),
    "busy": (
        "Die Datei „{path}“ wird gerade an anderer Stelle gelesen oder geschrieben.",
        "Ihre Eingabe wurde noch nicht gespeichert und steht noch im Formular.",
        (
            "Bitte versuchen Sie es in einigen Sekunden noch einmal. Kommt die Meldung wieder, "
            "schließen Sie bitte andere Programme und Fenster, die diese Datei benutzen."
        ),
    ),
    "no_space": (
        "Auf dem Datenträger ist kein Platz mehr für „{path}“.",
        "Der bisherige Stand ist erhalten, es blieb nichts Halbes zurück.",
        "Bitte schaffen Sie Platz und versuchen Sie es noch einmal.",
    ),
    "disk_error": (
        "Beim Zugriff auf „{path}“ meldet der Datenträger einen Fehler.",
        "Alles, was gespeichert war, ist erhalten; der letzte Schritt gilt nicht.",
        "Bitte prüfen Sie, ob das Laufwerk verbunden ist, und versuchen Sie es noch einmal.",
    ),
    # records
    "stale": (
        "Der Eintrag wurde inzwischen an anderer Stelle geändert.",
        "Der neuere Stand ist erhalten, Ihre Eingabe steht noch im Formular.",
        "Bitte öffnen Sie den Eintrag neu und tragen Sie Ihre Änderung noch einmal ein.",
    ),
    "contact_missing": (
        "Ein Kontakt, den der Eintrag nennt, ist inzwischen endgültig gelöscht.",
        "Ihre Eingabe steht noch im Formular, gespeichert wurde nichts.",
        "Bitte wählen Sie einen anderen Kontakt oder lassen Sie das Feld leer.",
    ),
    "event_missing": (
        "Die Veranstaltung, zu der der Eintrag gehört, ist inzwischen endgültig gelöscht.",
        "Ihre Eingabe steht noch im Formular, gespeichert wurde nichts.",
        "Bitte wählen Sie eine andere Veranstaltung oder lassen Sie das Feld leer.",
    ),
    "statement_missing": (
        "Die Stellungnahme, zu der der Eintrag gehört, ist inzwischen endgültig gelöscht.",
        "Ihre Eingabe steht noch im Formular, gespeichert wurde nichts.",
        "Bitte wählen Sie eine andere Stellungnahme oder lassen Sie das Feld leer.",
    ),
    "linked_missing": (
        "Ein verknüpfter Eintrag ist inzwischen endgültig gelöscht.",
        "Ihre Eingabe steht noch im Formular, gespeichert wurde nichts.",
        "Bitte nehmen Sie die Verknüpfung heraus und speichern Sie noch einmal.",
    ),
    "undo_changed": (
        "Das lässt sich nicht mehr rückgängig machen, weil Einträge danach geändert wurden.",
        "Es hat sich nichts geändert.",
        "Bitte ändern Sie die Einträge von Hand.",
    ),
    "undone_already": (
        "Dieser Schritt ist schon rückgängig gemacht.",
        "Es hat sich nichts geändert.",
        "",
    ),
    "record_missing": (
        "Den Eintrag gibt es nicht mehr.",
        "Alle anderen Einträge sind unverändert.",
        "Bitte laden Sie die Liste mit F5 neu.",
    ),
    "no_person": (
        "Auskunft bekommen Personen. Dieser Kontakt ist eine Organisation.",
        "Es wurde nichts erstellt.",
        "Bitte wählen Sie die Person, die gefragt hat.",
    ),
    "in_pool_already": (
        "Diese Person steht schon mit einem anderen Eintrag im Pool.",
        "Der alte Eintrag bleibt im Papierkorb, es hat sich nichts geändert.",
        "Bitte ergänzen Sie den anderen Eintrag, oder löschen Sie ihn zuerst.",
    ),
    "invalid_draft": (
        "Einige Angaben fehlen oder passen nicht.",
        "Ihre Eingabe steht noch im Formular, gespeichert wurde nichts.",
        "Bitte ergänzen Sie die gekennzeichneten Felder.",
    ),
    # attachments
    "attachment_missing": (
        "Die Datei „{name}“ gibt es nicht (mehr).",
        "Es wurde nichts hinzugefügt.",
        "Bitte prüfen Sie, ob das Laufwerk verbunden ist und ob die Datei verschoben wurde.",
    ),
    "attachment_no_file": (
        "„{name}“ ist keine einzelne Datei.",
        "Es wurde nichts hinzugefügt.",
        "Bitte wählen Sie eine Datei. Einen Ordner können Sie vorher als ZIP-Datei packen.",
    ),
    "attachment_unreadable": (
        "Die Datei „{name}“ lässt sich nicht lesen.",
        "Es wurde nichts hinzugefügt.",
        "Bitte prüfen Sie, ob Sie die Datei öffnen dürfen und ob ein anderes Programm sie sperrt.",
    ),
    "attachment_name": (
        "Die Datei „{name}“ hat einen Namen, der sich nicht übernehmen lässt.",
        "Es wurde nichts hinzugefügt.",
        "Bitte geben Sie der Datei einen kurzen Namen aus sichtbaren Zeichen.",
    ),
    "attachment_empty": (
        "Die Datei „{name}“ ist leer.",
        "Es wurde nichts hinzugefügt.",
        "Bitte prüfen Sie, ob die Datei vollständig gespeichert oder kopiert wurde.",
    ),
    "attachment_too_large": (
        "Die Datei „{name}“ ist größer als {most} MB.",
        "Es wurde nichts hinzugefügt.",
        "Bitte verkleinern Sie die Datei oder teilen Sie sie auf.",
    ),
    "attachment_damaged": (
        "Der Inhalt der Anlage „{name}“ stimmt nicht mehr mit seiner Prüfsumme überein.",
        "Es wurde nichts geschrieben, die Anlage ist unverändert.",
        "Bitte holen Sie die Anlage aus einer Sicherung.",
    ),
    # output
    "archive_folder_taken": (
        "Im Ordner „{path}“ liegt schon etwas.",
        "Es wurde nichts geschrieben und nichts überschrieben.",
        "Bitte nennen Sie einen neuen oder leeren Ordner.",
    ),
    "target_exists": (
        "Die Datei „{path}“ gibt es schon.",
        "Sie wurde nicht überschrieben.",
        "Bitte wählen Sie einen anderen Namen oder erlauben Sie das Überschreiben.",
    ),
    "format_unknown": (
        "Die Datei „{path}“ hat keine passende Endung.",
        "Es wurde nichts geschrieben.",
        "Bitte ändern Sie die Endung des Namens. Passend: {endings}.",
    ),
    "folder_missing": (
        "Den Ordner „{path}“ gibt es nicht.",
        "Es wurde nichts geschrieben.",
        "Bitte wählen Sie einen vorhandenen Ordner.",
    ),
    "folder_not_writable": (
        "In den Ordner „{path}“ darf nicht geschrieben werden.",
        "Es wurde nichts geschrieben.",
        "Bitte wählen Sie einen anderen Ordner, zum Beispiel „Dokumente“.",
    ),
    "target_in_use": (
        "Die Datei „{path}“ ist gerade in einem anderen Programm geöffnet.",
        "Die vorhandene Datei wurde nicht verändert.",
        "Bitte schließen Sie die Datei dort und versuchen Sie es noch einmal.",
    ),
    "too_many_rows": (
        "Die Liste hat mehr Zeilen, als in eine Excel-Tabelle passen ({most}).",
        "Es wurde nichts geschrieben.",
        "Bitte schränken Sie die Liste durch Filter ein oder exportieren Sie sie als CSV.",
    ),
    "too_long_to_print": (
        "Die Liste hat {count} Einträge, gedruckt werden höchstens {most}.",
        "Es wurde nichts geschrieben.",
        "Bitte schränken Sie die Liste durch Filter ein oder exportieren Sie sie nach Excel.",
    ),
    "too_many_columns": (
        "Die Liste zeigt {count} Spalten, so viele passen nicht lesbar auf eine Seite.",
        "Es wurde nichts geschrieben.",
        "Bitte blenden Sie Spalten aus oder exportieren Sie die Liste nach Excel.",
    ),
    "target_unusable": (
        "Unter dem Namen „{path}“ kann keine Datei angelegt werden.",
        "Es wurde nichts geschrieben.",
        "Bitte wählen Sie einen kürzeren Namen ohne Sonderzeichen oder einen anderen Ordner.",
    ),
    "picture_unusable": (
        "Das Bild lässt sich nicht verwenden.",
        "Das bisherige Wappen ist erhalten.",
        "Bitte wählen Sie ein Bild im Format PNG oder JPEG mit höchstens 2 MB.",
    ),
    "cancelled": (
        "Der Vorgang wurde abgebrochen.",
        "Es wurde nichts geändert, und es blieb nichts Halbes zurück.",
        "",
    ),
}
