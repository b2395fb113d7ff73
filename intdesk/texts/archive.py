"""The words of the open archive: titles of tables, headings of columns, the description."""

from __future__ import annotations

from intdesk.domain.archive import IDENTITY_TABLE, CellType, TableShape
from intdesk.texts.labels import RECORD_LABELS

TABLE_TITLES: dict[str, str] = {
    "office": "Stelle",
    "function_share": "Geplante Anteile je Funktion",
    "code": "Auswahllisten",
    "setting": "Einstellungen der Datei",
    "import_batch": "Importe",
    "import_fingerprint": "Kennzeichen importierter Zeilen",
    "attachment": "Anlagen (die Dateien liegen im Ordner anlagen)",
    "anonymised": "Anonymisierte Einträge",
    "retention_note": "Zurückgestellte Löschvorschläge",
    "erasure": "Löschprotokoll",
    "protocol": "Protokoll",
    "report_edition": "Berichtsausgaben",
    "report_signature": "Mitzeichnungen von Berichtsausgaben",
    "report_file": "Ausgegebene Dateien von Berichtsausgaben",
    IDENTITY_TABLE: "Namen und Anschriften von Fällen",
}
"""Tables that are no records of a kind and belong to no field of one."""

COLUMN_WORDS: dict[str, str] = {
    "id": "Nr. in der Datei", "uuid": "Kennung", "version": "Stand", "deleted_at": "Gelöscht am",
    "created_at": "Angelegt am", "updated_at": "Geändert am", "import_batch": "Import",
    "account": "Sachkonto", "bylaw": "Hauptsatzung", "carry": "Übertragbar", "cents": "Cent",
    "change": "Art der Änderung", "circle": "Deckungskreis", "closed": "Geschlossen",
    "commitment_id": "Mittelbindung", "cost_centre": "Kostenstelle", "document": "Belegnummer",
    "earmarked_for": "Zweckgebunden für", "from_treasury": "Aus der Liste der Kasse",
    "fundings": "Förderungen", "hierarchy": "Stellung in der Verwaltung",
    "holdings": "Besetzungen", "instruction": "Dienstanweisung", "invoice_day": "Rechnungstag",
    "line_id": "Haushaltsstelle", "matched": "Abgeglichen mit", "origin": "Herkunft",
    "payee": "Wer Geld bekommt oder zahlt", "product": "Produkt", "reverses": "Storniert",
    "service_day": "Tag der Leistung", "source_id": "Von Haushaltsstelle",
    "application_due": "Antrag bis", "call_due": "Mittelabruf bis", "conditions": "Auflagen",
    "early_start": "Vorzeitiger Beginn", "financing": "Finanzierungsart", "funder": "Wer fördert",
    "interim_due": "Zwischennachweis bis", "kept_until": "Belege aufbewahren bis",
    "notice_day": "Bescheid vom", "own_permille": "Eigenanteil mindestens (Promille)",
    "permille": "Fördersatz (Promille)",
    "proved_costs": "Ausgaben laut Nachweis (Cent)",
    "proved_recognised": "Anerkannte Ausgaben laut Nachweis (Cent)",
    "plan_line_id": "Position im Plan einer Zuwendung",
    "posts": "Geförderte Stellen", "programme": "Programm", "proof_due": "Verwendungsnachweis bis",
    "side": "Seite des Plans", "spend_months": "Verwenden binnen (Monate)",
    "tolerance": "Spielraum je Position (Promille)", "work": "Zugeordnete Arbeit",
    "coarser": "Vergröberte Merkmale", "disclosure": "Geheimhaltung (Rechenweg)",
    "edition_id": "Berichtsausgabe", "erased_reason": "Grund des Löschens",
    "fixed_at": "Inhalt festgelegt am", "format": "Format", "frozen_at": "Festgeschrieben am",
    "method": "Regel der Geheimhaltung", "noted_at": "Vermerkt am", "part": "Teil des Berichts",
    "program_version": "Fassung des Programms", "public": "Zur Veröffentlichung",
    "signed_on": "Gezeichnet am", "threshold": "Schwelle (Personen)",
    "words_erased": "Wörter später gelöscht",
    "access_route": "Zugangsweg", "action": "Was geschah", "activity": "Tätigkeit",
    "actor": "Von wem", "addresses": "Anschriften", "age_group": "Altersgruppe",
    "agreed_on": "Mit dem Datenschutz abgestimmt am", "ags": "Gemeindeschlüssel",
    "along": "Mit gelöscht", "attended": "Teilnehmende", "audience": "Publikum",
    "basis": "Rechtsgrundlage", "batch_id": "Import", "body": "Stelle",
    "body_kind": "Art der Stelle",
    "case_id": "Fall", "children": "Kinder", "chosen": "Einzeln gewählt",
    "closed_on": "Abgeschlossen am", "closing_reason": "Grund des Abschlusses",
    "closings": "Frühere Abschlüsse", "coat": "Wappen", "coat_type": "Format des Wappens",
    "code": "Schlüssel", "complaint_id": "Beschwerde", "confirmed": "Bestätigte Hinweise",
    "consent_how": "Wie eingewilligt", "consent_on": "Eingewilligt am",
    "consents": "Einwilligungen", "consultation_id": "Beratung", "consulted": "Beratungszeit",
    "contact_form": "Kontaktform", "content": "Inhalt", "cost": "Kosten", "costs": "Kostenposten",
    "counselling_kind": "Art der Beratung", "count": "Anzahl", "counting": "Zählweise",
    "date_key": "Nr. des Termins", "day": "Tag", "deadline": "Frist", "decided_on": "Beschluss am",
    "demonstration": "Vorführdaten", "department": "Amt", "description": "Beschreibung",
    "details": "Einzelheiten", "done_for": "Für andere erledigt", "done_on": "Erledigt am",
    "due": "Fällig am", "earned": "Einnahmen", "employment": "Erwerbsstatus",
    "erased_on": "Gelöscht am", "event": "Ereignis", "event_id": "Veranstaltung",
    "event_on": "Tag des Vorfalls", "extra": "Weiteres", "family": "Familie",
    "family_name": "Nachname", "feedback": "Rückmeldungen", "field": "Feld",
    "file_name": "Dateiname", "fingerprint": "Kennzeichen", "first": "Erster Tag",
    "follow_up": "Wiedervorlage", "from_record": "Aus einem Eintrag", "function": "Funktion",
    "further": "Weitere Termine", "gender": "Geschlecht", "german_level": "Deutschkenntnisse",
    "given_name": "Vorname", "given_on": "Abgegeben am", "ground": "Merkmal",
    "groups": "Gruppen", "head": "Leitung", "housing": "Wohnform", "inactive": "Nicht mehr aktiv",
    "income": "Einnahmeposten", "influence": "Einfluss", "informed_on": "Informiert am",
    "interest": "Interesse", "interpreter": "Gedolmetscht von", "interpreting": "Sprachmittlung",
    "interpreting_cost": "Kosten der Sprachmittlung",
    "interpreting_minutes": "Dauer der Sprachmittlung",
    "interpreting_payer": "Sprachmittlung bezahlt von", "job": "Funktion der Person", "kind": "Art",
    "label": "Bezeichnung", "land": "Land", "language": "Sprache", "last": "Letzter Tag",
    "last_day": "Letzter Tag", "law": "Vorschrift", "length_of_stay": "Aufenthaltsdauer",
    "lesson": "Was daraus folgt", "link": "Fundstelle", "linked_id": "Nr. des Eintrags",
    "linked_kind": "Gehört zu", "list_id": "Liste", "list_name": "Ansicht", "mails": "E-Mail",
    "mandate": "Auftrag", "mapping": "Zuordnung", "media_type": "Dateityp", "medium": "Medium",
    "medium_kind": "Art des Mediums", "minutes": "Dauer", "moment": "Zeitpunkt",
    "municipality": "Gemeinde", "name": "Name", "nationality": "Staatsangehörigkeit",
    "nature": "Person oder Organisation", "next_contact": "Nächster Kontakt",
    "next_time": "Beim nächsten Mal", "note": "Notiz", "notice_days": "Tage Vorlauf",
    "novelty": "Neu oder bekannt", "number": "Nummer", "offered_on": "Dem Archiv angeboten am",
    "office_id": "Stelle", "officer": "Beauftragte Person", "opened_on": "Eröffnet am",
    "organiser": "Veranstaltet von", "origin_countries": "Herkunftsländer",
    "outcome": "Ergebnis", "participants": "Teilnehmende", "people": "Anwesende",
    "percent": "Anteil in Prozent", "person_group": "Personenkreis", "phones": "Telefon",
    "place": "Ort", "plan_id": "Aus dem Plan", "planned_day": "Geplanter Tag",
    "position": "Reihenfolge oder Haltung", "postponed_until": "Zurückgestellt bis",
    "question": "Frage (JSON)", "reach": "Reichweite", "reason": "Grund",
    "received_on": "Eingegangen am", "record_id": "Nr. des Eintrags",
    "referred_to": "Vermittelt an", "registered": "Angemeldet", "relatives": "Angehörige",
    "report_year": "Berichtsjahr", "requests": "Anträge zum Datenschutz",
    "residence_status": "Aufenthaltsstatus", "restricted_on": "Eingeschränkt seit",
    "restriction_ground": "Grund der Einschränkung", "result": "Ergebnis",
    "retired": "Nicht mehr wählbar", "rhythm": "Rhythmus", "roles": "Funktionen",
    "route": "Eingangsweg", "run": "Löschlauf", "salutation": "Anrede", "series": "Reihe",
    "series_start": "Beginn der Reihe", "sha256": "SHA-256", "size": "Größe in Byte",
    "source": "Quelle", "special_ground": "Grund für besondere Angaben",
    "spellings": "Andere Schreibweisen", "start": "Beginn", "state": "Stand",
    "statement_id": "Stellungnahme", "structural_note": "Strukturhinweis", "subject": "Betreff",
    "task_group": "Aufgabengruppe", "text": "Text", "title": "Titel", "topic": "Thema",
    "undone_at": "Zurückgenommen am", "valid_from": "Gültig ab", "valid_until": "Gültig bis",
    "value": "Wert", "visitors": "Besuche", "wanted": "Wunsch", "way": "Weg",
    "webs": "Internet", "week_minutes": "Wochenarbeitszeit", "weekday": "Wochentag (0 = Montag)",
    "went_badly": "Was schlecht lief", "went_well": "Was gut lief", "worked": "Arbeitszeit",
    "worked_minutes": "Arbeitszeit zusammen", "would_return": "Kämen wieder",
    "begins_on": "Beginnt am", "capacity": "Plätze", "checked_on": "Geprüft am",
    "duty": "Pflicht oder freiwillig", "ends_on": "Endet am", "evidence": "Belege",
    "fee": "Kosten für Teilnehmende", "gone": "Gelöschte Belege",
    "internal": "Nicht im Verzeichnis",
    "level": "Ebene", "noted_on": "Festgestellt am", "person": "Ansprechperson",
    "person_named": "Ansprechperson wird genannt", "provider": "Anbieter",
    "registration": "Anmeldung", "state_on": "Stand seit", "state_reason": "Grund des Standes",
    "taken": "Belegte Plätze", "times": "Zeiten", "urgency": "Dringlichkeit",
    "series_every": "Alle wie viele Wochen, Monate oder Jahre", "series_until": "Reihe bis",
    "agenda": "Tagesordnung", "attendance": "Anwesenheit", "chair": "Vorsitz",
    "committee_id": "Gremium", "decided": "Beschlüsse", "further_present": "Weitere Anwesende",
    "invited_on": "Eingeladen am", "linked_part": "Teil des Eintrags",
    "linked_about": "Erinnert an", "concept_goals": "Ziele des Konzepts", "members": "Mitglieder",
    "minuted": "Protokolliert", "next_on": "Nächste Sitzung am", "own": "Eigene Teilnahme",
    "purpose": "Aufgabe", "responsible": "Zuständig", "time_id": "Nr. der Arbeitszeit",
    "time_kind": "Arbeitszeit steht bei", "work_minutes": "Arbeitszeit",
    "agreement_on": "Vereinbarung vom", "amount": "Betrag", "answered": "Beantwortet",
    "availability": "Verfügbarkeit", "conduct_seen_on": "Führungszeugnis gesehen am",
    "conduct_until": "Führungszeugnis gilt bis", "confidential_on": "Verschwiegenheit erklärt am",
    "contact": "Kontakt", "counts": "Antworten", "decision": "Beschluss",
    "definition": "Definition", "direction": "Richtung", "expense_rule": "Regel für den Aufwand",
    "field_of_action": "Handlungsfeld", "first_day": "Erster Tag",
    "handed_out": "Ausgegebene Bögen", "indicator_id": "Indikator", "insurance": "Versicherung",
    "removed_item": "Höchste Nr. der entfernten Bestandteile",
    "removed_step": "Höchste Nr. der entfernten Schritte",
    "named": "Bezeichnungen bei der Unterschrift", "items": "Bestandteile",
    "key": "Kennung des Indikators", "km": "Kilometer",
    "km_rate": "Satz je Kilometer", "mean": "Mittelwert", "measure_count": "Zahl der Maßnahmen",
    "occasion": "Anlass", "other_cost": "Weitere Kosten", "other_for": "Weitere Kosten wofür",
    "own_minutes": "Eigene Arbeitszeit", "paid_on": "Bezahlt am", "payer": "Bezahlt von",
    "principles": "Leitlinien", "rate": "Satz", "reference_day": "Stichtag",
    "respondent": "Ausgefüllt von", "returned": "Zurückgekommene Bögen", "role": "Funktion",
    "scores": "Werte", "series_id": "Veranstaltungsreihe", "shown": "Wird gezeigt",
    "since": "Seit", "skills": "Fähigkeiten", "starts_on": "Beginnt am", "steps": "Schritte",
    "target": "Zielwert", "training": "Fortbildung", "unit": "Einheit", "until": "Bis",
    "use": "Verwendung", "year": "Jahr",
    "activities": "Tätigkeiten", "assessment": "Bewertung", "begin": "Beginn der Laufzeit",
    "budget": "Budget", "budget_line": "Haushaltsstelle", "concept": "Bezug zum Konzept",
    "degree": "Zielerreichung", "deviation_rule": "Regel bei Abweichung",
    "earlier": "Frühere Fassung", "end": "Ende der Laufzeit",
    "ended_on": "Beendet am", "end_reason": "Beendet, weil", "extended_to": "Verlängert bis",
    "goal_count": "Zahl der Ziele", "goals": "Ziele", "green": "Grüne Ziele",
    "grey": "Graue Ziele", "light": "Ampel", "measure_due": "Nächste Maßnahme fällig",
    "next_review": "Nächste Überprüfung", "red": "Rote Ziele", "reporting": "Berichtsrhythmus",
    "reviewed_on": "Überprüft am", "revision": "Fassung", "signatures": "Unterschriften",
    "situation": "Ausgangslage", "staff": "Personal", "yellow": "Gelbe Ziele",
    "address": "Anschrift", "birth_date": "Geburtsdatum", "mail": "E-Mail", "phone": "Telefon",
}  # fmt: skip

