"""Target agreements of the demonstration office. Everything in it is invented."""

from __future__ import annotations

OFFICER = "Mira Beispiel"
OFFICER_FUNCTION = "Integrationsbeauftragte"
HEAD_FUNCTION = "Leitung des Fachbereichs"
HEADS = {"jugend": "Jan Muster", "hauptamt": "Karin Probe", "bauen": "Ole Beleg"}
NUMBER = "{year}-{n:04}"
SERVED = {
    "jugend": "Alle Zugezogenen finden rasch einen passenden Sprachkurs",
    "bauen": "Vereine und Gremien spiegeln die Vielfalt der Stadt",
}
"""Which goal of the concept the agreement of a department serves."""
INVOLVED = "Integrationsstelle"
FUNDING = "Integrationspauschale des Landes"
CONCEPT = "Integrationskonzept, Leitziel 2"
DECISION = "{number}/{year}"
STAFF = "0,1 Stellen im Fachbereich"
BUDGET_LINES = {"jugend": "3610.5318", "hauptamt": "1110.5261", "bauen": "5220.5291"}
RESPONSIBLE = {"jugend": "Kita-Fachberatung", "hauptamt": "Personalstelle", "bauen": "Wohnhilfe"}
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
}
"""Why a goal of a department is behind, and what was agreed about it."""
BY_HAND = "Die Zahl steht, aber die neuen Vorlagen sind noch nicht im Einsatz."
ASSESSMENT = "Das Jahr hat getragen; die offenen Punkte gehen in die nächste Vereinbarung ein."
EVENT_WORDS = ("kita", "eltern", "fest", "sprach")
"""Events with one of these words stand as evidence."""

FIELD_TEXTS: dict[str, tuple[str, str, str]] = {
    "sprache": (
        "Die Wartezeit auf einen Kurs ist gesunken, Plätze mit Kinderbetreuung fehlen weiter.",
        "Sprachcafé jede Woche, Wegweiser zu Kursen in sechs Sprachen, Absprachen mit den Trägern.",
        "Wer einen Platz sucht, findet ihn schneller; für Eltern fehlt weiter die Betreuung.",
    ),
    "bildung": (
        "Mehr Familien melden ihre Kinder rechtzeitig in der Kita an.",
        "Zielvereinbarung mit dem Jugendamt, Elternabende mit Sprachmittlung.",
        "Die übersetzten Unterlagen werden genutzt; die Wartezeit sinkt langsamer als vereinbart.",
    ),
    "wohnen": (
        "Viele Haushalte wohnen länger in der Unterkunft, als sie müssten.",
        "Runder Tisch mit Vermietenden, Wohnungs-ABC, Begleitung in der Nachbarschaft.",
        "Einzelne Auszüge gelingen; ohne bezahlbaren Wohnraum bleibt es bei Einzelfällen.",
    ),
}
"""Situation, activities and assessment by field of action."""
BOOKED_WORDS = ("Dolmetschen", "Fortbildung", "Infoabend", "Schulung")
