"""First drafts of the report's text: facts in sentences, made from its figures, no judgement.

An officer's own text takes the place of the draft of its chapter.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TypeVar

from intdesk.domain.report_data import ReportKind, Unit
from intdesk.domain.report_public import (
    Cell,
    PublicBreakdown,
    PublicCrossTable,
    PublicFigure,
    PublicReport,
    PublicRow,
    change,
    change_permille,
    is_hidden,
    leading_rows,
    share_permille,
    value_of,
)
from intdesk.texts.numbers import (
    HIDDEN_WORDS,
    format_change,
    format_count,
    format_permille,
    format_printed,
)
from intdesk.texts.report import CONTACTS_REMARK, NO_DATA, figure_value
from intdesk.texts.report_committees import committees_sentences
from intdesk.texts.report_offers import offers_sentences
from intdesk.texts.report_prose_budget import budget_paragraphs
from intdesk.texts.report_prose_events import events_sentence
from intdesk.texts.report_targets import goals_sentence

_UNNAMED = frozenset({"", "other", "unknown"})
"""Codes of lines that gather the rest or what was not entered; they lead no list."""

_Table = TypeVar("_Table", PublicBreakdown, PublicCrossTable)
_LEADERS = 3
_POINTS = (
    ("Themen", "by_topic", "Am häufigsten ging es um {rows}."),
    ("Staatsangehörigkeit", "by_nationality", "An erster Stelle standen {rows}."),
    ("Sprache", "by_language", "Beraten wurde vor allem in den Sprachen {rows}."),
    ("Kontaktform", "by_contact_form", "Die häufigsten Formen waren {quoted}."),
    ("Ergebnis", "by_result", "Die häufigsten Ergebnisse waren {quoted}."),
)


_BUSIEST = "Verlauf"
_OTHER_LEADS = ("Zielvereinbarungen", "Veranstaltungen", "Haushalt")


def summary_paragraphs(data: PublicReport, shown: Collection[str] = ()) -> tuple[str, ...]:
    """Return what the key figures say, in one or two paragraphs.

    Beside tiles or a table, only the first ones are said again, the others of ``shown`` are not.
    """
    figures = _figures(data, "summary")
    consultations = figures.get("consultations")
    if consultations is None or not _tells(consultations):
        return (NO_DATA,)
    found = [_consultations_sentence(data, consultations), *_length_sentences(figures)]
    others = {key: figure for key, figure in figures.items() if key not in shown}
    people = [*_people_sentences(others), *_work_sentences(others)]
    if shown:
        return (" ".join((*found, *people)),)
    return tuple(" ".join(part) for part in (found, people) if part)


def summary_points(data: PublicReport) -> tuple[tuple[str, str], ...]:
    """Return what stands out: pairs of a lead word and a sentence, the most telling first.

    The key figures tell of counselling, so each of the other main chapters comes before what led
    its tables.
    """
    others = (goals_sentence(data), events_sentence(data), " ".join(budget_paragraphs(data)))
    found = [(lead, said) for lead, said in zip(_OTHER_LEADS, others, strict=True) if said]
    months = _table(data, "by_month", PublicBreakdown)
    if months and (named := _leaders(months)):
        top = named[0]
        count = format_printed(top.cell)
        found.append((_BUSIEST, f"Die meisten Beratungen fielen in den {top.label} ({count})."))
    found += [
        (lead, _filled(sentence, rows, table))
        for lead, key, sentence in _POINTS
        if (table := _table(data, key, PublicBreakdown)) and (rows := _leaders(table))
    ]
    return tuple(found)


def leading_points(data: PublicReport, most: int | None) -> tuple[tuple[str, str], ...]:
    """Return so many points; the busiest month, which a chart shows, is left out first.

    A short report says of the other chapters in a paragraph each, so that here is counselling only.
    """
    points = summary_points(data)
    if data.kind is ReportKind.SHORT:
        points = tuple(point for point in points if point[0] not in _OTHER_LEADS)
    if most is None or len(points) <= most:
        return points
    return tuple(point for point in points if point[0] != _BUSIEST)[:most]


def hours_paragraphs(data: PublicReport) -> tuple[str, ...]:
    """Return what the hours per function say."""
    figures = _figures(data, "mandate")
    total, own = figures.get("total_minutes"), figures.get("consultation_minutes")
    found = []
    if total and _value(total):
        found.append(f"Erfasst sind im Berichtsjahr {figure_value(total)} Arbeitszeit.")
        if own and _value(own):
            share = _percent(own.cell, total.cell)
            found.append(f"Davon entfielen {figure_value(own)} auf Beratungen ({share}).")
    others = figures.get("other_bodies_minutes")
    if others and _value(others):
        found.append(
            f"{figure_value(others)} galten Aufgaben, für die andere Stellen zuständig sind."
        )
    return (" ".join(found),) if found else ()


def counselling_paragraphs(data: PublicReport) -> tuple[str, ...]:
    """Return what the figures of the summary do not say: the gender, and what is counted."""
    figures = _figures(data, "counselling")
    consultations = figures.get("consultations")
    if consultations is None or not _tells(consultations):
        return (NO_DATA,)
    found = [CONTACTS_REMARK]
    cross = _table(data, "age_by_gender", PublicCrossTable)
    if cross and cross.total.value and not is_hidden(*cross.column_totals):
        parts = zip(cross.column_labels, cross.column_totals, strict=True)
        shares = (f"{_lower(label)} {_percent(n, cross.total)}" for label, n in parts if n.value)
        words = _joined(list(shares))
        found.append(f"Nach dem Geschlecht verteilen sich die Beratungen so: {words}.")
    return (" ".join(found),)


def network_paragraphs(data: PublicReport) -> tuple[str, ...]:
    """Return what the figures of the network say."""
    figures = _figures(data, "network")
    partners, talks = figures.get("partners"), figures.get("interactions")
    found = []
    if partners and _value(partners):
        count = figure_value(partners)
        words = "gehört eine Organisation" if count == "1" else f"gehören {count} Organisationen"
        found.append(f"Zum Netzwerk {words}.")
    if talks and _value(talks):
        found.append(
            f"Im Berichtsjahr sind {figure_value(talks)} Gespräche, Treffen und Schreiben mit "
            "Partnern festgehalten."
        )
    found += committees_sentences(data)
    return (*((" ".join(found),) if found else ()), *offers_sentences(data))


def _figures(data: PublicReport, chapter: str) -> dict[str, PublicFigure]:
    found = data.chapter(chapter)
    return {figure.key: figure for figure in found.figures} if found else {}


def _table(data: PublicReport, key: str, kind: type[_Table]) -> _Table | None:
    found = data.chapter("counselling")
    tables = found.tables if found else ()
    return next((t for t in tables if isinstance(t, kind) and t.key == key), None)


def _consultations_sentence(data: PublicReport, figure: PublicFigure) -> str:
    if is_hidden(figure.cell):
        return f"Im Jahr {data.year} wurden Beratungen geführt; ihre Zahl ist {HIDDEN_WORDS}."
    count = _value(figure) or 0
    noun = "eine Beratung" if count == 1 else f"{format_count(count)} Beratungen"
    sentence = f"Im Jahr {data.year} {'wurde' if count == 1 else 'wurden'} {noun} geführt"
    difference = value_of(change(figure.cell, figure.previous))
    if difference is None:
        return f"{sentence}."
    if difference == 0:
        return f"{sentence}, so viele wie im Vorjahr."
    words = f"{format_count(abs(difference))} {'mehr' if difference > 0 else 'weniger'} als"
    relative = value_of(change_permille(figure.cell, figure.previous))
    percent = f" ({format_change(relative, Unit.PERMILLE)})" if relative else ""
    return f"{sentence}, {words} im Vorjahr{percent}."


def _length_sentences(figures: dict[str, PublicFigure]) -> Iterator[str]:
    minutes, mean = figures.get("minutes"), figures.get("mean_minutes")
    if minutes and _value(minutes):
        middle = f", im Mittel {figure_value(mean)}" if mean and _value(mean) else ""
        yield f"Zusammen dauerten sie {figure_value(minutes)}{middle}".rstrip(".") + "."


def _people_sentences(figures: dict[str, PublicFigure]) -> Iterator[str]:
    people, relatives = figures.get("people"), figures.get("relatives")
    if people and (count := _value(people)):
        yield f"An den Gesprächen nahmen {_persons(count)} teil."
    if relatives and (count := _value(relatives)):
        yield f"Mitberaten wurden {format_count(count)} Angehörige."
    persons, cases = figures.get("persons"), figures.get("cases")
    if persons and (count := _value(persons)):
        yield f"Beraten {'wurde' if count == 1 else 'wurden'} {_persons(count)}."
    if cases and (count := _value(cases)):
        noun = "ein Fall" if count == 1 else f"{format_count(count)} Fälle"
        yield f"Begleitet {'wurde' if count == 1 else 'wurden'} {noun}."


def _work_sentences(figures: dict[str, PublicFigure]) -> Iterator[str]:
    referrals, work = figures.get("referrals"), figures.get("work_minutes")
    if referrals and (count := _value(referrals)):
        yield f"An andere Stellen weitervermittelt wurde {format_count(count)}-mal."
    if work and _value(work):
        yield f"Als Tätigkeiten sind {figure_value(work)} eingetragen."


def _persons(count: int) -> str:
    return f"{format_count(count)} {'Person' if count == 1 else 'Personen'}"


def _leaders(table: PublicBreakdown) -> list[PublicRow]:
    """Return the largest named lines that readers can know to be the largest.

    A single one among hidden lines makes no list.
    """
    found = leading_rows(table, _UNNAMED, _LEADERS)
    alone = len(found) == 1 and is_hidden(*(row.cell for row in table.rows))
    return [] if alone and table.key != "by_month" else found


def _filled(sentence: str, rows: list[PublicRow], table: PublicBreakdown) -> str:
    shares = [(row.label, _percent(row.cell, table.total)) for row in rows]
    shares = [(label, f" ({share})" if share else "") for label, share in shares]
    return sentence.format(
        rows=_joined([f"{label}{share}" for label, share in shares]),
        quoted=_joined([f"„{label}“{share}" for label, share in shares]),
    )


def _joined(parts: list[str]) -> str:
    """Join with semicolons where a part has a comma itself, else with commas and ``und``."""
    if any(", " in part for part in parts):
        return "; ".join(parts)
    return " und ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)


def _lower(label: str) -> str:
    """Return an adjective as it stands within a sentence."""
    return label[:1].lower() + label[1:]


def _value(figure: PublicFigure) -> int | None:
    return value_of(figure.cell)


def _tells(figure: PublicFigure) -> bool:
    return is_hidden(figure.cell) or bool(_value(figure))


def _percent(part: Cell, whole: Cell) -> str:
    permille = value_of(share_permille(part, whole))
    return "" if permille is None else format_permille(permille)
