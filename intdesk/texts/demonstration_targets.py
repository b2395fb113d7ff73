"""Target agreements of the demonstration office. Everything in it is invented."""

from __future__ import annotations

OFFICER = "Mira Beispiel"
OFFICER_FUNCTION = "Integrationsbeauftragte"
HEAD_FUNCTION = "Leitung des Fachbereichs"
HEADS = {
    "jugend": "Jan Muster", "hauptamt": "Karin Probe", "bauen": "Ole Beleg",
    "volkshochschule": "Ines Exempel",
}  # fmt: skip
NUMBER = "{year}-{n:04}"
INVOLVED = "Integrationsstelle"
FUNDING = "Integrationspauschale des Landes"
CONCEPT = "Integrationskonzept, Leitziel 2"
DECISION = "{number}/{year}"
STAFF = "0,1 Stellen im Fachbereich"
BUDGET_LINES = {
    "jugend": "3610.5318", "hauptamt": "1110.5261", "bauen": "5220.5291",
    "volkshochschule": "2710.5291",
}  # fmt: skip
RESPONSIBLE = {
    "jugend": "Kita-Fachberatung", "hauptamt": "Personalstelle", "bauen": "Wohnhilfe",
    "volkshochschule": "Fachbereich Deutsch",
}  # fmt: skip
LATE = {
    "jugend": (
        "Zwei Gruppen konnten nicht öffnen, weil Personal fehlte.",
        "Plätze werden gemeinsam vergeben, die Stellen sind ausgeschrieben.",
    ),
    "hauptamt": (
        "Die zweite Fortbildung fiel aus.",
        "Ersatztermin im Herbst, Anmeldung über die Personalstelle.",
    ),
    "bauen": (
        "Es wurden kaum bezahlbare Wohnungen frei.",
        "Gespräche mit zwei Wohnungsunternehmen über feste Kontingente.",
    ),
    "volkshochschule": (
        "Für die Kinderbetreuung fand sich kein Raum.",
        "Absprache mit zwei Kitas über Räume am Vormittag.",
    ),
}
"""Why a goal of a department is behind, and what was agreed about it."""
BY_HAND = "Die Zahl steht, aber die neuen Vorlagen sind noch nicht im Einsatz."
ASSESSMENT = "Das Jahr hat getragen; die offenen Punkte gehen in die nächste Vereinbarung ein."
EVENT_WORDS = ("kita", "eltern", "fest", "sprach")
"""Events with one of these words stand as evidence."""

BOOKED_WORDS = ("Dolmetschen", "Fortbildung", "Infoabend", "Schulung")
