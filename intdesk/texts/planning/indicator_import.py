"""The words of an import of indicators: fields of a list, skipped rows, problems and hints."""

from __future__ import annotations

INDICATOR_FIELD_LABELS: dict[str, str] = {
    "indicator": "Indikator",
    "year": "Jahr",
    "value": "Wert",
    "year_column": "Werte des Jahres in der Überschrift",
    "target": "Zielwert",
    "target_column": "Ziele des Jahres in der Überschrift",
    "municipality": "Gemeinde",
    "reference_day": "Stichtag",
    "unit": "Einheit",
    "source": "Quelle",
    "note": "Notiz",
    "ignored": "Nicht übernehmen",
}
"""What a column can be, in the words of the mapping step."""

INDICATOR_SKIP_REASONS: dict[str, str] = {
    "heading": "wiederholte Überschrift",
    "sum_row": "Summenzeile",
    "no_value": "Zeile ohne Wert",
    "value_differs": "anderer Wert schon vorhanden, bitte im Programm entscheiden",
    "other_unit": "andere Einheit als beim Indikator",
}
"""Why a row is no value, or was left out."""

INDICATOR_PASSED_OVER: dict[str, str] = {
    "hidden": "ausgeblendetes Blatt",
    "empty": "leeres Blatt",
    "no_indicator_list": "keine Liste von Indikatoren",
}
"""Why a whole sheet was passed over."""

INDICATOR_REASONS: dict[str, str] = {
    # problems: the row stays out
    "required": "Diese Angabe fehlt.",
    "formula": "In der Zelle steht eine Formel statt eines Werts.",
    "too_long": "Der Text ist zu lang.",
    "year_unreadable": "Das ist keine Jahreszahl.",
    "year_implausible": "Das Jahr kann nicht stimmen.",
    "number_range": "Die Zahl liegt außerhalb des Erlaubten.",
    "value_unreadable": "Das ist keine Zahl.",
    "dot_unsure": "Der Punkt kann Tausender trennen oder ein Komma sein.",
    "value_twice": "Für Indikator, Jahr und Gemeinde steht schon ein Wert in der Liste.",
    # hints: the row goes in
    "day_left_out": "Das ist kein Datum. Der Wert kommt ohne Stichtag.",
    "day_outside_year": "Der Stichtag liegt nicht in diesem Jahr.",
    "name_from_title": "Die Zeilen sind Gemeinden. Der Indikator heißt wie die Tabelle.",
    "name_from_above": "Der Name fehlt. Die Zeile zählt zum Indikator darüber.",
    "target_year": "Zum Ziel steht kein Jahr. Ziele ohne Jahr kommen zum letzten Jahr der Liste.",
    "value_marked": "Neben der Zahl steht ein Zeichen oder eine Fußnote.",
    "unit_unknown": "Die Einheit ist nicht bekannt. Bitte prüfen Sie sie beim Indikator.",
    "looks_like_fraction": (
        "Excel speichert 12\u00a0% als 0,12. Bitte prüfen Sie, ob der Wert Prozent sind."
    ),
    "percent_above_100": "Der Wert liegt über 100\u00a0%. Bitte prüfen Sie, ob es Prozent sind.",
    "value_jump": "Der Wert weicht stark vom Wert des Jahres davor ab. Bitte prüfen Sie ihn.",
}
"""What is wrong or worth knowing about a cell."""


def indicator_import_label(count: int, file_name: str) -> str:
    """Return the label of the step that an import can be undone by."""
    noun = "1 Indikatorwert" if count == 1 else f"{count} Indikatorwerten"
    return f"Import von {noun} aus {file_name}"
