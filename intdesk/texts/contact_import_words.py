"""The words of an import of contacts: fields of a list, skipped rows, problems and hints."""

from __future__ import annotations

CONTACT_FIELD_LABELS: dict[str, str] = {
    "organisation": "Organisation",
    "department": "Abteilung (an den Namen der Organisation)",
    "person": "Person: ganzer Name",
    "name": "Name (Person oder Organisation)",
    "salutation": "Anrede",
    "title": "Titel",
    "given_name": "Vorname",
    "family_name": "Nachname",
    "position": "Funktion in der Organisation",
    "job": "Beruf",
    "kind": "Art",
    "address_extra": "Adresszusatz",
    "street": "Straße",
    "house_number": "Hausnummer",
    "postcode": "Postleitzahl",
    "town": "Ort",
    "place": "Postleitzahl und Ort",
    "address": "Ganze Anschrift",
    "country": "Land",
    "phone": "Telefon",
    "private_phone": "Telefon privat",
    "mobile": "Mobiltelefon",
    "fax": "Fax",
    "mail": "E-Mail",
    "private_mail": "E-Mail privat",
    "web": "Internet",
    "municipality": "Gemeinde oder Ortsteil",
    "languages": "Sprachen",
    "tags": "Schlagworte",
    "note": "Notiz",
    "source": "Quelle der Angaben",
    "ignored": "Nicht übernehmen",
    # fields of a contact in problems
    "card": "Karte",
    "phones": "Telefon",
    "mails": "E-Mail",
    "webs": "Internet",
    "addresses": "Anschrift",
    "roles": "Funktion",
    "municipalities": "Gemeinde oder Ortsteil",
    "fields_of_action": "Handlungsfeld",
    "consent_on": "Einwilligung",
    "next_contact": "Nächster Kontakt",
}
"""What a column can be, in the words of the mapping step."""

CONTACT_SKIP_REASONS: dict[str, str] = {
    "heading": "wiederholte Überschrift",
    "no_contact": "Zeile ohne Angaben zu einem Kontakt",
    "card_group": "Verteiler, keine Karte eines Kontakts",
    "maybe_known": "vielleicht schon vorhanden, bitte im Programm entscheiden",
    "omitted": "auf Wunsch nicht übernommen",
}
"""Why a row is no contact, or was left out."""

CONTACT_PASSED_OVER: dict[str, str] = {
    "hidden": "ausgeblendetes Blatt",
    "empty": "leeres Blatt",
    "no_contact_list": "keine Adressliste",
}
"""Why a whole sheet was passed over."""

CONTACT_REASONS: dict[str, str] = {
    # problems: the row stays out
    "required": "Es fehlt ein Name.",
    "formula": "In der Zelle steht eine Formel statt eines Namens.",
    "too_long": "Der Text ist zu lang.",
    "too_many": "Das sind zu viele Einträge.",
    "part_empty": "Ein Eintrag ist leer.",
    "unclosed": "Die Karte ist unvollständig.",
    "oversized": "Die Karte ist ungewöhnlich groß.",
    "nameless": "Die Karte nennt keinen Namen.",
    # hints: the row goes in
    "mail_unusable": "Das ist keine E-Mail-Adresse. Sie wurde nicht übernommen.",
    "guessed": "Die Schreibweise wurde sinngemäß zugeordnet. Bitte prüfen Sie sie.",
    "unknown_left_out": "Diese Angabe ist nicht bekannt und wurde nicht übernommen.",
    "unreadable_lines": "So viele Zeilen der Karte waren unverständlich und fehlen.",
}
"""What is wrong or worth knowing about a cell or card."""


def contact_import_label(count: int, file_name: str) -> str:
    """Return the label of the step that an import can be undone by."""
    noun = "1 Kontakt" if count == 1 else f"{count} Kontakten"
    return f"Import von {noun} aus {file_name}"
