"""The German texts of the command line: helps, results, and what was wrong with a call."""

from __future__ import annotations

CLI_MESSAGES: dict[str, tuple[str, str, str]] = {
    "bad_call": (
        "Der Aufruf stimmt nicht: {detail}.",
        "Es wurde nichts geändert.",
        "„{program} --help“ zeigt, wie der Befehl aufgerufen wird.",
    ),
    "plain_has_no_sheet": (
        "Eine unverschlüsselte Datei hat kein Wiederherstellungsblatt.",
        "Es wurde keine Datei angelegt.",
        "Bitte lassen Sie --plain oder --recovery-pdf weg.",
    ),
    "restore_unprotected": (
        (
            "Die Datei „{path}“ ist verschlüsselt, die Sicherung „{backup}“ aber nicht: Danach "
            "ließe sich die Datei ohne Passwort lesen."
        ),
        "Es wurde nichts geändert.",
        (
            "Bitte nehmen Sie eine verschlüsselte Sicherung oder eine andere Zieldatei; mit "
            "--plain wird sie trotzdem ersetzt."
        ),
    ),
    "passwords_differ": (
        "Die beiden Eingaben des Passworts sind verschieden.",
        "Es wurde keine Datei angelegt.",
        "Bitte rufen Sie den Befehl noch einmal auf.",
    ),
    "secret_file_unreadable": (
        "Die Datei „{path}“ mit Passwort oder Code lässt sich nicht lesen.",
        "Es wurde nichts geändert.",
        "Bitte prüfen Sie den Namen und speichern Sie sie als Textdatei in UTF-8.",
    ),
    "secret_file_empty": (
        "In der ersten Zeile der Datei „{path}“ steht kein Passwort und kein Code.",
        "Es wurde nichts geändert.",
        "Bitte schreiben Sie Passwort oder Code in die erste Zeile.",
    ),
    "rounding_threshold": (
        "Die 5er-Rundung arbeitet immer mit der Schwelle 5, nicht mit {threshold}.",
        "Es wurde kein Bericht geschrieben.",
        "Bitte lassen Sie --threshold weg oder wählen Sie --disclosure suppress.",
    ),
    "no_agreement_book": (
        "Zum Unterschreiben gibt es eine Zielvereinbarung nur als PDF.",
        "Es wurde nichts geschrieben.",
        "Bitte lassen Sie --xlsx weg oder wählen Sie --paper status oder --paper years.",
    ),
    "no_report_file": (
        "Es ist nicht angegeben, wohin der Bericht geschrieben werden soll.",
        "Es wurde kein Bericht geschrieben.",
        "Bitte geben Sie --pdf, --xlsx oder beides mit einem Dateinamen an.",
    ),
    "no_grant_target": (
        "Es ist nicht angegeben, wohin die Papiere der Zuwendung geschrieben werden sollen.",
        "Es wurde nichts geschrieben.",
        (
            "Bitte geben Sie --to mit einem Ordner an, oder --pdf, --xlsx oder --docx mit einem "
            "Dateinamen."
        ),
    ),
    "grant_form": (
        "Als „{path}“ lässt sich dieses Papier nicht schreiben.",
        "Es wurde nichts geschrieben.",
        "Bitte wählen Sie unter {forms}, mit der passenden Endung.",
    ),
    "grant_missing": (
        "Eine Zuwendung mit der Nummer {number} gibt es nicht.",
        "Es wurde nichts geschrieben.",
        (
            "Bitte öffnen Sie die Zuwendung im Programm und wählen Sie „Verlauf“: Dort steht ihre "
            "Nummer in der Überschrift."
        ),
    ),
    "grant_targets": (
        "Es ist nicht eindeutig, was geschrieben werden soll.",
        "Es wurde nichts geschrieben.",
        (
            "Bitte geben Sie --to mit einem Ordner allein an, oder ohne --to die Zieldateien mit "
            "--pdf, --xlsx oder --docx."
        ),
    ),
    "same_report_file": (
        "PDF und Excel können nicht in dieselbe Datei „{path}“ geschrieben werden.",
        "Es wurde kein Bericht geschrieben.",
        "Bitte geben Sie zwei verschiedene Dateinamen an.",
    ),
    "no_menu_files": (
        "Zu diesem Programm gehören keine Dateien für das Anwendungsmenü.",
        "Es wurde nichts geändert.",
        "Unter Linux bringt das Paket (.whl) sie mit; unter Windows macht das Setup den Eintrag.",
    ),
    "selftest_failed": (
        "Die Selbstprüfung ist beim Schritt „{step}“ gescheitert: {detail}.",
        "Ihre Daten wurden dabei nicht berührt.",
        "Bitte installieren Sie das Programm neu.",
    ),
}
"""Error codes that only the command line raises: what happened, what was kept, what to do."""

