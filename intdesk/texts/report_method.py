"""The method annex of the report: counting, data quality, disclosure, sources, version."""

from __future__ import annotations

from intdesk.domain.report_data import Counts
from intdesk.domain.report_public import (
    PublicBreakdown,
    PublicFigure,
    PublicReport,
    PublicRow,
    is_hidden,
    printed,
)
from intdesk.domain.report_publishing import figure_key
from intdesk.texts.report import figure_label, table_text
from intdesk.texts.report_open_points import OPEN_POINTS_INTRO, OPEN_POINTS_TITLE

COUNTING_TITLE = "Zählweise"
QUALITY_TITLE = "Datenqualität"
DISCLOSURE_TITLE = "Geheimhaltung"

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
_QUALITY_HIDDEN = (
    "Merkmale der Ratsuchenden sind freiwillig; die Beratung hängt nicht von ihnen ab. Bei wie "
    "vielen Beratungen ein Merkmal erfasst ist, kann bei so wenigen Menschen nicht genannt werden."
)
_DISCLOSURE = (
    "Dieser Bericht ist für den internen Gebrauch bestimmt. Kleine Fallzahlen sind nicht "
    "verdeckt; in einer kleinen Kommune kann schon ein einzelner Fall auf eine Person schließen "
    "lassen. Vor einer Veröffentlichung sind die Zahlen zu prüfen."
)
_PUBLIC = (
    "Dieser Bericht ist zur Veröffentlichung bestimmt. In einer kleinen Kommune kann schon ein "
    "einzelner Fall auf eine Person schließen lassen. Deshalb erscheint eine Zahl nur, wenn "
    "mindestens "
    "{threshold} Personen hinter ihr stehen oder wenn sie null ist."
)
_SIGNS = (
    "Ein Punkt (•) heißt: Der Wert ist geheim gehalten und mindestens 1. Manche Werte sind "
    "verborgen, "
    "weil zu wenige Personen hinter ihnen stehen, andere nur, damit sich jene nicht aus Summen "
    "oder "
    "anderen Tabellen errechnen lassen; beide sehen gleich aus. Ein Strich (–) heißt null, ein "
    "x: keine "
    "Angabe oder nicht berechenbar. Anteile, Mittelwerte, Veränderungen, Reihenfolgen, Sätze und "
    "Diagramme sind allein aus gedruckten Werten gebildet; fehlt einer davon, steht auch dort ein "
    "Punkt. Lange Listen nennen nur Zeilen mit genügend Personen, die übrigen zusammen."
)
_GUARANTEE = (
    "Zugesichert ist: Für jede verborgene Anzahl von 1 bis {most} Personen gibt es neben der "
    "wahren "
    "auch eine Anzahl von {threshold} oder mehr, die zu allen Angaben dieses Berichts passt, zu "
    "PDF und "
    "Excel zusammen. Das ist vor der Ausgabe nachgerechnet worden. Nicht erfasst sind das "
    "Vorwissen der "
    "Lesenden, andere Veröffentlichungen und frei geschriebene Texte."
)
_ROUNDED = (
    "Dieser Bericht ist zur Veröffentlichung bestimmt. In einer kleinen Kommune kann schon ein "
    "einzelner Fall auf eine Person schließen lassen. Deshalb ist jeder Wert für sich auf das "
    "nächste "
    "Vielfache von 5 gerundet; er weicht höchstens um 2 vom wahren ab. Summen gehen deshalb nicht "
    "immer auf, und Anteile sind aus gerundeten Werten berechnet. Ein Strich (–) steht für 0 bis "
    "2, "
    "ein x: keine Angabe oder nicht berechenbar. Ein Punkt (•) heißt geheim gehalten: Dort "
    "legten die "
    "gerundeten Werte den wahren fest, oder es stehen zu wenige Personen hinter vielen Beratungen."
)
_ROUNDED_GUARANTEE = (
    "Zugesichert ist: Jede Anzahl von 1 bis 4 Personen kann nach allen Angaben dieses Berichts, "
    "PDF "
    "und Excel zusammen, auch 0 oder mindestens 5 sein. Das ist vor der Ausgabe nachgerechnet "
    "worden. "
    "Nicht erfasst sind das Vorwissen der Lesenden, andere Veröffentlichungen und frei "
    "geschriebene "
    "Texte."
)
_PERSONS = (
    "Als Personen zählen hier Ratsuchende, die als „neu“ vermerkt sind. Andere Kontakte ohne Namen "
    "zählen zusammen als eine Person, weil offen ist, wie viele es sind. Darum kann auch eine "
    "größere "
    "Zahl von Beratungen verborgen sein. Arbeitszeiten sind nur in Anteilen angegeben; "
    "über Beschwerden berichtet nur die interne Fassung."
)
_WITHDRAWN = (
    "Zurückgezogen und hier nicht mehr abgedruckt sind: {names}. Neben dem, was frühere Ausgaben "
    "veröffentlicht haben, ließen sich aus ihnen einzelne kleine Anzahlen errechnen."
)
_SOURCES = (
    "Staatsangehörigkeiten folgen der Staats- und Gebietssystematik des Statistischen "
    "Bundesamtes, Sprachen der Norm ISO 639, Deutschkenntnisse dem Gemeinsamen Europäischen "
    "Referenzrahmen (GER). Themen, Kontaktformen, Beratungsarten und Funktionen sind Listen des "
    "Programms, die die Stelle anpassen kann."
)


