"""The checklists that the program brings along, by kind of event; days before the event."""

from __future__ import annotations

from intdesk.domain.event_checklist import TemplateItem

Steps = tuple[tuple[int, str], ...]

_ROOM: Steps = (
    (56, "Termin mit Ferien und anderen Veranstaltungen abgleichen"),
    (49, "Raum buchen, Zugang ohne Stufen prüfen"),
)
_INVITE: Steps = (
    (35, "Einladung und Aushang schreiben, bei Bedarf übersetzen lassen"),
    (28, "Einladung versenden, Presse und Amtsblatt ankündigen"),
    (14, "Sprachmittlung und Kinderbetreuung bestellen"),
)
_LAST_DAYS: Steps = (
    (7, "Ablauf, Technik und Aufgaben mit allen Beteiligten klären"),
    (3, "Anmeldungen zählen, Verpflegung bestellen"),
    (1, "Teilnahmeliste und Material ausdrucken"),
)
_AFTER: Steps = (
    (-3, "Dank an Beteiligte, Bericht und Bilder an die Presse"),
    (-7, "Rechnungen prüfen, Zahlen und Auswertung eintragen"),
)
_USUAL: Steps = (*_ROOM, *_INVITE, *_LAST_DAYS, *_AFTER)

_OWN: dict[str, Steps] = {
    "begegnung": (
        (120, "Mitwirkende suchen: Vereine, Migrantenorganisationen, Schulen"),
        (90, "Genehmigung für Straße oder Platz beantragen"),
        (60, "Versicherung, Strom, Wasser und Toiletten klären"),
        (45, "Programm festlegen und bestätigen lassen"),
        (42, "Musik anmelden (GEMA)"),
        *_INVITE,
        (10, "Auf- und Abbau einteilen, Erste Hilfe und Brandschutz klären"),
        *_LAST_DAYS[1:],
        *_AFTER,
    ),
    "workshop": (
        (70, "Ziel und Zielgruppe festlegen, Referentin oder Referenten anfragen"),
        (60, "Honorar vereinbaren, Vertrag schließen"),
        *_ROOM[1:],
        (42, "Ausschreibung mit Anmeldeschluss veröffentlichen"),
        (10, "Anmeldungen bestätigen, Material vorbereiten"),
        (1, "Teilnahmeliste und Bescheinigungen ausdrucken"),
        (-7, "Honorar anweisen, Rückmeldungen auswerten"),
    ),
    "fachtag": (
        (150, "Thema und Ziel mit der Verwaltungsleitung abstimmen"),
        (120, "Vortragende und Moderation anfragen"),
        (100, "Raum und Technik buchen"),
        (80, "Programm festlegen, Grußwort anfragen"),
        (60, "Einladung versenden, Anmeldung öffnen"),
        (21, "Arbeitsgruppen und Räume einteilen"),
        (14, "Sprachmittlung, Verpflegung und Unterlagen bestellen"),
        *_LAST_DAYS[:1],
        (1, "Namensschilder und Teilnahmeliste ausdrucken"),
        *_AFTER,
        (-21, "Ergebnisse zusammenfassen und versenden"),
    ),
    "kultur": (
        (90, "Künstlerin oder Künstler anfragen, Honorar vereinbaren"),
        *_ROOM[1:],
        (45, "Aufführungsrechte klären, bei Musik GEMA anmelden"),
        *_INVITE[:2],
        *_LAST_DAYS,
        *_AFTER,
    ),
    "ehrung": (
        (60, "Termin mit der Verwaltungsleitung abstimmen"),
        (45, "Liste der Einzuladenden erstellen lassen"),
        (35, "Einladungen versenden"),
        (14, "Grußwort vorbereiten, Musik und Geschenke bestellen"),
        *_LAST_DAYS[:2],
        (1, "Urkunden und Ablauf bereitlegen"),
        *_AFTER[:1],
    ),
    "aktion": (
        (45, "Standplatz anmelden"),
        (30, "Partner für den Stand gewinnen, Schichten einteilen"),
        (14, "Informationsmaterial bestellen, auch in einfacher Sprache"),
        (3, "Stand, Plakate und Wetterschutz bereitlegen"),
        (-3, "Gespräche am Stand zählen und eintragen"),
    ),
    "sprache": (
        (28, "Raum und Zeiten absprechen"),
        (21, "Ehrenamtliche einteilen"),
        (14, "Termin in Unterkünften, Kursen und Amtsblatt bekannt machen"),
        (1, "Material und Getränke bereitstellen"),
        (-3, "Zahl der Teilnehmenden eintragen"),
    ),
}


def shipped_template(kind: str) -> tuple[TemplateItem, ...]:
    """Return the checklist of a kind of event (a code), the usual one for all others."""
    return tuple(TemplateItem(title, days) for days, title in _OWN.get(kind, _USUAL))
