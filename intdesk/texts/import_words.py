"""The words of an import: fields of a list, reasons of skipped rows, problems and hints."""

from __future__ import annotations

FIELD_LABELS: dict[str, str] = {
    "day": "Datum",
    "month": "Monat",
    "year": "Jahr",
    "start": "Beginn",
    "end": "Ende",
    "minutes": "Dauer",
    "topic": "Thema",
    "further_topics": "Weitere Themen",
    "contact_form": "Kontaktform",
    "place": "Ort der Beratung",
    "counselling_kind": "Beratungsart",
    "help_kinds": "Art der Hilfe",
    "language": "Sprache",
    "interpreting": "Sprachmittlung",
    "interpreting_payer": "Kosten der Sprachmittlung trägt",
    "people": "Anwesende Personen",
    "relatives": "Mitberatene Angehörige",
    "novelty": "Neu oder bekannt",
    "result": "Ergebnis",
    "referred_to": "Vermittelt an",
    "done_for": "Für andere erledigt",
    "structural_note": "Strukturhinweis",
    "municipality": "Gemeinde oder Ortsteil",
    "follow_up": "Wiedervorlage",
    "note": "Notiz",
    "person_group": "Personenkreis",
    "gender": "Geschlecht",
    "age_group": "Alter",
    "birth_year": "Geburtsjahr (nur für die Altersgruppe)",
    "nationality": "Staatsangehörigkeit",
    "residence_status": "Aufenthaltsstatus",
    "length_of_stay": "Aufenthaltsdauer",
    "german_level": "Deutschkenntnisse",
    "employment": "Erwerbsstatus",
    "housing": "Wohnform",
    "access_route": "Zugangsweg",
    "identity": "Angabe zur Person (wird nie gespeichert)",
    "ignored": "Nicht übernehmen",
    # the names of required fields in problems
    "date": "Datum",
    "duration": "Dauer",
}
"""What a column can be, in the words of the mapping step."""

SKIP_REASONS: dict[str, str] = {
    "sum": "Summenzeile",
    "sub_heading": "Zwischenüberschrift",
    "heading": "wiederholte Überschrift",
    "remark": "Anmerkung ohne Beratung",
    "only_day": "nur ein Datum, sonst leer",
    "other_list": "Liste ohne Dauer oder Thema",
    "no_entry": "kein Datum, keine Dauer und kein Thema",
}
"""Why a row is no consultation."""

PASSED_OVER_REASONS: dict[str, str] = {
    "hidden": "ausgeblendetes Blatt",
    "no_list": "keine Beratungsliste",
    "empty": "leeres Blatt",
}
"""Why a whole sheet was passed over."""

FINDING_REASONS: dict[str, str] = {
    # problems: the row stays out
    "required": "Die Angabe fehlt.",
    "day_unreadable": "Das ist kein gültiges Datum.",
    "year_missing": "Beim Datum fehlt das Jahr.",
    "year_implausible": "Das Jahr kann nicht stimmen.",
    "formula": "In der Zelle steht eine Formel statt eines Werts.",
    "duration_unreadable": "Das ist keine gültige Dauer.",
    "not_positive": "Die Dauer muss größer als 0 sein.",
    "over_a_day": "Die Dauer ist länger als 24 Stunden.",
    "unknown_spelling": "Die Schreibweise ist nicht bekannt. Bitte ordnen Sie sie zu.",
    # hints: the row goes in
    "in_future": "Das Datum liegt in der Zukunft.",
    "day_carried": "Das Datum wurde aus der Zeile darüber übernommen.",
    "guessed": "Die Schreibweise wurde sinngemäß zugeordnet. Bitte prüfen Sie sie.",
    "only_first_kept": "Von mehreren Angaben wurde nur die erste übernommen.",
    "number_unreadable": "Das ist keine gültige Anzahl. Sie wurde nicht übernommen.",
    "shortened": "Der Text ist zu lang und wurde gekürzt.",
}
"""What is wrong or worth knowing about a cell."""


def import_label(count: int, file_name: str) -> str:
    """Return the label of the step that an import can be undone by."""
    noun = "1 Beratung" if count == 1 else f"{count} Beratungen"
    return f"Import von {noun} aus {file_name}"