CALL_PROBLEMS: tuple[tuple[str, str], ...] = (
    (r"the following arguments are required: (.+)", "es fehlt die Angabe {0}"),
    (r"one of the arguments (.+) is required", "eine der Angaben {0} ist nötig"),
    (r"argument (.+): not allowed with argument (.+)", "{0} und {1} schließen einander aus"),
    (r"argument (.+): expected (?:one|at least one) argument", "nach {0} fehlt der Wert"),
    (
        r"argument (.+): invalid choice: (.+) \(choose from (.+)\)",
        "{1} ist bei {0} nicht möglich; möglich sind {2}",
    ),
    (r"argument (.+): ignored explicit argument (.+)", "{0} hat keinen Wert, angegeben ist {1}"),
    (r"unrecognized arguments: (.+)", "unbekannt ist {0}"),
    (r"argument (.+?): (.+)", "{0}: {1}"),
)
"""Patterns of argparse's English messages, each with the German sentence that replaces it."""

UNKNOWN_CALL_PROBLEM = "eine Angabe ist unvollständig oder unbekannt"
INTERNAL_ERROR = (
    "Im Programm ist ein unerwarteter Fehler aufgetreten. Der Befehl wurde abgebrochen; Dateien, "
    "die schon da waren, sind unverändert. Bitte melden Sie den Fehler mit den Zeilen darüber."
)

USAGE = "Aufruf: "
OPTIONS_TITLE = "Angaben"
COMMANDS_TITLE = "Befehle"
DESCRIPTION = (
    "IntDesk, der Schreibtisch kommunaler Integrationsbeauftragter. Ohne Befehl öffnet sich das "
    "Fenster."
)
ARCHIVE_WRITTEN = "Archiv geschrieben: {path} ({rows} Zeilen, {files} Anlagen)"
ARCHIVE_LOADED = "Archiv eingelesen: {path} ({rows} Zeilen, {files} Anlagen)"
ARCHIVE_WHOLE = "Das Archiv ist vollständig: {rows} Zeilen, {files} Anlagen"

