"""The words of an import of a treasury's list: fields, skipped rows, problems."""

from __future__ import annotations

POSTING_FIELD_LABELS: dict[str, str] = {
    "product": "Produkt",
    "account": "Sachkonto",
    "cost_centre": "Kostenstelle",
    "title": "Bezeichnung des Sachkontos",
    "day": "Buchungsdatum",
    "document": "Anordnung oder Beleg",
    "payee": "Empfänger oder Einzahler",
    "purpose": "Zweck",
    "amount": "Betrag",
    "debit": "Betrag: Auszahlung",
    "credit": "Betrag: Einzahlung",
    "year": "Haushaltsjahr",
    "ignored": "Nicht übernehmen",
}
"""What a column can be, in the words of the mapping step."""

POSTING_SKIP_REASONS: dict[str, str] = {
    "heading": "wiederholte Überschrift",
    "sum": "Summenzeile",
    "remark": "Zeile ohne Betrag, keine Buchung",
    "near": "vielleicht schon da: Haushaltsstelle, Tag und Betrag wie eine vorhandene Buchung, "
    "anderer Beleg",
}
POSTING_REASONS: dict[str, str] = {
    "required": "fehlt",
    "amount_unreadable": "kein lesbarer Betrag",
    "formula": "Formel statt eines Werts",
    "day_unreadable": "kein lesbares Datum",
    "year_missing": "Datum ohne Jahr",
    "year_implausible": "das Jahr kann nicht stimmen",
    "too_long": "zu lang",
}
"""What keeps a row out."""

POSTING_PASSED_OVER: dict[str, str] = {
    "hidden": "ausgeblendetes Blatt",
    "empty": "leeres Blatt",
    "no_posting_list": "keine Buchungsliste",
}


def posting_import_label(count: int, name: str) -> str:
    """Return the label of the step: how many postings came from which file."""
    what = "1 Buchung" if count == 1 else f"{count} Buchungen"
    return f"{what} aus {name} importiert"
