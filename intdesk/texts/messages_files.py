"""The German sentences of errors about a data file's place, lock and disk."""

from __future__ import annotations

FILE_MESSAGES: dict[str, tuple[str, str, str]] = {
    "in_use": (
        (
            "Die Datei „{path}“ ist an diesem Rechner schon geöffnet: von {user}, seit {since}, "
            "zuletzt aktiv {active}."
        ),
        "Die Datei wurde nicht verändert.",
        "Bitte arbeiten Sie im anderen Fenster weiter oder schließen Sie es.",
    ),
    "in_use_elsewhere": (
        (
            "Die Datei „{path}“ ist an einem anderen Rechner geöffnet: von {user} an {computer}, "
            "seit {since}, zuletzt aktiv {active}."
        ),
        "Die Datei wurde nicht verändert.",
        (
            "Bitte schließen Sie sie dort. Nur wenn dort sicher niemand mehr daran arbeitet, "
            "übernehmen Sie sie im Fenster von IntDesk."
        ),
    ),
    "in_use_unknown": (
        (
            "Neben der Datei „{path}“ liegt eine Sperre, die sich nicht lesen lässt. Vielleicht "
            "ist die Datei an einem anderen Rechner geöffnet."
        ),
        "Die Datei wurde nicht verändert.",
        (
            "Bitte sehen Sie an den anderen Rechnern nach. Nur wenn dort sicher niemand daran "
            "arbeitet, übernehmen Sie die Datei im Fenster von IntDesk."
        ),
    ),
    "lock_lost": (
        (
            "Die Sperre der Datei „{path}“ ist verloren: Sie wurde entfernt, oder die Datei wird "
            "inzwischen an anderer Stelle benutzt."
        ),
        (
            "Damit sich nichts überschreibt, wird nichts mehr gespeichert. Ihre Eingabe steht noch "
            "im Formular."
        ),
        "Bitte versuchen Sie es noch einmal, sobald niemand anderes die Datei benutzt.",
    ),
    "reading_only": (
        "Die Datei „{path}“ ist nur zum Lesen geöffnet.",
        "Ihre Eingabe steht noch im Formular, in der Datei hat sich nichts geändert.",
        "Bitte öffnen Sie die Datei noch einmal zum Schreiben, wenn Sie etwas ändern möchten.",
    ),
    "place_missing": (
        "Der Ordner „{path}“ ist nicht erreichbar.",
        "Alles, was gespeichert war, ist dort erhalten; seitdem wurde nichts geschrieben.",
        "Bitte verbinden Sie das Laufwerk oder den Stick wieder und versuchen Sie es noch einmal.",
    ),
    "place_read_only": (
        "In den Ordner „{path}“ darf nicht geschrieben werden.",
        "Die Datei wurde nicht verändert.",
        (
            "IntDesk braucht dort zum Speichern Schreibrechte. Bitte fragen Sie Ihre IT oder "
            "nehmen Sie einen anderen Ordner."
        ),
    ),
    "place_almost_full": (
        "Im Ordner „{path}“ sind nur noch {free} MB frei.",
        "Es wurde nichts angelegt und nichts verändert.",
        "Bitte schaffen Sie Platz (mindestens 200 MB) oder nehmen Sie einen anderen Ordner.",
    ),
    "place_in_cloud": (
        (
            "Der Ordner „{path}“ wird von {provider} mit anderen Rechnern abgeglichen. Dabei würde "
            "die Datei mitten im Speichern kopiert und könnte unbrauchbar werden, und vertrauliche "
            "Daten lägen bei einem Anbieter."
        ),
        "Die Datei wurde nicht verändert; zum Lesen lässt sie sich öffnen.",
        (
            "Bitte verwenden Sie einen Ordner, der nicht abgeglichen wird. Im Fenster hilft "
            "IntDesk beim Verschieben."
        ),
    ),
    "place_fleeting": (
        (
            "Der Ordner „{path}“ gehört zu einem Profil, das Windows beim Abmelden verwirft. Ihre "
            "Daten wären dann verloren."
        ),
        "Es wurde nichts angelegt und nichts verändert.",
        (
            "Bitte wählen Sie einen Ordner, der erhalten bleibt, etwa auf dem Laufwerk Ihrer "
            "Verwaltung, oder fragen Sie Ihre IT nach einem dauerhaften Profil."
        ),
    ),
    "place_of_program": (
        (
            "Der Ordner „{path}“ gehört zum Programm IntDesk. Das nächste Update würde ihn "
            "ersetzen, und Ihre Daten wären verloren."
        ),
        "Es wurde nichts angelegt und nichts verändert.",
        "Bitte wählen Sie einen anderen Ordner.",
    ),
    "file_replaced": (
        "Die Datei „{path}“ wurde während der Arbeit durch eine andere ersetzt.",
        "Es wird nichts mehr gespeichert. Ihre Eingabe steht noch im Formular.",
        "Bitte prüfen Sie, ob die richtige Datei dort liegt, und versuchen Sie es noch einmal.",
    ),
    "journal_left": (
        "Die Datei „{path}“ wurde beim letzten Mal mitten im Speichern verlassen.",
        "Sie wurde nicht verschoben und nicht verändert.",
        (
            "Bitte öffnen Sie sie einmal zum Lesen und schließen Sie sie wieder; dann lässt sie "
            "sich verschieben."
        ),
    ),
    "copy_differs": (
        "Die Kopie „{path}“ stimmt nicht mit der Datei überein.",
        "Die Datei liegt unverändert am alten Ort, die Kopie wurde entfernt.",
        "Bitte wählen Sie einen anderen Datenträger; dieser ist nicht zuverlässig.",
    ),
}
