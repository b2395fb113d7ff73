"""The words of the report on the post, on counselling and on partners of the network."""

from __future__ import annotations

from typing import Final

TOP_NOTE: Final = "Die zehn häufigsten; alle weiteren stehen unter „Übrige“."
_WITHOUT_CONSULTATIONS: Final = "Die Zeit der Beratungen ist nicht enthalten."

FIGURES: Final = {
    "consultations": "Beratungen",
    "minutes": "Beratungszeit",
    "mean_minutes": "Dauer je Beratung",
    "people": "Anwesende Personen",
    "relatives": "Mitberatene Angehörige",
    "persons": "Personen",
    "cases": "Fälle mit Beratungen",
    "cases_closed": "Abgeschlossene Fälle",
    "complaints": "Eingegangene Beschwerden",
    "complaints_closed": "Abgeschlossene Beschwerden",
    "complaints_open": "Offene Beschwerden am Jahresende",
    "complaint_days": "Tage bis zum Abschluss (Median)",
    "referrals": "Weitervermittlungen",
    "work_minutes": "Eingetragene Tätigkeiten",
    "week_minutes": "Wochenarbeitszeit laut Vertrag",
    "total_minutes": "Erfasste Arbeitszeit",
    "consultation_minutes": "davon für Beratungen",
    "other_bodies_minutes": "Beratungen für andere Stellen",
    "partners": "Organisationen im Netzwerk",
    "partner_people": "Ansprechpersonen",
    "interactions": "Einträge der Kontaktpflege",
    "interaction_minutes": "Zeit der Kontaktpflege",
    "with_novelty": "Neu oder bekannt",
    "with_nationality": "Staatsangehörigkeit",
    "with_age": "Altersgruppe",
    "with_gender": "Geschlecht",
}

