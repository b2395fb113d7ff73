"""The words of a complaint's confirmation of receipt and of its file note."""

from __future__ import annotations

from datetime import date

from intdesk.domain.dates import format_day

CONFIRMATION = "Eingangsbestätigung"
CONFIRMATION_SUBJECT = "Bestätigung, dass eine Beschwerde eingegangen ist"
FOR = ("Für",)
SIGNED = ("Datum und Unterschrift",)
NUMBER, RECEIVED, OFFICE, OFFICER, MADE_ON = (
    "Nummer der Beschwerde", "Eingegangen am", "Bei", "Zuständig", "Datum",
)  # fmt: skip
THANKS = (
    "Vielen Dank, dass Sie sich an uns gewandt haben. Ihre Beschwerde ist bei uns angekommen. "
    "Wir nehmen sie ernst."
)
NEXT_TITLE = "So geht es weiter"
NEXT = (
    "Wir prüfen, was geschehen ist und wer dafür zuständig ist.",
    "Mit der Stelle, um die es geht, sprechen wir nur, wenn Sie damit einverstanden sind.",
    "Wir sagen Ihnen, was wir erreicht haben.",
    "Sie können Ihre Beschwerde jederzeit zurückziehen.",
)
PRIVACY_TITLE = "Ihre Angaben sind vertraulich"
PRIVACY = (
    "Ihren Namen geben wir ohne Ihr Einverständnis nicht weiter. Nennen Sie bei Fragen bitte nur "
    "die Nummer oben."
)
DEADLINE_TITLE = "Wichtig: Frist"
_DEADLINE = (
    "Nach dem Allgemeinen Gleichbehandlungsgesetz müssen Ansprüche, zum Beispiel auf "
    "Entschädigung, meist innerhalb von zwei Monaten schriftlich geltend gemacht werden. Wir haben "
    "uns den {day} notiert. Diese Bestätigung und Ihre Beschwerde bei uns reichen dafür nicht aus."
)
_OTHER_DEADLINE = (
    "Für Ihre Beschwerde haben wir uns den {day} als Frist notiert. Andere Fristen, zum Beispiel "
    "für einen Widerspruch, laufen weiter."
)
_IN_TIME = "Lassen Sie sich bitte rechtzeitig beraten."
_PASSED = (
    "Dieser Tag ist schon vorbei. Lassen Sie sich bitte sofort beraten, ob noch etwas möglich ist."
)
NO_DEADLINE = (
    "Fristen, zum Beispiel für einen Widerspruch gegen einen Bescheid, laufen weiter. Unsere "
    "Prüfung hält sie nicht auf."
)

NOTE = "Vermerk zur Beschwerde"
NOTE_SUBJECT = "Vermerk über den Stand einer Beschwerde"
NO_NAMES = (
    "Der Vermerk nennt keine Namen. Wer sich beschwert hat, ergibt sich allenfalls aus dem Fall."
)
FACTS_TITLE = "Angaben"
STEPS_TITLE = "Schritte"
NO_STEPS = "Noch kein Schritt eingetragen."
NOTHING = "Nichts eingetragen."
DAY, STEP, DUE = "Tag", "Schritt", "Wiedervorlage"
DONE = "erledigt"
STATE, ROUTE, EVENT, GROUND, BODY, DEADLINE, CASE, OUTCOME, CLOSED = (
    "Stand", "Eingangsweg", "Vorfall oder Kenntnis", "Anlass", "Betroffene Stelle", "Frist",
    "Fall", "Ergebnis", "Abgeschlossen am",
)  # fmt: skip
DESCRIPTION, WANTED, LESSON = (
    "Was ist geschehen?", "Was wünscht die Person?", "Was ist daraus zu lernen?",
)  # fmt: skip
STATES = {
    "open": "offen",
    "near": "offen, Frist endet bald",
    "overdue": "offen, Frist überschritten",
    "closed": "abgeschlossen",
}


def deadline_words(deadline: date | None, *, lawful: bool, today: date) -> str:
    """Return what a confirmation says of deadlines; ``lawful`` ones are those of the AGG."""
    if deadline is None:
        return NO_DEADLINE
    noted = (_DEADLINE if lawful else _OTHER_DEADLINE).format(day=format_day(deadline))
    return f"{noted} {_PASSED if deadline < today else _IN_TIME}"
