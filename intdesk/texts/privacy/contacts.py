"""What an answer says to a person of the network: why data are kept, and as what it is named."""

from __future__ import annotations

from dataclasses import replace

from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.dates import format_day
from intdesk.domain.privacy import PrivacyProfile
from intdesk.domain.retention import Rule
from intdesk.texts.retention import rule_words

NUMBER = "zu Kontakt {id}"
"""What the folder is called by: a name would tell everybody who sees the folder."""

NAMED_AS = "Sie stehen hier als"
CALLED = "Bezeichnung"
NAMED: dict[str, str] = {
    "interpreter": "sprachmittelnde Person",
    "referred_to": "Stelle, an die vermittelt wurde",
    "chair": "Vorsitz",
    "members": "Mitglied",
    "attendance": "eingeladen oder anwesend",
    "agenda": "zuständig für einen Punkt der Tagesordnung",
    "partners": "an der Veranstaltung beteiligt",
    "organiser": "einladende Stelle",
    "provider": "anbietende Stelle",
    "person": "Ansprechperson",
    "body": "betroffene Stelle",
    "responsible": "zuständige Person",
}
"""As what a person stands in a record that is about something else, by its field."""
OTHERWISE = "Kontakt"

TOLD: dict[str, tuple[str, ...]] = {
    "interpreter": ("language", "interpreting_minutes", "interpreting_cost"),
}
"""What else such a record says of the person, by the field that names it."""

LEFT_OUT = frozenset({Kind.CASE, Kind.COMPLAINT, Kind.COMPLAINT_STEP})
"""Records about counselled persons and complaints: others are protected (Art. 15 Abs. 4 DSGVO)."""

_PURPOSES = (
    "Zusammenarbeit im Netzwerk der Integration: Kontakt halten, zu Sitzungen und Veranstaltungen "
    "einladen, Angebote vermitteln, Ehrenamt und Sprachmittlung einsetzen und abrechnen."
)
_PUBLIC = "Öffentliche Aufgabe (Art. 6 Abs. 1 Buchst. e DSGVO)"
_RECIPIENTS = (
    "Die Verwaltung, soweit es für die Zusammenarbeit nötig ist. Wer mit Ihnen in einem Gremium "
    "sitzt, erhält Einladungen und Protokolle, in denen Sie genannt sind. Im öffentlichen "
    "Verzeichnis der Angebote stehen Sie nur, wenn Sie zugestimmt haben."
)
_STORAGE = "Solange wir zusammenarbeiten. Danach prüfen wir die Löschung; die Frist: {period}."


def contact_profile(profile: PrivacyProfile, contact: Contact, rule: Rule) -> PrivacyProfile:
    """Return what the office says about data of its network, not of counselled persons."""
    return replace(
        profile,
        purposes=_PURPOSES,
        legal_basis=_basis(contact),
        recipients=_RECIPIENTS,
        storage_period=_STORAGE.format(period=rule_words(rule)),
    )


def _basis(contact: Contact) -> str:
    if contact.consent_on is None:
        return _PUBLIC
    return f"Ihre Einwilligung vom {format_day(contact.consent_on)} (Art. 6 Abs. 1 Buchst. a DSGVO)"