TYPE_WORDS: dict[CellType, str] = {
    CellType.TEXT: "Text oder Schlüssel einer Auswahlliste",
    CellType.NUMBER: "ganze Zahl; Beträge in Cent, Dauern in Minuten",
    CellType.FLAG: "0 (nein) oder 1 (ja)",
    CellType.DAY: "Tag (JJJJ-MM-TT)",
    CellType.MOMENT: "Zeitpunkt in UTC (ISO 8601)",
    CellType.JSON: "mehrere Angaben als JSON",
    CellType.BINARY: "Bild (Base64)",
}

IDENTITIES_LEFT_OUT = (
    "Nicht enthalten sind Namen und Anschriften von {count}: Sie sind verschlossen, und wer das "
    "Archiv geschrieben hat, kann sie nicht öffnen."
)
ONE_CASE, CASES = "1 Fall", "{n} Fällen"
NOTES_LEFT_OUT = (
    "Nicht enthalten sind {count} Notizen, die nach einer Amtsübernahme verschlossen sind."
)
IDENTITIES_INSIDE = (
    "Enthalten sind Namen und Anschriften von {count}, im Klartext (Tabelle case_identity)."
)
NOT_ENCRYPTED = "Dieses Archiv ist NICHT verschlüsselt: Wer es hat, kann alles darin lesen."

