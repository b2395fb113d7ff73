"""The thirteen questions of the Kurz-Check, in our own words, and who answers them.

The themes come from the founding documents (tasks.md, "Self-check themes").
"""

from __future__ import annotations

from intdesk.domain.self_check import Respondent

QUESTIONS: tuple[tuple[str, str], ...] = (
    (
        "Beschlusslage",
        (
            "Rat oder Kreistag hat entschieden, dass die Kommune Integration aktiv gestaltet, und "
            "steht weiterhin dazu."
        ),
    ),
    (
        "Leitbild",
        "Es gibt Leitlinien, die Zugehörigkeit für alle ausdrücken und Rassismus klar ablehnen.",
    ),
    (
        "Konzept",
        "Ein Konzept nennt überprüfbare Ziele; alle, die es umsetzen, haben ihm zugestimmt.",
    ),
    (
        "Stelle und Mittel",
        "Für Integration ist eine Stelle verantwortlich, und sie hat Zeit, Geld und Rückhalt.",
    ),
    (
        "Ganze Verwaltung",
        "Alle Fachbereiche arbeiten verlässlich und auf Dauer an der Integration mit.",
    ),
    (
        "Willkommenskultur",
        "Neuzugezogene werden öffentlich willkommen geheißen, ihre Leistungen werden anerkannt.",
    ),
    (
        "Engagement und Teilhabe",
        (
            "Ehrenamt, Dialog und Mitbestimmung von Menschen mit Migrationsgeschichte werden "
            "gefördert."
        ),
    ),
    (
        "Netzwerk",
        "Die Kommune hält ein Netzwerk aller Beteiligten zusammen und steuert es.",
    ),
    (
        "Vielfalt im Personal",
        (
            "Menschen mit Migrationsgeschichte werden auf allen Ebenen eingestellt, ausgebildet "
            "und gefördert."
        ),
    ),
    (
        "Fortbildung",
        "Beschäftigte bilden sich interkulturell fort, Führungskräfte gehen voran.",
    ),
    (
        "Passende Angebote",
        "Angebote und Dienste sind so gestaltet, dass alle Gruppen sie nutzen können.",
    ),
    (
        "Beschwerde und Beratung",
        (
            "Es gibt eine interne Beschwerdestelle nach dem AGG und eine öffentliche Beratung bei "
            "Diskriminierung."
        ),
    ),
    (
        "Sache der Leitung",
        "Die Verwaltungsleitung setzt sich selbst und öffentlich sichtbar für Integration ein.",
    ),
)
"""Theme and statement of each question; 0 % does not hold at all, 100 % holds fully."""

RESPONDENT_WORDS: dict[str, str] = {
    Respondent.OFFICER: "Integrationsstelle",
    Respondent.HEAD: "Verwaltungsleitung",
    Respondent.DEPARTMENT: "Fachbereich",
    Respondent.COUNCIL: "Rat oder Kreistag",
    Respondent.OTHER: "Andere",
}
