"""First drafts of the report's text: facts in sentences, made from its figures, no judgement.

An officer's own text takes the place of the draft of its chapter.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from intdesk.domain.report_data import (
    Breakdown,
    CrossTable,
    Figure,
    ReportData,
    Row,
    Unit,
    change_permille,
    share_permille,
)
from intdesk.texts.numbers import format_change, format_count, format_permille
from intdesk.texts.report import CONTACTS_REMARK, NO_DATA, figure_value

_UNNAMED = frozenset({"", "other", "unknown"})
"""Codes of lines that gather the rest or what was not entered; they lead no list."""

_Table = TypeVar("_Table", Breakdown, CrossTable)
_LEADERS = 3
_POINTS = (
    ("Themen", "by_topic", "Am häufigsten ging es um {rows}."),
    ("Kontaktform", "by_contact_form", "Die häufigsten Formen waren {quoted}."),
    ("Staatsangehörigkeit", "by_nationality", "An erster Stelle standen {rows}."),
    ("Sprache", "by_language", "Beraten wurde vor allem in den Sprachen {rows}."),
    ("Ergebnis", "by_result", "Die häufigsten Ergebnisse waren {quoted}."),
)


def summary_paragraphs(data: ReportData) -> tuple[str, ...]:
    """Return what the key figures say, in one or two paragraphs."""
    figures = _figures(data, "summary")
    consultations = figures.get("consultations")
    if consultations is None or not consultations.value:
        return (NO_DATA,)
    found = [_consultations_sentence(data, consultations), *_length_sentences(figures)]
    people = [*_people_sentences(figures), *_work_sentences(figures)]
    return tuple(" ".join(part) for part in (found, people) if part)


def summary_points(data: ReportData) -> tuple[tuple[str, str], ...]:
    """Return what led the main tables: pairs of a lead word and a sentence."""
    found = [
        (lead, _filled(sentence, rows, table))
        for lead, key, sentence in _POINTS
        if (table := _table(data, key, Breakdown)) and (rows := _leaders(table))
    ]
    months = _table(data, "by_month", Breakdown)
    if months and (named := _leaders(months)):
        top = named[0]
        sentence = f"Die meisten Beratungen fielen in den {top.label} ({format_count(top.value)})."
        found.insert(0, ("Verlauf", sentence))
    return tuple(found)


def hours_paragraphs(data: ReportData) -> tuple[str, ...]:
    """Return what the hours per function say."""
    figures = _figures(data, "mandate")
    total, own = figures.get("total_minutes"), figures.get("consultation_minutes")
    found = []
    if total and total.value:
        found.append(f"Erfasst sind im Berichtsjahr {figure_value(total)} Arbeitszeit.")
        if own and own.value:
            share = _percent(own.value, total.value)
            found.append(f"Davon entfielen {figure_value(own)} auf Beratungen ({share}).")
    others = figures.get("other_bodies_minutes")
    if others and others.value:
        found.append(
            f"{figure_value(others)} galten Aufgaben, für die andere Stellen zuständig sind."
        )
    return (" ".join(found),) if found else ()


def counselling_paragraphs(data: ReportData) -> tuple[str, ...]:
    """Return what the figures of the summary do not say: the gender, and what is counted."""
    figures = _figures(data, "counselling")
    consultations = figures.get("consultations")
    if consultations is None or not consultations.value:
        return (NO_DATA,)
    found = [CONTACTS_REMARK]
    cross = _table(data, "age_by_gender", CrossTable)
    if cross and cross.total:
        parts = zip(cross.column_labels, cross.column_totals, strict=True)
        words = _joined([f"{_lower(label)} {_percent(n, cross.total)}" for label, n in parts if n])
        found.append(f"Nach dem Geschlecht verteilen sich die Beratungen so: {words}.")
    return (" ".join(found),)


def _figures(data: ReportData, chapter: str) -> dict[str, Figure]:
    found = data.chapter(chapter)
    return {figure.key: figure for figure in found.figures} if found else {}


def _table(data: ReportData, key: str, kind: type[_Table]) -> _Table | None:
    found = data.chapter("counselling")
    tables = found.tables if found else ()
    return next((t for t in tables if isinstance(t, kind) and t.key == key), None)


def _consultations_sentence(data: ReportData, figure: Figure) -> str:
    count = figure.value or 0
    noun = "eine Beratung" if count == 1 else f"{format_count(count)} Beratungen"
    sentence = f"Im Jahr {data.year} {'wurde' if count == 1 else 'wurden'} {noun} geführt"
    if figure.previous is None:
        return f"{sentence}."
    difference = count - figure.previous
    if difference == 0:
        return f"{sentence}, so viele wie im Vorjahr."
    words = f"{format_count(abs(difference))} {'mehr' if difference > 0 else 'weniger'} als"
    relative = change_permille(count, figure.previous)
    percent = f" ({format_change(relative, Unit.PERMILLE)})" if relative else ""
    return f"{sentence}, {words} im Vorjahr{percent}."


def _length_sentences(figures: dict[str, Figure]) -> Iterator[str]:
    minutes, mean = figures.get("minutes"), figures.get("mean_minutes")
    if minutes and minutes.value:
        middle = f", im Mittel {figure_value(mean)}" if mean and mean.value else ""
        yield f"Zusammen dauerten sie {figure_value(minutes)}{middle}".rstrip(".") + "."


def _people_sentences(figures: dict[str, Figure]) -> Iterator[str]:
    people, relatives = figures.get("people"), figures.get("relatives")
    if people and people.value:
        yield f"An den Gesprächen nahmen {_persons(people.value)} teil."
    if relatives and relatives.value:
        yield f"Mitberaten wurden {format_count(relatives.value)} Angehörige."
    persons, cases = figures.get("persons"), figures.get("cases")
    if persons and persons.value:
        verb = "wurde" if persons.value == 1 else "wurden"
        yield f"Beraten {verb} {_persons(persons.value)}."
    if cases and cases.value:
        noun = "ein Fall" if cases.value == 1 else f"{format_count(cases.value)} Fälle"
        yield f"Begleitet {'wurde' if cases.value == 1 else 'wurden'} {noun}."


def _work_sentences(figures: dict[str, Figure]) -> Iterator[str]:
    referrals, work = figures.get("referrals"), figures.get("work_minutes")
    if referrals and referrals.value:
        yield f"An andere Stellen weitervermittelt wurde {format_count(referrals.value)}-mal."
    if work and work.value:
        yield f"Für übrige Tätigkeiten sind {figure_value(work)} erfasst."


def _persons(count: int) -> str:
    return f"{format_count(count)} {'Person' if count == 1 else 'Personen'}"


def _leaders(table: Breakdown) -> list[Row]:
    """Return the largest named lines, the first-listed first among equals."""
    named = [r for r in table.rows if r.code not in _UNNAMED and r.level == 0 and r.value]
    return sorted(named, key=lambda row: -row.value)[:_LEADERS]


def _filled(sentence: str, rows: list[Row], table: Breakdown) -> str:
    shares = [(row.label, _percent(row.value, table.total)) for row in rows]
    return sentence.format(
        rows=_joined([f"{label} ({share})" for label, share in shares]),
        quoted=_joined([f"„{label}“ ({share})" for label, share in shares]),
    )


def _joined(parts: list[str]) -> str:
    """Join with semicolons where a part has a comma itself, else with commas and ``und``."""
    if any(", " in part for part in parts):
        return "; ".join(parts)
    return " und ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)


def _lower(label: str) -> str:
    """Return an adjective as it stands within a sentence."""
    return label[:1].lower() + label[1:]


def _percent(part: int, whole: int) -> str:
    permille = share_permille(part, whole)
    return "" if permille is None else format_permille(permille)
