"""The words of the proof of use (Verwendungsnachweis): figures, receipts, Sachbericht."""

from __future__ import annotations

from intdesk.domain.dates import format_day
from intdesk.domain.grants.grant import Grant
from intdesk.domain.grants.unit_costs import Per

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

DONE = "Was getan wurde"
WORK_INTRO = "Gezählt ist die Arbeit im Zeitraum, die der Zuwendung zugeordnet ist: {rules}."
NO_RULES = (
    "Welche Arbeit zu dieser Zuwendung gehört, ist noch nicht festgelegt. Wählen Sie sie bei der "
    "Zuwendung unter „Arbeit für den Sachbericht“."
)
NOTHING_DONE = "Im Zeitraum ist dazu noch keine Arbeit eingetragen."
CONSULTATIONS = "Beratungen: {count} ({minutes}){topics}."
CASES = "Fälle, in denen beraten wurde: {cases}; Beratungen ohne Fall: {without}."
TOPICS = "; am häufigsten {names}"
EVENTS = "Veranstaltungen: {count}, gezählte Teilnahmen: {people}."
EVENT_LIST = "Darunter: {titles}."
ASSIGNMENTS = "Einsätze von Ehrenamt und Sprachmittlung: {count} ({minutes})."
HOURS = "Arbeitszeit: {minutes}"
MONEY = "Wofür das Geld verwendet wurde"
MONEY_TABLE = "Ausgaben nach Position"
MEASURED = {
    Per.CONSULTATION: "Rechnerisch je Beratung: {costs} anerkannte Ausgaben, {grant} Zuwendung.",
    Per.CASE: "Rechnerisch je beratenem Fall: {costs} anerkannte Ausgaben, {grant} Zuwendung.",
    Per.PARTICIPATION: "Rechnerisch je Teilnahme: {costs} anerkannte Ausgaben, {grant} Zuwendung.",
    Per.ASSIGNMENT: "Rechnerisch je Einsatz: {costs} anerkannte Ausgaben, {grant} Zuwendung.",
}
FEW = "weniger als {least}"
MORE = "und {count} weitere"
MORE_LINES = "Weitere Positionen ({count})"
BLANKS = (
    ("Ergebnisse und Wirkung", "Was hat sich dadurch verändert? (bitte ergänzen)"),
    ("Schwierigkeiten und Schlüsse", "Was lief anders als geplant, was folgt daraus?"),
)
DRAFT_NOTE = (
    "Entwurf aus den eingetragenen Zahlen. Er nennt keine Personen und keine Bewertung, und kleine "
    "Zahlen von Menschen nur ungefähr. Die Felder am Ende ergänzen Sie selbst."
)
ABOUT = "Die Zuwendung"
FACT_NAMES = {
    "funder": "Zuwendungsgeber",
    "programme": "Programm",
    "notice": "Bescheid",
    "period": "Bewilligungszeitraum",
    "financing": "Finanzierung",
    "approved": "Bewilligt",
    "conditions": "Auflagen",
}
FOLLOW_NOTE = (
    "Entwurf: Der neue Plan ist ein Vorschlag aus den Ausgaben der letzten Förderung oder, wenn "
    "die Folgezuwendung schon angelegt ist, deren Plan."
)
LAST_PERIOD = "Letzter Zeitraum"
NEXT_PERIOD = "Neuer Zeitraum"
FOLLOW_HEADS = (POSITION, "Plan bisher", "Ist bisher", "Plan neu")
MONEY_HEADS = (POSITION, "Plan", "Ist", "Abweichung")


def period_of(grant: Grant) -> str:
    """Return the period of a grant: ``01.01.2026 bis 31.12.2026``."""
    days = (format_day(day) for day in (grant.begin, grant.end) if day is not None)
    return " bis ".join(days)


def notice_of(grant: Grant) -> str:
    """Return day and number of the notice, as far as they are known."""
    day = f"vom {format_day(grant.notice_day)}" if grant.notice_day else "steht noch aus"
    return f"{day}, Az. {grant.number}" if grant.number else day
