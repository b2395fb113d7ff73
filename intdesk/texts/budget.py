"""What problems and errors of the budget tell a person, and the words of its codes."""

from __future__ import annotations

from intdesk.domain.budget.appropriation import Change
from intdesk.domain.budget.forecast import Basis
from intdesk.domain.budget.line import Carry, Direction
from intdesk.domain.budget.post import Post
from intdesk.domain.dates import format_day

DIRECTION_WORDS = {Direction.EXPENSE: "Aufwand", Direction.INCOME: "Ertrag"}
CHANGE_WORDS = {
    Change.ORIGINAL: "Ansatz",
    Change.SUPPLEMENT: "Nachtrag",
    Change.EXCESS: "über- oder außerplanmäßig",
    Change.CARRY_OVER: "Übertrag aus dem Vorjahr",
    Change.TRANSFER: "Umschichtung",
    Change.BLOCK: "Sperre",
}
CARRY_WORDS = {
    Carry.NOTHING: "nicht übertragbar",
    Carry.ONE_YEAR: "übertragbar, höchstens ein Jahr",
    Carry.UNTIL_DONE: "zweckgebunden, bis der Zweck erfüllt ist",
}

FORECAST_WORDS = {
    Basis.DONE: "Das Jahr ist vorbei: gebucht und gebunden.",
    Basis.COMMITTED: (
        "Für eine Hochrechnung ist es noch zu früh im Jahr: bisher gebucht und gebunden."
    ),
    Basis.COURSE: "Hochgerechnet, wenn es bis zum Jahresende weitergeht wie bisher.",
    Basis.COMMITMENTS: (
        "Gebucht und gebunden ist schon mehr, als der bisherige Verlauf erwarten lässt."
    ),
}
"""What the expected use of a line rests on."""

BUDGET_SENTENCES: dict[str, str] = {
    "line_twice": "Eine Haushaltsstelle mit diesen Nummern gibt es schon.",
    "line_missing": "Diese Haushaltsstelle gibt es nicht mehr. Bitte wählen Sie eine andere.",
    "earmark_direction": (
        "Zweckgebunden ist ein Ertrag für einen Aufwand. Bitte wählen Sie eine passende Stelle."
    ),
    "source_unfit": "Eine gebende Haushaltsstelle gibt es nur bei Umschichtung und Deckung.",
    "source_same": "Eine Haushaltsstelle kann sich nicht selbst Mittel geben.",
    "directions_differ": "Aufwand und Ertrag lassen sich hier nicht mischen.",
    "original_twice": (
        "Einen Ansatz hat diese Haushaltsstelle in dem Jahr schon. Für Änderungen wählen Sie bitte "
        "Nachtrag oder eine andere Art."
    ),
    "fiscal_year_differs": "Das Datum liegt in {day_year}, gebucht wird im Haushaltsjahr {year}.",
    "earmarked_cover": (
        "Dieser Ertrag ist zweckgebunden und erhöht seine Haushaltsstelle schon von selbst, sobald "
        "er eingeht. Der Betrag dieses Eintrags zählt deshalb nur einmal."
    ),
    "share_line_missing": "Bitte wählen Sie zu jedem Betrag eine Haushaltsstelle.",
    "commitment_line": "Die Mittelbindung gehört zu einer anderen Haushaltsstelle.",
    "begin_missing": "Bitte geben Sie zu jedem Zeitraum den Beginn ein.",
    "share_range": "Bitte geben Sie einen Anteil von 0 bis 100 % ein.",
    "times_overlap": "Die Zeiträume überschneiden sich. Bitte beenden Sie den früheren.",
}

BUDGET_MESSAGES: dict[str, tuple[str, str, str]] = {
    "line_missing": (
        "Die gewählte Haushaltsstelle gibt es nicht mehr.",
        "Ihre Eingaben stehen noch im Formular; gespeichert wurde nichts.",
        "Bitte wählen Sie eine andere Haushaltsstelle und speichern Sie noch einmal.",
    ),
    "line_in_use": (
        "Zu dieser Haushaltsstelle gibt es Ansätze, Mittelbindungen oder Buchungen.",
        "Sie wurde nicht gelöscht.",
        "Wenn sie nicht mehr gebraucht wird, setzen Sie bitte den Haken bei „Nicht mehr bebucht“.",
    ),
    "match_taken": (
        "Eine der Buchungen ist inzwischen schon abgeglichen.",
        "Es wurde nichts geändert.",
        "Bitte sehen Sie sich die Vorschläge noch einmal an.",
    ),
    "match_sum": (
        "Die gewählten Buchungen ergeben zusammen nicht den Betrag der Kasse.",
        "Es wurde nichts geändert.",
        "Bitte wählen Sie die Buchungen, deren Summe dem Betrag der Kasse entspricht.",
    ),
    "carry_too_much": (
        "Von „{line}“ ist nicht so viel übrig.",
        "Es wurde nichts übertragen.",
        "Bitte geben Sie höchstens den Betrag ein, der frei ist.",
    ),
    "carry_changed": (
        "Inzwischen hat sich an dem Haushaltsjahr etwas geändert.",
        "Es wurde nichts übertragen.",
        "Bitte sehen Sie sich die Vorschau noch einmal an.",
    ),
}


def mandate_words(post: Post) -> str:
    """Return what is known of the mandate of a post, without holder and pay grade."""
    decided = format_day(post.decided_on) if post.decided_on else ""
    decision = f"{post.decision} vom {decided}" if post.decision and decided else post.decision
    facts = (
        ("Beschluss", decision or decided),
        ("Hauptsatzung", post.bylaw),
        ("Dienstanweisung", post.instruction),
        ("Einordnung", post.hierarchy),
    )
    lines = [f"{name}: {words}." for name, words in facts if words]
    return "\n\n".join(part for part in (post.mandate, " ".join(lines)) if part)
