"""The complaints of the demonstration office. Everything in it is invented."""

from __future__ import annotations

from typing import NamedTuple


class SampleComplaint(NamedTuple):
    """What somebody complained about: codes, the name of the body, and the texts."""

    ground: str
    body: str
    body_kind: str
    description: str
    wanted: str
    outcome: str
    lesson: str = ""


SAMPLE_COMPLAINTS: tuple[SampleComplaint, ...] = (
    SampleComplaint(
        "dauer",
        "Ausländerbehörde Auenkreis",
        "abh",
        "Seit vier Monaten kein Termin für die Verlängerung. Der Arbeitgeber verlangt einen "
        "Nachweis.",
        "Einen Termin oder eine Bescheinigung für den Arbeitgeber.",
        "abhilfe",
        "Kein Weg, dringende Fälle zu kennzeichnen.",
    ),
    SampleComplaint(
        "umgang",
        "Jobcenter Auenkreis, Außenstelle Musterau",
        "arbeit",
        "Am Empfang weggeschickt, weil keine Begleitung zum Übersetzen dabei war.",
        "Dass so etwas nicht noch einmal geschieht.",
        "geklaert",
        "Empfang weiß nicht, dass ein Telefondolmetschdienst zur Verfügung steht.",
    ),
    SampleComplaint(
        "herkunft",
        "",
        "wohnen",
        "Besichtigung zugesagt und nach Nennung des Nachnamens abgesagt; die Wohnung wird weiter "
        "angeboten.",
        "Klärung, ob sich ein Vorgehen nach dem AGG lohnt.",
        "abgegeben",
        "Es fehlt eine Beratung gegen Benachteiligung vor Ort.",
    ),
    SampleComplaint(
        "unterkunft",
        "Sozialamt Auenkreis",
        "verwaltung",
        "Heizung in der Unterkunft Lindenhof seit zwei Wochen gestört, Familie mit kleinen "
        "Kindern.",
        "Schnelle Reparatur.",
        "abhilfe",
    ),
    SampleComplaint(
        "religion",
        "",
        "wirtschaft",
        "Absage für eine Ausbildung, nachdem im Gespräch nach dem Kopftuch gefragt wurde.",
        "Rat, was möglich ist.",
        "rechtsweg",
    ),
    SampleComplaint(
        "bildung",
        "Grundschule am Lindenhof",
        "bildung",
        "Elterngespräch nur auf Deutsch und ohne Vorlauf, Eltern konnten nicht folgen.",
        "Ein zweites Gespräch mit Sprachmittlung.",
        "abhilfe",
        "Schulen kennen den Pool für Sprachmittlung nicht.",
    ),
    SampleComplaint(
        "entscheidung",
        "Jobcenter Auenkreis, Außenstelle Musterau",
        "arbeit",
        "Bescheid mit Kürzung nicht verstanden, Rückfragen blieben ohne Antwort.",
        "Eine Erklärung in einfacher Sprache.",
        "erlaeutert",
    ),
    SampleComplaint(
        "gesundheit",
        "Hausarztpraxis am Markt",
        "gesundheit",
        "Kein Termin für neue Patientinnen, anderen wurde am selben Tag einer gegeben.",
        "Aufnahme in die Praxis.",
        "teil",
    ),
    SampleComplaint(
        "sprache",
        "Bürgerbüro Musterau",
        "verwaltung",
        "Anmeldung scheiterte zweimal am Formular, Hilfe wurde abgelehnt.",
        "Hilfe beim Ausfüllen.",
        "abhilfe",
        "Formulare gibt es nur auf Deutsch.",
    ),
    SampleComplaint(
        "herkunft",
        "",
        "sport",
        "Abwertende Rufe gegen Jugendliche beim Hallenturnier, Ordner griffen nicht ein.",
        "Gespräch mit dem Verein.",
        "geklaert",
    ),
)
STEP_TEXTS = {
    "bestaetigt": "",
    "gespraech": "Ablauf und mögliche Wege besprochen.",
    "anfrage": "Um Stellungnahme gebeten, ohne Namen.",
    "antwort": "Antwort liegt vor.",
    "mitgeteilt": "",
}
"""What is noted of a step, by its kind and in the order in which the steps follow."""