README = """\
Offenes Archiv von IntDesk
==========================

Stelle:     {office}
Erstellt:   {made_at}
Programm:   {program}, Schema {schema}

{warning}
Bewahren Sie es so sicher auf wie die Datei selbst, und löschen Sie es, wenn Sie es nicht mehr
brauchen.
{left_out}
Was ist wo
----------
tabellen    je Tabelle eine CSV-Datei (vollständig) und eine Excel-Datei (zum Lesen; sehr lange
            Texte und Steuerzeichen sind darin gekürzt)
schema      je Tabelle eine Beschreibung der Spalten (JSON Schema)
anlagen     die Dateien, die an Einträgen hängen; vorn steht die Nummer der Anlage
inhalt.json Inhaltsverzeichnis: jede Datei mit Größe und SHA-256

CSV: Trennzeichen Semikolon, UTF-8, die erste Zeile nennt die Spalten: vorn, was sie bedeuten, in
eckigen Klammern der Name, der in jeder Fassung gleich bleibt. Tage stehen als JJJJ-MM-TT,
Beträge in Cent, Dauern in Minuten. Ein leeres Feld heißt: nichts eingetragen. Beginnt ein Text
mit = + - @ oder einem Apostroph, steht ein Apostroph davor, damit keine Tabellenkalkulation ihn
als Formel ausführt. Schlüssel wie „08“ erklärt die Tabelle code (Spalten list_id, code, label).
Ein Eintrag mit einem Wert in deleted_at liegt im Papierkorb.

In eine neue Datei kommt das Archiv mit „Aus Archiv …“ auf der ersten Seite von IntDesk oder mit
    intdesk import archive ARCHIV --db NEU.intdesk
Dabei wird von jeder Datei, die eingelesen wird, geprüft, ob sie noch ist, wie sie war.

Die Tabellen
------------
{tables}
"""