HELP = {
    "help": "zeigt diese Hilfe",
    "version": "zeigt die Programmversion",
    "selftest": "prüft, ob das Programm vollständig ist",
    "menu-entry": "trägt das Programm ins Anwendungsmenü ein, mit Symbol und Handbuchseite (Linux)",
    "menu_entry_remove": "nimmt den Eintrag wieder heraus",
    "selftest_out": "schreibt das Ergebnis der Selbstprüfung in diese Datei",
    "db": "die Datei der Stelle (.intdesk)",
    "force": "überschreibt vorhandene Dateien",
    "json": "gibt das Ergebnis maschinenlesbar aus",
    "new": "legt eine neue, leere Datei an",
    "password_file": "Datei mit dem Passwort in der ersten Zeile",
    "recovery_file": "Datei mit dem Code eines Wiederherstellungsblatts, auch in zwei Zeilen",
    "recovery_pdf": "Zieldatei für die Wiederherstellungsblätter (PDF)",
    "plain": "unverschlüsselt, nur zum Ausprobieren",
    "office": "Name der Kommune",
    "ags": "amtlicher Gemeindeschlüssel, 8 Ziffern (Kreis: 5)",
    "demo": "schreibt eine Datei mit einer erfundenen Stelle",
    "demo_kind": "Art der Stelle: gemeinde, stadt oder landkreis (stadt)",
    "seed": "Startzahl; dieselbe Zahl gibt dieselben Daten",
    "years": "Zahl der vollen Jahre (3)",
    "scale": "vervielfacht die Zahl der Einträge (1)",
    "report": "schreibt Berichte",
    "annual": "schreibt den Jahresbericht",
    "agreement": "schreibt die Papiere einer Zielvereinbarung",
    "agreement_id": "Nummer der Zielvereinbarung, wie im Verlauf angezeigt",
    "agreement_paper": (
        "agreement: zum Unterschreiben, status: Sachstandsblatt des Fachbereichs, years: Jahre"
    ),
    "agreement_xlsx": "Zieldatei für Excel (nur status und years)",
    "grant": "schreibt den Verwendungsnachweis einer Zuwendung",
    "grant_id": "Nummer der Zuwendung, wie im Verlauf angezeigt",
    "grant_to": (
        "Ordner für Sachbericht, zahlenmäßigen Nachweis und Belegliste, jeweils als PDF und Excel, "
        "den Sachbericht auch als Word"
    ),
    "grant_paper": (
        "welches Papier in die Zieldateien kommt: account (Sachbericht, sonst dieser), proof "
        "(zahlenmäßiger Nachweis), receipts (Belegliste), follow_on (Folgeantrag)"
    ),
    "month": "schreibt den Tätigkeitsnachweis eines Monats",
    "handover": "schreibt die Übergabemappe für Nachfolge oder Vertretung",
    "docx": "Zieldatei für Word",
    "offers": "schreibt das öffentliche Angebotsverzeichnis",
    "offers_by": (
        "Ordnung: field (Handlungsfeld), municipality (Gemeinde), target_group (Zielgruppe)"
    ),
    "offers_kind": "nur Angebote dieser Art (Code der Auswahlliste)",
    "offers_municipality": "nur Angebote dieser Gemeinde und solche, die überall gelten",
    "running_only": "ohne geplante Angebote",
    "report_month": "Kalendermonat, zum Beispiel 2026-03",
    "year": "Kalenderjahr",
    "report_year": "Kalenderjahr (sonst das Berichtsjahr der Stelle)",
    "pdf": "Zieldatei für PDF",
    "xlsx": "Zieldatei für Excel",
    "kind": "full: Jahresbericht, short: Kurzbericht",
    "disclosure": (
        "Geheimhaltung: suppress verbirgt kleine Zahlen (so zur Veröffentlichung), round5 rundet "
        "auf "
        "Vielfache von 5, none verbirgt nichts (nur intern)"
    ),
    "report_edition": (
        "Nummer der festgeschriebenen Ausgabe; ohne Angabe kommt ein öffentlicher Bericht aus der "
        "neuesten, wenn es eine gibt"
    ),
    "threshold": "ab so vielen Personen erscheint eine Zahl (5); ohne Wirkung bei none",
    "check": "prüft Datei und Inhalt",
    "figures": "zeigt die Zahlen eines Jahres",
    "export": "schreibt Daten in offenen Formaten",
    "all": "schreibt alles als offenes Archiv: CSV, Excel, Anlagen, Beschreibung (unverschlüsselt)",
    "export_to": "neuer oder leerer Ordner, oder eine Datei mit der Endung .zip",
    "export_force": "ersetzt ein Archiv, das dort liegt",
    "import": "liest eine vorhandene Liste oder ein Archiv ein",
    "import_kind": (
        "was eingelesen wird: consultations (Beratungen), contacts (Kontakte), events "
        "(Veranstaltungen aus einem Kalender), indicators (Indikatoren und Rahmendaten), postings "
        "(Buchungsliste der Kasse) oder archive (ein offenes Archiv, in eine neue oder leere Datei)"
    ),
    "import_file": (
        "die Liste (.xlsx oder .csv), bei Kontakten auch Adresskarten (.vcf), bei "
        "Veranstaltungen ein Kalender (.ics), oder das Archiv"
    ),
    "import_year": "Veranstaltungen: das Jahr des Kalenders (sonst das laufende)",
    "import_plain": "Archiv: die neue Datei ist unverschlüsselt, nur zum Ausprobieren",
    "similar": (
        "Kontakte, die schon vorhanden sein können: skip lässt sie aus und nennt sie, merge "
        "ergänzt die sicheren, new legt die unsicheren neu an"
    ),
    "mapping": "Datei mit der Zuordnung der Spalten (JSON)",
    "dry_run": "prüft nur und schreibt nichts",
    "backup": "legt eine geprüfte Sicherung an",
    "backup_to": "Ordner, in den die Sicherung kommt",
    "restore": "ersetzt eine Datei durch eine Sicherung",
    "restore_plain": "ersetzt auch eine verschlüsselte Datei durch eine unverschlüsselte Sicherung",
    "restore_from": "die Sicherung (.intdesk)",
    "restore_force": "ersetzt eine vorhandene Datei; ihr Stand wird vorher gesichert",
    "migrate": "passt eine ältere Datei an diese Programmversion an",
}