TABLES: Final[dict[str, tuple[str, ...]]] = {
    "quality": ("Beratungen mit erfasstem Merkmal", "Merkmal"),
    "by_month": ("Beratungen nach Monat", "Monat"),
    "minutes_by_month": (
        "Beratungszeit nach Monat",
        "Monat",
        "Gezählt ist die Zeit aller Beratungskontakte.",
    ),
    "persons_by_month": ("Personen nach Monat", "Monat"),
    "relatives_by_month": ("Mitberatene Angehörige nach Monat", "Monat"),
    "cases": (
        "Fälle",
        "Fälle",
        "Ein Fall zählt, wenn er im Jahr mindestens eine Beratung hatte.",
    ),
    "by_topic": (
        "Beratungen nach Thema",
        "Hauptthema",
        "Jede Beratung zählt bei ihrem Hauptthema.",
    ),
    "topic_mentions": ("Alle genannten Themen", "Thema"),
    "by_contact_form": ("Beratungen nach Kontaktform", "Kontaktform"),
    "by_counselling_kind": ("Beratungen nach Beratungsart", "Beratungsart"),
    "by_help_kind": (
        "Art der Hilfe",
        "Art der Hilfe",
        (
            "Gezählt ist, was als Hilfe eingetragen ist; Weitervermittlungen zählen dagegen, wo "
            "die Stelle eingetragen ist, an die vermittelt wurde."
        ),
    ),
    "by_novelty": ("Neue und bekannte Ratsuchende", "Im Berichtsjahr"),
    "age_by_gender": ("Alter und Geschlecht", "Altersgruppe"),
    "by_nationality": (
        "Beratungen nach Staatsangehörigkeit",
        "Staatsangehörigkeit",
        TOP_NOTE,
    ),
    "by_region": ("Beratungen nach Herkunftsgruppe", "Herkunftsgruppe"),
    "by_residence_group": ("Beratungen nach Aufenthaltsstatus", "Aufenthaltsstatus"),
    "by_length_of_stay": ("Beratungen nach Aufenthaltsdauer", "Aufenthaltsdauer in Deutschland"),
    "by_german_level": ("Beratungen nach Deutschkenntnissen", "Niveau (GER)"),
    "by_person_group": ("Beratungen nach Personenkreis", "Personenkreis"),
    "by_municipality": ("Beratungen nach Wohnort", "Gemeinde oder Ortsteil"),
    "by_language": ("Beratungen nach Sprache", "Beratungssprache"),
    "by_interpreting": ("Beratungen nach Sprachmittlung", "Sprachmittlung"),
    "by_access_route": ("Beratungen nach Zugangsweg", "Zugangsweg"),
    "by_result": ("Beratungen nach Ergebnis", "Ergebnis"),
    "by_referral": (
        "Weitervermittlungen",
        "Vermittelt an",
        "Sie zählen, wo die Stelle eingetragen ist, an die vermittelt wurde.",
    ),
    "by_done_for": (
        "Für andere Stellen erledigt",
        "Zuständige Stelle",
        "Sie gehörten zu den Aufgaben einer anderen Stelle.",
    ),
    "hours_by_place": ("Sprechzeiten nach Ort", "Ort"),
    "hours_by_month": ("Sprechzeiten nach Monat", "Monat"),
    "complaints_by_ground": (
        "Beschwerden nach Anlass",
        "Anlass",
        "Sie zählen im Jahr ihres Eingangs.",
    ),
    "complaints_by_body": (
        "Beschwerden nach Art der Stelle",
        "Betroffene Stelle",
        "Sie zählen im Jahr ihres Eingangs.",
    ),
    "complaints_by_outcome": (
        "Beschwerden nach Ergebnis",
        "Ergebnis",
        "Sie zählen im Jahr ihres Abschlusses.",
    ),
    "partners_by_kind": ("Organisationen nach Art", "Art"),
    "partners_by_municipality": ("Organisationen nach Zuständigkeit", "Gemeinde oder Ortsteil"),
    "interactions_by_month": ("Kontaktpflege nach Monat", "Monat"),
    "interactions_by_way": ("Kontaktpflege nach Art des Kontakts", "Art des Kontakts"),
    "minutes_by_function": (
        "Arbeitszeit nach Funktion",
        "Funktion",
        "Die Beratungsfunktion enthält alle Beratungen.",
    ),
    "minutes_by_task_group": (
        "Arbeitszeit nach Aufgabengruppe",
        "Aufgabengruppe",
        _WITHOUT_CONSULTATIONS,
    ),
    "minutes_by_activity": ("Arbeitszeit nach Tätigkeit", "Tätigkeit", _WITHOUT_CONSULTATIONS),
}
"""Title and head of the first column, and a note where there is one."""

SECTIONS: Final = {
    "counselling": (
        ("Verlauf im Jahr", ("by_month", "minutes_by_month")),
        ("Sprechzeiten", ("hours_by_place", "hours_by_month")),
        ("Themen und Hilfen", ("by_topic", "topic_mentions", "by_help_kind")),
        (
            "Form und Zugang",
            ("by_contact_form", "by_counselling_kind", "by_language", "by_interpreting",
             "by_access_route"),
        ),
        ("Fälle, Personen, Angehörige", ("cases", "persons_by_month", "relatives_by_month")),
        (
            "Ratsuchende",
            ("by_novelty", "by_person_group", "age_by_gender", "by_nationality", "by_region",
             "by_residence_group", "by_length_of_stay", "by_german_level", "by_municipality"),
        ),
        ("Ergebnisse", ("by_result", "by_referral", "by_done_for")),
        (
            "Beschwerden",
            ("complaints_by_ground", "complaints_by_body", "complaints_by_outcome"),
        ),
    ),
    "mandate": (
        ("Arbeitszeit", ("minutes_by_function", "minutes_by_task_group", "minutes_by_activity")),
    ),
}  # fmt: skip

GRID_HEADS: Final = {
    "offered": "Stunden",
    "held": "gehalten",
    "cancelled": "fielen aus",
    "visitors": "Besuche",
    "utilisation": "genutzt",
}
