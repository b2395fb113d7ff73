"""The extract for the register of processing activities (Art. 30 (1) DSGVO)."""

from __future__ import annotations

from intdesk.domain.paper import Facts, Paper, Paragraph, Part
from intdesk.domain.privacy import Measures, PrivacyFacts
from intdesk.texts.privacy.papers import INTERNAL, contact_of, or_line, paper

TITLE = "Verzeichnis von Verarbeitungstätigkeiten"
SUBTITLE = "Auszug nach Art. 30 Abs. 1 DSGVO: Beratung und Arbeit der Integrationsbeauftragung"
HEADS = ("Abschnitt", "Angabe", "Inhalt")

PERSONS = (
    ("Ratsuchende", "Menschen, die beraten werden, und mitberatene Angehörige (nur deren Zahl)"),
    (
        "Personen anderer Stellen",
        (
            "Ansprechpersonen von Behörden, Trägern und Vereinen, Mitglieder von Gremien, "
            "Menschen, an die Geld gezahlt wird"
        ),
    ),
    ("Ehrenamtlich Tätige", "Menschen im Pool für Ehrenamt und Sprachmittlung"),
    (
        "Beschäftigte der Stelle",
        "beauftragte Person und Vertretung (Name, Zeiten, Besetzung und Kosten, Protokoll)",
    ),
)
DATA = (
    (
        "Beratungen",
        (
            "Tag, Dauer, Thema, Form, Ort, Sprache, Sprachmittlung, Ergebnis, vermittelt an, "
            "Merkmale in Gruppen (Alter, Geschlecht, Staatsangehörigkeit, Aufenthaltsstatus, "
            "Aufenthaltsdauer, Deutsch, Erwerb, Wohnform, Zugangsweg, Wohnort); ohne Namen"
        ),
    ),
    (
        "Fälle",
        (
            "Fallnummer, dieselben Merkmale, Familie, Zahl der Kinder, Eröffnung und Abschluss, "
            "Einwilligungen, Anträge der Person, Unterlagen; ohne Namen"
        ),
    ),
    (
        "Name und Anschrift",
        (
            "Name, Geburtsdatum, Anschrift, Telefon, E-Mail; getrennt und verschlossen, nur mit "
            "festgehaltener Rechtsgrundlage"
        ),
    ),
    (
        "Besondere Kategorien (Art. 9)",
        (
            "nur der Grund einer Beschwerde, wenn er dazugehört (etwa Religion, Behinderung), "
            "ohne Namen; der Aufenthalt ohne Titel wird nur anonym gezählt. In Unterlagen und "
            "Notizen nur mit eigenem Grund"
        ),
    ),
    (
        "Beschwerden",
        (
            "Nummer, Eingang, Grund, Stelle, Frist, Schilderung, Schritte, Ergebnis; ohne Namen, "
            "höchstens mit Verweis auf Fall oder Beratung"
        ),
    ),
    ("Wiedervorlagen", "Tag und Stichwort, was zu tun ist"),
    (
        "Netzwerk",
        (
            "Name, Anrede, Stelle und Funktion, Anschrift, Telefon, E-Mail, Sprachen, "
            "Einwilligung, Kontaktpflege mit Tag und Thema, Einschätzung von Einfluss und "
            "Interesse, Notizen"
        ),
    ),
    (
        "Gremien und Zielvereinbarungen",
        "Mitglieder, Anwesenheit, Aufträge, Zuständige und Unterzeichnende mit ihrem Namen",
    ),
    ("Haushalt", "Empfängerinnen und Empfänger von Zahlungen, Zweck, Betrag, Beleg"),
    (
        "Ehrenamt und Sprachmittlung",
        (
            "Sprachen, Orte, Verfügbarkeit, Vereinbarung, Verschwiegenheit, Fortbildung, "
            "Versicherung, Einsätze mit Auslagen; vom Führungszeugnis nur Tag der Einsicht und "
            "Gültigkeit (§ 72a SGB VIII), nie sein Inhalt"
        ),
    ),
    ("Arbeitszeit", "Tätigkeiten der Stelle nach Tag, Dauer und Funktion"),
    ("Verlauf und Protokoll", "wer wann was geändert, gesehen oder herausgegeben hat"),
)


