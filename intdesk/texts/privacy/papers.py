"""Words that several papers share, and proposals for what the office has not written itself."""

from __future__ import annotations

from dataclasses import replace

from intdesk.domain.paper import Paper, Part, Size
from intdesk.domain.privacy import PrivacyFacts, PrivacyProfile
from intdesk.domain.retention import Rule
from intdesk.texts.report import marks_text
from intdesk.texts.retention import rule_words

PLACE_AND_DAY = "Ort, Datum, Unterschrift"
NO_OFFICE = "Integrationsbeauftragung"
INTERNAL = marks_text(internal=True, demonstration=False)
TO_FILL = "________________"

PURPOSES = (
    "Beratung und Begleitung von Menschen in Fragen der Integration, Vermittlung an zuständige "
    "Stellen, Nachweis der eigenen Arbeit in Zahlen ohne Namen."
)
RECIPIENTS = (
    "Niemand außerhalb der Stelle. Andere Stellen (zum Beispiel Jobcenter, Ausländerbehörde, "
    "Kursträger) erhalten Angaben nur mit Einwilligung oder wenn ein Gesetz es verlangt. Berichte "
    "enthalten nur Zahlen ohne Namen."
)
STORAGE = (
    "Angaben zur Person werden gelöscht oder anonymisiert, wenn sie nicht mehr gebraucht werden. "
    "Frist nach dem letzten Kontakt: {period}. Für die Statistik bleiben Zahlen ohne Bezug zur "
    "Person."
)
NO_LAND = "die Aufsichtsbehörde für den Datenschutz Ihres Bundeslandes"


def proposed(
    profile: PrivacyProfile, office: str, law: str, integration: str, rule: Rule
) -> PrivacyProfile:
    """Return the profile with a proposal for each text that the office has not written.

    ``law`` is the data protection law of the Land, ``integration`` its integration law, if any;
    ``rule`` says how long cases are kept.
    """
    return replace(
        profile,
        controller=profile.controller or office,
        purposes=profile.purposes or PURPOSES,
        legal_basis=profile.legal_basis or legal_basis(law, integration),
        recipients=profile.recipients or RECIPIENTS,
        storage_period=profile.storage_period or STORAGE.format(period=rule_words(rule)),
    )


def legal_basis(law: str, integration: str) -> str:
    """Return the usual legal basis of a municipal office as a proposal, to be agreed upon."""
    task = "Art. 6 Abs. 1 Buchst. e und Abs. 3 DSGVO"
    laws = [part for part in (law, integration) if part]
    public = f"{task} in Verbindung mit {', '.join(laws)}" if laws else task
    return (
        f"Öffentliche Aufgabe: {public}. Für Name und Anschrift, wo die Aufgabe sie nicht "
        "verlangt: Ihre Einwilligung, Art. 6 Abs. 1 Buchst. a DSGVO. Für besondere Angaben, etwa "
        "zur Gesundheit: Ihre ausdrückliche Einwilligung, Art. 9 Abs. 2 Buchst. a DSGVO."
    )


def or_line(text: str) -> str:
    """Return a text, or a line to write on by hand where nothing is known."""
    return text.strip() or TO_FILL


def contact_of(facts: PrivacyFacts) -> str:
    """Return where one writes to."""
    return or_line(facts.profile.controller_contact)


def paper(
    facts: PrivacyFacts, title: str, subtitle: str, parts: tuple[Part, ...], *,
    remark: str = "", size: Size = Size.USUAL,
) -> Paper:  # fmt: skip
    """Return a paper of the office."""
    office = facts.office or NO_OFFICE
    invented = marks_text(internal=False, demonstration=facts.demonstration)
    marks = " · ".join(filter(None, (remark, invented)))
    return Paper(title, subtitle, office, facts.made_on, facts.program, parts, marks, size)
