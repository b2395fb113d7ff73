"""The information for persons (Art. 13 DSGVO), in full and in simple language."""

from __future__ import annotations

from intdesk.domain.dates import format_day
from intdesk.domain.paper import Facts, Heading, Paper, Paragraph, Part, Points, Size
from intdesk.domain.privacy import PrivacyFacts
from intdesk.texts.privacy.papers import NO_LAND, NO_OFFICE, contact_of, or_line, paper
from intdesk.texts.rights import RIGHTS_EXPLAINED

TITLE = "Ihre Daten bei uns"
SUBTITLE = "Information nach Art. 13 Datenschutz-Grundverordnung (DSGVO)"
SIMPLE_SUBTITLE = "In einfacher Sprache"


def notice(facts: PrivacyFacts) -> Paper:
    """Return the sheet with everything that Art. 13 (1) and (2) DSGVO ask for."""
    profile = facts.profile
    authority = facts.authority or NO_LAND
    responsible = "\n".join((or_line(profile.controller), contact_of(facts)))
    parts = (
        Paragraph(
            "Wenn Sie zu uns kommen, halten wir manches fest. Hier steht, was das ist, warum wir "
            "es dürfen und welche Rechte Sie haben."
        ),
        Facts("Wer verantwortlich ist", (
            ("Verantwortlich", responsible),
            ("Beratende Stelle", ", ".join(filter(None, (facts.office, facts.officer)))
             or NO_OFFICE),
            ("Datenschutzbeauftragte Person", or_line(profile.dpo)),
        )),
        Heading("Was wir festhalten"),
        Points((
            ("Ohne Ihren Namen: Tag, Dauer und Thema der Beratung und Angaben, die wir für die "
            "Statistik brauchen (zum Beispiel Altersgruppe, Sprache, Staatsangehörigkeit)."),
            ("In einem Fall unter einer Nummer: dazu Ihre Lage (zum Beispiel Familie, Aufenthalt, "
            "Arbeit, Wohnung), die Termine und Unterlagen, die Sie uns geben."),
            ("Wenn Sie sich bei uns über eine Stelle beschweren: worum es geht, was wir tun und "
            "was dabei herauskommt."),
            ("Ihren Namen, Ihr Geburtsdatum und Ihre Anschrift nur, wenn es dafür eine "
            "Rechtsgrundlage gibt. Sie werden getrennt und verschlüsselt gespeichert."),
        )),
        Heading("Wofür, und auf welcher Grundlage"),
        Paragraph(profile.purposes),
        Paragraph(f"Rechtsgrundlage: {profile.legal_basis}"),
        Heading("Wer die Angaben erhält"),
        Paragraph(profile.recipients),
        Paragraph("In Länder außerhalb der Europäischen Union werden keine Angaben übermittelt."),
        Heading("Wie lange wir sie behalten"),
        Paragraph(profile.storage_period),
        Heading("Müssen Sie uns etwas sagen?"),
        Paragraph(
            "Nein. Sie sind nicht verpflichtet, Angaben zu machen, und werden auch ohne Namen "
            "beraten. Fehlen Angaben, können wir manches nur allgemein beantworten oder Sie "
            "nicht begleiten. Entscheidungen, die ein Rechner allein trifft, gibt es bei uns "
            "nicht, auch keine Bewertung Ihrer Person (Profiling)."
        ),
        Facts("Ihre Rechte", RIGHTS_EXPLAINED),
        Paragraph(
            "Schreiben oder sagen Sie uns, was Sie möchten. Wir antworten innerhalb eines Monats, "
            f"ohne Kosten. Kontakt: {contact_of(facts)}"
        ),
        Heading("Beschwerde"),
        Paragraph(
            "Wenn Sie meinen, dass wir mit Ihren Daten nicht richtig umgehen, können Sie sich "
            f"beschweren. Zuständig für unser Land: {authority}."
        ),
    )  # fmt: skip
    return paper(facts, TITLE, SUBTITLE, parts, remark=_as_of(facts))


