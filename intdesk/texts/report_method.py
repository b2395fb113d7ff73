"""The method annex of the report: counting, data quality, disclosure, sources, version."""

from __future__ import annotations

from intdesk.domain.report_data import Breakdown, Counts, Figure, ReportData, Row
from intdesk.texts.report import figure_label

COUNTING_TITLE = "Zählweise"
QUALITY_TITLE = "Datenqualität"

_COUNTING = (
    "Beratungskontakte, Fälle, Personen und mitberatene Angehörige werden getrennt gezählt. Ein "
    "Beratungskontakt ist ein Gespräch oder Schriftwechsel an einem Tag; kommt eine Person "
    "mehrmals, entsteht jedes Mal ein Kontakt. „Anwesende Personen“ zählt alle, die am "
    "Gespräch teilnahmen.\n\n"
    "Ein Fall zählt im Jahr, wenn er mindestens einen Beratungskontakt hatte. Neu ist er in dem "
    "Jahr, in dem er begann, danach gilt er als übernommen. „Personen“ sind die der Fälle, jede "
    "einmal, und die Kontakte ohne Fall, bei denen vermerkt ist, dass die Person im Jahr zum "
    "ersten Mal kam; wo es Beratungen gab, zählt mindestens eine Person. Bei Kontakten eines "
    "Falls gilt der erste des Jahres als neu. Mitberatene Angehörige zählen bei jedem Kontakt "
    "erneut.\n\n"
    "Jeder Kontakt hat ein Hauptthema und kann weitere Themen haben. Die Tabelle der "
    "Hauptthemen summiert sich zur Zahl der Kontakte, die Tabelle aller Themen zählt "
    "Nennungen.\n\n"
    "Veränderungen beziehen sich auf das Vorjahr. Anteile sind auf eine Nachkommastelle "
    "gerundet und müssen sich nicht genau zu 100\u00a0% ergänzen. Zeiten sind in Stunden und "
    "Minuten angegeben."
)
_QUALITY = (
    "Merkmale der Ratsuchenden sind freiwillig; die Beratung hängt nicht von ihnen ab. Die "
    "Tabelle zeigt, bei wie vielen Beratungen ein Merkmal erfasst ist. Je kleiner der Anteil, "
    "desto vorsichtiger sind die Auswertungen nach diesem Merkmal zu lesen."
)
_DISCLOSURE = (
    "Dieser Bericht ist für den internen Gebrauch bestimmt. Kleine Fallzahlen sind nicht "
    "verdeckt; in einer kleinen Kommune kann schon ein einzelner Fall auf eine Person schließen "
    "lassen. Vor einer Veröffentlichung sind die Zahlen zu prüfen."
)
_SOURCES = (
    "Staatsangehörigkeiten folgen der Staats- und Gebietssystematik des Statistischen "
    "Bundesamtes, Sprachen der Norm ISO 639, Deutschkenntnisse dem Gemeinsamen Europäischen "
    "Referenzrahmen (GER). Themen, Kontaktformen, Beratungsarten und Funktionen sind Listen des "
    "Programms, die die Stelle anpassen kann."
)


def method_sections(data: ReportData) -> tuple[tuple[str, str], ...]:
    """Return heads and their texts; paragraphs are parted by blank lines."""
    sections = [(COUNTING_TITLE, _COUNTING)]
    if quality_table(data):
        sections.append((QUALITY_TITLE, _QUALITY))
    if data.internal:
        sections.append(("Geheimhaltung", _DISCLOSURE))
    made = (
        f"Berichtszeitraum ist das Kalenderjahr {data.year}. Der Bericht wurde mit IntDesk "
        f"{data.program_version} aus den erfassten Beratungen und Tätigkeiten erstellt; der Stand "
        "der Daten ist der Tag der Erstellung."
    )
    return (*sections, ("Quellen und Erstellung", f"{_SOURCES}\n\n{made}"))


def quality_table(data: ReportData) -> Breakdown | None:
    """Return how many consultations had each feature entered, ``None`` without consultations."""
    consultations = next(
        (f for f in _figures(data, "counselling") if f.key == "consultations"), None
    )
    figures = _figures(data, "method")
    if consultations is None or not consultations.value or not figures:
        return None
    rows = tuple(Row(f.key, figure_label(f.key), f.value or 0, f.previous) for f in figures)
    known = all(figure.previous is not None for figure in figures)
    before = consultations.previous if known else None
    return Breakdown("quality", Counts.CONTACTS, rows, consultations.value, before, additive=False)


def _figures(data: ReportData, chapter: str) -> tuple[Figure, ...]:
    found = data.chapter(chapter)
    return found.figures if found else ()
