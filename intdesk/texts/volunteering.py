"""The words of papers about volunteers and language mediators."""

from __future__ import annotations

from collections.abc import Sequence

from intdesk.domain.allowances import Allowance
from intdesk.domain.assignment import AssignmentKind, AssignmentState
from intdesk.domain.dates import format_day
from intdesk.domain.money import format_euros
from intdesk.domain.period import Period
from intdesk.domain.volunteer import ExpenseRule
from intdesk.texts.i18n import GERMAN, Catalogue

SHEET_TITLE = "Abrechnung der Aufwandsentschädigung"
CONFIRMATION_TITLE = "Nachweis über freiwilliges Engagement"
RENEW_CONDUCT = "Führungszeugnis erneut vorlegen lassen"
PLACE = "Ort, Datum"

KINDS: dict[str, str] = {
    AssignmentKind.INTERPRETING: "Sprachmittlung",
    AssignmentKind.ACCOMPANYING: "Begleitung",
    AssignmentKind.MENTORING: "Patenschaft",
    AssignmentKind.OTHER: "Sonstiges",
}
STATES: dict[str, str] = {
    AssignmentState.REQUESTED: "angefragt",
    AssignmentState.CONFIRMED: "zugesagt",
    AssignmentState.HELD: "durchgeführt",
    AssignmentState.CANCELLED: "abgesagt",
    AssignmentState.NO_SHOW: "nicht erschienen",
}
ALLOWANCES: dict[str, str] = {
    "general": "Ehrenamtspauschale",
    "instructor": "Übungsleiterpauschale",
}

PERSON = "Name"
ADDRESS = "Anschrift"
SPAN = "Zeitraum"
RULE = "Regel"
OPEN = "Noch zu zahlen"
BANK = "Bankverbindung (IBAN)"
LINES = "Einsätze"
HEADS = ("Datum", "Einsatz", "Dauer", "Entgelt", "Fahrt", "Sonstiges", "Betrag", "Bezahlt am")
TOTAL = "Summe"
NO_PURPOSE = "Beratung mit Sprachmittlung"
NOTHING = "In diesem Zeitraum sind keine Einsätze erfasst."
CORRECT = "Die Angaben sind richtig. Die Einsätze haben wie aufgeführt stattgefunden."
SIGNATURES = ("Ehrenamtlich tätige Person", "Integrationsbeauftragte Stelle")
CONFIRMED_BY = ("Integrationsbeauftragte Stelle", "Verwaltungsleitung")
SPOKEN = "Sprachen"
TRAINED = "Fortbildung"
DONE = "Art der Einsätze"
COUNT = "Einsätze"
HOURS = "Stunden insgesamt"
ISSUER = "Ausgestellt von"
THANKS = "Wir danken für das Engagement."


def rule_words(rule: ExpenseRule, rate: int | None) -> str:
    """Return what was agreed: ``20,00 € je Stunde``."""
    if rule is ExpenseRule.NONE or rate is None:
        return "keine Aufwandsentschädigung vereinbart"
    each = "je Stunde" if rule is ExpenseRule.HOURLY else "je Einsatz"
    return f"{format_euros(rate)} {each}"


def span_words(period: Period) -> str:
    """Return a span of days."""
    return f"{format_day(period.first)} bis {format_day(period.last)}"


_LIMITS = (
    "Zur Information: Steuerfreie Höchstbeträge im Jahr {year}: {known}. Sie gelten je Person "
    "für alle begünstigten Tätigkeiten eines Jahres zusammen. Ob und welcher Betrag gilt, "
    "klärt die Person mit dem Finanzamt oder einer Steuerberatung."
)
LIMIT_WORDS = (_LIMITS, ALLOWANCES)
"""The words of the tax-free limits, for who translates them."""


def limit_words(limits: Sequence[Allowance], year: int, catalogue: Catalogue = GERMAN) -> str:
    """Return the tax-free limits of a year as information, an empty text if none are known."""
    if not limits:
        return ""
    known = "; ".join(
        f"{catalogue.word(ALLOWANCES[one.key])} ({one.law}) {format_euros(one.cents)}"
        for one in limits
    )
    return catalogue.text(_LIMITS, year=year, known=known)


def travel_words(km: int, cents: int) -> str:
    """Return the way and what it costs: ``12 km: 3,60 €``."""
    return f"{km} km: {format_euros(cents)}" if km else ""


def confirmation_words(name: str, period: Period, count: int) -> str:
    """Return the sentence that confirms the engagement, or says that there is none to confirm."""
    if not count:
        return NOTHING
    noun = "einen Einsatz" if count == 1 else f"{count} Einsätze"
    return (
        f"Hiermit bestätigen wir, dass {name} sich im Zeitraum {span_words(period)} bei uns "
        f"freiwillig engagiert und {noun} übernommen hat."
    )


def file_title(title: str, name: str, period: Period) -> str:
    """Return the name of a file about a person."""
    return f"{title} {name} {period.first.isoformat()} bis {period.last.isoformat()}"
