"""The words of the proof of use (Verwendungsnachweis): figures, receipts, Folgeantrag."""

from __future__ import annotations

from intdesk.domain.dates import format_day
from intdesk.domain.grants.grant import Grant

SUBJECT = "Verwendungsnachweis"
TITLES = {
    "proof": "Zahlenmäßiger Nachweis",
    "receipts": "Belegliste",
    "account": "Sachbericht",
    "follow_on": "Folgeantrag",
}
COSTS = "Ausgaben"
OTHER_COSTS = "Nicht zuwendungsfähige Ausgaben"
FUNDS = "Finanzierung"
RESULT = "Ergebnis"
STEP = "Rechenschritt"
POSITION = "Position des Plans"
TOTAL = "Insgesamt"
HEADS = {
    "planned": "Plan",
    "paid": "Ist",
    "deviation": "Abweichung",
    "permille": "in Prozent",
    "recognised": "anerkannt",
    "euros": "Euro",
}
CUT = "Begrenzung auf den Plan insgesamt"
RAISED = "Erstattungen, die höher sind als die Ausgaben"
OWN_SHARE = "Eigenmittel, mit Vorfinanzierung"

GRANT_FACTS = "{funder}, {programme}Bescheid {notice}. Bewilligungszeitraum {period}."
APPLIED = "{financing}{rate}; beantragt sind {approved}, der Bescheid steht noch aus."
RULES = "{financing}{rate}; bewilligt sind höchstens {approved}."
STATE = (
    "Gezahlt sind {costs} zuwendungsfähige Ausgaben, davon anerkannt {recognised}. Daraus ergibt "
    "sich eine Zuwendung von {due}; erhalten sind {received}."
)
REPAYMENT = "Zurückzuzahlen sind {cents}."
OPEN = "Noch auszuzahlen sind {cents}."
EVEN = "Zuwendung und Auszahlung stimmen überein."
HOW = (
    "Anerkannt ist, was im Zeitraum angefallen und gezahlt ist, je Position höchstens der Plan "
    "{tolerance}und zusammen höchstens der Plan."
)
NOT_YET = "Angeordnet, aber noch nicht gezahlt und daher nicht enthalten: {cents}."
OUTSIDE = "Außerhalb des Zeitraums und daher nicht anerkannt: {cents}."

RESULT_ROWS = {
    "recognised": "Anerkannte Ausgaben",
    "third": "Drittmittel und Einnahmen",
    "due": "Zuwendung nach diesen Ausgaben",
    "own": "Eigenmittel",
    "received": "Erhaltene Zuwendung",
    "open": "Noch auszuzahlen",
    "repayment": "Zurückzuzahlen",
}

RECEIPTS_INTRO = (
    "Alle Belege der Zuwendung nach Position des Plans und Tag. Ausgaben und Einnahmen stehen mit "
    "ihrem Betrag, Korrekturen mit Minus. Aufgeteilte Belege stehen mit dem geförderten Teil."
)

ABOUT = "Die Zuwendung"
FACT_NAMES = {
    "recipient": "Zuwendungsempfänger",
    "funder": "Zuwendungsgeber",
    "programme": "Programm",
    "notice": "Bescheid",
    "period": "Bewilligungszeitraum",
    "financing": "Finanzierung",
    "approved": "Bewilligt",
    "conditions": "Auflagen",
    "state": "Stand",
}
FOLLOW_NOTE = (
    "Entwurf: Der neue Plan ist ein Vorschlag aus den Ausgaben der letzten Förderung oder, wenn "
    "die Folgezuwendung schon angelegt ist, deren Plan."
)
LAST_PERIOD = "Letzter Zeitraum"
NEXT_PERIOD = "Neuer Zeitraum"
FOLLOW_HEADS = (POSITION, "Plan bisher", "Ist bisher", "Plan neu")


def period_of(grant: Grant) -> str:
    """Return the period of a grant: ``01.01.2026 bis 31.12.2026``."""
    days = (format_day(day) for day in (grant.begin, grant.end) if day is not None)
    return " bis ".join(days)


def notice_of(grant: Grant) -> str:
    """Return day and number of the notice, as far as they are known."""
    day = f"vom {format_day(grant.notice_day)}" if grant.notice_day else "steht noch aus"
    return f"{day}, Az. {grant.number}" if grant.number else day