def simple_notice(facts: PrivacyFacts) -> Paper:
    """Return the same in simple language: short sentences, one thought each."""
    profile = facts.profile
    parts = (
        Heading("Wer sind wir?"),
        Paragraph(f"Wir sind: {facts.office or NO_OFFICE}."),
        Paragraph(f"Verantwortlich ist: {or_line(profile.controller)}."),
        Paragraph(f"So erreichen Sie uns: {contact_of(facts)}"),
        Paragraph(f"Fragen zum Datenschutz beantwortet auch: {or_line(profile.dpo)}"),
        *_simple("Was schreiben wir auf?", "Warum machen wir das?", "Dürfen wir das?"),
        Paragraph(f"Genau heißt das: {profile.legal_basis}", small=True),
        *_simple("Wer bekommt Ihre Daten?"),
        Heading("Wie lange behalten wir die Daten?"),
        Paragraph("Wir löschen Ihre Daten, wenn wir sie nicht mehr brauchen."),
        Paragraph(f"Genau heißt das: {profile.storage_period}", small=True),
        *_simple("Müssen Sie etwas sagen?", "Ihre Rechte"),
        Heading("Sie sind nicht zufrieden?"),
        Paragraph(f"Dann können Sie sich beschweren. Hier: {facts.authority or NO_LAND}."),
    )
    return paper(facts, TITLE, SIMPLE_SUBTITLE, parts, remark=_as_of(facts), size=Size.LARGE)


SIMPLE: dict[str, tuple[str, ...]] = {
    "Was schreiben wir auf?": (
        "Wir schreiben auf, wann Sie da waren.",
        "Wir schreiben auf, worum es ging.",
        "Wir schreiben einige Angaben für die Statistik auf. Zum Beispiel Ihre Sprache.",
        "Ihren Namen schreiben wir meistens nicht auf.",
        "Wenn wir Ihren Namen brauchen, fragen wir Sie. Oder ein Gesetz erlaubt es.",
    ),
    "Warum machen wir das?": (
        "Wir wollen Ihnen gut helfen.",
        "Wir müssen zeigen, was wir arbeiten. Dafür nehmen wir nur Zahlen ohne Namen.",
    ),
    "Dürfen wir das?": (
        "Ja. Es ist unsere Aufgabe, Sie zu beraten. Das steht in Gesetzen.",
        "Für manches brauchen wir Ihre Erlaubnis. Dann fragen wir Sie.",
    ),
    "Wer bekommt Ihre Daten?": (
        "Niemand sonst, wenn Sie das nicht wollen.",
        "Manchmal sollen wir mit einem Amt für Sie sprechen. Dann fragen wir Sie vorher.",
        "Sie unterschreiben dafür ein Blatt.",
        "Ihre Daten bleiben in unserem Computer. Sie gehen nicht ins Internet.",
        "Sie gehen nicht in andere Länder.",
    ),
    "Müssen Sie etwas sagen?": (
        "Nein. Sie müssen uns nichts sagen.",
        "Wir beraten Sie auch ohne Namen.",
        "Manchmal können wir dann weniger für Sie tun.",
        "Bei uns entscheidet kein Computer über Sie.",
    ),
    "Ihre Rechte": (
        "Sie dürfen sehen, was wir über Sie aufgeschrieben haben.",
        "Sie bekommen es auf Papier oder als Datei.",
        "Ist etwas falsch? Dann verbessern wir es.",
        "Sie können sagen: Bitte löschen Sie meine Daten.",
        "Sie können sagen: Bitte arbeiten Sie nicht mehr mit meinen Daten.",
        "Sie haben ja gesagt? Sie können jederzeit nein sagen. Sie brauchen keinen Grund.",
        "Wir antworten in einem Monat. Es kostet nichts.",
    ),
}
"""The parts in simple language that are the same everywhere: heading and short sentences."""


def _simple(*headings: str) -> list[Part]:
    return [part for text in headings for part in (Heading(text), Points(SIMPLE[text]))]


def _as_of(facts: PrivacyFacts) -> str:
    return f"Stand {format_day(facts.made_on)}"