NOT_A_YEAR = "„{value}“ ist kein Jahr zwischen {least} und {most}"
NOT_A_MONTH = "„{value}“ ist kein Monat wie 2026-03"
NOT_A_NUMBER = "„{value}“ ist keine ganze Zahl"
NOT_IN_RANGE = "„{value}“ liegt nicht zwischen {least} und {most}"

FILE_MADE = "Angelegt: {path}"
SHEETS_MADE = (
    "Geschrieben: {path}\nBitte drucken Sie die beiden Blätter, verwahren Sie sie getrennt und "
    "löschen Sie die PDF-Datei."
)
NO_SHEETS = (
    "Achtung: Ohne Wiederherstellungsblatt sind die Daten verloren, wenn das Passwort vergessen "
    "wird. Mit --recovery-pdf wird es gleich geschrieben."
)
PROMPT = "Passwort für {path}: "
NEW_PROMPT = "Neues Passwort für {path}: "
AGAIN_PROMPT = "Noch einmal: "
FILE_WRITTEN = "Geschrieben: {path}"
FILE_REMOVED = "Entfernt: {path}"
NO_MENU_ENTRY = "Im Anwendungsmenü ist kein Eintrag."
DEMO_MADE = (
    "Angelegt: {path}\nErfundene Stelle mit vollen Jahren {first} bis {last}: "
    "{consultations} Beratungen, {work_entries} Tätigkeiten, {contacts} Kontakte."
)
SHEET_NOT_FOR_PUBLIC = "Der Nachweis ist intern und nicht zur Veröffentlichung bestimmt."
GRANT_REMARKS = {
    "account": "Der Sachbericht ist ein Entwurf: Ergebnisse und Schlüsse ergänzen Sie selbst.",
    "receipts": "Die Belegliste ist intern; geben Sie sie nur an den Geldgeber.",
    "follow_on": "Der Folgeantrag ist ein Entwurf: Sein Plan ist ein Vorschlag.",
}
HANDOVER_NOT_FOR_PUBLIC = (
    "Die Übergabemappe ist intern; geben Sie sie nur an Nachfolge oder Vertretung."
)
NOT_FOR_PUBLIC = "Der Bericht ist intern und nicht zur Veröffentlichung bestimmt."
PROTECTED = (
    "Der Bericht ist zur Veröffentlichung geschützt: {hidden} Werte sind geheim gehalten "
    "(weniger als "
    "{threshold} Personen oder zum Schutz solcher Werte). Eigene Texte lesen Sie bitte selbst "
    "durch."
)
ROUNDED = (
    "Der Bericht ist zur Veröffentlichung auf Vielfache von 5 gerundet; {hidden} Werte sind geheim "
    "gehalten. Eigene Texte lesen Sie bitte selbst durch."
)