def method_sections(data: PublicReport) -> tuple[tuple[str, str], ...]:
    """Return heads and their texts; paragraphs are parted by blank lines."""
    sections = [(COUNTING_TITLE, _COUNTING)]
    if table := quality_table(data):
        text = _QUALITY_HIDDEN if all_hidden(table) else _QUALITY
        sections.append((QUALITY_TITLE, text))
    sections.append((DISCLOSURE_TITLE, disclosure_text(data)))
    made = (
        f"Berichtszeitraum ist das Kalenderjahr {data.year}. Der Bericht wurde mit IntDesk "
        f"{data.program_version} aus den erfassten Beratungen und Tätigkeiten erstellt; der Stand "
        "der Daten ist der Tag der Erstellung."
    )
    sections.append(("Quellen und Erstellung", f"{_SOURCES}\n\n{made}"))
    if data.open_points:
        points = "\n".join(f"- {point}" for point in data.open_points)
        sections.append((OPEN_POINTS_TITLE, f"{OPEN_POINTS_INTRO}\n\n{points}"))
    return tuple(sections)


def disclosure_text(data: PublicReport) -> str:
    """Return what is hidden and what is guaranteed; paragraphs are parted by blank lines."""
    if data.internal:
        return _DISCLOSURE
    if data.rounded:
        parts = [_ROUNDED, _PERSONS, _ROUNDED_GUARANTEE]
    else:
        k = data.rule.threshold
        guarantee = _GUARANTEE.format(threshold=k, most=k - 1)
        parts = [_PUBLIC.format(threshold=k), _SIGNS, _PERSONS, guarantee]
    if data.held_back:
        names = ", ".join(f"„{table_text(key).title}“" for key in data.held_back)
        parts.append(f"Nicht abgedruckt sind, weil zu wenige Personen dahinterstehen: {names}.")
    if data.withdrawn:
        parts.append(_WITHDRAWN.format(names=", ".join(map(_withdrawn_name, data.withdrawn))))
    return "\n\n".join(parts)


def _withdrawn_name(key: str) -> str:
    figure = key.removeprefix(figure_key(""))
    return f"„{table_text(key).title if figure == key else figure_label(figure)}“"


def quality_table(data: PublicReport) -> PublicBreakdown | None:
    """Return how many consultations had each feature entered, ``None`` without consultations."""
    consultations = next(
        (f for f in _figures(data, "counselling") if f.key == "consultations"), None
    )
    figures = _figures(data, "method")
    if consultations is None or consultations.cell is None or not figures:
        return None
    if not (consultations.cell.value or consultations.cell.hidden):
        return None
    rows = tuple(
        PublicRow(f.key, figure_label(f.key), f.cell or printed(0), f.previous)
        for f in figures
        if figure_key(f.key) not in data.withdrawn
    )
    known = all(figure.previous is not None for figure in figures)
    before = consultations.previous if known else None
    return PublicBreakdown(
        "quality", Counts.CONTACTS, rows, consultations.cell, before, additive=False
    )


def all_hidden(table: PublicBreakdown) -> bool:
    """Tell whether no line of a table shows its value."""
    return all(is_hidden(row.cell) for row in table.rows)


def _figures(data: PublicReport, chapter: str) -> tuple[PublicFigure, ...]:
    found = data.chapter(chapter)
    return found.figures if found else ()
