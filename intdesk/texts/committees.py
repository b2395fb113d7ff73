"""Words about committees and meetings below the window: states, presence, the usual agenda."""

from __future__ import annotations

from intdesk.domain.meeting import AgendaItem, Decision, DecisionState, Presence

OPEN_TASKS = "Offene Aufträge"
_USUAL = (
    "Begrüßung und Tagesordnung",
    "Niederschrift der letzten Sitzung",
    OPEN_TASKS,
    "Berichte und Austausch",
    "Verschiedenes und nächster Termin",
)

PRESENCES = {
    Presence.INVITED: "eingeladen",
    Presence.PRESENT: "anwesend",
    Presence.EXCUSED: "entschuldigt",
    Presence.ABSENT: "nicht erschienen",
}
DECISION_STATES = {
    DecisionState.ADOPTED: "angenommen",
    DecisionState.REJECTED: "abgelehnt",
    DecisionState.POSTPONED: "vertagt",
    DecisionState.CARRIED_OUT: "umgesetzt",
}


def usual_agenda() -> tuple[AgendaItem, ...]:
    """Return the agenda with which a new meeting begins."""
    return tuple(
        AgendaItem(key=key, title=title, carries=title == OPEN_TASKS)
        for key, title in enumerate(_USUAL, 1)
    )


def votes_words(decision: Decision) -> str:
    """Return the votes of a decision, empty if none were counted."""
    counted = (("Ja", decision.yes), ("Nein", decision.no), ("Enthaltung", decision.abstained))
    return ", ".join(f"{word} {count}" for word, count in counted if count is not None)


def decision_words(decision: Decision) -> str:
    """Return a decision with its result: ``… (angenommen; Ja 7, Nein 0, Enthaltung 1)``."""
    result = "; ".join(filter(None, (DECISION_STATES[decision.state], votes_words(decision))))
    return f"{decision.text.strip()} ({result})"