FIGURES_TITLE = "Zahlen des Jahres {year}"
FIGURES_LINES = {
    "consultations": "Beratungen",
    "minutes": "Beratungszeit",
    "cases": "Fälle mit Beratungen",
    "persons": "Personen",
    "office_hours": "Angebotene Sprechzeit",
    "office_dates": "Gehaltene Sprechzeiten",
    "cancelled_dates": "Ausgefallene Sprechzeiten",
    "visitors": "Besuche der Sprechzeiten",
    "events": "Veranstaltungen, die stattfanden",
}
BY_MONTH = "Beratungen nach Monat"
BY_TOPIC = "Beratungen nach Hauptthema"
BY_ACCOUNT = "Haushalt nach Sachkonto (Erträge mit Minus)"
BY_FUNCTION = "Arbeitszeit nach Funktion"
OFFERS_WRITTEN = "Angebote im Verzeichnis: {count}"
NOT_ENTERED = "nicht erfasst"

CHECK_TITLE = "Prüfung von {path}"
KINDS = {
    "consultation": "Beratungen",
    "report_text": "Texte des Berichts",
    "report_edition": "Berichtsausgaben",
    "work_entry": "Tätigkeiten",
    "contact": "Kontakte",
    "interaction": "Kontaktpflege",
    "follow_up": "Wiedervorlagen",
    "office_hour": "Sprechzeiten",
    "office_date": "Termine der Sprechzeiten",
    "closure": "Schließzeiten",
    "case": "Fälle",
    "event": "Veranstaltungen",
    "press_item": "Presse-Einträge",
    "statement": "Stellungnahmen",
    "talk": "Vorträge",
    "target_agreement": "Zielvereinbarungen",
    "field_report": "Texte zu Handlungsfeldern",
    "committee": "Gremien",
    "meeting": "Sitzungen",
    "event_series": "Veranstaltungsreihen",
    "volunteer": "Ehrenamt und Sprachmittlung",
    "assignment": "Einsätze",
    "indicator": "Indikatoren",
    "indicator_value": "Indikatorwerte",
    "self_check": "Bögen des Kurz-Checks",
    "survey": "Befragungen",
    "concept": "Integrationskonzepte",
    "post": "Stellen",
    "budget_line": "Haushaltsstellen",
    "grant": "Zuwendungen",
    "appropriation": "Ansätze und Änderungen",
    "commitment": "Mittelbindungen",
    "posting": "Buchungen",
    "complaint": "Beschwerden",
    "complaint_step": "Schritte zu Beschwerden",
    "offer": "Angebote",
    "need": "Bedarfe",
    "code": "Einträge der Auswahllisten",
    "attachment": "Anlagen",
    "analysis": "Auswertungen",
    "saved_filter": "gespeicherte Filter",
}
KIND = {
    "consultation": "Beratung",
    "report_text": "Text des Berichts",
    "report_edition": "Berichtsausgabe",
    "work_entry": "Tätigkeit",
    "contact": "Kontakt",
    "interaction": "Kontaktpflege",
    "follow_up": "Wiedervorlage",
    "office_hour": "Sprechzeit",
    "office_date": "Termin der Sprechzeit",
    "closure": "Schließzeit",
    "case": "Fall",
    "event": "Veranstaltung",
    "press_item": "Presse-Eintrag",
    "statement": "Stellungnahme",
    "talk": "Vortrag",
    "target_agreement": "Zielvereinbarung",
    "field_report": "Text zu einem Handlungsfeld",
    "committee": "Gremium",
    "meeting": "Sitzung",
    "event_series": "Veranstaltungsreihe",
    "volunteer": "Eintrag im Ehrenamtspool",
    "assignment": "Einsatz",
    "indicator": "Indikator",
    "indicator_value": "Indikatorwert",
    "self_check": "Kurz-Check",
    "survey": "Befragung",
    "concept": "Integrationskonzept",
    "post": "Stelle",
    "budget_line": "Haushaltsstelle",
    "grant": "Zuwendung",
    "appropriation": "Ansatz oder Änderung",
    "commitment": "Mittelbindung",
    "posting": "Buchung",
    "complaint": "Beschwerde",
    "complaint_step": "Schritt zu einer Beschwerde",
    "offer": "Angebot",
    "need": "Bedarf",
    "attachment": "Anlage",
    "analysis": "Auswertung",
    "saved_filter": "Gespeicherter Filter",
}
NOT_FROZEN = (
    "Diese Dateien gehören zu keiner festgeschriebenen Ausgabe und tragen den Aufdruck „Entwurf“. "
    "Zum Veröffentlichen schreiben Sie im Programm unter „Berichte“ eine Ausgabe fest."
)
FROM_EDITION = "Aus der festgeschriebenen Ausgabe: {name}."
NONE_FROZEN = "keine"
CHECK_CONTENT = "Der Inhalt stimmt nicht mit seiner Prüfsumme überein."
CHECK_FINE = "Die Datei ist in Ordnung."
CHECK_FOUND = "Zu klären ({count}):"
CHECK_RECORD = "{kind} {id}, {field}: {text}"
CHECK_FILE = "Datei: {text}"

