"""The words of editions: their names, states, marks, corrections, and what blocks one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from intdesk.domain.dates import format_day
from intdesk.domain.disclosure.repeats import Block
from intdesk.domain.disclosure.rules import Method
from intdesk.domain.report_data import ReportKind, Unit
from intdesk.domain.report_edition import Edition, EditionState
from intdesk.domain.report_public import (
    Cell,
    Correction,
    Place,
    PublicFigure,
    PublicReport,
    value_of,
)
from intdesk.domain.report_text import SUMMARY
from intdesk.texts.i18n import GERMAN, Catalogue
from intdesk.texts.numbers import MISSING, format_count, format_printed
from intdesk.texts.report import (
    GRID_HEADS,
    KIND_TITLES,
    TOTAL,
    chapter_title,
    figure_label,
    figure_value,
    marks_line,
    table_text,
)

DRAFT_MARK = "Entwurf"
TEXTS_SHEET = "Texte"
CORRECTIONS_SHEET = "Korrekturen"
CORRECTIONS_TITLE = "Was anders gedruckt ist als in der {number}. Ausgabe"
FURTHER_CORRECTIONS = "Weitere Änderungen, die die Excel-Datei zu diesem Bericht nennt: {count}."
CORRECTIONS_NOTE = (
    "Genannt ist jede Zahl, die in einer der beiden Ausgaben gedruckt ist und in der anderen nicht "
    "oder anders. Ein Punkt (•) heißt geheim gehalten, ein x: keine Angabe."
)
_NEW_TABLES = "Neu gedruckt: {names}."
_GONE_TABLES = "Nicht mehr gedruckt: {names}."
CORRECTION_HEADS = ("Angabe", "Jahr", "bisher", "jetzt")
TEXT_CHANGED = "Text geändert"
_METHOD = "method"
"""The chapter whose figures are the lines of the table of features that were entered."""

PASSAGE_TITLES = {
    "successes": "Erfolge",
    "challenges": "Herausforderungen",
    "recommendations": "Empfehlungen",
    "assessment": "Bewertung",
    "advice": "Empfehlungen an Verwaltung und Politik",
    "prospects": "Ausblick",
}

STATE_WORDS = {
    EditionState.DRAFT: "Entwurf",
    EditionState.SIGNING: "in Mitzeichnung",
    EditionState.FROZEN: "festgeschrieben",
    EditionState.ERASED: "entfernt",
}
_DATED = {
    EditionState.SIGNING: "in Mitzeichnung seit {day}",
    EditionState.FROZEN: "festgeschrieben am {day}",
}

EDITION_CREATED = "Berichtsausgabe begonnen"
EDITION_FIXED = "Berichtsausgabe zur Mitzeichnung gegeben"
EDITION_SIGNED = "Mitzeichnung vermerkt"
EDITION_REOPENED = "Berichtsausgabe wieder als Entwurf"
EDITION_FROZEN = "Berichtsausgabe festgeschrieben"
EDITION_DISCARDED = "Entwurf einer Berichtsausgabe verworfen"
EDITION_ERASED = "Dateien einer Berichtsausgabe entfernt"


_FIRST, _CORRECTION = "1. Ausgabe", "{number}. Ausgabe (Korrektur)"
_INTERNAL = "intern, ohne Geheimhaltung"
_ROUNDED = "öffentlich, auf 5 gerundet"
_PUBLIC = "öffentlich, ab {threshold} Personen"
EDITION_WORDS = (STATE_WORDS, _DATED, _FIRST, _CORRECTION, _INTERNAL, _ROUNDED, _PUBLIC)
"""The words on how an edition stands, for who translates them."""


def edition_name(number: int, catalogue: Catalogue = GERMAN) -> str:
    """Return how an edition is called: the first one, or which correction."""
    return catalogue.text(_FIRST if number <= 1 else _CORRECTION, number=number)


def report_name(kind: ReportKind, year: int) -> str:
    """Return the name of a report: ``Jahresbericht 2025``."""
    return f"{KIND_TITLES[kind]} {year}"


def edition_title(edition: Edition) -> str:
    """Return the full name: ``Jahresbericht 2025, 2. Ausgabe (Korrektur), intern``."""
    name = f"{report_name(edition.kind, edition.year)}, {edition_name(edition.number)}"
    return name if edition.public else f"{name}, intern"


def audience_words(edition: Edition, catalogue: Catalogue = GERMAN) -> str:
    """Return for whom an edition is."""
    rule = edition.audience.rule
    if rule.method is Method.NONE:
        return catalogue.text(_INTERNAL)
    if rule.method is Method.ROUNDING:
        return catalogue.text(_ROUNDED)
    return catalogue.text(_PUBLIC, threshold=rule.threshold)


def state_words(edition: Edition, day: date | None, catalogue: Catalogue = GERMAN) -> str:
    """Return how far an edition is, with the (local) day since when."""
    template = _DATED.get(edition.state)
    if template and day:
        return catalogue.text(template, day=format_day(day))
    return catalogue.word(STATE_WORDS[edition.state])


def signers(edition: Edition) -> str:
    """Return who signed, each with the day."""
    return "; ".join(
        f"{s.name}{f', {s.role}' if s.role else ''} ({format_day(s.signed_on)})"
        for s in edition.signatures
    )


def file_stem(edition: Edition) -> str:
    """Return the beginning of the names of the issued files."""
    parts = [KIND_TITLES[edition.kind], str(edition.year)]
    if edition.number > 1:
        parts.append(f"{edition.number}-Ausgabe")
    if not edition.public:
        parts.append("intern")
    return "-".join(parts)


def part_title(part: str) -> str:
    """Return what a part of the officer's texts is called."""
    chapter, _, passage = part.partition(".")
    if passage:
        return f"{chapter_title(chapter)}: {PASSAGE_TITLES.get(passage, passage)}"
    return chapter_title(chapter)