def register_rows(facts: PrivacyFacts) -> list[tuple[str, str, str]]:
    """Return the extract as rows of section, name and content."""
    return [
        (section, name, value)
        for section, pairs in _sections(facts).items()
        for name, value in pairs
    ]


def register(facts: PrivacyFacts) -> Paper:
    """Return the extract as a paper."""
    parts: list[Part] = [
        Paragraph(
            "Erstellt aus den Angaben der Stelle und aus dem, was das Programm tut. Bitte prüfen "
            "Sie die Angaben mit Ihrer oder Ihrem Datenschutzbeauftragten, bevor sie in das "
            "Verzeichnis kommen."
        ),
        *(Facts(section, pairs) for section, pairs in _sections(facts).items()),
    ]
    return paper(facts, TITLE, SUBTITLE, tuple(parts), remark=INTERNAL)


def measures(state: Measures) -> tuple[tuple[str, str], ...]:
    """Return the technical and organisational measures as they are at the moment (Art. 32)."""
    lines = {
        "Verschlüsselung": (
            "Datei und Sicherungen mit AES-256; der Schlüssel ist mit dem Passwort geschützt "
            "(Argon2id)"
            if state.protected
            else "KEINE: Diese Datei hat kein Passwort und ist nur zum Ausprobieren da"
        ),
        "Getrennte Speicherung": (
            "Name und Anschrift unter eigenem Schlüssel, in keiner Suche, keinem Verlauf, keinem "
            "Export"
            if state.protected
            else "Namen können in dieser Datei nicht gespeichert werden"
        ),
        "Zugang": _access(state),
        "Sperre": "von selbst, wenn niemand arbeitet, und nach dem Ruhezustand; dabei wird die "
        "Zwischenablage geleert"
        if state.protected
        else "keine, weil die Datei kein Passwort hat",
        "Kein Netz": "das Programm öffnet keine Verbindung ins Netz; es läuft nur am Arbeitsplatz",
        "Verfügbarkeit": (
            "geprüfte Sicherungen, täglich und vor jedem Eingriff; auch an einem zweiten Ort"
            if state.second_place
            else "geprüfte Sicherungen, täglich und vor jedem Eingriff; ein zweiter Ort ist NICHT "
            "eingerichtet"
        ),
        "Nachvollziehbarkeit": "Verlauf jedes Eintrags (wer, wann, was) und Protokoll der Zugänge, "
        "Auskünfte und Löschungen",
        "Datensparsamkeit": "Zählen ohne Namen als Regelfall; Merkmale in Gruppen; kleine Zahlen "
        "werden in Veröffentlichungen verborgen",
        "Freitextnotizen": _notes(state),
    }
    return tuple(lines.items())


def _access(state: Measures) -> str:
    if not state.protected:
        return "ohne Passwort"
    deputy = (
        "Vertretung mit eigenem Passwort, ohne Zugang zu Namen"
        if state.deputy
        else ("keine Vertretung eingerichtet")
    )
    return f"Passwort der beauftragten Person; {deputy}; versiegeltes Blatt beim Hauptamt"


def _notes(state: Measures) -> str:
    if not state.notes.used:
        return "für die ganze Stelle abgeschaltet"
    if state.notes.hints:
        return "erlaubt, mit Hinweis auf besondere Kategorien schon beim Tippen"
    return "erlaubt, ohne Hinweise"


def _sections(facts: PrivacyFacts) -> dict[str, tuple[tuple[str, str], ...]]:
    profile = facts.profile
    return {
        "Verantwortliche und Ansprechpersonen": (
            ("Verantwortlich", or_line(profile.controller)),
            ("Kontakt", contact_of(facts)),
            ("Stelle", ", ".join(filter(None, (facts.office, facts.department))) or or_line("")),
            ("Beauftragte Person", or_line(facts.officer)),
            ("Datenschutzbeauftragte Person", or_line(profile.dpo)),
        ),
        "Zweck und Rechtsgrundlage": (
            ("Zwecke", profile.purposes), ("Rechtsgrundlage", profile.legal_basis),
        ),
        "Betroffene Personen": PERSONS,
        "Arten von Daten": DATA,
        "Empfänger": (
            ("Empfänger", profile.recipients),
            ("Länder außerhalb der EU", "keine Übermittlung"),
        ),
        "Löschung": (("Fristen", profile.storage_period),),
        "Technische und organisatorische Maßnahmen": measures(facts.measures),
    }  # fmt: skip