IMPORTED = "Eingelesene Zeilen: {count}"
IMPORTED_EVENTS = "Eingelesene Veranstaltungen: {count}"
WOULD_IMPORT_EVENTS = "Probelauf, nichts geschrieben. Einlesbare Veranstaltungen: {count}"
EVENTS_KNOWN = "Schon eingelesene: {count}"
EVENTS_LEFT_OUT = "Nicht eingelesen: {what}"
EVENTS_IN_TRASH = (
    "Schon eingelesen, liegen jetzt im Papierkorb: {count}. Dort lassen sie sich wiederherstellen."
)
EVENTS_DIFFER = (
    "Im Kalender stehen für eingetragene Veranstaltungen inzwischen andere Termine. Bitte "
    "entscheiden Sie das im Programm unter „Veranstaltungen“ mit „Importieren …“."
)
WOULD_IMPORT = "Probelauf, nichts geschrieben. Einlesbare Zeilen: {count}"
DUPLICATES = "Schon vorhandene Zeilen: {count}"
MERGED = "In vorhandene Kontakte übernommene Zeilen: {count}"
BY_ACCOUNT_LISTED = "Summen der Liste nach Haushaltsstelle:"
NEW_LINE = " (neu angelegt, Ansatz 0)"
NAMES_DROPPED = "Nicht gespeichert, weil Angaben zu Personen darin stehen: {columns}."
SKIPPED_TITLE = "Übersprungen: {count}"
PROBLEMS_TITLE = "Mit Fehlern, nicht eingelesen: {count}"
ROW = "  {sheet}, Zeile {row}: {reason}"
ROW_FIELD = "  {sheet}, Zeile {row}, {field}: {reason}"

BACKUP_MADE = "Gesichert und geprüft: {path}"
RESTORED = "Zurückgespielt: {backup} ist jetzt {path}"
OFFICE_NOW = "Stelle: {office}"
OTHER_OFFICE = "Achtung: Vorher stand dort eine andere Stelle: {office}"
OTHER_FILE = "Achtung: Die Sicherung stammt nicht aus der früheren Datei."
NOT_PROTECTED = "Achtung: {path} ist jetzt nicht mehr verschlüsselt."
EMPTY_PATH = "der Name ist leer"
NO_FILE_NAME = "„{value}“ ist ein Ordner, gebraucht wird der Name einer Datei"
MIGRATED = "Angepasst: {path}"
UP_TO_DATE = "{path} ist schon auf dem neuesten Stand."

SELFTEST_TITLE = "IntDesk {version}: Selbstprüfung"
SELFTEST_STEPS = {
    "installed": "Dateien des Programms",
    "libraries": "Bibliotheken",
    "protected": "Verschlüsselte Datei",
    "file": "Datei anlegen und füllen",
    "report": "Bericht als PDF und Excel",
    "preview": "Vorschau des Berichts",
    "window": "Fenster",
}
SELFTEST_PASSED = "  {step}: in Ordnung"