def part_entry(part: str) -> str:
    """Return what a part is called in a list, where passages stand below their chapter."""
    chapter, _, passage = part.partition(".")
    if not passage:
        return chapter_title(chapter)
    title = passage_title(passage)
    return f"– {title}" if chapter == SUMMARY else title


def passage_title(key: str) -> str:
    """Return the heading of a passage within its chapter."""
    return PASSAGE_TITLES.get(key, key)


def corrections_title(edition: int) -> str:
    """Return the heading of what differs from the edition before."""
    return CORRECTIONS_TITLE.format(number=edition - 1)


def told_corrections(found: Sequence[Correction]) -> tuple[Correction, ...]:
    """Return the corrections that name a number, each figure once, and those of texts.

    Signs that took the place of other signs tell nothing; which tables came or went is said of
    them in a sentence (:func:`moved_tables`).
    """
    told: dict[object, Correction] = {}
    for one in found:
        named = any(value_of(cell) is not None for cell in (one.before, one.now))
        if one.place is Place.TEXT or named:
            chapter = "" if one.place is Place.FIGURE else one.chapter
            spot = (one.place, chapter, one.key, one.line, one.column, one.year)
            told.setdefault(spot, one)
    return tuple(told.values())


def moved_tables(found: Sequence[Correction], year: int) -> str:
    """Return which tables of the corrections are newly printed or no longer.

    A table is where its total of the report year is: a list may win or lose single lines.
    """
    tables: dict[str, list[Correction]] = {}
    for one in found:
        if one.place is Place.TABLE:
            tables.setdefault(one.key, []).append(one)
    whole = {key for key, of in tables.items() if any(not c.line and c.year == year for c in of)}
    new = [key for key in tables if key in whole and all(c.before is None for c in tables[key])]
    gone = [key for key in tables if key in whole and all(c.now is None for c in tables[key])]
    sentences = [
        words.format(names=", ".join(f"„{table_text(key).title}“" for key in keys))
        for words, keys in ((_NEW_TABLES, new), (_GONE_TABLES, gone))
        if keys
    ]
    return " ".join(sentences)


def correction_words(correction: Correction) -> str:
    """Return which figure was corrected: table and line, or key figure."""
    if correction.place is Place.TEXT:
        return f"{chapter_title(correction.chapter)} ({TEXT_CHANGED})"
    if correction.place is Place.FIGURE:
        label = figure_label(correction.key)
        entered = correction.chapter == _METHOD
        return f"{table_text('quality').title}: {label}" if entered else label
    column = GRID_HEADS.get(correction.column, correction.column)
    line = ", ".join(filter(None, (correction.line or TOTAL, column)))
    return f"{table_text(correction.key).title}: {line}"


def correction_row(correction: Correction) -> tuple[str, str, str, str]:
    """Return a line of the table of corrections."""
    if correction.place is Place.TEXT:
        return correction_words(correction), "", "", ""
    if correction.place is Place.FIGURE:
        figure = corrected_figure(correction)
        before, now = figure_value(figure, previous=True), figure_value(figure)
        return correction_words(correction), str(correction.year), before, now
    return (
        correction_words(correction),
        str(correction.year),
        cell_words(correction.before, correction.unit),
        cell_words(correction.now, correction.unit),
    )


def corrected_figure(correction: Correction) -> PublicFigure:
    """Return a key figure as it is printed now, with the edition before in place of last year."""
    return PublicFigure(correction.key, correction.now, correction.before, correction.unit)


def cell_words(cell: Cell, unit: Unit) -> str:
    """Return a printed cell, ``x`` where nothing is known."""
    return MISSING if cell is None else format_printed(cell, unit)


def block_words(
    place: tuple[str, tuple[str, ...]] | None, block: Block, labels: Mapping[str, str]
) -> str:
    """Return which figure changed by too few persons."""
    if place is None:
        return "eine Zahl, die sich aus beiden Ausgaben zusammen errechnen ließe"
    key, _, year = place[0].rpartition(" ")
    lines = [labels[line] for line in place[1] if line in labels]
    name = (
        figure_label(key.removeprefix("figure:"))
        if key.startswith("figure:")
        else table_text(key).title
    )
    where = f"„{name}“ {year}, {' und '.join(lines) if lines else TOTAL}"
    if block.earlier is None:
        return f"{where} (aus beiden Ausgaben zusammen errechenbar)"
    return f"{where} (bisher {format_count(block.earlier)}, jetzt {format_count(block.now)})"


def paper_remark(report: PublicReport) -> str:
    """Return the foot of papers made of a report: a public one of no edition is a draft."""
    draft = DRAFT_MARK if not report.internal and not report.edition else ""
    return " · ".join(filter(None, (draft, marks_line(report))))
