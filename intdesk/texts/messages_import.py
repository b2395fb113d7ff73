"""The German sentences of import errors by code: what happened, what was kept, what to do."""

from __future__ import annotations

_NOTHING = "Es wurde nichts übernommen, Ihre Daten sind unverändert."
_AS_XLSX = (
    "Bitte öffnen Sie die Datei in {program}, wählen Sie „{command}“, dort den Dateityp "
    "„Excel-Arbeitsmappe (.xlsx)“, und lesen Sie die neue Datei ein."
)


def _saved_as_xlsx(program: str, command: str) -> str:
    return _AS_XLSX.format(program=program, command=command)


IMPORT_MESSAGES: dict[str, tuple[str, str, str]] = {
    # the file
    "file_unreadable": (
        "Die Datei „{path}“ lässt sich nicht lesen.",
        _NOTHING,
        "Bitte schließen Sie sie in anderen Programmen und prüfen Sie, ob Sie sie öffnen dürfen.",
    ),
    "empty_file": (
        "Die Datei „{path}“ ist leer.",
        _NOTHING,
        "Bitte wählen Sie die Datei, in der Ihre Liste steht.",
    ),
    "calendar_too_large": (
        "Die Kalenderdatei „{path}“ ist größer als {megabytes} MB.",
        _NOTHING,
        "Bitte geben Sie im Kalender nur ein Jahr oder einen Monat aus, ohne Anhänge.",
    ),
    "calendar_too_many": (
        "Die Kalenderdatei „{path}“ hat mehr als {most} Termine.",
        _NOTHING,
        "Bitte geben Sie im Kalender nur ein Jahr oder einen Monat aus.",
    ),
    "no_calendar": (
        "„{path}“ ist keine Kalenderdatei.",
        _NOTHING,
        (
            "Bitte speichern Sie den Kalender in Outlook, Thunderbird oder Google als Datei mit "
            "der Endung .ics und wählen Sie diese."
        ),
    ),
    "broken_workbook": (
        "Die Datei „{path}“ ist beschädigt oder unvollständig.",
        _NOTHING,
        (
            "Bitte öffnen Sie sie in Excel oder LibreOffice, lassen Sie sie dort reparieren und "
            "speichern Sie sie neu."
        ),
    ),
    "old_excel": (
        "„{path}“ ist eine Excel-Datei in einem älteren oder besonderen Format (.xls, .xlsb).",
        _NOTHING,
        _saved_as_xlsx("Excel oder LibreOffice", "Datei > Speichern unter"),
    ),
    "opendocument": (
        "„{path}“ ist eine Datei von LibreOffice oder OpenOffice (.ods).",
        _NOTHING,
        _saved_as_xlsx("LibreOffice", "Datei > Speichern unter"),
    ),
    "numbers_file": (
        "„{path}“ ist eine Datei des Programms Numbers.",
        _NOTHING,
        (
            "Bitte öffnen Sie die Datei in Numbers, wählen Sie „Ablage > Exportieren > Excel“ und "
            "lesen Sie die neue Datei ein."
        ),
    ),
    "password_protected": (
        "Die Datei „{path}“ ist mit einem Kennwort geschützt.",
        _NOTHING,
        (
            "Bitte öffnen Sie sie in Excel mit dem Kennwort und speichern Sie eine Kopie ohne "
            "Kennwort (Datei > Informationen > Arbeitsmappe schützen)."
        ),
    ),
    "too_large": (
        "Die Datei „{path}“ ist zu groß. Gelesen werden bis zu {rows} Zeilen.",
        _NOTHING,
        "Bitte teilen Sie die Liste auf, zum Beispiel nach Jahren.",
    ),
    "unknown_format": (
        "„{path}“ ist keine Tabelle, die IntDesk lesen kann.",
        _NOTHING,
        "Bitte speichern Sie die Liste als Excel-Arbeitsmappe (.xlsx) oder als CSV-Datei.",
    ),
    # the list
    "no_list_found": (
        "In der Datei „{path}“ wurde keine Beratungsliste gefunden.",
        _NOTHING,
        "Bitte prüfen Sie, ob über den Spalten Überschriften wie Datum, Dauer und Thema stehen.",
    ),
    "columns_missing": (
        "In der Liste „{path}“ fehlen Spalten: {missing}.",
        _NOTHING,
        "Bitte ordnen Sie die Spalten von Hand zu oder ergänzen Sie ihre Überschriften.",
    ),
    "no_postings_found": (
        "In der Datei „{path}“ wurde keine Buchungsliste gefunden.",
        _NOTHING,
        "Bitte prüfen Sie die Überschriften, zum Beispiel Sachkonto, Datum und Betrag.",
    ),
    "no_contacts_found": (
        "In der Datei „{path}“ wurde keine Adressliste gefunden.",
        _NOTHING,
        "Bitte prüfen Sie, ob über den Spalten Überschriften wie Name, Ort und E-Mail stehen.",
    ),
    "contacts_nameless": (
        "In der Liste „{path}“ nennt keine Spalte eine Person oder Organisation.",
        _NOTHING,
        "Bitte ordnen Sie die Spalte mit den Namen von Hand zu.",
    ),
    "no_indicators_found": (
        "In der Datei „{path}“ wurde keine Liste von Indikatoren gefunden.",
        _NOTHING,
        "Bitte prüfen Sie, ob über den Spalten Überschriften wie Indikator, Jahr und Wert stehen.",
    ),
    "indicators_unusable": (
        "Die Liste „{path}“ nennt keine Indikatoren mit Werten.",
        _NOTHING,
        "Bitte ordnen Sie die Spalten mit Namen und Werten von Hand zu.",
    ),
    "cards_too_large": (
        "Die Kartendatei „{path}“ ist größer als {megabytes} MB.",
        _NOTHING,
        "Bitte geben Sie die Kontakte in mehreren Dateien oder ohne Bilder aus.",
    ),
    "cards_too_many": (
        "Die Kartendatei „{path}“ hat mehr als {most} Karten.",
        _NOTHING,
        "Bitte geben Sie die Kontakte in mehreren Dateien aus.",
    ),
    "no_cards": (
        "In der Datei „{path}“ sind keine Adresskarten (vCard).",
        _NOTHING,
        (
            "Bitte geben Sie die Kontakte in Outlook, Thunderbird oder auf dem Telefon als Datei "
            "mit der Endung .vcf aus und wählen Sie diese."
        ),
    ),
    # the mapping
    "mapping_broken": (
        "Die Zuordnungsdatei „{path}“ ist keine gültige JSON-Datei.",
        _NOTHING,
        (
            "Bitte prüfen Sie die Datei; ihr Aufbau steht in mapping.schema.json, für Kontakte in "
            "contact_mapping.schema.json, für Indikatoren in indicator_mapping.schema.json."
        ),
    ),
    "mapping_invalid": (
        "Die Zuordnung „{path}“ passt an der Stelle „{place}“ nicht zum vorgesehenen Aufbau.",
        _NOTHING,
        (
            "Bitte berichtigen Sie die Stelle; der Aufbau steht in mapping.schema.json, für "
            "Kontakte in contact_mapping.schema.json, für Indikatoren in "
            "indicator_mapping.schema.json."
        ),
    ),
    "mapping_unknown_code": (
        "Die Zuordnung „{path}“ nennt im Feld „{place}“ den unbekannten Code „{value}“.",
        _NOTHING,
        "Bitte verwenden Sie einen Code aus den Listen des Programms.",
    ),
    # the open archive
    "archive_missing": (
        "„{path}“ gibt es nicht.",
        _NOTHING,
        "Bitte prüfen Sie Ort und Namen der Datei oder des Ordners.",
    ),
    "archive_unreadable": (
        "„{path}“ lässt sich nicht als Archiv lesen: Die Datei ist beschädigt oder unvollständig.",
        _NOTHING,
        "Bitte kopieren Sie das Archiv noch einmal vollständig, oder schreiben Sie es neu.",
    ),
    "archive_unknown": (
        "„{path}“ ist kein Archiv von IntDesk.",
        _NOTHING,
        "Bitte wählen Sie die Datei oder den Ordner, den „Alles exportieren“ geschrieben hat.",
    ),
    "archive_unsafe": (
        "„{path}“ ist kein gewöhnliches Archiv: Namen oder Größen darin sind verdächtig.",
        _NOTHING,
        "Bitte verwenden Sie es nicht, und fragen Sie die Stelle, von der Sie es haben.",
    ),
    "archive_newer": (
        "Das Archiv „{path}“ stammt aus einer neueren Fassung von IntDesk.",
        _NOTHING,
        "Bitte richten Sie die neuere Fassung ein und lesen Sie das Archiv damit ein.",
    ),
    "archive_damaged": (
        "Im Archiv „{path}“ ist „{name}“ nicht mehr, wie es war, oder fehlt.",
        _NOTHING,
        "Bitte nehmen Sie ein unverändertes Archiv; Tabellen darin dürfen nicht bearbeitet sein.",
    ),
    "archive_table": (
        "Im Archiv „{path}“ ist die Tabelle „{table}“ nicht so aufgebaut, wie sie sein muss.",
        _NOTHING,
        "Bitte nehmen Sie ein unverändertes Archiv.",
    ),
    "archive_content": (
        "Im Archiv „{path}“ passen die Einträge der Tabelle „{table}“ nicht zusammen.",
        _NOTHING,
        "Bitte nehmen Sie ein unverändertes Archiv.",
    ),
    "archive_file_not_empty": (
        "In „{path}“ stehen schon Einträge. Ein Archiv kommt nur in eine neue, leere Datei.",
        _NOTHING,
        "Bitte legen Sie eine neue Datei an.",
    ),
    "archive_needs_password": (
        "Das Archiv enthält Namen und Anschriften; „{path}“ hat aber kein Passwort.",
        _NOTHING,
        "Bitte legen Sie eine Datei mit Passwort an und lesen Sie das Archiv dort ein.",
    ),
}
