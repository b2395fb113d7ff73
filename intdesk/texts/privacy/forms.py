"""The forms to sign: consent, and release from confidentiality; in plain language."""

from __future__ import annotations

from dataclasses import dataclass

from intdesk.domain.paper import (
    Blank,
    Blanks,
    Heading,
    NewPage,
    Paper,
    Paragraph,
    Points,
    Signatures,
    Tick,
)
from intdesk.domain.privacy import PrivacyFacts
from intdesk.texts.privacy.papers import NO_OFFICE, contact_of, paper

CONSENT_TITLE = "Einwilligung"
CONSENT_SUBTITLE = "Ich erlaube, dass Angaben über mich gespeichert werden"
RELEASE_TITLE = "Entbindung von der Schweigepflicht"
RELEASE_SUBTITLE = "Ich erlaube ein Gespräch über mich, nur so weit, wie hier steht"

SIGNERS = ("Ich bin einverstanden", "Für die Stelle")
HELPERS = Blanks(
    Blank("Übersetzt von (Name, Sprache)"),
    Blank("Bei Minderjährigen: Name der Sorgeberechtigten"),
)


@dataclass(frozen=True, slots=True)
class FormEntries:
    """What is known already and printed on the lines; what is empty is written by hand."""

    number: str = ""
    purpose: str = ""
    scope: str = ""
    valid_until: str = ""
    other_body: str = ""


def consent_form(facts: PrivacyFacts, entries: FormEntries) -> Paper:
    """Return the form of a consent: purpose, scope, voluntary, revocable, and how."""
    office = facts.office or NO_OFFICE
    parts = (
        Blanks(Blank("Vorname und Name"), Blank("Geburtsdatum")),
        Blank("Nummer meiner Akte", entries.number),
        Heading("Wofür dürfen die Angaben genutzt werden?"),
        Blank("Zweck", entries.purpose, 2),
        Heading("Was darf gespeichert werden?"),
        Tick("mein Name, mein Geburtsdatum, meine Anschrift, Telefon und E-Mail"),
        Tick("meine Lage: Familie, Aufenthalt, Sprache, Ausbildung, Arbeit, Wohnung"),
        Tick("Unterlagen, die ich mitbringe"),
        Blank("Anderes oder Genaueres", entries.scope),
        Tick(
            "Ich erlaube ausdrücklich auch besondere Angaben, und zwar nur diese (zum Beispiel zu "
            "Gesundheit oder Religion):"
        ),
        Blank("Besondere Angaben"),
        Heading("Wie lange?"),
        Blank("Bis zu diesem Tag (leer: bis ich widerrufe)", entries.valid_until),
        Paragraph(f"Danach gilt: {facts.profile.storage_period}", small=True),
        NewPage(),
        Heading("Was ich wissen muss"),
        Points((
            ("Diese Einwilligung ist freiwillig. Wenn ich sie nicht gebe, werde ich trotzdem "
            "beraten; dann wird mein Name nicht gespeichert."),
            ("Ich kann sie jederzeit widerrufen, ohne einen Grund zu nennen: mündlich, schriftlich "
            f"oder per E-Mail. Kontakt: {contact_of(facts)}"),
            ("Nach dem Widerruf werden mein Name und meine Anschrift gelöscht, wenn kein Gesetz "
            "verlangt, dass sie bleiben. Was bis dahin geschah, bleibt rechtmäßig."),
            (f"Die Stelle ({office}) gibt meine Angaben nicht weiter. Soll mit anderen Stellen "
            "über mich gesprochen werden, unterschreibe ich dafür ein eigenes Blatt."),
            "Für die Statistik werden nur Zahlen ohne meinen Namen genutzt.",
            "Ich habe das Blatt „Ihre Daten bei uns“ erhalten. Darin stehen alle meine Rechte.",
        )),
        HELPERS,
        Signatures(SIGNERS),
    )  # fmt: skip
    return paper(facts, CONSENT_TITLE, CONSENT_SUBTITLE, parts)


def release_form(facts: PrivacyFacts, entries: FormEntries) -> Paper:
    """Return the form of a release: whom, towards whom, about what, what for, until when."""
    office = facts.office or NO_OFFICE
    who = ", ".join(filter(None, (facts.officer, office)))
    parts = (
        Blanks(Blank("Vorname und Name"), Blank("Geburtsdatum")),
        Heading("Wer darf sprechen, und mit wem?"),
        Blank("Diese Person oder Stelle entbinde ich von der Schweigepflicht", who),
        Blank(
            "Sie darf sprechen mit (Stelle und, wenn bekannt, Name der Person)",
            entries.other_body, 2,
        ),
        Tick("Auch umgekehrt: Die genannte Stelle darf der ersten Auskunft geben."),
        Heading("Worüber, wozu, bis wann?"),
        Blank("Nur über diese Angelegenheit, über nichts anderes", entries.scope, 2),
        Blanks(
            Blank("Zweck des Gesprächs", entries.purpose),
            Blank("Gültig bis (leer: längstens ein Jahr)", entries.valid_until),
        ),
        Heading("Was ich wissen muss"),
        Points((
            ("Ich unterschreibe freiwillig. Wenn ich nicht unterschreibe, habe ich keinen "
            "Nachteil; dann spricht die Stelle mit niemandem über mich."),
            ("Ich kann diese Erklärung jederzeit für die Zukunft widerrufen, ohne einen Grund zu "
            f"nennen. Kontakt: {contact_of(facts)}"),
            "Die andere Stelle speichert, was sie erfährt, nach ihren eigenen Vorschriften.",
            "Ich bekomme eine Kopie dieses Blattes.",
        )),
        HELPERS,
        Signatures(SIGNERS),
    )  # fmt: skip
    return paper(facts, RELEASE_TITLE, RELEASE_SUBTITLE, parts)