def table_title(shape: TableShape) -> str:
    """Return what a table is called; one without words keeps its name, so that nothing is lost."""
    if shape.kind is not None and shape.kind in RECORD_LABELS:
        return RECORD_LABELS[shape.kind].plural
    if shape.of is not None:
        kind, field = shape.of
        whose = RECORD_LABELS[kind].plural if kind in RECORD_LABELS else kind.value
        return f"{whose}: {CHILD_WORDS.get(field, field)}"
    return TABLE_TITLES.get(shape.name, shape.name)


def column_word(name: str) -> str:
    """Return what a column is called; one without words keeps its name."""
    return COLUMN_WORDS.get(name, name)


CHILD_WORDS: dict[str, str] = {
    "concept_goals": "Ziele des Konzepts",
    "shares": "Beträge",
    "plan": "Positionen des Plans",
    "further_topics": "weitere Themen",
    "help_kinds": "Art der Hilfe",
    "languages": "Sprachen",
    "municipalities": "Gemeinden",
    "fields_of_action": "Handlungsfelder",
    "tags": "Merkmale",
    "target_groups": "Zielgruppen",
    "partners": "Kooperationspartner",
    "contacts": "Beteiligte",
    "offers": "Angebote",
    "consultations": "Beratungen als Belege",
    "evidence": "Belege",
}
"""Fields that hold several values and have a table of their own."""
